import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { model } from '@/content/diagnosis/model'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import type { Position, RankedCause } from '@/domain/diagnosis/position'

export type Told = Pick<Position, 'now' | 'skipped' | 'next' | 'verdict' | 'doubtful'> & { readonly causes: readonly Pick<RankedCause, 'id' | 'grade'>[] }

/** One state that a person who only answers what is asked can reach. */
export interface State {
  readonly answers: Answers
  readonly told: Told
  /** After each option in order, 不清楚 last; empty where nothing more is asked. */
  readonly after: readonly State[]
}

const PRINTER = join(__dirname, 'diagnosis-print-tree.ts')
const ROOM = 512 * 1024 * 1024

/** Every state that answering what is asked can lead to, up to so many questions; `flat` makes all faults equally frequent. */
export const growTree = (maxQuestions: number, prior: 'tiers' | 'flat' = 'tiers'): State => {
  const printed = execFileSync(process.execPath, ['--import', 'tsx', PRINTER, String(maxQuestions), prior], { cwd: join(__dirname, '../..'), maxBuffer: ROOM, encoding: 'utf8' })
  const lines = printed.split('\n')
  let at = 0
  const read = (answers: Answers): State => {
    const told = JSON.parse(lines[at++] ?? '') as Told
    const { next } = told
    const options = model.questions.find(({ id }) => id === next)?.options ?? []
    return { answers, told, after: next === null ? [] : [...options, UNSURE].map((option) => read({ ...answers, [next]: option })) }
  }
  const root = read({})
  if (at !== lines.length) throw new Error('the printed tree and the model differ')
  return root
}

export const everyState = (root: State): State[] => {
  const all: State[] = []
  const visit = (state: State): void => {
    all.push(state)
    state.after.forEach(visit)
  }
  visit(root)
  return all
}

/** Where one more answer leads. */
export const answered = ({ told, after }: State, option: string): State => {
  const options = model.questions.find(({ id }) => id === told.next)?.options ?? []
  const state = after[option === UNSURE ? options.length : options.indexOf(option)]
  if (!state) throw new Error(`not an answer here: ${option}`)
  return state
}
