// Where a replacement card is, from a file; what it takes is in replacement/arguments.ts.
import { readFileSync } from 'node:fs'
import { answerOf } from './replacement/answer'
import { readArguments, usage } from './replacement/arguments'
import { readCase } from './replacement/read-case'

const STANDARD_INPUT = 0

const textOf = (file: string): string | null => {
  try {
    return readFileSync(file === '-' ? STANDARD_INPUT : file, 'utf8')
  } catch {
    return null
  }
}

const complain = (why: string): number => {
  process.stderr.write(`${why}\n`)
  return 2
}

const answer = (file: string): number => {
  const text = textOf(file)
  if (text === null) return complain(`读不了这个文件：${file}`)
  const given = readCase(text)
  if (typeof given === 'string') return complain(given)
  if (given.unknownPlace !== null) process.stderr.write(`没有找到“${given.unknownPlace}”这个地方，按全国的说法算。\n`)
  process.stdout.write(`${JSON.stringify(answerOf(given))}\n`)
  return 0
}

const run = (): number => {
  const task = readArguments(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      process.stdout.write(`${usage}\n`)
      return 0
    case 'refused':
      return complain(`${task.why}\n\n${usage}`)
    case 'one':
      return answer(task.file)
  }
}

// The process ends by itself, so that all output is written even into a pipe.
process.exitCode = run()
