import { readFileSync } from 'node:fs'
import { compileTables } from '@/domain/diagnosis/compile-tables'
import { parseBif } from './bayes-net'
import { PROBLEMS, drawCases, faultsOf, questionsFor, withProblem } from './printer-cases'
import { allAnswers, hitRate, namedAfter } from './printer-inquiry'
import { learnPrinter } from './printer-tables'

const LEARNT_FROM = 1_000_000
const DRAWN_FOR_TEST = 60_000
const CASES = 1000
const AFTER = [3, 5, 8] as const

/** engine.md, V7: top-1 after 3 / 5 / 8 questions (all answers), measured on a prototype of this design. */
const PROTOTYPE = ['.578/.644/.701 (.725)', '.771/.802/.830 (.874)', '.686/.682/.752 (.784)', '.856/.871/.883 (.911)', '.518/.603/.674 (.694)', '.776/.831/.845 (.888)']

/** V7: printer faults, several at a time, drawn forward from win95pts; the fault named first must really be there. */
export const runPrinter = (bif: string): void => {
  const net = parseBif(readFileSync(bif, 'utf8'))
  const faults = faultsOf(net)
  const train = drawCases(net, LEARNT_FROM, 1)
  const test = drawCases(net, DRAWN_FOR_TEST, 2)
  console.log(`V7 win95pts: ${faults.length} faults, target 95 % of the all-answers bound within 8 questions`)
  PROBLEMS.forEach((problem, i) => {
    const known = withProblem(train, i)
    const cases = withProblem(test, i)
    const questions = questionsFor(i)
    const core = compileTables(learnPrinter(known, questions, faults.length))
    const bound = allAnswers(known.answers, known.faults, faults.length)
    const picked = [...cases.answers.keys()].slice(0, CASES)
    const named = picked.map((at) => namedAfter(core, questions, cases.answers[at] ?? 0, AFTER[2]))
    const sure = picked.filter((at) => bound.has(cases.answers[at] ?? 0))
    const after = (count: number, among: readonly number[]): number => hitRate(among.map((at) => named[at]?.[count] ?? 0), among.map((at) => cases.faults[at] ?? 0))
    const best = hitRate(sure.map((at) => bound.get(cases.answers[at] ?? 0) ?? 0), sure.map((at) => cases.faults[at] ?? 0))
    const reached = AFTER.map((count) => after(count, sure).toFixed(3)).join(' / ')
    const share = ((100 * after(AFTER[2], sure)) / best).toFixed(1)
    console.log(`   ${problem}: ${questions.length} questions, n = ${picked.length}; ${AFTER.join(' / ')} questions: ${reached}, all answers ${best.toFixed(3)} (${sure.length} cases) → ${share} %`)
    console.log(`      every case, 8 questions: ${after(AFTER[2], picked).toFixed(3)}; prototype: ${PROTOTYPE[i] ?? ''}`)
  })
}
