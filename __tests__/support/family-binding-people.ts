import type { BindingRules, MainAccount, Member } from '@/domain/family-binding/member'
import type { NamedMember } from '@/domain/family-binding/check-family'
import type { IsoDate } from '@/domain/shared/iso-date'

export const TODAY = '2026-11-21' as IsoDate

/** 主账户 ≤ 5, 每人自然月内 ≤ 2 (domain.md §4.1), 16 周岁 (§4.2). */
export const RULES: BindingRules = { placesPerMain: 5, mainsPerMember: 2, faceAge: 16 }

/** A mother of 68, insured, bound by nobody, beside the phone: nothing in the way. */
export const MOTHER: Member = { relation: 'parent', born: '1958-03-05' as IsoDate, insured: 'yes', boundBy: 0, face: 'yes', number: 'yes' }

/** A child of ten: papers alone. */
export const CHILD: Member = { ...MOTHER, relation: 'child', born: '2016-05-01' as IsoDate }

export const born = (day: string): { readonly born: IsoDate } => ({ born: day as IsoDate })

export const named = (id: string, over: Partial<Member> = {}): NamedMember => ({ ...MOTHER, ...over, id })
export const main = (id: string, over: Partial<MainAccount> = {}): MainAccount => ({ id, ready: 'yes', bound: 0, ...over })
