import { model } from '@/content/diagnosis/model'
import { knowledge } from '@/content/screens/knowledge'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import budget from '../../config/size-budget.json'
import { openingOf, pagesOf } from '../support/compiled/dist-config'
import { launchCompiled, type CompiledDriver } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import type { ViewNode } from '../support/compiled/view-node'
import { freshVm } from '../support/compiled/vm-engines'
import { lists, nodesIn, rowsOf } from './page-shape'

const { home, firstQuestion, tap, typing } = budget.setDataBytes
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

/** The most one page may hold (performance.md R4). */
const MOST = { rows: 50, nodes: 400 }

/** The articles with the most to show: the longest theme, the one with most places, and one with everything. */
const LONGEST = ['family-account-and-sharing', 'why-a-card-is-refused', 'after-replacement', 'replace-or-reissue-card', 'bill-identities', 'keeping-the-card-well']

describe.each(['weapp', 'alipay'] as const)('what crosses to the view on %s', (platform) => {
  const launch = (path: string) => launchCompiled({ dist: distOf(platform), platform, engine: freshVm, entry: { via: 'card', path } })

  it.each(pagesOf(distOf(platform)))('%s is shown by exactly one setData', async (page) => {
    const driver = await launch(openingOf(page))
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

  it.each([...LONGEST.map((id) => `pages/knowledge/article?c=a1-${id}`), `pages/knowledge/result?c=r1-${encodeAnswers(layoutOf(model), { message: 'card-state', 'card-state-word': 'sealed', lately: 'card-event', 'other-card': 'unsure' })}`])(
    '%s holds no more than a slow phone draws at once',
    async (path) => {
      const driver = await launch(path)
      const shown = { rows: lists(driver.root(), 'rows').reduce((sum, list) => sum + rowsOf(list).length, 0), nodes: nodesIn(driver.root()) }
      expect({ ...shown, fits: shown.rows <= MOST.rows && shown.nodes <= MOST.nodes }).toEqual({ ...shown, fits: true })
      await driver.close()
    },
  )

  it('every shelf of the library comes twenty rows at a time, each time by one setData', async () => {
    const driver = await launch('pages/knowledge/library')
    const shelves = lists(driver.root(), 'doors').flatMap((list) => rowsOf(list).length).reduce((sum, rows) => sum + rows, 0) - 1
    expect(shelves).toBe(6)
    const tap = async (label: string) => {
      const before = driver.setDataLog.length
      await driver.tap(label)
      return driver.setDataLog.slice(before)
    }
    for (const shelf of Object.values(knowledge.shelves)) {
      let sent = await tap(`${shelf[0]} ${shelf[1]}`)
      for (;;) {
        const rows = rowsOf(lists(driver.root(), 'rows')[0] ?? driver.root()).length
        expect({ shelf: shelf[0], calls: sent.length, bytes: sent.every(({ bytes }) => bytes <= typing), rows: rows > 0 && rows <= 20, nodes: nodesIn(driver.root()) <= MOST.nodes }).toEqual({ shelf: shelf[0], calls: 1, bytes: true, rows: true, nodes: true })
        if (!(await driver.tappable()).includes(knowledge.next[0].replace(' ', ''))) break
        sent = await tap(knowledge.next[0])
      }
      await tap(knowledge.backToAll[0])
    }
    await driver.close()
  })
})
