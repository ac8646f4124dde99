import fc from 'fast-check'
import { BILL_FIELDS, BILL_KINDS } from '@/domain/bill/fields'
import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import { PHASES } from '@/domain/claim/phase'
import { CARES, SITUATIONS } from '@/domain/claim/states'
import { AREAS, INSURANCES } from '@/domain/family-binding/check-sharing'
import { RELATIONS } from '@/domain/family-binding/member'
import { PART_STATES } from '@/domain/online-payment/payment-state'
import { ENDS, HALVES, TOLD } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { Records } from '@/stores/backup/kinds'
import { AIMS } from '@/stores/family-binding'
import { TODAY } from './day'

/** Up to and with today. */
const past = fc.date({ min: new Date('2019-12-28T00:00:00Z'), max: new Date(`${TODAY}T00:00:00Z`), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10) as IsoDate)
const anyDay = fc.constantFrom('2026-11-02', '2026-11-21', '2027-01-15', '2028-02-29').map((day) => day as IsoDate)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const nickname = fc.constantFrom('妈妈', '爸爸', '👵🏻奶奶', '🇨🇳❤️', 'Zoë', '外婆的妹妹', '', '小明 2')
const threeWay = fc.constantFrom(...THREE_WAYS)
const id = fc.constantFrom('message', 'other-card', 'pin-wrong', 'unsure', 'card-sealed', 'x', 'pay-first')
const words = fc.uniqueArray(fc.constantFrom('id-card', 'receipt', 'fee-list', 'case-notes', 'a-paper-to-come'), { maxLength: 4 })
const city = fc.constantFrom('110000', '440300', '330100')

const entries = <S extends string>(states: readonly S[]) =>
  fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('event' as const), state: fc.constantFrom(...states), on: past }),
      fc.record({ kind: fc.constant('corrected' as const), at: fc.nat(9), state: fc.constantFrom(...states), on: past }),
      fc.record({ kind: fc.constant('removed' as const), at: fc.nat(9) }),
    ),
    { maxLength: 4 },
  )

/** What may be there under a number, in the order of the numbers, and the latest number given. */
const numbered = <T>(letter: string, most: number, thing: fc.Arbitrary<T>) =>
  // Mostly a few; a full list now and then.
  fc.oneof({ weight: 99, arbitrary: fc.constant(3) }, { weight: 1, arbitrary: fc.constant(most) }).chain((maxLength) => fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: Math.min(most, maxLength), size: 'max' })).chain((numbers) =>
    fc.tuple(...numbers.sort((one, other) => one - other).map((number) => thing.map((fields) => ({ ...fields, id: `${letter}${number}` })))),
  )

interface Numbered {
  readonly id: string
}
const numberIn = ({ id: of }: Numbered): number => Number(of.slice(1))
const lastOf = (...all: readonly Numbered[]): number => Math.max(0, ...all.map(numberIn))

/** Some of the things were deleted, and some are of a later release. */
const shared = <T extends Numbered, K extends string>(all: readonly T[], one: K, days: readonly IsoDate[], more: number) => {
  const removed = all.filter(({ id: of }) => numberIn({ id: of }) % 5 === 3)
  const unread = all.filter(({ id: of }) => numberIn({ id: of }) % 7 === 5 && numberIn({ id: of }) % 5 !== 3)
  return {
    left: all.filter((thing) => !removed.includes(thing) && !unread.includes(thing)),
    rest: {
      removed: removed.map((thing, at) => ({ [one]: thing, on: days[at % days.length]! })) as never,
      unread: unread.map(({ id: of }) => ({ id: of, colour: 'teal', since: { year: 2027 } })),
      lastId: lastOf(...all) + more,
    },
  }
}

const days = fc.array(past, { minLength: 1, maxLength: 3 })

const replacement: fc.Arbitrary<Records['replacement']> = fc
  .tuple(
    numbered('c', 20, fc.record({ nickname, reason: fc.constantFrom(...REASONS), channel: fc.constantFrom(...CHANNELS), place: maybe(city), log: entries(['draft', 'submitted', 'producing', 'picked_up', 'a_state_to_come' as 'submitted']), archivedOn: maybe(past) })),
    days,
    fc.nat(3),
  )
  .map(([cards, on, more]) => {
    const { left, rest } = shared(cards, 'card', on, more)
    return { cards: left, ...rest }
  })

