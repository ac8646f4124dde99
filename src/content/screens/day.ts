/** Words of choosing a day up to today. */
export const day = {
  today: '今天',
  yesterday: '昨天',
  beforeYesterday: '前天',
  earlier: '更早',
  months: '哪个月？',
  days: '{}几号？',
  back: '换个月份',
  none: '不选了',
} as const
