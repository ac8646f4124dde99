import { source, type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

/** Runs every rule of axe-core, also those it leaves out by default, and lists what is violated and what it could not decide. */
export async function axeFindings(page: Page): Promise<{ readonly violated: readonly string[]; readonly undecided: readonly string[] }> {
  await page.evaluate(source)
  const results: AxeResults = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') }
    const rules = Object.fromEntries(axe.getRules().map(({ ruleId }) => [ruleId, { enabled: true }]))
    return axe.run(document, { rules, resultTypes: ['violations', 'incomplete'] })
  })
  return { violated: lines(results.violations), undecided: lines(results.incomplete) }
}

const lines = (results: AxeResults['violations']): string[] =>
  results.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}): ${node.html.slice(0, 160)} ${reasons(node)}`))

const reasons = (node: AxeResults['violations'][number]['nodes'][number]): string => [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; ')