const family: fc.Arbitrary<Records['family']> = fc
  .tuple(
    maybe(fc.constantFrom(...AIMS)),
    numbered('a', 6, fc.record({ nickname, ready: threeWay, bound: maybe(fc.nat(9)), insurance: fc.constantFrom(...INSURANCES) })),
    numbered('f', 20, fc.record({
      relation: fc.constantFrom(...RELATIONS), nickname, aim: fc.constantFrom(...AIMS), born: maybe(past), insured: threeWay, boundBy: maybe(fc.nat(9)), face: threeWay, number: threeWay,
      areas: fc.constantFrom(...AREAS), account: maybe(fc.nat(5)), prepared: words,
    })),
    days,
    fc.nat(3),
  )
  .map(([aim, accounts, members, on, more]) => {
    const bound = members.map(({ account, ...member }) => ({ ...member, boundWith: (account === null ? null : accounts[account]?.id) ?? null }))
    const { left, rest } = shared(bound, 'member', on, more)
    return { aim, accounts, members: left, ...rest, lastId: Math.max(rest.lastId, lastOf(...accounts)) }
  })

const payments: fc.Arbitrary<Records['payments']> = fc
  .tuple(
    numbered('p', 20, fc.record({
      states: fc.record({ whole: fc.constantFrom(...PART_STATES), own: fc.constantFrom(...PART_STATES), insurance: fc.constantFrom(...PART_STATES) }),
      paidOn: past, half: fc.constantFrom(...HALVES), asked: fc.array(fc.record({ told: fc.constantFrom(...TOLD), on: past }), { maxLength: 4 }), kept: words,
      ended: maybe(fc.record({ how: fc.constantFrom(...ENDS), on: past })),
    })),
    days,
    fc.nat(3),
  )
  .map(([all, on, more]) => {
    const { left, rest } = shared(all, 'payment', on, more)
    return { payments: left, ...rest }
  })

const claims: fc.Arbitrary<Records['claims']> = fc
  .tuple(
    numbered('r', 20, fc.record({
      nickname, situation: fc.constantFrom(...SITUATIONS), care: fc.constantFrom(...CARES), away: fc.boolean(), prepared: words,
      told: fc.record(Object.fromEntries(PHASES.map((phase) => [phase, maybe(anyDay)])) as Record<(typeof PHASES)[number], fc.Arbitrary<IsoDate | null>>),
      log: entries(['paid', 'handed_in', 'approved', 'a_step_to_come' as 'paid']),
    })),
    days,
    fc.nat(3),
  )
  .map(([all, on, more]) => {
    const { left, rest } = shared(all, 'claim', on, more)
    return { claims: left, ...rest }
  })

const figures = fc
  .array(fc.tuple(fc.constantFrom(...BILL_FIELDS), fc.integer({ min: 0, max: 999_999_999 })), { maxLength: 16 })
  .map((all) => BILL_FIELDS.reduce<Records['bill']['figures']>((put, field) => {
    const fen = new Map(all).get(field)
    return fen === undefined ? put : { ...put, [field]: fen }
  }, {}))

const bill: fc.Arbitrary<Records['bill']> = fc.record({ kind: fc.constantFrom(...BILL_KINDS), figures, before: maybe(figures) })

const answers = fc.dictionary(id, id, { maxKeys: 5, noNullPrototype: true })

const user: fc.Arbitrary<Records['user']> = fc.record({
  settings: fc.record({ textSize: maybe(fc.constantFrom('standard' as const, 'large' as const, 'largest' as const)), place: maybe(city) }),
  walk: fc.record({
    answers, answeredOn: maybe(past), site: maybe(fc.record({ city: maybe(city), site: fc.constant('h0123'), window: maybe(fc.constant('5')) })),
    previous: maybe(answers.filter((all) => Object.keys(all).length > 0)), card: maybe(fc.constantFrom('c1', 'c7')), member: maybe(fc.constantFrom('f1', 'f3')),
  }),
  reading: fc.record({ favourites: fc.uniqueArray(id, { maxLength: 7 }), recent: fc.uniqueArray(id, { maxLength: 7 }) }),
})

/** Anything a phone may have kept, as it is read from there. */
export const anyRecords: fc.Arbitrary<Records> = fc.record({ user, replacement, family, payments, claims, bill })
