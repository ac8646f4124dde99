import fc from 'fast-check'
import { readIdNumber } from '@/domain/shared/id-number'
import { written } from '../../support/family-binding-civil'
import { anyId, checkOf, PROVINCES, withCheck } from '../../support/family-binding-id-numbers'

/*
 * By hand, with the weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2 of GB 11643; a sum that leaves 0 … 10 modulo 11 is checked by
 * 1 0 X 9 8 7 6 5 4 3 2. The example of the standard: 11010519491231002 sums to 167 = 15·11 + 2, hence X.
 */
const CANARY = '11010519491231002x'

describe('the day of birth in an ID number', () => {
  it.each([
    [CANARY, '1949-12-31'],
    // 218 = 19·11 + 9: 3.
    ['440307199001150013', '1990-01-15'],
    // 130 = 11·11 + 9: 3, and 211 = 19·11 + 2: X. 2000 and 1996 had a 29 February.
    ['110105200002290013', '2000-02-29'],
    ['11010519960229002x', '1996-02-29'],
    // A day to come is read as well: 7+9+0+5+0+20 + 4+0+12+18 + 7+18+30+5 + 0+0+4 = 139 = 12·11 + 7: 5.
    ['110105202612310025', '2026-12-31'],
    // 台湾 on a card of its own: 83 in place of 41 makes 209 = 19·11: 1.
    ['830000194912310021', '1949-12-31'],
    // A foreigner with permanent residence, 9 before the province: 110 in place of 41 makes 236 = 21·11 + 5: 7.
    ['911015194912310027', '1949-12-31'],
    // 41 + 2+9+0+0 + 0+9 + 0+5 + 0+0+4 = 70 = 6·11 + 4: 8.
    ['110105190001010028', '1900-01-01'],
  ])('of %s is %s, and nothing else of it is told', (id, born) => expect(readIdNumber(id)).toEqual({ kind: 'ok', born }))

  it.each([
    ['the check character is another', '110105194912310021'],
    ['the check character is a big X', '11010519491231002X'],
    ['one digit is missing', '1101051949123102x'],
    ['one digit is too many', '110105194912310021x'],
    ['the x stands within', '1101051949123100x2'],
    ['the x is doubled', '11010519491231002xx'],
    ['a letter stands before it', 'a11010519491231002x'],
    ['a line ends after it', `${CANARY}\n`],
    ['it is the old one of fifteen digits', '110105491231002'],
    ['it is nothing', ''],
    ['it is full width', '１１０１０５１９４９１２３１００２ｘ'],
    // 19 or 20: 1849 sums to 167 - 9 + 8 = 166 = 15·11 + 1: 0; 2149 to 167 - 2 - 9 + 4 + 1 = 161 = 14·11 + 7: 5.
    ['the century is past', '110105184912310020'],
    ['the century is to come', '110105214912310025'],
    // 0 in place of the first 1: 167 - 9 = 158 = 14·11 + 4: 8.
    ['the province is none', '100105194912310028'],
    // A 9 alone makes no province of 10: 63 + 9 in place of 41 makes 198 = 18·11: 1.
    ['the province behind the 9 is none', '910000194912310021'],
  ])('is not told where %s', (_, id) => expect(readIdNumber(id)).toEqual({ kind: 'refused', why: 'wrong' }))

  // All with the check character that belongs to them.
  it.each([
    // Month 00: 167 - 7 - 18 = 142 = 12·11 + 10: 2. Month 13: 167 + 9 = 176 = 16·11: 1.
    ['00-31', '110105194900310022'],
    ['13-31', '110105194913310021'],
    // Day 00: 167 - 30 - 5 = 132 = 12·11: 1. Day 32: 167 + 5 = 172 = 15·11 + 7: 5.
    ['12-00', '110105194912000021'],
    ['12-32', '110105194912320025'],
    // Month 02: 167 - 7 = 160 = 14·11 + 6: 6. Month 04: 160 + 18 = 178 = 16·11 + 2: X. 11: 167 - 9 = 158 = 14·11 + 4: 8.
    ['02-31', '110105194902310026'],
    ['04-31', '11010519490431002x'],
    ['11-31', '110105194911310028'],
    // Month 06: 160 + 36 = 196 = 17·11 + 9: 3. Month 09: 160 + 63 = 223 = 20·11 + 3: 9.
    ['06-31', '110105194906310023'],
    ['09-31', '110105194909310029'],
    // 130 - 4 + 2 + 9 = 137 = 12·11 + 5: 7. 1900 had no 29 February.
    ['02-29 in 1900', '110105190002290017'],
  ])('is no day of the calendar where it says %s', (_, id) => expect(readIdNumber(id)).toEqual({ kind: 'refused', why: 'no-such-day' }))

  it('is read for every province there is, also behind the 9 of a foreigner, and for no other', () => {
    const all = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'))
    // Nines behind it, so that the 9 of 9x is not taken for that of a foreigner.
    const isRead = (start: string): boolean => readIdNumber(withCheck(`${start.padEnd(6, '9')}19491231002`)).kind === 'ok'
    expect(PROVINCES).toHaveLength(35)
    expect(all.filter(isRead)).toEqual(PROVINCES)
    expect(all.filter((province) => isRead(`9${province}`))).toEqual(PROVINCES)
  })
})

describe('by the rule written a second time', () => {
  it('the check of the standard is that of its own example', () => expect([checkOf('11010519491231002'), checkOf('44030719900115001'), checkOf('11010520000229001')]).toEqual(['x', '3', '3']))

  it('every number that can be issued is read', () =>
    fc.assert(fc.property(anyId, ({ id, born }) => expect(readIdNumber(id)).toEqual({ kind: 'ok', born: written(born) })), { numRuns: 2000 }))

  it('every change of one character is refused', () =>
    fc.assert(
      fc.property(anyId, ({ id }) => {
        for (let at = 0; at < 18; at++) {
          for (const other of at < 17 ? '0123456789' : '0123456789x') {
            if (other !== id.charAt(at)) expect(readIdNumber(id.slice(0, at) + other + id.slice(at + 1))).toEqual({ kind: 'refused', why: 'wrong' })
          }
        }
      }),
      { numRuns: 100 },
    ))

  it('every two digits beside each other that change places are refused, unless they are the same', () =>
    fc.assert(
      fc.property(anyId, fc.nat(15), ({ id }, at) => {
        const [one, other] = [id.charAt(at), id.charAt(at + 1)]
        const swapped = id.slice(0, at) + other + one + id.slice(at + 2)
        expect(readIdNumber(swapped).kind).toBe(one === other ? 'ok' : 'refused')
      }),
      { numRuns: 1000 },
    ))

  it('any seventeen digits and a character are read only with the check that belongs to them', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 17, maxLength: 17 }), fc.constantFrom(...'0123456789x'), (digits, check) => {
        if (check !== checkOf(digits.join(''))) expect(readIdNumber(digits.join('') + check)).toEqual({ kind: 'refused', why: 'wrong' })
      }),
      { numRuns: 2000 },
    ))
})
