import { performance } from 'node:perf_hooks'

type Work = () => unknown

/** A batch must be well above the clock's grain. */
const shortestBatch = 1

let kept: unknown

function batch(work: Work, runs: number): number {
  const start = performance.now()
  for (let i = 0; i < runs; i++) kept = work()
  return performance.now() - start
}

function runsPerBatch(work: Work): number {
  for (let runs = 1; ; runs *= 2) if (batch(work, runs) >= shortestBatch) return runs
}

/**
 * Milliseconds of one call of each, the least of `rounds` batches. The batches take turns, so that whatever else the
 * machine does meanwhile falls on all of them alike.
 */
export function sideBySide(rounds: number, ...works: readonly Work[]): number[] {
  const runs = works.map(runsPerBatch)
  const least = works.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => { least[i] = Math.min(least[i]!, batch(work, runs[i]!) / runs[i]!) })
  }
  return least
}

/** Milliseconds of one call that is made for the first time in this process. */
export const once = (work: Work): number => batch(work, 1)

/** Keeps what was computed alive, so that no engine may leave the computation out. */
export const lastResult = (): unknown => kept
