import fc from 'fast-check'
import { formatEntry } from '@/domain/entry/entry-code'
import { parseEntry } from '@/domain/entry/parse-entry'
import { formatShortCode, readShortCode, type WindowEntry } from '@/domain/entry/short-code'

const at = (city: string | null, site: string, window: string | null): WindowEntry => ({ kind: 'window', city, site, window, from: null })

const SIGNS = [...'0123456789abcdefghjkmnpqrstuvwxyz']
const id = (longest: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: longest })

/** Every window a poster can name. */
const entries: fc.Arbitrary<WindowEntry> = fc
  .tuple(fc.oneof(fc.constant(null), fc.integer({ min: 1000, max: 8999 }).map((four) => `${four}00`), fc.integer({ min: 100_000, max: 899_999 }).map(String)), id(12), fc.option(id(6)))
  .filter(([, site, window]) => !/\d{9}/.test(site + (window ?? '')))
  .map((parts) => at(...parts))

const bare = (entry: WindowEntry): string => (formatShortCode(entry) ?? '').replace(/ /g, '').toLowerCase()

// The two digits at the end were worked out on paper: 98 − (100 × what stands before them) mod 97, with a = 10 … h = 17, j = 18, v = 29.
// 44031123: mod 97 it is 10, 1000 mod 97 is 30, 68 are left. 01A5: 0·1000 + 1·100 + 10·10 + 5 = 205, 20500 mod 97 is 33, 65 are left.
const KNOWN: readonly (readonly [string, WindowEntry])[] = [
  ['4403 1123 68', at('440300', '12', '3')],
  ['0012 62', at(null, '12', null)],
  ['01A5 65', at(null, 'a', '5')],
  ['4403 2H01 2305 34', at('440300', 'h0123', '05')],
  ['9440 3052 H012 3056 6', at('440305', 'h0123', '05')],
  ['00V0 V1V2 VV28', at(null, 'oilv', null)],
]

describe('the short code of a window', () => {
  it.each(KNOWN)('%s stands for %j', (code, entry) => {
    expect(formatShortCode(entry)).toBe(code)
    expect(readShortCode(code)).toEqual(entry)
  })

  it('leads exactly where the printed code leads, for every window', () =>
    fc.assert(
      fc.property(entries, (entry) => {
        expect(readShortCode(formatShortCode(entry) ?? '')).toEqual(entry)
        expect(parseEntry({ query: { q: `https://q.example.cn/s/${formatEntry(entry)}` } })).toEqual(entry)
      }),
    ))

  it('is digits only where the ids are, at most 46 signs long, and different for different windows', () =>
    fc.assert(
      fc.property(entries, entries, (one, other) => {
        expect(/^\d+$/.test(bare(one))).toBe(/^\d+$/.test(one.site + (one.window ?? '')))
        expect(bare(one)).toMatch(/^[0-9a-hjkmnp-z]{5,46}$/)
        expect(bare(one) === bare(other)).toBe(formatEntry(one) === formatEntry(other))
      }),
    ))
})

