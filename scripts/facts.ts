// The policy numbers in force, in Chinese; what it takes is in facts/arguments.ts.
import { shanghaiDay } from '@/domain/shared/iso-date'
import { readArguments, usage } from './facts/arguments'
import { describe } from './facts/describe'
import { factRows } from './facts/rows'

const run = (): number => {
  const task = readArguments(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      process.stdout.write(`${usage}\n`)
      return 0
    case 'refused':
      process.stderr.write(`${task.why}\n\n${usage}\n`)
      return 2
    case 'list': {
      const day = task.day ?? shanghaiDay(Date.now())
      const rows = factRows(day, task.place, task.onlyDue)
      process.stdout.write(`${task.asJson ? JSON.stringify({ day, place: task.place, facts: rows }) : describe(rows, day)}\n`)
      return 0
    }
  }
}

// The process ends by itself, so that all output is written even into a pipe.
process.exitCode = run()
