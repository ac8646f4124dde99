// Walks through the questions of a compiled build, one walk for every answer to the first question, and prints what each tap sent to the view.
import { launchCompiled } from '../../__tests__/support/compiled/launch'
import type { EngineKind } from '../../__tests__/support/compiled/engine'
import type { ViewNode } from '../../__tests__/support/compiled/view-node'
import { freshVm } from '../../__tests__/support/compiled/vm-engines'

export interface Tap {
  /** setData calls on the page of the questions, and their bytes. */
  readonly calls: number
  readonly bytes: number
}

export interface Walks {
  readonly firstQuestionBytes: number
  readonly walks: readonly (readonly Tap[])[]
  /** First setData of the page each walk ended on. */
  readonly resultBytes: readonly number[]
}

const questions = 'pages/diagnosis/index'
const longestWalk = 12

/** The rows of the question on screen: its options, then 不清楚, then at the first question the way to type. */
function rowsOf(node: ViewNode): readonly ViewNode[] {
  if (/\brows\b/.test(node.attribute('class') ?? '')) return node.children.filter((child) => child.hears('tap'))
  return node.children.map(rowsOf).find((rows) => rows.length > 0) ?? []
}

async function walk(platform: 'weapp' | 'alipay', dist: string, choose: (step: number, rows: number) => number) {
  let root: (() => ViewNode) | undefined
  const seen: EngineKind = {
    ...freshVm,
    create(parts) {
      const engine = freshVm.create(parts)
      return { ...engine, mount: (path, definition) => {
        const page = engine.mount(path, definition)
        root = page.root
        return page
      } }
    },
  }
  const app = await launchCompiled({ dist, platform, engine: seen })
  await app.open(questions)
  const first = app.setDataLog.find(({ page }) => page === questions)
  const taps: Tap[] = []
  let rows = 0
  while (taps.length < longestWalk && (await app.currentPath()) === questions && root) {
    const found = rowsOf(root())
    rows ||= found.length
    const before = app.setDataLog.length
    const row = found[choose(taps.length, found.length)]
    if (!row) throw new Error(`${questions} shows no rows to tap`)
    row.fire('tap', { x: 0, y: 0 }, true)
    await app.settle()
    const sent = app.setDataLog.slice(before).filter(({ page }) => page === questions)
    taps.push({ calls: sent.length, bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0) })
  }
  const end = await app.currentPath()
  const result = app.setDataLog.find(({ page }) => page === end)
  const problems = await app.problems()
  if (end === questions || problems.length > 0) throw new Error(`a walk did not end after ${taps.length} taps\n${problems.join('\n')}`)
  await app.close()
  return { rows, taps, first: first?.bytes ?? NaN, result: result?.bytes ?? NaN }
}

async function measure(platform: 'weapp' | 'alipay', dist: string): Promise<Walks> {
  // The last row at the first question is the way to type, later it is 不清楚: neither leads on by itself.
  const from = (start: number) => walk(platform, dist, (step, rows) => (step === 0 ? start : start + step) % (rows - 1))
  const one = await from(0)
  const all = [one]
  for (let start = 1; start < one.rows - 1; start++) all.push(await from(start))
  return { firstQuestionBytes: one.first, walks: all.map(({ taps }) => taps), resultBytes: all.map(({ result }) => result) }
}

const [, , platform, dist = ''] = process.argv
void measure(platform === 'alipay' ? 'alipay' : 'weapp', dist).then((walks) => console.log(JSON.stringify(walks)))
