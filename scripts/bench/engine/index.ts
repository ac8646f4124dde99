import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { runPrinter } from './part-printer'
import { runSymptoms } from './part-symptoms'

const { values } = parseArgs({ options: { data: { type: 'string' }, 'mz10-test': { type: 'string' } } })
const folder = resolve(values.data ?? join(__dirname, '../../../../shared/bench'))

if (!existsSync(folder)) {
  console.log('skipped: no data')
} else {
  console.log('Update and question choice are the product\'s own; questions are chosen one step ahead by Gini separation.')
  runSymptoms(folder, values['mz10-test'])
  runPrinter(join(folder, 'win95pts.bif'))
}
