import budget from '../../config/size-budget.json'
import { pagesOf } from '../support/compiled/dist-config'
import { launchCompiled, type CompiledDriver } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import { freshVm } from '../support/compiled/vm-engines'

const { home, firstQuestion, tap } = budget.setDataBytes
const question = 'pages/diagnosis/index'

/** Answers with the first option until another page is shown; what each tap on the question page sent. */
async function answerAll(driver: CompiledDriver): Promise<readonly { readonly calls: number; readonly bytes: number }[]> {
  const sent = []
  for (let taps = 0; taps < 20; taps++) {
    const before = driver.setDataLog.length
    const [first = ''] = (await driver.tappable()).slice(taps)
    await driver.tap(first)
    if ((await driver.currentPath()) !== question) break
    const calls = driver.setDataLog.slice(before)
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

  it(`an answer is one setData of at most ${tap} bytes`, async () => {
    const driver = await launch(question)
    const sent = await answerAll(driver)
    expect(sent.length).toBeGreaterThan(0)
    expect(sent.filter(({ calls, bytes }) => calls !== 1 || bytes > tap)).toEqual([])
    await driver.close()
  })
})
