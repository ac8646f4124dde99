import type { BirthRefusal } from '@/domain/family-binding/read-birth'
import { personalNumberTexts } from '../wording/personal-numbers'

const { phone, 'bank-card': bankCard, 'one-time-code': oneTimeCode } = personalNumberTexts

/** Why no day of birth was taken from what was typed, and what to type instead. */
export const birthRefusalTexts: Readonly<Record<BirthRefusal, string>> = {
  empty: '还没填。写出生日期，比如 1958年3月5日。',
  'no-such-day': '日历上没有这一天。对着身份证再看一遍月和日。',
  'in-the-future': '这一天还没到。看看年份写对没有，手机的日期准不准。',
  'too-old': '照这个日期超过 130 岁了。对着身份证再看一遍年份。',
  'year-missing': '年份要写四位数。比如 1958年3月5日。',
  'day-missing': '还差几月几日。写全了，比如 1958年3月5日。',
  lunar: '这里要公历，不要农历。照身份证上的日期写。',
  'id-wrong': '号码里有抄错的。对着身份证再看一遍，或者直接写出生日期。',
  'id-old': '这是 15 位的老号码。填 18 位的新号，或者直接写出生日期。',
  'id-length': '身份证号是 18 位。再数一遍，或者直接写出生日期。',
  'other-document': '护照、通行证里读不出生日。直接写出生日期；用这种证件怎么绑，打 12393 问。',
  'not-read': '没看懂。照这样写：1958年3月5日。',
  phone,
  'bank-card': bankCard,
  'one-time-code': oneTimeCode,
}
