import { readBirth } from '@/domain/family-binding/read-birth'
import type { IsoDate } from '@/domain/shared/iso-date'

const TODAY = '2026-11-21' as IsoDate
const read = (typed: string) => readBirth(typed, TODAY)

/** From an ID number only this day may come out. The check characters are worked out in id-number.test.ts, or beside them. */
const CANARY = '11010519491231002X'

describe('a date with a four-digit year', () => {
  it.each([
    '1958-03-05', '1958-3-5', '1958/3/5', '1958.3.5', '1958.03.05', '1958 3 5', '19580305', '1958年3月5日', '1958年03月05日', '1958年3月5号', '1958年3月5', '1958年3-5',
    '  1958-03-05  ', '\t1958-03-05\n', '　１９５８年３月５日　', '１９５８０３０５', '１９５８．３．５', '1958–03–05', '1958\u22123\u22125', '1958\u00a03\u00a05', '19\u200b58-03-05',
    // As an ID card has it printed, and in two strokes by mistake.
    '出生 1958 年 3 月 5 日', '1958 年 03 月 05 日', '1958年 3月 5日', '1958--3--5',
    '出生日期：1958-03-05', '出生年月日：1958年3月5日', '出生年月：1958年3月5日', '生日：1958.3.5', '生日是1958年3月5日', '出生于1958年3月5日', '生于1958年3月5日', '公历1958年3月5日', '阳历 1958-3-5', '新历1958-3-5',
    '身份证上是1958年3月5日', '身份证1958-03-05', '1958年3月5日出生', '1958年3月5日生', '1958年3月5日生的', '1958-03-05 出生的', '1958-03-05。', '1958-03-05，', '1958.3.5.',
  ])('%j is 5 March 1958', (typed) => expect(read(typed)).toEqual({ kind: 'ok', born: '1958-03-05' }))

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2026-11-21', '2026-11-21'],
    ['20261121', '2026-11-21'],
    // 130 years old; a day earlier it would be 131.
    ['1895-11-22', '1895-11-22'],
    ['2000-1-1', '2000-01-01'],
    ['1999年12月31日', '1999-12-31'],
  ])('%s is %s', (typed, born) => expect(read(typed)).toEqual({ kind: 'ok', born }))
})

describe('an ID number', () => {
  it.each([
    CANARY, CANARY.toLowerCase(), '11010519491231002x', '110105 19491231 002X', '110105-19491231-002X', '110105 1949 1231 002 X', '１１０１０５１９４９１２３１００２Ｘ', '110105\u200b19491231\u200b002X', '11010519491231002×',
    `身份证号：${CANARY}`, `身份证号码 ${CANARY}`, `我妈的身份证 ${CANARY}，谢谢`, `张三 ${CANARY} 男`, `  ${CANARY}\n`, `公民身份号码\n${CANARY}`, `${CANARY} 13800138000`,
  ])('%j gives 31 December 1949 and nothing else', (typed) => expect(JSON.stringify(read(typed))).toBe('{"kind":"ok","born":"1949-12-31"}'))

  it.each([
    ['110105200002290013', '2000-02-29'],
    ['830000194912310021', '1949-12-31'],
    // 7+9+0+5+0+20 + 4+0+12+18 + 7+9+20+5 + 0+0+4 = 120 = 10·11 + 10: 2.
    ['110105202611210022', '2026-11-21'],
  ])('%s gives %s', (typed, born) => expect(read(typed)).toEqual({ kind: 'ok', born }))
})