describe('what was typed', () => {
  it.each([
    '4403 2H01 2305 34', '44032h01230534', '4403-2h01-2305-34', '４４０３　２Ｈ０１　２３０５　３４', '4403·2H01·2305·34', '4403－2H01－2305－34', ' 4 4 0 3 2 H 0 1 2 3 0 5 3 4 ',
    '44O3 2HO1 23O5 34', '4403 2H0l 2305 34', '4403 2h0I 2305 34', '４４ｏ３—２ｈｏｌ—２３ｏ５—３４', '4403\t2H01\n2305_34',
  ])('%j is read as what it was meant to be', (typed) => expect(readShortCode(typed)).toEqual(at('440300', 'h0123', '05')))

  it('is refused for any one wrong sign', () =>
    fc.assert(
      fc.property(entries, fc.nat(), fc.constantFrom(...SIGNS), (entry, where, sign) => {
        const code = bare(entry)
        const i = where % code.length
        fc.pre(code[i] !== sign)
        expect(typeof readShortCode(code.slice(0, i) + sign + code.slice(i + 1))).toBe('string')
      }),
      { numRuns: 1000 },
    ))

  it('is refused for every one wrong sign of a code, and for every two exchanged, however far apart', () => {
    for (const [, entry] of KNOWN) {
      const code = bare(entry)
      for (let i = 0; i < code.length; i++) {
        for (const sign of SIGNS) if (sign !== code[i]) expect(readShortCode(code.slice(0, i) + sign + code.slice(i + 1))).toBe('mistyped')
        for (let j = i + 1; j < code.length; j++) {
          const swapped = [...code]
          ;[swapped[i], swapped[j]] = [code[j] ?? '', code[i] ?? '']
          if (code[i] !== code[j]) expect(readShortCode(swapped.join(''))).toBe('mistyped')
        }
      }
    }
  })

  it('with a sign too many or too few is refused in more than 96 of 100', () => {
    let slips = 0
    let passed = 0
    for (let window = 0; window < 1000; window++) {
      const code = bare(at('440300', '12', String(window)))
      for (let i = 0; i < code.length; i++)
        for (const slip of [code.slice(0, i) + code.slice(i + 1), `${code.slice(0, i)}${code[i] ?? ''}${code.slice(i)}`]) {
          slips++
          if (typeof readShortCode(slip) !== 'string') passed++
        }
    }
    expect(passed / slips).toBeLessThan(0.04)
  })

  it.each([
    ['', 'too-short'], ['12', 'too-short'], [' - · ', 'too-short'], ['0062', 'too-short'],
    ['医院三号窗', 'foreign-sign'], ['https://q.example.cn/s/w1-440300-h0123-05', 'foreign-sign'], ['4403 2H01 2305 34!', 'foreign-sign'], ['\u202e4403', 'foreign-sign'], ['\ud800', 'foreign-sign'],
    ['w1-440300-h0123-05', 'mistyped'], ['00000', 'mistyped'], ['97', 'too-short'], ['9'.repeat(46), 'mistyped'], ['4403 2H01 2305 34 '.repeat(9), 'mistyped'],
  ])('%j is refused: %s', (typed, why) => expect(readShortCode(typed)).toBe(why))

  it('of a million characters is not looked at', () => expect(readShortCode('0'.repeat(1_000_000))).toBe('mistyped'))

  it('is refused where it says less or more than ids can hold, though its check digits are right', () => {
    // 6 signs of a window and 13 of a site; a window of 5 where 2 are left; an escape of nothing; a city of ten thousands written the long way.
    for (const signs of ['0' + '6' + 'a'.repeat(13) + 'b'.repeat(6), '05ab', '00v3', '00av', '0' + '7' + 'abcdefgh', '94403000a', '9940300' + '0a'])
      for (let check = 0; check < 100; check++) expect(readShortCode(signs + String(100 + check).slice(1))).toBe('mistyped')
  })

  it('is never taken for a window where it is somebody’s ID number, of which one in 97 has the right digits at its end', () => {
    for (let i = 0; i < 1000; i++) expect(readShortCode(`44030019560630${1000 + i}`)).toBe('mistyped')
    expect(formatShortCode(at('440300', '123456789', null))).toBeNull()
    expect(formatShortCode(at('440300', '12345', '6789'))).toBeNull()
    expect(formatShortCode(at('440300', '1234', '5678'))).not.toBeNull()
  })

  it('gives a window or a refusal whatever it is, and a window only for its own code', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS, '-', ' ', 'O', '１') })), (typed) => {
        const read = readShortCode(typed)
        if (typeof read === 'string') expect(['foreign-sign', 'too-short', 'mistyped']).toContain(read)
        else expect(readShortCode(formatShortCode(read) ?? '')).toEqual(read)
      }),
    ))
})
