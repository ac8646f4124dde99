import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { modelPage } from '../../scripts/model-page/page'

test('docs/model.md is what the content says today: after a change, `npm run model:page`', () => {
  expect(readFileSync(join(__dirname, '../../docs/model.md'), 'utf8')).toBe(modelPage())
})
