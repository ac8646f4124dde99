import type { Position, ReplacementCase, ToldEvent } from '@/domain/card-replacement/states'

// Written from domain.md §3.1, §3.4 and §0.3 without looking at the tables of the code: what can never have happened, as sentences about a history.

const SIDE_STATES: Readonly<Record<string, readonly string[]>> = {
  oldCard: ['normal', 'temp_loss', 'formal_loss', 'cancelled'],
  bankAccount: ['inactive', 'activated'],
  ecard: ['suspended', 'restored'],
  payee: ['to_update', 'updated'],
  hospital: ['to_relink', 'relinked'],
}
const lineOfState = (state: string): string => Object.keys(SIDE_STATES).find((side) => SIDE_STATES[side]?.includes(state)) ?? 'stage'

const FAILED: readonly string[] = ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue']
const WAITED_FOR: readonly string[] = ['reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'pending_pickup', 'factory_failed', 'init_failed', 'pickup_overdue']
const ENABLED: readonly string[] = ['ss_enabled', 'synced', 'usable']
const IN_HAND: readonly string[] = ['picked_up', ...ENABLED]
/** How far along the card is at each state of it, for "never backwards". */
const ROAD: readonly string[] = ['draft', 'submitted', ...WAITED_FOR.slice(0, 8), 'instant_issue', ...IN_HAND]

type Rule = (history: readonly ToldEvent[], of: ReplacementCase) => boolean

const states = (history: readonly ToldEvent[]): readonly string[] => history.map(({ state }) => state)
const onLine = (history: readonly ToldEvent[], line: string): readonly ToldEvent[] => history.filter(({ state }) => lineOfState(state) === line)
const pairs = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.slice(1).flatMap((next, at) => (all[at] === undefined ? [] : [[all[at], next] as const]))
const firstAt = (history: readonly ToldEvent[], state: string): number => states(history).indexOf(state)
/** Whether every event of these states stands after one of that state, and on no earlier day. */
const onlyAfter = (history: readonly ToldEvent[], later: readonly string[], earlier: string): boolean => {
  const since = firstAt(history, earlier)
  return history.every(({ state, on }, at) => !later.includes(state) || (since >= 0 && since < at && (history[since]?.on ?? '~') <= on))
}
const steps = (history: readonly ToldEvent[]) => pairs(states(onLine(history, 'stage')))

const RULES: Readonly<Record<string, Rule>> = {
  'nothing is made, fails or is picked up without an application': (history) =>
    onLine(history, 'stage').every(({ state }) => ['draft', 'submitted'].includes(state) || firstAt(history, 'submitted') >= 0) &&
    steps(history).every(([from, to]) => from !== 'draft' || to === 'submitted'),
  'what is enabled was picked up before': (history) => onlyAfter(history, ENABLED, 'picked_up'),
  'what is recognised or usable was enabled before': (history) => onlyAfter(history, ['synced', 'usable'], 'ss_enabled'),
  'what hangs on the new card came after it was picked up, and not on an earlier day': (history) => onlyAfter(history, ['activated', 'restored', 'updated', 'relinked'], 'picked_up'),
  'no success comes twice without a new application between': (history) =>
    IN_HAND.every((success) => {
      const all = states(history)
      return pairs(all.flatMap((state, at) => (state === success ? [at] : []))).every(([one, two]) => all.slice(one, two).includes('submitted'))
    }),
  'a failure is followed by a new application or by nothing': (history) => steps(history).every(([from, to]) => !FAILED.includes(from) || to === 'submitted'),
  'nobody applies again without a failure or a withdrawal': (history) => steps(history).every(([from, to]) => to !== 'submitted' || from === 'draft' || FAILED.includes(from)),
  'nobody withdraws what is being made': (history) => steps(history).every(([from, to]) => to !== 'draft' || ['submitted', 'reviewing'].includes(from)),
  'the card never goes backwards': (history) =>
    steps(history).every(([from, to]) => FAILED.includes(from) || FAILED.includes(to) || ['draft', 'submitted'].includes(to) || ROAD.indexOf(from) < ROAD.indexOf(to)),
  'what is in the hand does not fail any more': (history) => steps(history).every(([from, to]) => !IN_HAND.includes(from) || !FAILED.includes(to)),
  'what is made at the counter is never waited for': (history, { channel }) => channel !== 'instant' || history.every(({ state }) => !WAITED_FOR.includes(state)),
  'what is not made at the counter never is': (history, { channel }) => channel === 'instant' || history.every(({ state }) => !['instant_issue', 'instant_failed'].includes(state)),
  'only what was made can lie unclaimed': (history) => steps(history).every(([from, to]) => to !== 'pickup_overdue' || ['dispatched', 'pending_pickup'].includes(from)),
  'a first card has no old one': (history, { reason }) => reason !== 'first' || (onLine(history, 'oldCard').length === 0 && firstAt(history, 'suspended') < 0),
  'after it was cancelled, or the new one enabled, the old card never lives': (history) => {
    const ends = history.findIndex(({ state }) => ['cancelled', ...ENABLED].includes(state))
    return ends < 0 || history.slice(ends).every(({ state }) => !['normal', 'temp_loss', 'formal_loss'].includes(state))
  },
  'nothing was told of the old card for a day after it ended': (history) => {
    const enabled = history.find(({ state }) => state === 'ss_enabled')
    return !enabled || history.every(({ state, on }) => !['normal', 'temp_loss', 'formal_loss'].includes(state) || on <= enabled.on)
  },
  'a formal loss is never lifted': (history) => pairs(states(onLine(history, 'oldCard'))).every(([from, to]) => from !== 'formal_loss' || to === 'cancelled'),
  'a temporary loss is lifted or made formal before the card is cancelled': (history) =>
    pairs(states(onLine(history, 'oldCard'))).every(([from, to]) => from !== 'temp_loss' || to !== 'cancelled' || firstAt(history, 'ss_enabled') >= 0),
  'what is done once is not undone': (history) => ['bankAccount', 'ecard', 'payee', 'hospital'].every((side) => onLine(history, side).every(({ state }, at, all) => at === 0 || state === SIDE_STATES[side]?.[1] || all[at - 1]?.state !== SIDE_STATES[side]?.[1])),
  'nothing is told twice running': (history) => ['stage', ...Object.keys(SIDE_STATES)].every((line) => pairs(states(onLine(history, line))).every(([from, to]) => from !== to)),
  'no line goes back in time': (history) => ['stage', ...Object.keys(SIDE_STATES)].every((line) => pairs(onLine(history, line)).every(([from, to]) => from.on <= to.on)),
}

/** The rules that a history breaks; none where it can have happened. */
export const brokenRules = (history: readonly ToldEvent[], of: ReplacementCase): readonly string[] => Object.keys(RULES).filter((name) => !RULES[name]?.(history, of))

/** Where everything stands after a history that can have happened: the last that was told of each line, and the end of the old card. */
export const positionAfter = (history: readonly ToldEvent[], { reason }: ReplacementCase): Readonly<Record<keyof Position, string | null>> => {
  const last = (line: string) => states(onLine(history, line)).slice(-1)[0]
  const oldCard = reason === 'first' ? null : states(history).some((state) => ENABLED.includes(state)) ? 'cancelled' : (last('oldCard') ?? 'normal')
  return {
    stage: last('stage') ?? 'draft',
    oldCard,
    bankAccount: last('bankAccount') ?? 'inactive',
    ecard: last('ecard') ?? (oldCard === 'cancelled' ? 'suspended' : null),
    payee: last('payee') ?? 'to_update',
    hospital: last('hospital') ?? 'to_relink',
  }
}
