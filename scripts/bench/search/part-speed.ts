import { freshProcess } from '../fresh-process'
import { figure, type Figure } from '../figure'
import { milliseconds, printTable, ratio } from '../table'

interface Spread {
  readonly middle: number
  readonly p95: number
}
type Timed = Readonly<Record<'ours' | 'plain' | 'heard', Spread>>
type Timings = Readonly<Record<'short' | 'labelled', Timed>>

const PROCESSES = 3
const modes = [
  { name: 'jit', flags: [], rounds: '40', most: 8 },
  { name: 'jitless', flags: ['--jitless'], rounds: '10', most: 15 },
] as const
const sets = { short: '1 to 6 characters', labelled: 'the labelled queries' } as const

/** For one search on an interpreter, ms. */
const MOST_JITLESS = 5

const least = (runs: readonly Timings[], set: keyof Timings, who: keyof Timed): Spread => ({
  middle: Math.min(...runs.map((run) => run[set][who].middle)),
  p95: Math.min(...runs.map((run) => run[set][who].p95)),
})

/** Times searches in fresh processes, with and without JIT; every query beside plain substring search, what the diagnosis hears apart. */
export function measureSpeed(): readonly Figure[] {
  const run = freshProcess<Timings>('search/child-queries')
  return modes.flatMap(({ name, flags, rounds, most }) => {
    const runs = Array.from({ length: PROCESSES }, () => run([rounds], flags))
    const rows = (Object.keys(sets) as (keyof Timings)[]).map((set) => {
      const [ours, plain, heard] = [least(runs, set, 'ours'), least(runs, set, 'plain'), least(runs, set, 'heard')]
      return { set, ours, plain, shown: [sets[set], ...[ours.middle, ours.p95, plain.middle, plain.p95].map(milliseconds), ratio(ours.p95 / plain.p95), milliseconds(heard.p95)] }
    })
    printTable([name, 'middle', 'p95', 'plain', 'p95', 'ratio', 'diagnosis p95'], rows.map(({ shown }) => shown))
    return rows.flatMap(({ set, ours, plain }) => [
      figure(`p95 / plain substring, ${sets[set]}, ${name}`, ours.p95 / plain.p95, ratio, most),
      ...(name === 'jitless' ? [figure(`  p95, ${sets[set]}, ${name}`, ours.p95, milliseconds, MOST_JITLESS)] : []),
    ])
  })
}
