import type { CompiledModel } from '@/domain/diagnosis/compiled-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, CauseId, QuestionId } from '@/domain/diagnosis/model'
import type { Position } from '@/domain/diagnosis/position'
import { draw, seeded } from './diagnosis-random'
import type { Random } from './diagnosis-random'

export interface SimulationSettings {
  readonly seed: number
  readonly sessions: number
  /** Share of answers replaced by a blind choice. */
  readonly noise: number
  /** Share of questions answered 不清楚. */
  readonly unsure: number
  readonly maxQuestions?: number
  /** Draw two faults at once, from the model's pairs, instead of one. */
  readonly twoFaults?: boolean
  /** The model whose prior and likelihoods the people follow; the one that asks, unless given. */
  readonly people?: CompiledModel
  /** Turn this many answers, of those given, into a wrong option, and ask on from there. */
  readonly flips?: 0 | 1
}

export interface Session {
  /** One cause, or the two of a pair. */
  readonly truth: readonly CauseId[]
  readonly answers: Answers
  /** The question whose answer was turned into a wrong one. */
  readonly flipped: QuestionId | null
  readonly end: Position
  readonly questions: number
  /** Minutes lost by doing the first step told, and then the best, against the best for the true fault. */
  readonly firstStepLoss: number
}

/** The first step told costs the person no more than this many minutes beyond the best one: one more thing tried at the window. */
const ACCEPTABLE_LOSS = 3

const chances = ({ model, core }: CompiledModel, q: number, hypothesis: number): number[] => {
  const { options, chance } = core.questions[q] ?? { options: 0, chance: [] }
  const noise = model.questions[q]?.noise ?? 0
  return chance.slice(0, options).map((row) => Math.max(((row[hypothesis] ?? 0) - noise / options) / (1 - noise), 0))
}

const effectOf = ({ core }: CompiledModel, action: number, hypothesis: number): number => {
  const at = core.reach[action]?.indexOf(core.classOf[hypothesis] ?? -1) ?? -1
  return core.effects[action]?.[at] ?? 0
}

/** Minutes until the bill is settled under a known fault, by the cheapest row of actions: rate order is exact for one fault. */
const bestMinutes = (compiled: CompiledModel, hypothesis: number, spent: number): number => {
  const { actionCosts, fallbackCost } = compiled.core
  const works = actionCosts
    .map((price, a) => ({ a, price, chance: effectOf(compiled, a, hypothesis) }))
    .filter(({ a, price, chance }) => a !== spent && chance * fallbackCost > price)
    .sort((x, y) => y.chance / y.price - x.chance / x.price)
  let cost = 0
  let left = 1
  for (const { price, chance } of works) {
    cost += left * price
    left *= 1 - chance
  }
  return cost + left * fallbackCost
}

/** Minutes lost by doing `step` first, and then the best, when this hypothesis is the truth. */
export const firstStepLoss = (compiled: CompiledModel, hypothesis: number, step: string | undefined): number => {
  const { model, core } = compiled
  const best = bestMinutes(compiled, hypothesis, -1)
  const a = model.actions.findIndex(({ id }) => id === step)
  if (a < 0) return core.fallbackCost - best
  return (core.actionCosts[a] ?? 0) + (1 - effectOf(compiled, a, hypothesis)) * bestMinutes(compiled, hypothesis, a) - best
}

const answerTo = (compiled: CompiledModel, q: number, hypothesis: number, { noise, unsure }: SimulationSettings, random: Random): string => {
  const options = compiled.model.questions[q]?.options ?? []
  if (random() < unsure) return UNSURE
  const weights = random() < noise ? options.map(() => 1) : chances(compiled, q, hypothesis)
  return options[draw(random, weights)] ?? UNSURE
}

const drawTruth = ({ core }: CompiledModel, twoFaults: boolean, random: Random): number => {
  const weights = core.prior.map((centiDecibels, h) => {
    return core.members[h]?.length === (twoFaults ? 2 : 1) ? Math.pow(10, centiDecibels / 1000) : 0
  })
  return draw(random, weights)
}

const walk = (compiled: CompiledModel, settings: SimulationSettings, hypothesis: number, flipAt: number, random: Random): { answers: Answers; flipped: string | null; end: Position } => {
  const { questions } = compiled.model
  const limit = settings.maxQuestions === undefined ? {} : { maxQuestions: settings.maxQuestions }
  let answers: Answers = {}
  let flipped: string | null = null
  for (let asked = 0; ; asked++) {
    const end = diagnose(compiled, answers, limit)
    if (end.next === null) return { answers, flipped, end }
    const q = questions.findIndex(({ id }) => id === end.next)
    let option = answerTo(settings.people ?? compiled, q, hypothesis, settings, random)
    if (asked === flipAt && option !== UNSURE) {
      const others = (questions[q]?.options ?? []).filter((o) => o !== option)
      option = others[Math.floor(random() * others.length)] ?? option
      flipped = end.next
    }
    answers = { ...answers, [end.next]: option }
  }
}

/** Plays sessions of people with faults drawn from the model's own prior and answers drawn from its own likelihoods. */
export const simulateSessions = (compiled: CompiledModel, settings: SimulationSettings): Session[] => {
  const { people = compiled } = settings
  const { core, model } = people
  const random = seeded(settings.seed)
  const sessions: Session[] = []
  for (let i = 0; i < settings.sessions; i++) {
    const hypothesis = drawTruth(people, settings.twoFaults === true, random)
    const played = walk(compiled, settings, hypothesis, settings.flips ? Math.floor(random() * 3) : -1, random)
    sessions.push({
      ...played,
      truth: (core.members[hypothesis] ?? []).map((c) => model.causes[c]?.id ?? ''),
      questions: Object.keys(played.answers).filter((id) => id !== model.entry).length,
      firstStepLoss: firstStepLoss(compiled, hypothesis, played.end.now[0]),
    })
  }
  return sessions
}

const share = (sessions: readonly Session[], holds: (session: Session) => boolean): number => sessions.filter(holds).length / sessions.length

const namedWithin = ({ truth, end }: Session, places: number): boolean => {
  const named = end.causes.slice(0, places).map(({ id }) => id)
  return truth.every((cause) => named.indexOf(cause) >= 0)
}

/** The figures of engine.md, "Metrics and targets". Two faults count as found when both are among the places. */
export const summarise = (sessions: readonly Session[]) => {
  const counts = sessions.map(({ questions }) => questions).sort((a, b) => a - b)
  const at = (portion: number): number => counts[Math.min(counts.length - 1, Math.floor(portion * counts.length))] ?? 0
  return {
    top1: share(sessions, (s) => namedWithin(s, 1)),
    top3: share(sessions, (s) => namedWithin(s, 3)),
    top4: share(sessions, (s) => namedWithin(s, 4)),
    firstStepAcceptable: share(sessions, (s) => s.firstStepLoss <= ACCEPTABLE_LOSS),
    doubtful: share(sessions, (s) => s.end.doubtful !== null),
    meanQuestions: counts.reduce((sum, n) => sum + n, 0) / counts.length,
    medianQuestions: at(0.5),
    p95Questions: at(0.95),
  }
}
