/** Words of search that are no one entry's. */
export const searchTexts = {
  /** Before the faults a message points at. */
  pointsAt: '常见的是：',
  /** Under a message that many faults give. */
  askOn: '好几种情况都这么写，要再问一句',
}

/** Messages that many faults give, with the faults they are told apart into (domain.md §1.F, 通用). */
export const generalMessages: Readonly<Record<string, readonly string[]>> = {
  'state-abnormal': ['card-temp-loss', 'card-formal-loss', 'card-sealed', 'card-cancelled', 'card-app-locked'],
}
