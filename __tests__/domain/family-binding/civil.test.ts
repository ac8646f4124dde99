import { agedOn, birthday, dayAfter, dayBefore, dayOfEpoch, daysFrom, written } from '../../support/family-binding-civil'
import { AROUND_BOTH, BIRTHS, instants, routeByHand } from '../../support/family-binding-route-digest'

// The second opinion is itself held against days that can be looked up.

test('there are 47,847 births from 1900 to 2030: 131 years, 32 of them with a 29 February, for 1900 had none', () => {
  expect(131 * 365 + 32).toBe(47_847)
  expect(BIRTHS).toHaveLength(47_847)
  expect([BIRTHS[0], BIRTHS[58], BIRTHS[59], BIRTHS[47_846]]).toEqual([1900_01_01, 1900_02_28, 1900_03_01, 2030_12_31])
})

test.each([
  [2026_11_30, 2026_12_01],
  [2026_12_31, 2027_01_01],
  [2024_02_28, 2024_02_29],
  [2024_02_29, 2024_03_01],
  [2023_02_28, 2023_03_01],
  [1900_02_28, 1900_03_01],
  [2000_02_28, 2000_02_29],
])('the day after %i is %i, and the other way round', (day, next) => {
  expect(dayAfter(day)).toBe(next)
  expect(dayBefore(next)).toBe(day)
  expect(daysFrom(next, -1)).toBe(day)
})

test.each([
  [2008_02_29, 16, 2024_02_29],
  [2008_02_29, 17, 2025_02_28],
  [2008_02_28, 16, 2024_02_28],
  [2010_11_21, 16, 2026_11_21],
])('who was born on %i is %i on %i', (born, age, day) => expect(birthday(born, age)).toBe(day))

test.each([
  [2010_11_21, 2026_11_20, 15],
  [2010_11_21, 2026_11_21, 16],
  [2008_02_29, 2025_02_27, 16],
  [2008_02_29, 2025_02_28, 17],
])('who was born on %i is, on %i, %i', (born, day, age) => expect(agedOn(born, day)).toBe(age))

// 1 January 2000 is 30 years and the leap days of 1972 to 1996 later, seven of them: 10,957 days.
test.each([
  [0, 1970_01_01],
  [58, 1970_02_28],
  [59, 1970_03_01],
  [789, 1972_02_29],
  [10_957, 2000_01_01],
  [11_016, 2000_02_29],
  [-1, 1969_12_31],
  [-25_567, 1900_01_01],
])('day %i since 1970 is %i', (since, day) => expect(dayOfEpoch(since)).toBe(day))

// 2016 to 2025 have 3,653 days, one more than the clock is behind; the first moment lies six hours before midnight. 2027 to 2036 have 3,653 as well.
test('the instants asked for run from 1 January 2016 to 30 December 2036, ten years to either side of 2026', () => {
  const days = instants().map(([, day]) => day)
  expect([days.reduce((one, other) => Math.min(one, other)), days[days.length - 1]]).toEqual([2016_01_01, 2036_12_30])
  expect([2016_02_29, 2036_02_29, 2026_06_30].filter((day) => !days.includes(day))).toEqual([])
})

test('somebody born on 29 February 2008: papers until 27 February 2024, both from the 28th to 27 February 2025, then the face', () => {
  expect([2024_02_27, 2024_02_28, 2024_02_29, 2025_02_27, 2025_02_28].map((day) => routeByHand(2008_02_29, day).route)).toEqual(['direct', 'both', 'both', 'both', 'face'])
  expect(AROUND_BOTH).toHaveLength(7)
  expect(written(2026_01_02)).toBe('2026-01-02')
})
