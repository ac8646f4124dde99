import { readFileSync } from 'node:fs'
import { shown } from './personal'
import { complain, printLine } from './print'

export type Task = { readonly kind: 'help' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'one'; readonly file: string }

const refused = (why: string): Task => ({ kind: 'refused', why })

/** `--json FILE` on the command line; a refusal says why in one Chinese sentence. - is the standard input. */
export const readArguments = (args: readonly string[]): Task => {
  const files: string[] = []
  let asJson = false
  for (const argument of args) {
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    if (argument === '--json') asJson = true
    else if (argument.startsWith('--json=')) {
      asJson = true
      files.push(argument.slice('--json='.length))
    } else if (argument.startsWith('-') && argument !== '-') return refused(`不认识的选项：${shown(argument)}`)
    else files.push(argument)
  }
  const [file, ...more] = files
  if (!asJson || !file) return refused('请写 --json 和文件名。')
  return more.length ? refused('只能写一个文件。') : { kind: 'one', file }
}

const STANDARD_INPUT = 0

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')
  } catch {
    return null
  }
}

/** A command that answers the one case of a file with one line of JSON. */
export interface FileCommand<Given extends object> {
  readonly usage: string
  /** The case in a text, or a Chinese sentence saying what is wrong with it. */
  readonly read: (text: string) => Given | string
  /** What is to be known of a case that is answered all the same. */
  readonly remarks: (given: Given) => readonly string[]
  readonly answer: (given: Given) => object
}

const refuse = (why: string): number => {
  complain(why)
  return 2
}

const answerFile = <Given extends object>(file: string, { read, remarks, answer }: FileCommand<Given>): number => {
  const text = textOf(file)
  if (text === null) return refuse(`读不了这个文件：${shown(file)}`)
  const given = read(text)
  if (typeof given === 'string') return refuse(given)
  remarks(given).forEach(complain)
  printLine(JSON.stringify(answer(given)))
  return 0
}

const run = <Given extends object>(command: FileCommand<Given>): number => {
  const task = readArguments(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      printLine(command.usage)
      return 0
    case 'refused':
      return refuse(`${task.why}\n\n${command.usage}`)
    case 'one':
      return answerFile(task.file, command)
  }
}

/** Sets the exit code: 0 answered, 2 refused. The process then ends by itself, so that all output is written even into a pipe. */
export const runOneFile = <Given extends object>(command: FileCommand<Given>): void => {
  process.exitCode = run(command)
}
