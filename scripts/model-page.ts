// Writes docs/model.md: the question graph and, per fault, its evidence and sources. `__tests__/content/model-page.test.ts` fails when it is stale.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelPage } from './model-page/page'

writeFileSync(join(__dirname, '../docs/model.md'), modelPage())
console.log('docs/model.md')
