import { readDay } from '@/domain/card-replacement/read-day'
import type { IsoDate } from '@/domain/shared/iso-date'

// A Sunday.
const today = '2026-11-22' as IsoDate

describe('the day a text names', () => {
  it.each([
    ['2026-11-02', '2026-11-02'],
    ['2026/11/2', '2026-11-02'],
    ['2026.11.02 10:22:31 制卡中', '2026-11-02'],
    ['２０２６－１１－０２', '2026-11-02'],
    ['2026年11月2日', '2026-11-02'],
    ['26年11月2号拿到的', '2026-11-02'],
    ['更新时间20261102', '2026-11-02'],
    ['11月2日', '2026-11-02'],
    ['11月2号', '2026-11-02'],
    ['十一月二日', '2026-11-02'],
    ['十月二十八号寄的', '2026-10-28'],
    ['11-02 14:20 已揽收', '2026-11-02'],
    ['昨天', '2026-11-21'],
    ['昨晚收到的', '2026-11-21'],
    ['前天去的', '2026-11-20'],
    ['大前天', '2026-11-19'],
    ['今天上午', '2026-11-22'],
    ['刚才', '2026-11-22'],
    ['3天前', '2026-11-19'],
    ['三天以前办的', '2026-11-19'],
    ['十天前', '2026-11-12'],
    ['一周前', '2026-11-15'],
    // The week of Sunday, 22 November began on Monday the 16th.
    ['上周五', '2026-11-13'],
    ['上个星期一', '2026-11-09'],
    ['上礼拜天', '2026-11-15'],
    ['上上周五', '2026-11-06'],
    ['周五', '2026-11-20'],
    ['这周三', '2026-11-18'],
    ['星期天', '2026-11-22'],
    ['本月3号', '2026-11-03'],
    ['上个月28号', '2026-10-28'],
    ['昨天到的', '2026-11-21'],
    ['卡到了，11月20日', '2026-11-20'],
    // The same day twice is one day.
    ['昨天，也就是11月21日', '2026-11-21'],
    // What is to come does not count.
    ['11月2日制卡，预计12月2日完成', '2026-11-02'],
  ])('%s', (text, day) => expect(readDay(text, today)).toBe(day))

  it.each([
    '', '你好', '2026-11-23', '11月23日', '明天', '下周五', '2026-02-30', '2月30日', '13月2日', '2026年11月', '十一月',
    '11月2日或11月3日', '昨天还是前天', '请于11月10日前领取', '11月2日之后', '有效期至2026-11-02', '预计2026-11-02制卡完成',
    '10-15个工作日', '10-20天', '4-15', '周一至周五 9:00-17:00', '周一到周五', '每周三', '2号窗口', '3号', '012-3456', '020-12333', '单号1120261102',
    '2026-11-02至2026-11-09', '出生日期1990-01-05', '12月1日',
  ])('%s names none that can be relied on', (text) => expect(readDay(text, today)).toBeNull())

  it('reads a date without its year as the last such day, half a year back at most', () => {
    const newYear = '2027-01-05' as IsoDate
    expect(readDay('12月28日', newYear)).toBe('2026-12-28')
    expect(readDay('1月6日', newYear)).toBeNull()
    expect(readDay('1月5日', newYear)).toBe('2027-01-05')
    // 183 days before 5 January 2027 is 6 July 2026.
    expect(readDay('7月6日', newYear)).toBe('2026-07-06')
    expect(readDay('7月5日', newYear)).toBeNull()
  })

  it('knows leap years and last month in January', () => {
    expect(readDay('2月29日', '2028-03-01' as IsoDate)).toBe('2028-02-29')
    expect(readDay('2月29日', '2027-03-01' as IsoDate)).toBeNull()
    expect(readDay('上个月28号', '2027-01-05' as IsoDate)).toBe('2026-12-28')
    expect(readDay('上个月31号', '2026-12-05' as IsoDate)).toBeNull()
  })

  it('counts weeks from Monday', () => {
    const monday = '2026-11-23' as IsoDate
    expect(readDay('上周五', monday)).toBe('2026-11-20')
    expect(readDay('周一', monday)).toBe('2026-11-23')
    expect(readDay('周二', monday)).toBeNull()
  })
})
