import { STEPS, type Position, type Refusal, type Step } from '@/domain/claim/states'
import { moved, possibleSteps, whyNot } from '@/domain/claim/transition'

const out = (step: Step): Position => ({ step, isIn: false })
const withAgency = (step: Step): Position => ({ step, isIn: true })

/** Where a claim may stand: the last step, and whether the agency has the papers. */
const STANDING: Readonly<Record<string, Position | null>> = {
  nothing: null,
  paid: out('paid'),
  ready: out('papers_ready'),
  'handed in': withAgency('handed_in'),
  'more wanted': withAgency('more_wanted'),
  'ready again': withAgency('papers_ready'),
  approved: withAgency('approved'),
  refused: out('refused'),
  'paid out': withAgency('paid_out'),
  withdrawn: out('withdrawn'),
  dropped: out('dropped'),
}

const YES = null
/** Every step from everywhere, by hand, in the order of STEPS: paid, papers_ready, handed_in, more_wanted, approved, refused, paid_out, withdrawn, dropped. */
const EXPECTED: Readonly<Record<string, readonly (Refusal | null)[]>> = {
  nothing: [YES, 'pay-first', 'pay-first', 'pay-first', 'pay-first', 'pay-first', 'pay-first', 'pay-first', 'pay-first'],
  // A window may say no before anything is handed in; nobody can ask for more, decide or pay before.
  paid: ['already-there', YES, YES, 'not-handed-in', 'not-handed-in', YES, 'not-handed-in', 'not-handed-in', YES],
  ready: ['another-bill', 'already-there', YES, 'not-handed-in', 'not-handed-in', YES, 'not-handed-in', 'not-handed-in', YES],
  // Money may come without anybody telling the decision. Who gives up gets the papers back first.
  'handed in': ['another-bill', 'gone-past', 'already-there', YES, YES, YES, YES, YES, 'withdraw-first'],
  'more wanted': ['another-bill', YES, YES, 'already-there', YES, YES, YES, YES, 'withdraw-first'],
  'ready again': ['another-bill', 'already-there', YES, YES, YES, YES, YES, YES, 'withdraw-first'],
  approved: ['another-bill', 'decided', 'decided', 'decided', 'already-there', 'decided', YES, 'decided', 'decided'],
  refused: ['another-bill', YES, YES, 'hand-in-again', 'hand-in-again', 'already-there', 'hand-in-again', 'hand-in-again', YES],
  'paid out': ['another-bill', 'all-over', 'all-over', 'all-over', 'all-over', 'all-over', 'already-there', 'all-over', 'all-over'],
  withdrawn: ['another-bill', YES, YES, 'hand-in-again', 'hand-in-again', YES, 'hand-in-again', 'already-there', YES],
  dropped: ['another-bill', YES, YES, 'hand-in-again', 'hand-in-again', YES, 'hand-in-again', 'hand-in-again', 'already-there'],
}

it.each(Object.keys(STANDING))('every step after %s is possible or refused for its reason', (standing) => {
  expect(STEPS.map((step) => whyNot(STANDING[standing]!, step))).toEqual(EXPECTED[standing])
})

it.each(Object.keys(STANDING))('what can come after %s is what is not refused', (standing) => {
  expect(possibleSteps(STANDING[standing]!)).toEqual(STEPS.filter((_, at) => EXPECTED[standing]![at] === YES))
})

it.each<[Position | null, Step, Position]>([
  [null, 'paid', out('paid')],
  [out('paid'), 'papers_ready', out('papers_ready')],
  [out('papers_ready'), 'handed_in', withAgency('handed_in')],
  [out('refused'), 'handed_in', withAgency('handed_in')],
  [withAgency('handed_in'), 'more_wanted', withAgency('more_wanted')],
  [withAgency('more_wanted'), 'papers_ready', withAgency('papers_ready')],
  [withAgency('more_wanted'), 'handed_in', withAgency('handed_in')],
  [withAgency('handed_in'), 'approved', withAgency('approved')],
  [withAgency('handed_in'), 'refused', out('refused')],
  [withAgency('handed_in'), 'withdrawn', out('withdrawn')],
  [out('refused'), 'papers_ready', out('papers_ready')],
  [out('paid'), 'dropped', out('dropped')],
  [withAgency('approved'), 'paid_out', withAgency('paid_out')],
])('from %j the step %s leads to %j', (from, step, to) => expect(moved(from, step)).toEqual(to))

it('every place a claim can get to is one of these, and each of them can be got to', () => {
  const key = (position: Position | null) => JSON.stringify(position)
  const reached = new Set<string>([key(null)])
  const open: (Position | null)[] = [null]
  while (open.length > 0) {
    const from = open.pop() ?? null
    for (const to of possibleSteps(from).map((step) => moved(from, step))) if (!reached.has(key(to)) && reached.add(key(to))) open.push(to)
  }
  expect([...reached].sort()).toEqual(Object.values(STANDING).map(key).sort())
})

it('from everywhere but the end there is a way on, and to the end', () => {
  const ends = (from: Position, left: number): boolean => from.step === 'paid_out' || (left > 0 && possibleSteps(from).some((step) => ends(moved(from, step), left - 1)))
  for (const from of Object.values(STANDING)) if (from) expect(ends(from, 3)).toBe(true)
})
