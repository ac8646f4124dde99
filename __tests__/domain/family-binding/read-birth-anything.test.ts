import fc from 'fast-check'
import { readBirth } from '@/domain/family-binding/read-birth'
import type { IsoDate } from '@/domain/shared/iso-date'
import { anyCivil } from '../../support/family-binding-arbitraries'
import { agedOn, written } from '../../support/family-binding-civil'
import { anyId } from '../../support/family-binding-id-numbers'

const TODAY = '2026-11-21' as IsoDate
const NOW = 2026_11_21

const full = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

/** What a day must come to when it is read as a birth. */
const expected = (born: number) =>
  born > NOW ? { kind: 'refused', why: 'in-the-future' } : agedOn(born, NOW) > 130 ? { kind: 'refused', why: 'too-old' } : { kind: 'ok', born: written(born) }

describe('whatever is typed', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123456789xX年月日号生于出 -./：，。农历初一护照验证码卡号身份证１９Ｘ\u200b\u0000👵') , maxLength: 40 })
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }), near, anyId.chain(({ id }) => fc.tuple(near, near).map(([before, after]) => before + id + after)))

  it('is read or refused, never thrown at; and a day that is read is a day of the calendar, not to come, and of somebody up to 130', () =>
    fc.assert(
      fc.property(anything, (typed) => {
        const read = readBirth(typed, TODAY)
        if (read.kind === 'refused') return expect(read).toEqual({ kind: 'refused', why: expect.stringMatching(/^[a-z-]+$/) })
        expect(Object.keys(read)).toEqual(['kind', 'born'])
        expect(read.born).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        expect(new Date(`${read.born}T00:00:00Z`).toISOString().slice(0, 10)).toBe(read.born)
        expect(read.born <= TODAY).toBe(true)
        expect(agedOn(Number(read.born.replace(/-/g, '')), NOW)).toBeLessThanOrEqual(130)
      }),
      { numRuns: 5000 },
    ))

  it('ten thousand characters of any kind are refused within two seconds', () => {
    const before = performance.now()
    for (const piece of [' ,', '生的', '出生', '1 ', '1958年', '卡号', '验证码', '-', '\u0000', '👵', '1']) expect(readBirth(`x${piece.repeat(10_000 / piece.length)}x`, TODAY).kind).toBe('refused')
    expect((performance.now() - before) / 11).toBeLessThan(2000)
  })
})

describe('a date, however written', () => {
  const marks = fc.constantFrom(['-', '-', ''], ['/', '/', ''], ['.', '.', ''], [' ', ' ', ''], ['年', '月', '日'], ['年', '月', '号'], [' 年 ', ' 月 ', ' 日'])

  it('is read as that day, or refused for that day', () =>
    fc.assert(
      fc.property(anyCivil, marks, fc.boolean(), fc.boolean(), fc.constantFrom('', '生日', '出生日期：', '身份证上是'), fc.constantFrom('', '生', '出生', '。'), (born, [one = '', two = '', three = ''], padded, wide, before, after) => {
        const [year, month, date] = [Math.floor(born / 10_000), Math.floor(born / 100) % 100, born % 100]
        const number = (n: number): string => (padded ? String(n).padStart(2, '0') : String(n))
        const typed = `${before}${year}${one}${number(month)}${two}${number(date)}${three}${after}`
        expect(readBirth(wide ? full(typed) : typed, TODAY)).toEqual(expected(born))
      }),
      { numRuns: 2000 },
    ))

  it('is read from eight digits as well', () => fc.assert(fc.property(anyCivil, (born) => expect(readBirth(String(born), TODAY)).toEqual(expected(born))), { numRuns: 1000 }))
})

describe('an ID number', () => {
  it('gives its day and nothing else, however written and whatever words stand around it', () =>
    fc.assert(
      fc.property(anyId, fc.constantFrom('', '-', ' ', '.'), fc.boolean(), fc.boolean(), fc.constantFrom('', '身份证号：', '我妈 ', '号码\n'), fc.constantFrom('', '，谢谢', ' 女'), ({ id, born }, mark, wide, big, before, after) => {
        const number = [id.slice(0, 6), id.slice(6, 14), id.slice(14)].join(mark)
        const typed = `${before}${big ? number.toUpperCase() : number}${after}`
        const read = readBirth(wide ? full(typed) : typed, TODAY)
        expect(read).toEqual(expected(born))
        const told = JSON.stringify(read).replace(written(born), '')
        expect(told).not.toMatch(/\d/)
      }),
      { numRuns: 2000 },
    ))

  it('with any one character changed is refused, and no digit of it is in the refusal', () =>
    fc.assert(
      fc.property(anyId, fc.nat(17), fc.constantFrom(...'0123456789x'), ({ id }, at, other) => {
        fc.pre(other !== id.charAt(at) && (other !== 'x' || at === 17))
        const read = readBirth(id.slice(0, at) + other + id.slice(at + 1), TODAY)
        expect(read.kind).toBe('refused')
        // Only a slip in the century can still be taken for a bank card.
        expect(at === 6 || at === 7 ? ['id-wrong', 'bank-card'] : ['id-wrong']).toContain(read.kind === 'refused' && read.why)
        expect(JSON.stringify(read)).not.toMatch(/\d/)
      }),
      { numRuns: 2000 },
    ))

  it('with a digit left out or put in is refused', () =>
    fc.assert(
      fc.property(anyId, fc.nat(17), fc.constantFrom(...'0123456789'), ({ id }, at, digit) => {
        for (const typed of [id.slice(0, at) + id.slice(at + 1), id.slice(0, at) + digit + id.slice(at)]) expect(readBirth(typed, TODAY).kind).toBe('refused')
      }),
      { numRuns: 1000 },
    ))
})
