import type { KeyValueStore } from '@/platform/ports'
import { storage as weapp } from '@/platform/storage'
import { storage as alipay } from '@/platform/storage.alipay'
import { storage as h5 } from '@/platform/storage.h5'
import { createMedium, MODES, type Fault, type Medium } from './hostile-kv'
import { connect, type Host } from './hostile-kv-taro'

/** The real adapters; a test that uses them mocks '@tarojs/taro' with hostile-kv-taro. */
export const adapters: Readonly<Record<Host, KeyValueStore>> = { weapp, alipay, h5 }

/** What the imagined person keeps. `rev` names the attempt that made it, so that the oracle knows every state by its number. */
export interface Kept {
  readonly rev: number
  readonly items: readonly string[]
}

export const decodeKept = (data: unknown): Kept | null => {
  if (typeof data !== 'object' || data === null || !('rev' in data) || !('items' in data)) return null
  if (typeof data.rev !== 'number' || !Array.isArray(data.items)) return null
  return { rev: data.rev, items: data.items.map(String) }
}

/** A way of keeping a record: ours, or one the harness must find wanting. */
export interface Design {
  readonly open: (kv: KeyValueStore) => { readonly status: string; readonly value: Kept | null; readonly save: (value: Kept) => boolean }
}

export type Finding =
  | 'lost' // something acknowledged is not there
  | 'lost-all' // nothing acknowledged is there any more
  | 'strange' // a state that nobody ever tried to save
  | 'untruthful' // a status that promises more than is there
  | 'misled' // the same, when a read gave an old state or nothing as a good answer and something else went wrong besides
  | 'stuck' // the second launch after the faults cannot save
  | 'blind-write' // a copy that could not be read was written

export interface Run {
  readonly findings: ReadonlySet<Finding>
  /** The kind of each storage call up to the end of the faults. */
  readonly calls: Medium['calls']
}

/** One launch of the app: each change adds one item or takes the first away, and saves. */
export type Launch = readonly ('add' | 'drop')[]

export const LAUNCHES: readonly Launch[] = [['add'], ['add', 'drop'], ['add']]

const change = (kept: Kept, step: 'add' | 'drop', rev: number): Kept => ({
  rev,
  items: step === 'add' ? [...kept.items, `i${rev}`] : kept.items.slice(1),
})

export const NOTHING: Kept = { rev: 0, items: [] }

/** Keeps every state ever tried with the state it came from, and which one was acknowledged last. */
export const createOracle = () => {
  const attempts: string[] = [JSON.stringify(NOTHING)]
  const parents: number[] = [0]
  let acknowledged = 0
  let isForgotten = false
  const holdsAcknowledged = (rev: number): boolean =>
    rev === acknowledged || (rev > acknowledged && holdsAcknowledged(parents[rev] ?? 0))
  return {
    attempt: (from: Kept, step: 'add' | 'drop'): Kept => {
      const next = change(from, step, attempts.length)
      attempts.push(JSON.stringify(next))
      parents.push(from.rev)
      return next
    },
    /** Notes a promise. One given for a state that never saw the promise before has broken that one. */
    acknowledge: (kept: Kept) => {
      if (!holdsAcknowledged(kept.rev)) isForgotten = true
      acknowledged = kept.rev
    },
    /** Judges what an opening showed: the acknowledged state or a later attempt that came from it, to the letter. */
    judge: (value: Kept | null): Finding | null => {
      const shown = value ?? NOTHING
      if (attempts[shown.rev] !== JSON.stringify(shown)) return 'strange'
      if (shown.rev === 0 && acknowledged > 0) return 'lost-all'
      return isForgotten || !holdsAcknowledged(shown.rev) ? 'lost' : null
    },
  }
}

const COMPLETE = ['fresh', 'ok', 'recovered']

