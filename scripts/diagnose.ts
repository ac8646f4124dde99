// The diagnosis on the command line, in Chinese; what it takes is in diagnose/arguments.ts.
import { runCommand } from './command/run'
import { readArguments, usage } from './diagnose/arguments'
import { answerCase } from './diagnose/cases'
import { diagnoseCase } from './diagnose/diagnose-case'
import { describe } from './diagnose/describe'

runCommand({
  usage,
  task: readArguments(process.argv.slice(2)),
  answer: (task) => {
    const done = diagnoseCase(task)
    return task.asJson ? JSON.stringify(done.summary) : describe(done)
  },
  answerLine: answerCase,
})
