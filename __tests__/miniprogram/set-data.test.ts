import budget from '../../config/size-budget.json'
import { pagesOf } from '../support/compiled/dist-config'
import { launchCompiled, type CompiledDriver } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import type { ViewNode } from '../support/compiled/view-node'
import { freshVm } from '../support/compiled/vm-engines'

const { home, firstQuestion, tap } = budget.setDataBytes
const question = 'pages/diagnosis/index'

/** The rows of the question on screen. */
function rowsIn(node: ViewNode): readonly ViewNode[] {
  if (/\brows\b/.test(node.attribute('class') ?? '')) return node.children.filter((child) => child.hears('tap'))
  return node.children.map(rowsIn).find((rows) => rows.length > 0) ?? []
}

/** What each answer sent, from the row `start` of the first question to the end of the questions. */
async function walk(driver: CompiledDriver, start: number): Promise<readonly { readonly calls: number; readonly bytes: number }[]> {
  const sent: { calls: number; bytes: number }[] = []
  while (sent.length < 20 && (await driver.currentPath()) === question) {
    const rows = rowsIn(driver.root())
    // The last row of the first question leads to the page for typing.
    const answers = sent.length === 0 ? rows.slice(0, -1) : rows
    const before = driver.setDataLog.length
    answers[start % answers.length]?.fire('tap', {}, true)
    await driver.settle()
    const calls = driver.setDataLog.slice(before).filter(({ page }) => page === question)
    sent.push({ calls: calls.length, bytes: calls.reduce((sum, { bytes }) => sum + bytes, 0) })
  }
  return sent
}

describe.each(['weapp', 'alipay'] as const)('what crosses to the view on %s', (platform) => {
  const launch = (path: string) => launchCompiled({ dist: distOf(platform), platform, engine: freshVm, entry: { via: 'card', path } })

  it.each(pagesOf(distOf(platform)))('%s is shown by exactly one setData', async (page) => {
    const driver = await launch(page)
    expect(driver.setDataLog.map((call) => call.page)).toEqual([page])
    await driver.close()
  })

  it(`home is shown by at most ${home} bytes`, async () => {
    const driver = await launch(pagesOf(distOf(platform))[0] ?? '')
    expect(driver.setDataLog[0]?.bytes).toBeLessThanOrEqual(home)
    await driver.close()
  })

  it(`the first question is shown by at most ${firstQuestion} bytes`, async () => {
    const driver = await launch(question)
    expect(driver.setDataLog[0]?.bytes).toBeLessThanOrEqual(firstQuestion)
    await driver.close()
  })

  it(`an answer is one setData of at most ${tap} bytes, whatever the first answer was`, async () => {
    const first = await launch(question)
    const starts = rowsIn(first.root()).length - 1
    await first.close()
    expect(starts).toBeGreaterThan(1)
    for (let start = 0; start < starts; start++) {
      const driver = await launch(question)
      const sent = await walk(driver, start)
      expect(await driver.currentPath()).not.toBe(question)
      expect({ start, wrong: sent.filter(({ calls, bytes }) => calls !== 1 || bytes > tap) }).toEqual({ start, wrong: [] })
      await driver.close()
    }
  }, 30_000)
})
