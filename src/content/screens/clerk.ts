export const clerk = {
  name: '给窗口看',
  /** By scene; the first where none was said. */
  titles: { card: '我的医保卡用不了', 'new-card': '我换的新卡用不了', family: '给家人看病，医保用不了', phone: '医保手机支付有问题' },
  please: '请帮我看三件事：',
  /** What a question to read out begins with; here it stands above all three. */
  already: '请帮我看看：',
  withAmounts: ['把金额也给他看'],
  withoutAmounts: ['不给看金额'],
  close: '收起来',
} as const