/** Plays the launches under the faults, then three launches without any, and reports what went wrong. */
export const play = (design: Design, host: Host, faults: readonly Fault[], launches: readonly Launch[] = LAUNCHES): Run => {
  const medium = createMedium(faults)
  const kv = adapters[host]
  const oracle = createOracle()
  const findings = new Set<Finding>()
  connect(host, medium)

  const open = (isHostile: boolean) => {
    medium.startSession()
    const record = design.open(kv)
    const finding = medium.isDead() ? null : oracle.judge(record.value)
    if (finding && !isHostile) findings.add(finding)
    if (finding && isHostile && COMPLETE.includes(record.status)) findings.add('untruthful')
    return record
  }

  const launch = (steps: Launch, isHostile: boolean): boolean => {
    const record = open(isHostile)
    if (medium.isDead()) return false
    let kept = record.value ?? NOTHING
    let saved = true
    for (const step of steps) {
      kept = oracle.attempt(kept, step)
      saved = record.save(kept)
      if (medium.isDead()) return false
      if (saved) oracle.acknowledge(kept)
    }
    return saved
  }

  for (const steps of launches) launch(steps, true)
  const calls = medium.calls.slice()
  medium.healForGood()
  launch(['add'], false)
  if (!launch(['add'], false)) findings.add('stuck')
  open(false)
  if (medium.blindWrites.length > 0) findings.add('blind-write')
  return { findings, calls }
}

export interface Tally {
  cases: number
  /** Cases in which something acknowledged was lost, all of it or some. */
  losing: number
  found: Record<Finding, number>
  /** The first few cases with a finding, to reproduce them. */
  examples: string[]
}

export const emptyTally = (): Tally => ({
  cases: 0,
  losing: 0,
  found: { lost: 0, 'lost-all': 0, strange: 0, untruthful: 0, misled: 0, stuck: 0, 'blind-write': 0 },
  examples: [],
})

const count = (tally: Tally, run: Run, faults: readonly Fault[]) => {
  tally.cases += 1
  if (run.findings.has('lost') || run.findings.has('lost-all')) tally.losing += 1
  for (const finding of run.findings) {
    const isMisled = faults.some(isLie) && (faults.length > 1 || faults.some((fault) => fault.lasting))
    const kind = finding === 'untruthful' && isMisled ? 'misled' : finding
    tally.found[kind] += 1
    if (kind !== 'misled' && tally.examples.length < 10) tally.examples.push(`${kind} ${JSON.stringify(faults)}`)
  }
}

/** Every fault that can strike a history with these calls, from call `from` on. */
export const faultsOf = (calls: Run['calls'], from = 0): Fault[] =>
  calls.flatMap((operation, at) => (at < from ? [] : MODES[operation].map((mode): Fault => ({ at, mode }))))

const isLie = ({ mode }: Fault) => mode === 'stale' || mode === 'vanished'

const lasting = (faults: readonly Fault[]): Fault[] => faults.map((fault) => ({ ...fault, lasting: true }))

/** The same faults, but lasting to the end of their session. A killed process needs no second kill. */
export const lastingFaultsOf = (calls: Run['calls'], from = 0): Fault[] =>
  lasting(faultsOf(calls, from).filter((fault) => !String(fault.mode).startsWith('kill') && !isLie(fault)))

/** A platform that to the end of the session says, with its list of keys agreeing, that nothing is there. */
export const lastingVanishing = (calls: Run['calls'], from = 0): Fault[] =>
  lasting(faultsOf(calls, from).filter(({ mode }) => mode === 'vanished'))

type FaultsOf = typeof faultsOf

/** Plays every single fault. */
export const playSingles = (design: Design, host: Host, first: FaultsOf = faultsOf): Tally => {
  const tally = emptyTally()
  for (const fault of first(play(design, host, []).calls)) count(tally, play(design, host, [fault]), [fault])
  return tally
}

/** Plays the pairs of faults, every one or every few. The second is looked for in the history the first one made: retries add calls. */
export const playPairs = (
  design: Design,
  host: Host,
  first: FaultsOf = faultsOf,
  second: FaultsOf = faultsOf,
  launches: readonly Launch[] = LAUNCHES,
  every = 1,
): Tally => {
  const tally = emptyTally()
  let at = 0
  for (const one of first(play(design, host, [], launches).calls)) {
    for (const other of second(play(design, host, [one], launches).calls, one.at + 1)) {
      if (at++ % every === 0) count(tally, play(design, host, [one, other], launches), [one, other])
    }
  }
  return tally
}
