import fc from 'fast-check'
import { INSURANCES, type Insurance } from '@/domain/family-binding/check-sharing'
import type { NamedMember } from '@/domain/family-binding/check-family'
import { RELATIONS, type BindingRules, type MainAccount, type Member } from '@/domain/family-binding/member'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { IsoDate } from '@/domain/shared/iso-date'
import { dayOfEpoch, written } from './family-binding-civil'

/** 1 January 1900 and 31 December 2030, in days since 1970: 70 years with 17 leap days before, 61 with 15 after. */
const [FIRST, LAST] = [-(70 * 365 + 17), 61 * 365 + 15 - 1]

/** Days counted from 1970, as whole numbers, and as the product writes them. */
export const anySince: fc.Arbitrary<number> = fc.integer({ min: FIRST, max: LAST })
export const anyCivil: fc.Arbitrary<number> = anySince.map(dayOfEpoch)
export const anyDay: fc.Arbitrary<IsoDate> = anyCivil.map((day) => written(day) as IsoDate)

/** Born at any age a family has, around the sixteenth birthday more often. */
const anyBorn: fc.Arbitrary<IsoDate | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom('2010-11-20', '2010-11-21', '2010-11-22', '2010-11-23', '2009-11-21', '2009-11-22', '2026-11-21', '2025-11-21', '2025-11-22').map((day) => day as IsoDate),
  anyDay.filter((day) => day <= '2026-11-21'),
)

export const anyMember: fc.Arbitrary<Member> = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  born: anyBorn,
  insured: fc.constantFrom(...THREE_WAYS),
  boundBy: fc.constantFrom(null, 0, 1, 2, 3),
  face: fc.constantFrom(...THREE_WAYS),
  number: fc.constantFrom(...THREE_WAYS),
})

export const anyRules: fc.Arbitrary<BindingRules> = fc.record({
  placesPerMain: fc.constantFrom(5, 5, 6, 2, null),
  mainsPerMember: fc.constantFrom(2, 2, 1, 3, null),
  faceAge: fc.constantFrom(16, 16, 14, null),
})

/** Mostly people who can be bound, so that places get short. */
const oftenPossible: fc.Arbitrary<Member> = fc.oneof(
  anyMember,
  { weight: 3, arbitrary: anyMember.map((member) => ({ ...member, relation: 'parent' as const, born: '1958-03-05' as IsoDate, insured: 'yes' as const, boundBy: member.boundBy === 1 ? 1 : 0 })) },
)

export interface Family {
  readonly mains: readonly MainAccount[]
  readonly members: readonly NamedMember[]
}

/** Up to eight people and three main accounts, some of them people of the family themselves. */
export const anyFamily: fc.Arbitrary<Family> = fc
  .record({
    members: fc.array(oftenPossible, { maxLength: 8 }),
    mains: fc.array(fc.record({ ready: fc.constantFrom('yes' as const, 'yes' as const, ...THREE_WAYS), bound: fc.integer({ min: 0, max: 7 }), owner: fc.nat(12) }), { maxLength: 3 }),
  })
  .map(({ members, mains }) => ({
    members: members.map((member, at) => ({ ...member, id: `f${at}` })),
    mains: mains
      .map(({ ready, bound, owner }, at) => ({ ready, bound, id: owner < members.length ? `f${owner}` : `a${at}` }))
      .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at),
  }))

export const anyGivers: fc.Arbitrary<readonly Insurance[]> = fc.array(fc.constantFrom(...INSURANCES), { maxLength: 4 })
