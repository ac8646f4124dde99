import { halfWidth } from '../shared/characters'
import { addDays, isRealDay, weekday } from '../shared/calendar-day'
import { daysBetween, type IsoDate } from '../shared/iso-date'

/** A day named in a text: where it stands there, end exclusive. */
export interface DayNamed {
  readonly on: IsoDate
  readonly start: number
  readonly end: number
}

/** A date without its year lies in the half year before today; longer ago it is more likely one to come. */
const LONGEST_AGO = 183

const FIGURES = '〇一二三四五六七八九'
/** 1 to 39 in figures or characters: 11, 十一, 二十, 廿二. Zero where it is none. */
const numeral = (text: string): number => {
  if (/^\d+$/.test(text)) return Number(text)
  const [, tens = '', ones = ''] = /^([二三]?十|廿)?([一二三四五六七八九两]?)$/.exec(text) ?? []
  const ten = tens === '廿' ? 2 : tens.length > 1 ? FIGURES.indexOf(tens.charAt(0)) : tens.length
  return ten * 10 + (ones === '两' ? 2 : Math.max(0, FIGURES.indexOf(ones || '〇')))
}

const two = (value: number): string => (value < 10 ? '0' : '') + String(value)
const dayOf = (year: number, month: number, day: number): IsoDate | null => {
  const text = `${String(year)}-${two(month)}-${two(day)}`
  return isRealDay(text) ? text : null
}

const lately = (month: number, day: number, today: IsoDate): IsoDate | null => {
  const year = Number(today.slice(0, 4))
  const thisYear = dayOf(year, month, day)
  if (thisYear && thisYear <= today) return thisYear
  const lastYear = dayOf(year - 1, month, day)
  return lastYear && daysBetween(lastYear, today) <= LONGEST_AGO ? lastYear : null
}

const inMonth = (back: number, day: number, today: IsoDate): IsoDate | null => {
  const month = Number(today.slice(5, 7)) - back
  return month < 1 ? dayOf(Number(today.slice(0, 4)) - 1, month + 12, day) : dayOf(Number(today.slice(0, 4)), month, day)
}

/** Days since Monday. */
const sinceMonday = (day: IsoDate): number => (weekday(day) + 6) % 7
const inWeek = (back: number, name: string, today: IsoDate): IsoDate => addDays(today, '一二三四五六'.indexOf(name) + (/[日天末]/.test(name) ? 7 : 0) - sinceMonday(today) - back * 7)

const AGO: Readonly<Record<string, number>> = { 今: 0, 昨: 1, 前: 2, 大前: 3 }

const N = '(\\d{1,2}|[二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|[一二三四五六七八九两])'

type Reader = (found: readonly string[], today: IsoDate) => IsoDate | null

/** The more exact before the less; each stretch of text is read once. */
const WAYS: readonly (readonly [RegExp, Reader])[] = [
  [/((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g, ([, year, , month, day]) => dayOf(Number(year), Number(month), Number(day))],
  [new RegExp(`((?:20)?\\d\\d)年 ?${N}月 ?${N}[日号]?`, 'g'), ([, year = '', month = '', day = '']) => dayOf(Number(year) % 100 + 2000, numeral(month), numeral(day))],
  [/(20\d\d)(\d\d)(\d\d)(?!\d)/g, ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day))],
  [new RegExp(`(这个月|本月|当月|上个?月)${N}[日号]`, 'g'), ([, month = '', day = ''], today) => inMonth(month.charAt(0) === '上' ? 1 : 0, numeral(day), today)],
  [new RegExp(`${N}月 ?${N}[日号]?`, 'g'), ([, month = '', day = ''], today) => lately(numeral(month), numeral(day), today)],
  [/([01]\d)[-/]([0-3]\d)(?! ?[-/.\d个天工分元岁次%](?!\d?:))/g, ([, month, day], today) => lately(Number(month), Number(day), today)],
  [/(大前|前|昨|今)(?:天|日|晚|早|儿|夜)/g, ([, word = ''], today) => addDays(today, -(AGO[word] ?? 0))],
  [/刚刚|刚才/g, (_, today) => today],
  [new RegExp(`${N}天(?:以|之)?前`, 'g'), ([, days = ''], today) => addDays(today, -numeral(days))],
  [/(?:一周|一个?星期|一个?礼拜)(?:以|之)?前/g, (_, today) => addDays(today, -7)],
  [/(上上|上|这|本)个?(?:周|星期|礼拜)([一二三四五六日天])/g, ([, week = '', name = ''], today) => inWeek(week === '上上' ? 2 : week === '上' ? 1 : 0, name, today)],
  [/(?:周|星期|礼拜)([一二三四五六日天])/g, ([, name = ''], today) => inWeek(0, name, today)],
]

/** What comes before a day that is a term, a birthday or one to come, or makes another day of it. */
const BEFORE = /(?:预计|预约|有效期|截止|截至|限期|最迟|最晚|出生|生日|每|下个?|[\d_日号天周一二三四五六](?:至|到|~|—))[:为是在于 日期至到]*$|[\d_][-/.]?$/
/** What comes after a term, a stretch or an opening time. */
const AFTER = /^ ?(?:\d?\d:\d\d(?::\d\d)?)? ?(?:以前|之前|前|以后|之后|后|起|止|(?:至|到|~|—|-)(?:[\d周下明今本月一二三四五六日天]|星期|礼拜))/

/** Every day a text names that is not after today, in the order of the text; days that are a term or stand for a stretch are left out. */
export const daysNamed = (text: string, today: IsoDate): DayNamed[] => {
  let plain = ''
  for (let at = 0; at < text.length; at++) plain += String.fromCharCode(halfWidth(text.charCodeAt(at)))
  const days: DayNamed[] = []
  for (const [way, read] of WAYS) {
    plain = plain.replace(way, (...found: (string | number)[]) => {
      const written = String(found[0])
      const start = Number(found[found.length - 2])
      const end = start + written.length
      const on = BEFORE.test(plain.slice(Math.max(0, start - 10), start)) || AFTER.test(plain.slice(end, end + 12)) ? null : read(found.map(String), today)
      if (on && on <= today) days.push({ on, start, end })
      return written.replace(/[^]/g, '_')
    })
  }
  return days.sort((a, b) => a.start - b.start)
}

/** The one day a text names, given today; null where it names none, several or one to come. */
export const readDay = (text: string, today: IsoDate): IsoDate | null => {
  const days = daysNamed(text, today)
  const first = days[0]
  return first && days.every(({ on }) => on === first.on) ? first.on : null
}
