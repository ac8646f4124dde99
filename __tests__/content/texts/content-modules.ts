import { join } from 'node:path'
import { contentOf } from '../../../scripts/audit-content/content'
import { loadContent } from '../../../scripts/audit-content/modules'

const { modules, broken } = loadContent(join(__dirname, '../../../src/content'))

/** All content as the audit of the build sees it; `broken` are the files that could not be loaded. */
export const content = contentOf(modules)
export { broken, modules }

/** Everything every file under src/content exports, named by its path there: `faults/password#password`. */
export const contentModules = (): readonly { readonly at: string; readonly value: unknown }[] =>
  modules.flatMap(({ file, exports }) => Object.keys(exports).map((name) => ({ at: `${file}#${name}`, value: exports[name] })))
