import type { StatusHit } from './status-hit'
import { FAILURES, HOLDING, MAKING, SIDES, STAGES, type Side, type Stage, type State } from './states'

const LINE: readonly State[] = ['submitted', 'instant_issue', ...MAKING.slice(1), ...HOLDING]

/**
 * How far along a card is at most when this happens, draft being a withdrawal; what is further along came before it or after a new
 * application, and nobody can tell which.
 */
const ENDS_BY: Readonly<Record<(typeof FAILURES)[number] | 'draft', Stage>> = {
  draft: 'reviewing',
  review_rejected: 'reviewing',
  bank_failed: 'bank_opening',
  factory_failed: 'producing',
  init_failed: 'initializing',
  instant_failed: 'instant_issue',
  pickup_overdue: 'pending_pickup',
}
type Ending = keyof typeof ENDS_BY

/** A new application after what went wrong: 照片不合格，已重新提交. */
const AGAIN = /重新|再次|又/

/** What a later loss replaces. */
const REPLACES: Readonly<Partial<Record<State, readonly State[]>>> = {
  formal_loss: ['temp_loss'],
  cancelled: ['temp_loss', 'formal_loss', 'normal'],
}

export const isStage = (state: State): state is Stage => STAGES.some((stage) => stage === state)
const isEnding = (state: State): state is Ending => ENDS_BY.hasOwnProperty(state)
const progress = (state: State): number => LINE.indexOf(isEnding(state) ? ENDS_BY[state] : state)
const distinct = (states: readonly State[]): State[] => states.filter((state, at) => states.indexOf(state) === at)

/** What the wordings say for certain, each state once. */
export const certainOf = (hits: readonly StatusHit[]): State[] => {
  const states: State[] = []
  for (const hit of hits) if (hit.states.length === 1) states.push(...hit.states)
  return distinct(states)
}

/** Where the card stands after everything said for certain: the furthest along, or how it ended; several where it cannot be told. */
export const settleStages = (hits: readonly StatusHit[]): State[] => {
  const stages = certainOf(hits).filter(isStage)
  const endings = stages.filter(isEnding)
  const ahead = stages.filter((state) => !isEnding(state)).sort((a, b) => progress(b) - progress(a)).slice(0, 1)
  if (ahead[0] === 'submitted' && hits.some(({ pattern }) => AGAIN.test(pattern))) return ahead
  if (endings.length < 1) return ahead
  return ahead.some((state) => endings.some((ending) => progress(ending) < progress(state))) ? [...endings, ...ahead] : endings
}

const sideOf = (state: State): Side | undefined => (Object.keys(SIDES) as Side[]).filter((side) => SIDES[side].some((one: State) => one === state))[0]

/** What is certain beside the card, the states of one side together: more than one where it cannot be told which is the later. */
export const settleSides = (hits: readonly StatusHit[]): (readonly State[])[] => {
  const states = certainOf(hits).filter((state) => !isStage(state))
  const last = states.filter((state) => !states.some((other) => (REPLACES[other] ?? []).indexOf(state) >= 0))
  return (Object.keys(SIDES) as Side[]).map((side) => last.filter((state) => sideOf(state) === side)).filter(({ length }) => length > 0)
}

const common = (one: readonly State[], other: readonly State[]): readonly State[] => {
  const both = one.filter((state) => other.indexOf(state) >= 0)
  return both.length > 0 ? both : distinct(one.concat(other))
}

/** What is left to ask of what wordings left open, given where the card stands: nothing that is certain or lies behind it. */
export const leftToAsk = (hits: readonly StatusHit[], stands: State | undefined): readonly State[] => {
  const certain = certainOf(hits)
  const open = hits
    .map(({ states }) => states)
    .filter((states) => states.length > 1 && !states.some((state) => certain.indexOf(state) >= 0))
    .map((states) => (stands && states.some(isStage) ? states.filter((state) => !isStage(state) || progress(state) >= progress(stands)) : states))
    .filter((states) => states.length > 0)
  const left = open.length > 0 ? open.reduce(common) : []
  return stands && left.some(isEnding) ? [stands, ...left] : left
}