describe('is refused, each with its reason', () => {
  it.each([
    ['', 'empty'], ['   ', 'empty'], ['　\u00a0\t\n', 'empty'], ['\u200b\ufeff', 'empty'],

    ['2026-02-29', 'no-such-day'], ['1958-02-30', 'no-such-day'], ['1958-04-31', 'no-such-day'], ['1958-13-01', 'no-such-day'], ['1958-00-10', 'no-such-day'], ['1958-01-00', 'no-such-day'], ['19580230', 'no-such-day'], ['0000-00-00', 'no-such-day'], ['99999999', 'no-such-day'],
    ['110105194902310026', 'no-such-day'], ['110105190002290017', 'no-such-day'],

    ['2026-11-22', 'in-the-future'], ['2027年1月1日', 'in-the-future'], ['9999-12-31', 'in-the-future'],
    // One more than today: 120 + 5 = 125 = 11·11 + 4: 8.
    ['110105202611220028', 'in-the-future'], ['110105202612310025', 'in-the-future'],

    ['1895-11-21', 'too-old'], ['1800年1月1日', 'too-old'],

    ['58-3-5', 'year-missing'], ['58年3月5日', 'year-missing'], ['58 年 3 月 5 日', 'year-missing'], ['58.3.5', 'year-missing'], ['3月5日', 'year-missing'], ['3 月 5 日', 'year-missing'], ['3-5', 'year-missing'], ['3月5号', 'year-missing'], ['生日3月5日', 'year-missing'], ['03/05', 'year-missing'],
    // Six digits begin with a year of ours, or with two digits of one.
    ['580305', 'year-missing'], ['123456', 'year-missing'], ['195800', 'year-missing'], ['195813', 'year-missing'],

    ['1958', 'day-missing'], ['1958年', 'day-missing'], ['1958年3月', 'day-missing'], ['1958 年 3 月', 'day-missing'], ['1958-3', 'day-missing'], ['1958.03', 'day-missing'], ['出生于1958年', 'day-missing'], ['1958年3月生', 'day-missing'], ['195803', 'day-missing'], ['201012', 'day-missing'],

    ['农历1958年3月5日', 'lunar'], ['阴历1958年3月5日', 'lunar'], ['1958年正月十五', 'lunar'], ['腊月廿三', 'lunar'], ['1958年冬月廿三', 'lunar'], ['旧历三月', 'lunar'], ['五月初五', 'lunar'], ['1958年3月初十', 'lunar'], ['1958-03-05（农历）', 'lunar'],

    ['110105194912310021', 'id-wrong'], ['100105194912310028', 'id-wrong'], ['110105184912310020', 'id-wrong'], [`身份证号：11010519491231003X`, 'id-wrong'],
    ['110105491231002', 'id-old'], ['110105 491231 002', 'id-old'], ['123456789012345', 'id-old'],
    ['11010519491231', 'id-length'], ['1101051949123100', 'id-length'], ['11010519491231002', 'id-length'], ['1101051949123100211', 'id-length'], ['110105194912310021X', 'id-length'], ['110105194912', 'id-length'],
    [`${CANARY} 440307199001150013`, 'not-read'],

    ['E12345678', 'other-document'], ['EA1234567', 'other-document'], ['e 1234 5678', 'other-document'], ['G-12345678', 'other-document'], ['H1234567890', 'other-document'], ['M12345678', 'other-document'], ['护照 123456789', 'other-document'], ['港澳通行证', 'other-document'], ['台胞证12345678', 'other-document'], ['回乡证', 'other-document'], ['外国人永久居留证', 'other-document'],

    ['13800138000', 'phone'], ['138 0013 8000', 'phone'], ['+86 13800138000', 'phone'], ['１３８００１３８０００', 'phone'], ['电话13800138000', 'phone'],
    ['4111111111111111', 'bank-card'], ['4111 1111 1111 1111', 'bank-card'], ['6222021234567890128', 'bank-card'], ['社保卡号A12345678', 'bank-card'],
    ['验证码123456', 'one-time-code'], ['您的短信验证码是 123456', 'one-time-code'],

    ['不知道', 'not-read'], ['属马', 'not-read'], ['16岁', 'not-read'], ['今天', 'not-read'], ['一九五八年三月五日', 'not-read'], ['5/3/1958', 'not-read'], ['👵', 'not-read'], ['👵1958-03-05', 'not-read'], ['1958-03-05 08:30', 'not-read'], ['1958\u00003\u00005', 'not-read'], ['\u0000', 'not-read'], ['1958---3-5----1', 'not-read'],
    ['1958-3-5岁', 'not-read'], ['xyz1958-3-5', 'not-read'], ['11958-3-5', 'not-read'], ['1958-3-155', 'not-read'], ['1958-123-5', 'not-read'], ['2010052', 'not-read'], ['119580305', 'not-read'], ['宝宝19580305', 'not-read'], ['19580305宝宝', 'not-read'], ['宝宝1958', 'not-read'], ['宝宝3月5日', 'not-read'], ['1958年3月吧', 'not-read'], ['3月5日吧', 'not-read'], ['1958-3-5-', 'not-read'], ['生日', 'not-read'], ['__proto__', 'not-read'],
  ])('%j: %s', (typed, why) => expect(read(typed)).toEqual({ kind: 'refused', why }))

  it.each([
    ['1', 'not-read'], ['生', 'not-read'], ['\u0000', 'not-read'], ['👵', 'not-read'], [', ', 'not-read'], ['1958年', 'not-read'], [`${CANARY} `, 'not-read'],
  ])('ten thousand characters of %j: %s', (piece, why) => expect(read(piece.repeat(Math.floor(10_000 / piece.length)))).toEqual({ kind: 'refused', why }))

  it('an ID number with one slip in it is called wrong, though one in ten of them would pass for a bank card', () => {
    // By GB 11643 it would end in 7 (181 = 16·11 + 5). By Luhn, from the right, every second doubled: 3+9+0+0+1+6+2+2+9+8+9+2+5+0+1+0+1+2 = 60.
    expect(read('110105194912310093')).toEqual({ kind: 'refused', why: 'id-wrong' })
    expect(read('110105 19491231 0093')).toEqual({ kind: 'refused', why: 'id-wrong' })
  })
})
