export const clerk = {
  name: '给窗口看',
  title: '我的医保卡用不了',
  please: '请帮我看三件事：',
  close: '收起来',
} as const
