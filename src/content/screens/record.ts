/** Words of a record in which every line can be put right, whatever it is of. */
export const recordWords = {
  name: '记录',
  lead: '点一条可以改。改过的，原来写的也还看得到。',
  was: '原来写的是{}，{}',
  removed: '已去掉：{}，{}',
  change: '要怎么改？',
  putBackHint: '点一下可以放回去',
  putBack: ['放回去'],
  refused: '改不了，因为“{}”：',
  unreadable: '看不懂的一条',
  noDay: '日子也看不懂。可以去掉这一条',
  otherDay: ['改日期'],
  otherState: ['改成别的一步'],
  takeOut: ['去掉这一条'],
  keep: ['不改了'],
  undo: ['撤销最近一次改动'],
} as const
