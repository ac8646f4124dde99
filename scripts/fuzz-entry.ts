/**
 * Long fuzzing of every way into the product: launches (parseEntry) and share codes (decodeAnswers).
 *   npm run fuzz:entry -- --runs 10000000 --seed 1     a series, half an hour or so
 *   npm run fuzz:entry -- --runs 1 --seed 1 --at 4711  one run of it again
 * Exit code 1 when anything threw, left its closed union, did not survive a round trip, or took over 50 ms a kilobyte.
 */
import { performance } from 'node:perf_hooks'
import { inspect } from 'node:util'
import { fuzzOnce, type FuzzRun, type FuzzTarget } from '../__tests__/support/entry-fuzz'

const SLOWEST_ALLOWED = 50 // milliseconds a kilobyte, reliability.md c.7
const SHOWN = 10

const option = (name: string, fallback: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  const given = at < 0 ? fallback : Number(process.argv[at + 1])
  if (!Number.isInteger(given) || given < 0) throw new Error(`--${name} takes a whole number`)
  return given
}

const clock = (): number => performance.now()
const pace = ({ milliseconds, kilobytes }: FuzzRun): number => milliseconds / kilobytes

/** A pause of the machine is not a slow parser: only what is slow three times counts. */
const confirmedPace = (target: FuzzTarget, seed: number, run: number): number =>
  Math.min(...[1, 2, 3].map(() => pace(fuzzOnce(target, seed, run, clock))))

const series = (target: FuzzTarget, seed: number, first: number, runs: number): number => {
  const outcomes = new Map<string, number>()
  let breaches = 0
  let slowest = 0
  const began = clock()
  const report = (run: number, what: string, input: unknown): void => {
    if (++breaches > SHOWN) return
    console.error(`BREACH ${target} run ${run}: ${what}`)
    console.error(`  again: npm run fuzz:entry -- --seed ${seed} --at ${run} --runs 1`)
    console.error(`  input: ${inspect(input, { depth: 3 })}`)
  }
  for (let run = first; run < first + runs; run++) {
    const result = fuzzOnce(target, seed, run, clock)
    outcomes.set(result.outcome, (outcomes.get(result.outcome) ?? 0) + 1)
    if (result.breach) report(run, result.breach, result.input)
    if (pace(result) <= slowest) continue
    const confirmed = confirmedPace(target, seed, run)
    slowest = Math.max(slowest, confirmed)
    if (confirmed > SLOWEST_ALLOWED) report(run, `${confirmed.toFixed(1)} ms a kilobyte`, result.input)
  }
  const seconds = Math.max(0.001, (clock() - began) / 1000)
  const speed = `${seconds.toFixed(1)} s, ${Math.round(runs / seconds)} a second, slowest ${slowest.toFixed(3)} ms a kilobyte`
  console.log(`${target}: ${runs} runs in ${speed}, ${breaches} breaches`)
  for (const [outcome, count] of [...outcomes].sort(([, a], [, b]) => b - a)) console.log(`  ${outcome.padEnd(22)} ${count}`)
  return breaches
}

const seed = option('seed', Date.now() % 2147483647)
const runs = option('runs', 1_000_000)
const first = option('at', 0)
console.log(`fuzz:entry --runs ${runs} --seed ${seed}${first > 0 ? ` --at ${first}` : ''}`)
const breaches = series('entry', seed, first, runs) + series('code', seed, first, runs)
process.exitCode = breaches > 0 ? 1 : 0
