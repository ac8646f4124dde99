import { everyDay, written } from '../../support/family-binding-civil'
import { AROUND_16, AROUND_BOTH, clockDigestOf, differences, digestOf, instants, routeByHand, type Digest } from '../../support/family-binding-route-digest'
import { besideInEveryZone, type Said } from '../../support/in-time-zone'

/*
 * reliability.md c.11: whoever was born when, wherever the phone believes to be and whatever its clock shows, the answer is that of plain
 * counting on the calendar. Asked in processes of their own: jest itself has one time zone, and reckons with days five times as slowly.
 */

/** +8 (with summer time until 1991), −12, −8 (with summer time), 0, +5:45, +9, +13 (without 30 December 2011) and +14 (without 31 December 1994). */
const HOME = 'Asia/Shanghai'
const ZONES = [HOME, 'Etc/GMT+12', 'America/Los_Angeles', 'UTC', 'Asia/Kathmandu', 'Asia/Tokyo', 'Pacific/Apia', 'Pacific/Kiritimati']
const BEHIND = [-480, 720, 480, 0, -345, -540, -780, -840]

/** All seven days at home, one by one; the three of c.11 everywhere else, as a digest. */
const PROGRAM = [
  `import { routeOn } from '@/domain/family-binding/route'
   import { shanghaiDay } from '@/domain/shared/iso-date'
   import { AROUND_16, AROUND_BOTH, asWritten, clockDigestOf, differences, digestOf } from './__tests__/support/family-binding-route-digest'
   const ask = (born, day) => routeOn(born, day, 16)
   const home = process.env.TZ === '${HOME}' ? differences(asWritten(ask), AROUND_BOTH) : null`,
  '{ home, births: home ? null : digestOf(asWritten(ask), AROUND_16), clocks: clockDigestOf(shanghaiDay, ask) }',
] as const

let everywhere: readonly Said[] = []
beforeAll(async () => {
  everywhere = await besideInEveryZone(...PROGRAM, ZONES)
}, 120_000)

const said = (what: 'home' | 'births' | 'clocks') => everywhere.map((one) => (one.said as Record<typeof what, unknown>)[what])

test('the processes were where they should be', () => expect(everywhere.map(({ offset }) => offset)).toEqual(BEHIND))

test('every birth from 1900 to 2030, on each of seven days around the sixteenth and the seventeenth birthday, takes the route counted by hand', () =>
  expect(said('home')[0]).toEqual({ asked: 47_847 * AROUND_BOTH.length, wrong: [] }))

test('in seven more time zones every birth takes the same route on the day before the sixteenth birthday, on it and on the day after', () => {
  const births: Digest = digestOf(routeByHand, AROUND_16)
  // On all three days both are to be prepared: the band begins on the day before the birthday.
  expect(births).toMatchObject({ direct: 0, both: 47_847 * 3, face: 0 })
  expect(said('births')).toEqual(ZONES.map((zone) => (zone === HOME ? null : births)))
})

test('in eight time zones, with clocks right and wrong by a day or ten years, around every midnight of a year, the day is that of Shanghai and the route follows it', () => {
  expect(instants()).toHaveLength(365 * 24 * 5)
  const number = (day: string): number => Number(day.replace(/-/g, ''))
  const clocks = clockDigestOf((_, day) => written(day), (born, day) => routeByHand(number(born), number(day)))
  expect(said('clocks')).toEqual(ZONES.map(() => clocks))
})

test('one wrong day among the 1,095 answers about a year is noticed', () => {
  const births = everyDay(1958_01_01, 1958_12_31)
  const once: typeof routeByHand = (born, day) => (born === 1958_03_05 && day === 1974_03_05 ? { ...routeByHand(born, day), changesOn: '1975-03-06' } : routeByHand(born, day))
  expect(digestOf(once, AROUND_16, births).sum).not.toBe(digestOf(routeByHand, AROUND_16, births).sum)
  expect(differences(once, AROUND_16, births)).toEqual({ asked: 1095, wrong: [expect.stringMatching(/^19580305 on 19740305/)] })
})
