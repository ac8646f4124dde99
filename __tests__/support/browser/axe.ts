import { source, type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { inFullHeight } from './full-height'

/** Asks for a look at everything hidden; on the web the pages beneath in the stack always are. */
const NOT_A_QUESTION = 'hidden-content'

export interface AxeFindings {
  readonly violated: readonly string[]
  /** What axe could not decide; the reader has to, so there must be none. */
  readonly undecided: readonly string[]
}

/** Runs every rule of axe-core, also those it leaves out by default, on the whole page: under a bar it could not tell the colours. */
export const axeFindings = (page: Page): Promise<AxeFindings> => inFullHeight(page, () => run(page))

async function run(page: Page): Promise<AxeFindings> {
  await page.evaluate(source)
  const results: AxeResults = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    return axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] })
  })
  return { violated: lines(results.violations), undecided: lines(results.incomplete.filter(({ id }) => id !== NOT_A_QUESTION)) }
}

const lines = (results: AxeResults['violations']): string[] =>
  results.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${reasons(node)}`))

const reasons = (node: AxeResults['violations'][number]['nodes'][number]): string => [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')
