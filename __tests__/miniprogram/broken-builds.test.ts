import { brokenCopy, scriptWith } from '../support/compiled/broken-copy'
import { distOf, targets } from '../support/compiled/targets'
import { basicScenario } from './basic-scenario'

/** Faults that a build has really had, or that a minifier or plugin could bring; the basic scenario must see each. */
const faults = [
  { name: 'no template listens to taps', on: 'weapp', file: 'base.wxml', rewrite: (text: string) => text.split('bindtap="eh"').join('') },
  { name: 'templates are looked up by a wrong name', on: 'weapp', file: 'utils.wxs', rewrite: (text: string) => text.split("'tmpl_'").join("'tmpx_'") },
  { name: 'a closing tag is lost', on: 'weapp', file: 'base.wxml', rewrite: (text: string) => text.replace('</view>', '') },
  { name: 'the page template is empty', on: 'weapp', file: 'pages/diagnosis/index.wxml', rewrite: () => '' },
  { name: 'no template listens to taps', on: 'alipay', file: 'base.axml', rewrite: (text: string) => text.split('onTap="eh"').join('') },
  { name: 'onTap is written in lower case', on: 'alipay', file: 'base.axml', rewrite: (text: string) => text.split('onTap=').join('ontap=') },
  { name: 'templates are looked up by a wrong name', on: 'alipay', file: 'utils.sjs', rewrite: (text: string) => text.split("'tmpl_'").join("'tmpx_'") },
  { name: 'a closing tag is lost', on: 'alipay', file: 'base.axml', rewrite: (text: string) => text.replace('</view>', '') },
] as const

const combinations = targets.flatMap((target) => faults.filter(({ on }) => on === target.platform).map((fault) => ({ ...fault, ...target, engine: target.name, fault: fault.name })))

/** The platforms swallow what is thrown in there and show half a page; the driver must report it. */
const thrower = '(function(){throw new Error("thrown on purpose")})()'
const throwing = [
  { where: 'while a component is drawn', text: '"choice-list",', instead: `${thrower},` },
  { where: 'while a tap is handled', text: '.mpEvent.currentTarget', instead: `.mpEvent[${thrower}]` },
] as const

describe.each(targets)('on $name', ({ platform, launch }) => {
  it.each(throwing)('what is thrown $where is reported', async ({ text, instead }) => {
    const dist = distOf(platform)
    const copy = brokenCopy(dist, scriptWith(dist, text), (source) => source.split(text).join(instead))
    const driver = await launch({ dist: copy.dist, entry: { via: 'card', path: 'pages/diagnosis/index' }, patience: 200 })
    const [first] = await driver.tappable()
    if (first) await driver.tap(first)
    expect((await driver.problems()).join()).toContain('thrown on purpose')
    await driver.close()
    copy.remove()
  })
})

it.each(combinations)('on $engine a build is refused when $fault', async ({ platform, file, rewrite, launch }) => {
  const copy = brokenCopy(distOf(platform), file, rewrite)
  const attempt = async () => {
    const driver = await launch({ dist: copy.dist, patience: 200 })
    await basicScenario(driver).finally(() => driver.close())
  }
  await expect(attempt()).rejects.toThrow()
  copy.remove()
}, 20_000)
