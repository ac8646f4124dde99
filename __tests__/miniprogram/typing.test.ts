import budget from '../../config/size-budget.json'
import { launchCompiled, type CompiledDriver } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import { field } from '../support/compiled/view-node'
import { freshVm } from '../support/compiled/vm-engines'
import { lists, nodesIn, rowsOf } from './page-shape'

const page = 'pages/knowledge/search'
const { typing } = budget.setDataBytes
const INPUT = '写在这里'

/** Words that find much and little, grown letter by letter as a thumb types them. */
const SENTENCES = ['医保卡读不出来怎么办', '社保密码', 'PIN校验失败，剩余次数 3 次!', '去充磁', '家人绑定满了', '扣了钱没结果', '异地', 'mmsl', '天空为什么是蓝的']
const grown = (words: string): readonly string[] => Array.from(words, (_, at) => words.slice(0, at + 1))

/** What one change of the field sent. */
async function after(driver: CompiledDriver, words: string) {
  const before = driver.setDataLog.length
  await driver.type(INPUT, words)
  return driver.setDataLog.slice(before)
}

describe.each(['weapp', 'alipay'] as const)('typing into the search on %s', (platform) => {
  const launch = () => launchCompiled({ dist: distOf(platform), platform, engine: freshVm, entry: { via: 'card', path: page } })

  it(`sends at most one setData of ${typing} bytes a key stroke, whatever is typed`, async () => {
    const driver = await launch()
    for (const words of SENTENCES.flatMap(grown)) {
      const sent = await after(driver, words)
      expect({ words, wrong: sent.length > 1 || sent.some(({ bytes }) => bytes > typing) ? sent : [] }).toEqual({ words, wrong: [] })
    }
    await driver.close()
  }, 60_000)

  it('shows at most twenty rows and four hundred nodes, also when all results are asked for', async () => {
    const driver = await launch()
    let most = 0
    for (const words of SENTENCES) {
      await driver.type(INPUT, words)
      const [more] = (await driver.tappable()).filter((row) => row.startsWith('再看'))
      const before = driver.setDataLog.length
      if (more) {
        await driver.tap(more)
        expect(driver.setDataLog.slice(before).map(({ bytes }) => bytes <= typing)).toEqual([true])
      }
      const rows = lists(driver.root(), 'rows').reduce((sum, list) => sum + rowsOf(list).length, 0)
      most = Math.max(most, rows)
      expect({ words, rows: rows <= 20, nodes: nodesIn(driver.root()) <= 400 }).toEqual({ words, rows: true, nodes: true })
    }
    expect(most).toBeGreaterThan(10)
    await driver.close()
  })

  it('never writes into the field what is being typed there', async () => {
    const driver = await launch()
    await driver.type(INPUT, '密码')
    expect(field(driver.root(), INPUT).attribute('value') ?? '').toBe('')
    await driver.close()
  })

  it('an example is one setData, and stands in the field; what is typed after it counts', async () => {
    const driver = await launch()
    const before = driver.setDataLog.length
    await driver.tap('密码锁了')
    expect(driver.setDataLog.slice(before).map(({ bytes }) => bytes <= typing)).toEqual([true])
    expect(field(driver.root(), INPUT).attribute('value')).toBe('密码锁了')
    expect(await driver.text()).toContain('密码锁住')
    expect((await after(driver, '')).length).toBe(1)
    await driver.tap('密码锁了')
    expect(field(driver.root(), INPUT).attribute('value')).toBe('密码锁了')
    await driver.close()
  })

  it('updates the page at most five times a second however fast the strokes come, and the last words count', async () => {
    jest.useFakeTimers()
    try {
      const launching = launch()
      await jest.advanceTimersByTimeAsync(2000)
      const driver = await launching
      const input = field(driver.root(), INPUT)
      const moments: number[] = []
      let seen = driver.setDataLog.length
      const pass = async (ms: number) => {
        for (let at = 0; at < ms; at += 10) {
          await jest.advanceTimersByTimeAsync(10)
          if (driver.setDataLog.length > seen) moments.push(Date.now())
          seen = driver.setDataLog.length
        }
      }
      // Faster than the pause, slower than it, and everything between, for a good ten seconds.
      for (let stroke = 0; stroke < 60; stroke++) {
        const value = '医保卡读不出来'.slice(0, 1 + (stroke % 7))
        input.fire('input', { value, cursor: value.length }, false)
        await pass(20 + (stroke % 12) * 30)
      }
      input.fire('input', { value: '余额不足', cursor: 4 }, false)
      await pass(1000)
      const inOneSecond = moments.map((moment) => moments.filter((other) => other >= moment && other < moment + 1000).length)
      expect(moments.length).toBeGreaterThan(5)
      expect(Math.max(...inOneSecond)).toBeLessThanOrEqual(5)
      expect(await driver.text()).toContain('余额不足')
      const closing = driver.close()
      await jest.advanceTimersByTimeAsync(2000)
      await closing
    } finally {
      jest.useRealTimers()
    }
  })
})
