import { holidays } from '@/content/card-replacement/holidays'
import { pickUpDeadlines } from '@/content/card-replacement/pick-up-deadlines'
import { waits } from '@/content/card-replacement/waits'
import { facts } from '@/content/facts'
import { expectedWait } from '@/domain/card-replacement/expected-wait'
import { lateness } from '@/domain/card-replacement/lateness'
import { pickUpDeadline } from '@/domain/card-replacement/pick-up-deadline'
import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import type { Channel, Reason } from '@/domain/card-replacement/states'
import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { statedPickUp, statedWaits } from '@/wiring/waits'

const day = (text: string) => text as IsoDate
const values = Object.values(facts).flatMap((fact) => fact.values.map((value) => ({ fact, value })))

describe('the numbers of days', () => {
  it('are the same in words and for counting, wherever dates are counted', () => {
    const spanned = values.filter(({ value }) => value.span)
    expect(spanned.length).toBeGreaterThan(0)
    for (const { fact, value } of spanned) {
      const { least, most, unit } = value.span!
      const name = unit === 'workday' ? '工作日' : '自然日'
      const told = fact.id === 'instant-card-takes' ? (most === 0 ? '当天' : '当天或第二天') : `${least === most ? '' : `${least} 到 `}${most} 个${name}`
      expect([fact.id, value.value, value.amount]).toEqual([fact.id, told, least === most ? most : null])
      expect(Number.isInteger(least) && Number.isInteger(most) && 0 <= least && least <= most).toBe(true)
    }
  })

  it('are counted in every value that a row speaks with, and every one that can be counted is spoken with', () => {
    const spoken = waits.flatMap(({ fact, place }) => facts[fact]!.values.filter((value) => value.place === place).map((value) => ({ fact, value })))
    expect(spoken.filter(({ value }) => !value.span)).toEqual([])
    expect(waits.filter(({ fact, place }) => !facts[fact]!.values.some((value) => value.place === place))).toEqual([])
    // A refund is no wait for a card: payments count it (wiring/online-payment/standing.ts).
    expect(values.filter(({ value }) => value.span && !spoken.some((said) => said.value === value)).map(({ fact }) => fact.id)).toEqual(['self-pay-refund'])
  })

  it('of keeping a made card are years, and of every place named', () =>
    expect(pickUpDeadlines.map(({ fact, place }) => facts[fact]!.values.filter((value) => value.place === place).map(({ value, amount }) => `${value} = ${amount}`))).toEqual([['1 年 = 1']]))
})

/** Every place of domain.md §3.3 and two of which it says nothing, with the national row; null: the person did not say. */
const PLACES = [null, '110000', '310000', '440100', '440300', '330100', '510100', '440500', '140100', '500000', '130900'] as const

test('there is a range for every reason, channel and place, with somebody to ask, sources, and more than second-hand words', () => {
  for (const place of PLACES)
    for (const reason of REASONS)
      for (const channel of CHANNELS)
        for (const step of ['making', 'recognition'] as const) {
          const stated = statedWaits(day('2026-03-02'), place)
          const wait = expectedWait({ reason, channel, place }, { step, since: day('2026-03-02') }, stated, holidays)
          expect(wait?.to).not.toBeNull()
          expect(wait!.sources.length).toBeGreaterThan(0)
          expect(wait!.told.some(({ grade }) => 'ABI'.includes(grade))).toBe(true)
          expect(wait!.told.every(({ value, confirmWith }) => value && confirmWith)).toBe(true)
          expect(wait!.unit).toBe(step === 'making' && (channel === 'instant' || ['first', 'upgrade'].includes(reason)) ? 'calendar-day' : 'workday')
        }
})

type Example = readonly [where: string, place: string | null, channel: Channel, reason: Reason, applied: string, from: string, to: string, unit: 'workday' | 'calendar-day', late: string, told: string]

/**
 * domain.md §3.3 row by row, by hand. Workdays after Monday 2 November 2026: 3 4 5 6 | 9 10 11 12 13 | 16 17 18 19 20 | 23, so the 3rd is
 * the 5th, the 4th the 6th, the 10th the 16th and the 15th the 23rd. After Monday 12 October: 13–16, 19–23, 26–30, 2–6 November, 9–13,
 * 16–20 are 29, the 30th is 23 November. 30 calendar days after 2 November end on Wednesday 2 December. `late` is the first day too late.
 */
