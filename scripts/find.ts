// Search on the command line; what it takes is in find/arguments.ts.
import { runCommand } from './command/run'
import { readArguments, usage } from './find/arguments'
import { answerCase } from './find/cases'
import { describe, found } from './find/describe'

runCommand({
  usage,
  task: readArguments(process.argv.slice(2)),
  answer: ({ text, asJson }) => (asJson ? JSON.stringify(found(text)) : describe(text)),
  answerLine: answerCase,
})
