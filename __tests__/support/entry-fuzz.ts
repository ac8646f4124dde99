import { CHANNELS, type Entry, type RawLaunch } from '@/domain/entry/entry'
import { formatEntry } from '@/domain/entry/entry-code'
import { parseEntry } from '@/domain/entry/parse-entry'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { breachOf } from './entry-invariants'
import { layoutOfSize } from './entry-layouts'
import { mutatedLaunch, mutatedText } from './entry-mutator'
import { randomFrom, runSeed, type Random } from './entry-random'

/** One run: where it led, what it broke (null: nothing), and the input for the report. */
export interface FuzzRun {
  readonly outcome: string
  readonly breach: string | null
  readonly input: unknown
  /** Thousands of characters in the input, at least 1. */
  readonly kilobytes: number
  readonly milliseconds: number
}

type Clock = () => number
/** Outcome and breach. */
type Verdict = readonly [string, string | null]

const LAYOUTS = [layoutOfSize(20, 6, '02'), layoutOfSize(35, 8, '01')] as const

const outcomeOf = (entry: Entry): string => (entry.kind === 'home' ? `home:${entry.note ?? 'plain'}` : entry.kind)

const sameAgain = (entry: Entry): boolean => {
  if (entry.kind === 'none' || entry.kind === 'home') return true
  return JSON.stringify(parseEntry({ query: { c: formatEntry(entry), from: entry.from } })) === JSON.stringify(entry)
}

type Plain = Readonly<Record<string, unknown>>

/** The value as a plain object without getters; null for anything else, traps included. */
const plain = (value: unknown): Plain | null => {
  try {
    if (typeof value !== 'object' || value === null) return null
    if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) return null
    return Object.values(Object.getOwnPropertyDescriptors(value)).some(({ get }) => get) ? null : (value as Plain)
  } catch {
    return null
  }
}

const queryOf = (launch: RawLaunch): Plain | null => plain(plain(launch)?.['query'])

const unmovedByMore = (launch: RawLaunch, entry: Entry): boolean => {
  const query = queryOf(launch)
  if (!query) return true
  const more = Object.defineProperty(Object.create(null, Object.getOwnPropertyDescriptors(query)), 'utm', { value: 'r1-abcd', enumerable: true })
  return JSON.stringify(parseEntry({ ...launch, query: more })) === JSON.stringify(entry)
}

/** A channel we know, beside parameters that can be read, is kept whatever they hold: nothing was lost to an exception on the way. */
const channelKept = (launch: RawLaunch, entry: Entry): boolean => {
  const from = Object.getOwnPropertyDescriptor(queryOf(launch) ?? {}, 'from')?.value as unknown
  return !CHANNELS.some((channel) => channel === from) || (entry.kind !== 'none' && entry.from !== null)
}

/** Calls the code under test once, timed; what it threw counts as a breach like any other. */
const observe = <T>(input: unknown, size: number, clock: Clock, act: () => T, judge: (result: T) => Verdict): FuzzRun => {
  const told = { input, kilobytes: Math.max(1, size / 1000) }
  const began = clock()
  let result: T
  try {
    result = act()
  } catch (error) {
    return { ...told, milliseconds: clock() - began, outcome: 'threw', breach: `threw ${String(error)}` }
  }
  const milliseconds = clock() - began
  const [outcome, breach] = judge(result)
  return { ...told, milliseconds, outcome, breach }
}

const sizeOf = (launch: RawLaunch): number => {
  try {
    return JSON.stringify(launch).length
  } catch {
    return 0
  }
}

const entryRun = (random: Random, clock: Clock): FuzzRun => {
  const launch = mutatedLaunch(random)
  return observe(
    launch,
    sizeOf(launch),
    clock,
    () => parseEntry(launch),
    (entry) => {
      if (!sameAgain(entry)) return [outcomeOf(entry), 'not the same when formatted and parsed again']
      if (random.once(4) && !unmovedByMore(launch, entry)) return [outcomeOf(entry), 'moved by an unknown parameter']
      return [outcomeOf(entry), channelKept(launch, entry) ? breachOf(entry) : 'lost the channel']
    },
  )
}

const answersOf = (random: Random): { readonly layout: (typeof LAYOUTS)[number]; readonly answers: Readonly<Record<string, string>> } => {
  const layout = random.pick(LAYOUTS)
  const answers: Record<string, string> = {}
  for (let count = random.below(11); count > 0; count--) {
    const [id, options] = layout.questions[random.below(layout.questions.length)] ?? ['', []]
    answers[id] = options[random.below(options.length + 1)] ?? 'unsure'
  }
  return { layout, answers }
}

const codeRun = (random: Random, clock: Clock): FuzzRun => {
  const { layout, answers } = answersOf(random)
  const written = encodeAnswers(layout, answers)
  const code = random.once(8) ? written : mutatedText(random, written)
  return observe(
    code,
    code.length,
    clock,
    () => decodeAnswers(LAYOUTS, code),
    (read) => [read.kind, read.kind !== 'ok' || encodeAnswers(LAYOUTS[0], read.answers) === code ? null : 'accepted a form we do not write'],
  )
}

const TARGETS = { entry: entryRun, code: codeRun } as const

export type FuzzTarget = keyof typeof TARGETS

/** Runs one case of a series; equal arguments give an equal case. With a clock, also tells how long the code under test took. */
export const fuzzOnce = (target: FuzzTarget, seed: number, run: number, clock: Clock = () => 0): FuzzRun =>
  TARGETS[target](randomFrom(runSeed(seed, run)), clock)
