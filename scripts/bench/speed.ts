import type { Beside, Timings } from './beside'
import { freshProcess } from './fresh-process'
import { milliseconds, printTable, ratio } from './table'

/** With the JIT, and without it: a stand-in for the iPhone's interpreter, which it is not. */
const modes = [
  { name: 'jit', flags: [], rounds: 8 },
  { name: 'jitless', flags: ['--jitless'], rounds: 2 },
] as const

const processes = 3

/** The least of several processes, for ours and for the yardstick. */
function least(runs: readonly Timings[]): ReadonlyMap<string, Beside> {
  const found = new Map<string, Beside>()
  for (const [name, { ours, yardstick }] of runs.flatMap((run) => Object.entries(run))) {
    const before = found.get(name) ?? { ours: Infinity, yardstick: Infinity }
    found.set(name, { ours: Math.min(ours, before.ours), yardstick: Math.min(yardstick, before.yardstick) })
  }
  return found
}

export interface Measured {
  readonly jit: ReadonlyMap<string, Beside>
  readonly jitless: ReadonlyMap<string, Beside>
}

/** Runs a child-*.ts in fresh processes with and without JIT, and prints every operation beside its yardstick. */
export function measureSpeed(child: string): Measured {
  const run = freshProcess<Timings>(child)
  const [jit, jitless] = modes.map(({ name, flags, rounds }) => {
    console.log(`  ... ${name}: ${processes} processes`)
    return least(Array.from({ length: processes }, () => run([String(rounds)], flags)))
  })
  if (!jit || !jitless) throw new Error('nothing was measured')
  printTable(['CPU of one call, least / yardstick', 'jit', 'yardstick', 'ratio', 'jitless', 'yardstick', 'ratio'],
    [...jit].map(([name, timed]) => [name, ...columns(timed), ...columns(jitless.get(name))]))
  return { jit, jitless }
}

const columns = (timed: Beside | undefined): readonly string[] =>
  timed ? [milliseconds(timed.ours), milliseconds(timed.yardstick), ratio(timed.ours / timed.yardstick)] : ['', '', '']
