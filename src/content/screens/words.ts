export const words = {
  name: '打字查',
  title: '屏幕上写了什么？工作人员怎么说？',
  note: '照着写几个字就行，比如“卡状态异常”“读不出来”“新卡刚领的”。',
  placeholder: '写在这里',
  go: '查',
  notHeard: '这句话没认出来，什么都没丢。换几个字再试，或者回去一题一题地选。',
  choose: ['一题一题地选'],
} as const
