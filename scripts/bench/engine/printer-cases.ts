import { seeded } from '../../../__tests__/support/diagnosis-random'
import { forwardSample } from './bayes-net'
import type { Node } from './bayes-net'

export const PROBLEMS = ['Problem1', 'Problem2', 'Problem3', 'Problem4', 'Problem5', 'Problem6'] as const

/** Problems that are abnormal in their first state. */
const UPSIDE_DOWN: readonly string[] = ['Problem3', 'Problem4', 'Problem5']

/** How the printer is set up, not what is wrong with it. */
const CONTEXT = ['NetPrint', 'DSApplctn', 'PrtPScript', 'TrTypFnts', 'EPSGrphc', 'PrntrAccptsTrtyp']

/** What the user can look at. */
const OBSERVABLE = ['HrglssDrtnAftrPrnt', 'REPEAT', 'PSERRMEM', 'TstpsTxt', 'PrtFile', 'PrtIcon', 'PrtStatPaper', 'PrtStatToner', 'PrtStatMem', 'PrtStatOff']

/** All that can be answered, by bit: context, observations, the six problems. */
export const ANSWERS: readonly string[] = [...CONTEXT, ...OBSERVABLE, ...PROBLEMS]
const PROBLEM_AT = CONTEXT.length + OBSERVABLE.length

/** Samples as two bit sets each: the answers, and which of the 28 faults are there. */
export interface Samples {
  readonly answers: Int32Array
  readonly faults: Int32Array
}

export const faultsOf = (net: readonly Node[]): string[] =>
  net.filter(({ name, parents }) => parents.length === 0 && !CONTEXT.includes(name)).map(({ name }) => name)

export const isAbnormal = (answers: number, problem: number): boolean => ((answers >> (PROBLEM_AT + problem)) & 1) === 1

/** The questions left when a problem is why the user came: all but that problem itself. */
export const questionsFor = (problem: number): number[] => ANSWERS.map((_, bit) => bit).filter((bit) => bit !== PROBLEM_AT + problem)

/** Draws cases from the network; a bit is set where a node is not in its first (normal) state, and for abnormal problems. */
export const drawCases = (net: readonly Node[], count: number, seed: number): Samples => {
  const random = seeded(seed)
  const at = (name: string): number => net.findIndex((node) => node.name === name)
  const answered = ANSWERS.map(at)
  const flipped = ANSWERS.reduce((bits, name, bit) => (UPSIDE_DOWN.includes(name) ? bits | (1 << bit) : bits), 0)
  const faulty = faultsOf(net).map(at)
  const answers = new Int32Array(count)
  const faults = new Int32Array(count)
  const states = new Uint8Array(net.length)
  for (let i = 0; i < count; i++) {
    forwardSample(net, random, states)
    let said = 0
    let broken = 0
    for (let bit = 0; bit < answered.length; bit++) if (states[answered[bit]!]! > 0) said |= 1 << bit
    for (let bit = 0; bit < faulty.length; bit++) if (states[faulty[bit]!]! > 0) broken |= 1 << bit
    answers[i] = said ^ flipped
    faults[i] = broken
  }
  return { answers, faults }
}

/** The cases in which a problem is abnormal. */
export const withProblem = ({ answers, faults }: Samples, problem: number): Samples => {
  const kept = [...answers.keys()].filter((i) => isAbnormal(answers[i]!, problem))
  return { answers: Int32Array.from(kept, (i) => answers[i]!), faults: Int32Array.from(kept, (i) => faults[i]!) }
}