const examples: readonly Example[] = [
  ['全国 即时', null, 'instant', 'lost', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['全国 普通补卡', null, 'branch', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['全国 首次申领', null, 'online', 'first', '2026-11-02', '2026-12-02', '2026-12-02', 'calendar-day', '2026-12-03', '30 个自然日 I'],
  ['北京 即时制卡网点', '110000', 'instant', 'lost', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['北京 线上首次申领', '110000', 'online', 'first', '2026-11-02', '2026-12-02', '2026-12-02', 'calendar-day', '2026-12-03', '30 个自然日 B'],
  ['北京 区街网点首次申领', '110000', 'branch', 'first', '2026-11-02', '2026-12-02', '2026-12-02', 'calendar-day', '2026-12-03', '30 个自然日 B'],
  ['北京 换三代卡', '110000', 'branch', 'upgrade', '2026-11-02', '2026-12-02', '2026-12-02', 'calendar-day', '2026-12-03', '30 个自然日 B'],
  ['北京 线上补领', '110000', 'online', 'lost', '2026-11-02', '2026-11-06', '2026-11-06', 'workday', '2026-11-07', '4 个工作日 B'],
  ['北京 网点换领', '110000', 'branch', 'damaged', '2026-11-02', '2026-11-06', '2026-11-06', 'workday', '2026-11-07', '4 个工作日 B'],
  ['北京 某区', '110108', 'online', 'lost', '2026-11-02', '2026-11-06', '2026-11-06', 'workday', '2026-11-07', '4 个工作日 B'],
  ['北京 单位集体', '110000', 'employer', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['北京 新口径公布以前申请的', '110000', 'online', 'lost', '2025-12-31', '2026-01-07', '2026-01-22', 'workday', '2026-01-23', '4 到 15 个工作日 I'],
  ['上海 网点即时', '310000', 'instant', 'damaged', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['上海 线上', '310000', 'online', 'damaged', '2026-11-02', '2026-11-05', '2026-11-23', 'workday', '2026-11-24', '3 个工作日 D | 4 到 15 个工作日 I'],
  ['上海 网点', '310000', 'branch', 'damaged', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['广州 即时', '440100', 'instant', 'lost', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['广州 线上', '440100', 'online', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '12 个工作日 D | 4 到 15 个工作日 I'],
  ['广州 网点', '440100', 'branch', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['深圳 即时', '440300', 'instant', 'expiring', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['深圳 线上，没取到天数', '440300', 'online', 'expiring', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['杭州 服务厅，16 点后次日', '330100', 'instant', 'damaged', '2026-11-02', '2026-11-02', '2026-11-03', 'calendar-day', '2026-11-04', '当天或第二天 B'],
  ['杭州 其他网点和代理银行', '330100', 'branch', 'damaged', '2026-11-02', '2026-11-05', '2026-11-16', 'workday', '2026-11-17', '3 到 10 个工作日 B'],
  ['杭州 手机上办', '330100', 'online', 'damaged', '2026-11-02', '2026-11-05', '2026-11-16', 'workday', '2026-11-17', '3 到 10 个工作日 B'],
  ['杭州 质保', '330100', 'online', 'warranty', '2026-11-02', '2026-11-05', '2026-11-16', 'workday', '2026-11-17', '3 到 10 个工作日 B'],
  ['杭州 首次申领', '330100', 'online', 'first', '2026-11-02', '2026-12-02', '2026-12-02', 'calendar-day', '2026-12-03', '30 个自然日 I'],
  ['成都 即时', '510100', 'instant', 'lost', '2026-11-02', '2026-11-02', '2026-11-02', 'calendar-day', '2026-11-03', '当天 B'],
  ['成都 经办机构：旧的 7 个工作日已作废', '510100', 'branch', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['汕头 网点', '440500', 'branch', 'lost', '2026-10-12', '2026-10-16', '2026-11-23', 'workday', '2026-11-24', '30 个工作日 D | 4 到 15 个工作日 I'],
  ['汕头 线上', '440500', 'online', 'lost', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  ['太原 网点', '140100', 'branch', 'info-change', '2026-10-12', '2026-10-16', '2026-11-23', 'workday', '2026-11-24', '30 个工作日 D | 4 到 15 个工作日 I'],
  ['太原 线上', '140100', 'online', 'info-change', '2026-11-02', '2026-11-06', '2026-11-23', 'workday', '2026-11-24', '4 到 15 个工作日 I'],
  // The last day is a Saturday: 19 December, moved to Monday the 21st.
  ['北京 首次申领，末日是周六', '110000', 'online', 'first', '2026-11-19', '2026-12-19', '2026-12-19', 'calendar-day', '2026-12-22', '30 个自然日 B'],
  // At a hall on a Friday: the Saturday after, moved to Monday.
  ['杭州 服务厅，周五去', '330100', 'instant', 'lost', '2026-11-06', '2026-11-06', '2026-11-07', 'calendar-day', '2026-11-10', '当天或第二天 B'],
  // Over National Day: 28, 29, 30 September, then 8 October is the 4th.
  ['北京 补领，跨国庆', '110000', 'online', 'lost', '2026-09-27', '2026-10-08', '2026-10-08', 'workday', '2026-10-09', '4 个工作日 B'],
  // Over Spring Festival: 11, 12, 13 February and the worked Saturday the 14th; 24 to 28, 2 March is the 10th.
  ['杭州 换卡，跨春节', '330100', 'online', 'damaged', '2026-02-10', '2026-02-13', '2026-03-02', 'workday', '2026-03-03', '3 到 10 个工作日 B'],
]

describe('domain.md §3.3 by hand', () => {
  it.each(examples)('%s (%s, %s, %s)：%s 申请，%s 到 %s（%s），%s 起算晚', (_, place, channel, reason, applied, from, to, unit, late, told) => {
    const wait = expectedWait({ reason, channel, place }, { step: 'making', since: day(applied) }, statedWaits(day(applied), place), holidays)!
    expect([wait.from, wait.to, wait.unit, wait.told.map(({ value, grade }) => `${value} ${grade}`).join(' | ')]).toEqual([from, to, unit, told])
    const on = (today: IsoDate) => lateness(wait, today, holidays).late
    const around = (end: string) => [addDays(day(end), -1), day(end), addDays(day(end), 1)].map(on)
    expect(around(from)).toEqual(['no', 'no', addDays(day(from), 1) < late ? 'no' : 'yes'])
    expect(around(to)).toEqual(['no', 'no', addDays(day(to), 1) < late ? 'no' : 'yes'])
    expect([on(addDays(day(late), -1)), on(day(late)), on(addDays(day(late), 30))]).toEqual(['no', 'yes', 'yes'])
  })

  it('the case at the end of a year: the first day is told, the last is not, and nobody is told it is late for certain', () => {
    const of = (applied: string, place: string) => expectedWait({ reason: 'lost', channel: 'online', place }, { step: 'making', since: day(applied) }, statedWaits(day(applied), place), holidays)!
    // 22–25 and 28–31 December are 8 workdays.
    expect(of('2026-12-21', '440300')).toMatchObject({ from: '2026-12-25', to: null, least: 4, most: 15 })
    // Four of Beijing reach the data, or do not.
    expect(of('2026-12-25', '110000')).toMatchObject({ from: '2026-12-31', to: '2026-12-31' })
    expect(of('2026-12-28', '110000')).toMatchObject({ from: null, to: null })
    // 29, 30 and 31 December, then 1 January as if nobody rested: late perhaps from the 2nd, Saturday.
    expect(['2027-01-01', '2027-01-02', '2027-01-20'].map((today) => lateness(of('2026-12-28', '110000'), day(today), holidays).late)).toEqual(['no', 'maybe', 'maybe'])
  })

  it('after enabling: 1 to 2 workdays at second hand, 3 as the day to ask, both told', () => {
    const wait = expectedWait({ reason: 'lost', channel: 'branch', place: '510100' }, { step: 'recognition', since: day('2026-11-05') }, statedWaits(day('2026-11-05'), '510100'), holidays)!
    expect(wait).toMatchObject({ from: '2026-11-06', to: '2026-11-10', unit: 'workday' })
    expect(wait.told.map(({ value, grade }) => `${value} ${grade}`)).toEqual(['1 到 2 个工作日 D', '3 个工作日 I'])
    expect(['2026-11-09', '2026-11-10', '2026-11-11'].map((today) => lateness(wait, day(today), holidays).late)).toEqual(['no', 'no', 'yes'])
  })
})

test('what is usual can be told beside what a place says, even where one fact has both', () => {
  const instant = (place: string | null) => statedWaits(day('2026-11-22'), place).filter(({ fact }) => fact === 'instant-card-takes').map((row) => `${row.place} ${row.value}`)
  expect(instant('330100')).toEqual(['cn 当天', '330100 当天或第二天'])
  expect(instant('330106')).toEqual(['cn 当天', '330100 当天或第二天'])
  expect(instant('330000')).toEqual(['cn 当天'])
  expect(instant(null)).toEqual(['cn 当天'])
})

describe('how long a made card is kept', () => {
  const until = (ready: string, place: string | null) => pickUpDeadline(day(ready), statedPickUp(day(ready), place))

  it('is known of 中山 alone, at second hand from an office and old', () => {
    expect(until('2026-11-22', '442000')).toBe('2027-11-22')
    expect(until('2028-02-29', '442000')).toBe('2029-02-28')
    expect(statedPickUp(day('2026-11-22'), '442000')).toMatchObject({ value: '1 年', grade: 'B', old: true, sources: ['zhongshan-rs'] })
  })

  it.each([null, '440000', '440100', '110000', '510100'])('is not made up of %s', (place) => expect(until('2026-11-22', place)).toBeNull())
})
