import type { IsoDate } from '../shared/iso-date'
import { ageOn } from './age'
import type { BindingRules, Member, Relation } from './member'
import { isBaby, preparationFor, type Preparation } from './preparation'
import { routeOn, type Route, type RouteOn } from './route'

/** What makes binding impossible today, what is still missing, and what is to be known; the words are in content/family-binding/binding-reasons.ts. */
export const BLOCKS = ['not-family', 'not-insured', 'bound-by-most', 'main-not-ready'] as const
export const GAPS = ['clock-wrong', 'rule-unknown', 'born-unknown', 'insured-unsure', 'bound-by-unsure', 'main-unsure'] as const
export const NOTES = ['papers-only', 'around-face-age', 'face-check', 'no-face', 'no-number-yet', 'other-relation', 'age-and-relation', 'last-place', 'sixth-place'] as const
export type Block = (typeof BLOCKS)[number]
export type Gap = (typeof GAPS)[number]
export type BindingReason = Block | Gap | (typeof NOTES)[number]

export type Verdict = 'possible' | 'not-possible' | 'need-answers'

export interface BindingCheck {
  readonly verdict: Verdict
  readonly route: Route
  readonly preparation: Preparation
  /** First what decides, then what is to be known. */
  readonly because: readonly BindingReason[]
  /** The first day on which the route is another; null where it stays or the age is not known. */
  readonly routeChangesOn: IsoDate | null
}

/** Older than the person who binds, so that a child's age is a slip of the finger. */
const GROWN_UP: readonly Relation[] = ['spouse', 'parent', 'grandparent']
/** No relative in the enumeration of the page but 其他 (domain.md §4.1, grade C): the page decides. */
const UNLISTED: readonly Relation[] = ['in-law', 'other', 'sibling', 'grandparent', 'grandchild']

const when = <R>(holds: boolean, reason: R): readonly R[] => (holds ? [reason] : [])

const ROUTE_NOTES = { direct: 'papers-only', both: 'around-face-age', face: 'face-check' } as const

const blocksOf = ({ relation, insured, boundBy }: Member, { mainsPerMember }: BindingRules): readonly Block[] => [
  ...when<Block>(relation === 'not-family', 'not-family'),
  ...when<Block>(insured === 'no', 'not-insured'),
  ...when<Block>(boundBy !== null && mainsPerMember !== null && boundBy >= mainsPerMember, 'bound-by-most'),
]

const gapsOf = ({ born, insured, boundBy }: Member, rules: BindingRules): readonly Gap[] => [
  ...when<Gap>(rules.faceAge === null || rules.mainsPerMember === null || rules.placesPerMain === null, 'rule-unknown'),
  ...when<Gap>(born === null, 'born-unknown'),
  ...when<Gap>(insured === 'unsure', 'insured-unsure'),
  ...when<Gap>(boundBy === null, 'bound-by-unsure'),
]

const notesOf = (member: Member, { mainsPerMember, faceAge }: BindingRules, route: Route, today: IsoDate): readonly BindingReason[] => {
  const { relation, born, boundBy, face, number } = member
  return [
    // Who is bound by a birth certificate hands in no papers of the register.
    ...when<BindingReason>(born !== null && faceAge !== null && preparationFor(member, route, today) !== 'newborn', ROUTE_NOTES[route]),
    ...when<BindingReason>(route !== 'direct' && face === 'no', 'no-face'),
    ...when<BindingReason>(route === 'direct' && isBaby(born, today) && number !== 'yes', 'no-number-yet'),
    ...when<BindingReason>(UNLISTED.indexOf(relation) >= 0, 'other-relation'),
    ...when<BindingReason>(born !== null && faceAge !== null && GROWN_UP.indexOf(relation) >= 0 && ageOn(born, today) < faceAge, 'age-and-relation'),
    ...when<BindingReason>(boundBy !== null && boundBy + 1 === mainsPerMember, 'last-place'),
  ]
}

/** Nobody knows: prepared for either. */
const UNKNOWN: RouteOn = { route: 'both', changesOn: null }

const verdictOf = (blocks: readonly Block[], gaps: readonly Gap[]): Verdict => (blocks.length > 0 ? 'not-possible' : gaps.length > 0 ? 'need-answers' : 'possible')

/**
 * Whether a member can be bound to a family account today, by which route and with what (domain.md §4.1–4.3, D03, D06–D08). A block outweighs
 * what is missing. `accounts`: what the main accounts make of it (check-family.ts).
 */
export const checkBinding = (member: Member, rules: BindingRules, today: IsoDate, accounts: { readonly blocks: readonly Block[]; readonly gaps: readonly Gap[] } = { blocks: [], gaps: [] }): BindingCheck => {
  const { route, changesOn } = member.born === null || rules.faceAge === null ? UNKNOWN : routeOn(member.born, today, rules.faceAge)
  const blocks = blocksOf(member, rules).concat(accounts.blocks)
  const gaps = gapsOf(member, rules).concat(accounts.gaps)
  return {
    verdict: verdictOf(blocks, gaps),
    route,
    preparation: preparationFor(member, route, today),
    because: [...blocks, ...gaps, ...notesOf(member, rules, route, today)],
    routeChangesOn: changesOn,
  }
}
