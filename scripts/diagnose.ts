// The diagnosis on the command line, in Chinese; what it takes is in diagnose/arguments.ts.
import { readFileSync } from 'node:fs'
import { readArguments, usage } from './diagnose/arguments'
import { answerCases } from './diagnose/cases'
import { diagnoseCase } from './diagnose/diagnose-case'
import { describe } from './diagnose/describe'

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
    case 'one': {
      const done = diagnoseCase(task)
      printLine(task.asJson ? JSON.stringify(done.summary) : describe(done))
      return 0
    }
  }
}

// The process ends by itself, so that all output is written even into a pipe.
process.exitCode = run()
