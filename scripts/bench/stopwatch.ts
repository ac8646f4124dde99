type Work = () => unknown

/** A batch must be well above the clock's grain, milliseconds. */
const shortestBatch = 2

/** The last result: what is kept cannot be optimised away. */
export let kept: unknown

/** CPU milliseconds of this process, not time on the wall: what else the machine does is not counted. */
function batch(work: Work, runs: number): number {
  const start = process.cpuUsage()
  for (let i = 0; i < runs; i++) kept = work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function runsPerBatch(work: Work): number {
  for (let runs = 1; ; runs *= 2) if (batch(work, runs) >= shortestBatch) return runs
}

/**
 * CPU milliseconds of one call of each, the least of `rounds` batches. The batches take turns, so that a machine that slows
 * down slows all of them.
 */
export function sideBySide(rounds: number, ...works: readonly Work[]): number[] {
  const runs = works.map(runsPerBatch)
  const least = works.map(() => Infinity)
  for (let round = 0; round < rounds; round++) {
    works.forEach((work, i) => { least[i] = Math.min(least[i]!, batch(work, runs[i]!) / runs[i]!) })
  }
  return least
}

/** CPU milliseconds of one call that is made for the first time in this process. */
export const once = (work: Work): number => batch(work, 1)
