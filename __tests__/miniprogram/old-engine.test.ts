import { pagesOf } from '../support/compiled/dist-config'
import { launchCompiled } from '../support/compiled/launch'
import { distOf } from '../support/compiled/targets'
import { oldEngine } from '../support/compiled/vm-engines'
import { basicScenario } from './basic-scenario'

describe.each(['weapp', 'alipay'] as const)('the %s bundle in an engine of 2017', (platform) => {
  it('starts, asks the first question and takes an answer', async () => {
    const driver = await launchCompiled({ dist: distOf(platform), platform, engine: oldEngine })
    await basicScenario(driver)
    await driver.close()
  })

  it.each(pagesOf(distOf(platform)))('mounts %s', async (path) => {
    const driver = await launchCompiled({ dist: distOf(platform), platform, engine: oldEngine, entry: { via: 'card', path } })
    await driver.until((text) => text !== '', 'the page reads something')
    expect(await driver.problems()).toEqual([])
    await driver.close()
  })
})

describe('the engine itself', () => {
  const evaluate = (source: string) => oldEngine.compile?.()(source, ['setTimeout'], 'probe.js')(setTimeout)

  it.each(['BigInt', 'Proxy', 'Intl', 'globalThis', 'structuredClone', 'TextEncoder', 'crypto', 'WeakRef', 'process', 'require'])('has no %s', (name) => {
    expect(evaluate(`return typeof ${name}`)).toBe('undefined')
  })

  it.each(['[].at', '[].flatMap', '"".replaceAll', 'Object.fromEntries', 'Object.hasOwn'])('has no %s', (method) => {
    expect(evaluate(`return typeof ${method}`)).toBe('undefined')
  })

  it('makes no code from strings', () => {
    expect(() => evaluate('return new Function("return 1")()')).toThrow('Code generation from strings disallowed')
  })

  it('resolves promises by timers, after everything that is under way', async () => {
    const order: string[] = []
    const run = oldEngine.compile?.()('Promise.resolve().then(function () { note("promise") })', ['setTimeout', 'note'], 'probe.js')
    run?.(setTimeout, (what: string) => order.push(what))
    await Promise.resolve().then(() => order.push('microtask'))
    await new Promise((next) => setTimeout(next, 0))
    expect(order).toEqual(['microtask', 'promise'])
  })
})
