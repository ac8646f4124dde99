import { readFileSync } from 'node:fs'
import type { AnswerLine } from './case-lines'
import { answerLines } from './case-lines'
import { complain, printLine } from './print'

/** What a command can be asked for; `Rest` is what only this command knows. */
export type Task<Rest> =
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'cases'; readonly file: string }
  | Rest

export interface Command<Rest> {
  readonly usage: string
  readonly task: Task<Rest>
  /** What to print for a single task. */
  readonly answer: (task: Rest) => string
  readonly answerLine: AnswerLine
}

const runCases = (file: string, answerLine: AnswerLine): number => {
  let lines: string
  try {
    lines = readFileSync(file, 'utf8')
  } catch {
    complain(`读不了这个文件：${file}`)
    return 2
  }
  return answerLines(lines, answerLine, printLine, complain) ? 0 : 1
}

/**
 * Runs a command and sets the exit code: 0 done, 1 some lines of a file of cases were bad, 2 refused. The process then ends by itself, so
 * that all output is written even into a pipe.
 */
export function runCommand<Rest extends { readonly kind: 'one' }>({ usage, task, answer, answerLine }: Command<Rest>): void {
  switch (task.kind) {
    case 'help':
      printLine(usage)
      break
    case 'refused':
      complain(`${task.why}\n\n${usage}`)
      process.exitCode = 2
      break
    case 'cases':
      process.exitCode = runCases(task.file, answerLine)
      break
    case 'one':
      printLine(answer(task))
  }
}
