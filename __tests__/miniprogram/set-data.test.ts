import { model } from '@/content/diagnosis/model'
import { knowledge } from '@/content/screens/knowledge'
import { MAKING, type Channel, type State } from '@/domain/card-replacement/states'
import type { LogEntry } from '@/domain/card-replacement/tracked-card'
import { encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import type { IsoDate } from '@/domain/shared/iso-date'
import budget from '../../config/size-budget.json'
import { storedCards } from '../journeys/stored'
import { pagesOf } from '../support/compiled/dist-config'
import { launchCompiled, type CompiledDriver } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import type { ViewNode } from '../support/compiled/view-node'
import { freshVm } from '../support/compiled/vm-engines'
import { openingOf } from '../support/openings'
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

const events = (on: string, ...states: readonly State[]): readonly LogEntry[] => states.map((state) => ({ kind: 'event', state, on: on as IsoDate }))
const lost = (channel: Channel, ...log: readonly (readonly LogEntry[])[]) => storedCards([{ nickname: '妈妈', reason: 'lost', channel, place: '330100', log: log.flat() }])

/** The pages of a card with the most to show: three handlers to call, a whole way and a failed one before it. */
const HEAVIEST: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['lost and applied for', lost('branch', events('2026-11-20', 'submitted'))],
  ['lost, its loss reported, late at the bank, through the employer', lost('employer', events('2026-09-01', 'submitted', 'temp_loss', 'reviewing', 'batched', 'bank_opening'))],
  ['lost, failed at the bank, through the employer', lost('employer', events('2026-11-02', 'submitted', 'reviewing', 'batched', 'bank_opening'), events('2026-11-20', 'bank_failed'))],
  ['lost, failed at the last step and late again', lost('online', events('2026-08-03', ...MAKING.slice(0, 7), 'init_failed'), events('2026-09-01', ...MAKING.slice(0, 8)))],
  ['lost, made at the second attempt, and in the hand', lost('branch', events('2026-08-03', ...MAKING.slice(0, 7), 'init_failed'), events('2026-09-01', ...MAKING), events('2026-11-20', 'picked_up'))],
]

const KINDS = ['rows', 'chips', 'foot', 'doors', 'folded', 'unfolded', 'done', 'here', 'here last', 'ahead']
const shownOn = (driver: CompiledDriver) => ({ rows: KINDS.flatMap((kind) => lists(driver.root(), kind)).reduce((sum, list) => sum + rowsOf(list).length, 0), nodes: nodesIn(driver.root()) })

describe.each(['weapp', 'alipay'] as const)('what crosses to the view on %s', (platform) => {
  const launch = (path: string, stored: Readonly<Record<string, string>> = {}) => launchCompiled({ dist: distOf(platform), platform, engine: freshVm, entry: { via: 'card', path }, stored })

  it.each(pagesOf(distOf(platform)))('%s is shown by exactly one setData', async (page) => {
    const { path, stored } = openingOf(page)
    const driver = await launch(path, stored)
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

  it.each(HEAVIEST)('the page of a card %s holds no more than a slow phone draws at once, whatever is unfolded, and unfolds by one setData', async (_, stored) => {
    const driver = await launch('pages/card-replacement/card?card=c1', stored)
    const folded = () => lists(driver.root(), 'folded')
    const count = folded().length
    expect(count).toBeGreaterThan(5)
    for (let at = 0; at < count; at++) {
      const before = driver.setDataLog.length
      // The one unfolded last, which stands before it, is not among them.
      rowsOf(folded()[Math.max(0, at - 1)] ?? driver.root())[0]?.fire('tap', {}, true)
      await driver.settle()
      const sent = driver.setDataLog.slice(before)
      const shown = { at, ...shownOn(driver) }
      expect({ ...shown, unfolded: lists(driver.root(), 'unfolded').length, calls: sent.length, fits: shown.rows <= MOST.rows && shown.nodes <= MOST.nodes && sent.every(({ bytes }) => bytes <= typing) }).toEqual({ ...shown, unfolded: 1, calls: 1, fits: true })
    }
    await driver.close()
  })

  it('every shelf of the library comes twenty rows at a time, each time by one setData', async () => {
    const driver = await launch('pages/knowledge/library')
    const shelves = lists(driver.root(), 'doors').flatMap((list) => rowsOf(list).length).reduce((sum, rows) => sum + rows, 0) - 1
    expect(shelves).toBe(6)
    const tap = async (label: string) => {
      const before = driver.setDataLog.length
      await driver.tap(label)
      return driver.setDataLog.slice(before)
    }
    // What is kept has a door only when there is more of it than a screen holds.
    for (const shelf of Object.values(knowledge.shelves).filter((one) => one !== knowledge.shelves.kept)) {
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
