import fc from 'fast-check'
import { pack, unpack, type Digit } from '@/domain/share/mixed-radix'

const digits: fc.Arbitrary<readonly Digit[]> = fc.array(
  fc.integer({ min: 1, max: 200 }).chain((radix) => fc.integer({ min: 0, max: radix - 1 }).map((value) => ({ value, radix }))),
  { maxLength: 80 },
)

describe('digits as characters', () => {
  it.each<readonly [readonly Digit[], string]>([
    [[], ''],
    [[{ value: 0, radix: 1 }], ''],
    [[{ value: 1, radix: 2 }, { value: 0, radix: 2 }, { value: 1, radix: 2 }], 'F'], // 1 + 4 = 5
    [[{ value: 2, radix: 3 }, { value: 4, radix: 5 }], 'O'], // 2 + 3·4 = 14
    [[{ value: 63, radix: 64 }, { value: 1, radix: 2 }], '_B'],
    [[{ value: 63, radix: 64 }], '_'],
    [[{ value: 0, radix: 64 }, { value: 0, radix: 64 }], 'AA'],
    [[{ value: 0, radix: 65 }], 'AA'],
    [[{ value: 64, radix: 65 }], 'AB'],
    [[{ value: 9, radix: 10 }, { value: 9, radix: 10 }], 'jB'], // 99 = 35 + 1·64
  ])('%j are %j', (given, text) => expect(pack(given)).toBe(text))

  it('come back as they were, however many there are', () => {
    fc.assert(
      fc.property(digits, (given) => {
        const next = unpack(pack(given))
        expect(given.map(({ radix }) => next(radix))).toEqual(given.map(({ value }) => value))
      }),
      { numRuns: 2000 },
    )
  })

  it('take a length that follows from the radices alone, the shortest possible', () => {
    fc.assert(
      fc.property(digits, (given) => {
        const numbers = given.reduce((product, { radix }) => product * BigInt(radix), 1n)
        let length = 0
        while (64n ** BigInt(length) < numbers) length++
        expect(pack(given)).toHaveLength(length)
      }),
    )
  })

  it('read from any text stay in range', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), digits, (text, given) => {
        const next = unpack(text.replace(/[^\w-]/g, ''))
        given.forEach(({ radix }) => {
          const value = next(radix)
          expect(Number.isInteger(value) && value >= 0 && value < radix).toBe(true)
        })
      }),
    )
  })
})
