import type { IsoDate } from '../shared/iso-date'
import { checkBinding, type BindingCheck, type Block, type Gap } from './check-binding'
import type { BindingRules, MainAccount, Member } from './member'
import { planBindings, type Binding } from './plan-bindings'

export interface NamedMember extends Member {
  readonly id: string
}

/** Why somebody is in no binding of the plan: what blocks it, that something is missing, no account at all, no free place, or only an own one. */
export type UnplacedReason = Block | 'need-answers' | 'no-main' | 'no-place' | 'own-account-only'

export interface FamilyCheck {
  /** In the order given. */
  readonly members: readonly (BindingCheck & { readonly id: string })[]
  readonly plan: readonly Binding[]
  readonly unplaced: readonly { readonly member: string; readonly why: UnplacedReason }[]
}

/** What the accounts make impossible or leave open for everybody. */
const accountsSay = (mains: readonly MainAccount[], doubts: readonly Gap[]): { readonly blocks: readonly Block[]; readonly gaps: readonly Gap[] } => {
  if (mains.length === 0 || mains.some(({ ready }) => ready === 'yes')) return { blocks: [], gaps: doubts }
  return mains.some(({ ready }) => ready === 'unsure') ? { blocks: [], gaps: doubts.concat('main-unsure') } : { blocks: ['main-not-ready'], gaps: doubts }
}

/** How many more an account takes; none where the limit is not known. */
export const freePlaces = ({ bound }: Pick<MainAccount, 'bound'>, { placesPerMain }: BindingRules): number => (placesPerMain === null ? 0 : Math.max(0, placesPerMain - bound))

/** Whom nobody has bound yet is placed before whom somebody already has. */
const byNeed = (members: readonly NamedMember[]): readonly NamedMember[] => [...members.filter(({ boundBy }) => !boundBy), ...members.filter(({ boundBy }) => boundBy)]

/**
 * The whole family at once: each member's check, and who binds whom across the main accounts that are ready, so that as many as possible are
 * covered with one binding each (domain.md §4.1). The limit of an account is a warning, not a wall: who finds no place stays `possible`,
 * because sources disagree on it (§11, 8), and is listed as unplaced. `doubts` leave every check open: a clock that is wrong.
 */
export const checkFamily = (mains: readonly MainAccount[], members: readonly NamedMember[], rules: BindingRules, today: IsoDate, doubts: readonly Gap[] = []): FamilyCheck => {
  const said = accountsSay(mains, doubts)
  const checks = members.map((member) => ({ ...checkBinding(member, rules, today, said), id: member.id }))
  const possible = byNeed(members.filter((_, at) => checks[at]?.verdict === 'possible')).map(({ id }) => id)
  const free = mains.filter(({ ready }) => ready === 'yes').map((main) => ({ id: main.id, places: freePlaces(main, rules) }))
  const placed = planBindings(free, possible)
  const isPlaced = (id: string): boolean => placed.some(({ member }) => member === id)
  const whyUnplaced = ({ id, verdict, because }: (typeof checks)[number]): UnplacedReason => {
    if (verdict === 'not-possible') return because[0] as Block
    if (verdict === 'need-answers') return 'need-answers'
    if (mains.length === 0) return 'no-main'
    return free.every((main) => main.places === 0 || main.id === id) && free.some((main) => main.places > 0) ? 'own-account-only' : 'no-place'
  }
  return {
    members: checks.map((check) => (!isPlaced(check.id) && whyUnplaced(check) === 'no-place' ? { ...check, because: check.because.concat('sixth-place') } : check)),
    // In the order of the family, whoever came first in the plan.
    plan: members.reduce<readonly Binding[]>((all, { id }) => all.concat(placed.filter(({ member }) => member === id)), []),
    unplaced: checks.filter(({ id }) => !isPlaced(id)).map((check) => ({ member: check.id, why: whyUnplaced(check) })),
  }
}
