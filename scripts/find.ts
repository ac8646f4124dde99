// Search on the command line; what it takes is in find/arguments.ts.
import { readFileSync } from 'node:fs'
import { readArguments, usage } from './find/arguments'
import { answerCases } from './find/cases'
import { describe, found } from './find/describe'

const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`)
}
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

const runCases = (file: string): number => {
  let lines: string
  try {
    lines = readFileSync(file, 'utf8')
  } catch {
    complain(`读不了这个文件：${file}`)
    return 2
  }
  return answerCases(lines, printLine, complain) ? 0 : 1
}

const run = (): number => {
  const task = readArguments(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      printLine(usage)
      return 0
    case 'refused':
      complain(`${task.why}\n\n${usage}`)
      return 2
    case 'cases':
      return runCases(task.file)
    case 'one':
      printLine(task.asJson ? JSON.stringify(found(task.text)) : describe(task.text))
      return 0
  }
}

// The process ends by itself, so that all output is written even into a pipe.
process.exitCode = run()
