import { join } from 'node:path'
import { buildFolder } from '../../scripts/check-dist/build-folder'
import { levelProblem, language, newerThanEngines } from '../../scripts/check-dist/language'
import type { Line } from '../../scripts/check-dist/line'
import { requires } from '../../scripts/check-dist/requires'
import { cardProblem, sharesInSource, sharing } from '../../scripts/check-dist/sharing'
import { packageBytes, sizes } from '../../scripts/check-dist/sizes'
import { pages, samePages, templates } from '../../scripts/check-dist/templates'
import { wechatCompilers } from '../../scripts/check-dist/wechat-compilers'
import { brokenCopy } from '../support/compiled/broken-copy'
import { distOf } from '../support/compiled/targets'

const found = (lines: readonly Line[]): readonly string[] => lines.filter(({ ok }) => !ok).map((line) => line.found)
const build = (platform: 'weapp' | 'alipay') => buildFolder(platform, distOf(platform))

/** What a check says about a build with one file rewritten. */
async function broken(platform: 'weapp' | 'alipay', file: string, rewrite: (source: string) => string | null, check: (folder: ReturnType<typeof build>) => readonly Line[] | Promise<readonly Line[]>): Promise<readonly string[]> {
  const copy = brokenCopy(distOf(platform), file, rewrite)
  try {
    return found(await check(buildFolder(platform, copy.dist)))
  } finally {
    copy.remove()
  }
}

describe('the language of a file', () => {
  it.each([
    ['const a = 1', 5], ['var f = () => 1', 5], ['a ** b', 2015], ['var o = {...p}', 2017], ['a?.b', 2019],
  ])('%s is newer than ECMAScript %i', (source, level) => {
    expect(levelProblem(source, level)).toBeDefined()
  })

  it('is 5 for what Babel writes', () => {
    expect(levelProblem('!function(){"use strict";var a={b:1};return a&&a.b}()', 5)).toBeUndefined()
  })

  it.each([
    ['new Intl.NumberFormat()', 'Intl'], ['BigInt(1)', 'BigInt'], ['eval("1")', 'eval'], ['new Function("a", "return a")', 'new Function'],
    ['/(?<=a)b/.test(c)', '/(?<=a)b/'], ['new RegExp("\\\\p{L}")', 'RegExp(\\p{L})'], ['console.log(1)', 'console'], ['a.at(-1)', '.at()'],
    ['a.replaceAll("b", "c")', '.replaceAll()'], ['a ** b', '**'], ['a()\n//# sourceMappingURL=a.js.map', 'sourceMappingURL'],
  ])('%s is something old engines lack', (source, what) => {
    expect(newerThanEngines(source).map((one) => one.what)).toEqual([what])
  })

  it.each(['Function("return this")()', 'var I = typeof Intl === "undefined" ? null : Intl', '"console.log"', 'a["b"].replace(/c/g, "d")'])('%s is fine', (source) => {
    expect(newerThanEngines(source)).toEqual([])
  })
})

describe('sizes', () => {
  it('count a file to the package whose folder it is in', () => {
    const bytes = packageBytes(build('weapp'))
    expect([...bytes.keys()]).toContain('pages/diagnosis')
    expect([...bytes.values()].reduce((sum, size) => sum + size, 0)).toBe(build('weapp').files.reduce((sum, file) => sum + build('weapp').bytes(file), 0))
  })

  it('refuse a main package that grew by 100 KB', async () => {
    const refused = await broken('weapp', 'app.js', (source) => source + ' '.repeat(100_000), sizes)
    // All packages together may be refused besides: how near they are to their own limit is not what this asks.
    expect(refused.filter((line) => line.includes('× baseline'))).toHaveLength(2)
  })
})

describe('templates', () => {
  it.each([
    ['weapp', 'base.wxml', (text: string) => text.split('aria-label=').join('label='), 'aria-label'],
    ['alipay', 'base.axml', (text: string) => text.split('aria-label=').join('label='), 'aria-label'],
    ['alipay', 'base.axml', (text: string) => text.split('onTap=').join('ontap='), 'ontap='],
  ] as const)('on %s %s is refused without what it needs', async (platform, file, rewrite, about) => {
    expect((await broken(platform, file, rewrite, templates)).join()).toContain(about)
  })

  it('are compiled by WeChat’s own compilers', async () => {
    expect(await broken('weapp', 'base.wxml', (text) => text.replace('</view>', ''), wechatCompilers)).toHaveLength(1)
    expect(await broken('weapp', 'app.wxss', () => '.a { color: ', wechatCompilers)).toHaveLength(1)
  })
})

describe('pages', () => {
  it('are refused when a file of one is missing', async () => {
    expect(await broken('weapp', 'pages/diagnosis/index.wxml', () => null, pages)).toEqual(['pages/diagnosis/index.wxml is missing'])
  })

  it('are refused when one is not in app.json', async () => {
    const without = (text: string) => text.replace(/\{"root":"pages\/diagnosis","pages":\["index"\]\},?/, '')
    expect(await broken('weapp', 'app.json', without, pages)).toEqual(['pages/diagnosis/index is not in app.json'])
    expect(await broken('weapp', 'app.json', without, (folder) => samePages([folder, build('alipay')]))).toHaveLength(1)
  })
})

describe('require', () => {
  it('reaches nothing in another package', async () => {
    const across = (text: string) => `require("../settings/index");${text}`
    expect(await broken('weapp', 'pages/diagnosis/index.js', across, requires)).toEqual(['pages/diagnosis/index.js requires pages/settings/index.js, which is in another package'])
  })

  it('reaches nothing that is not there', async () => {
    expect((await broken('weapp', 'vendors.js', () => null, requires)).join()).toContain('vendors.js, which is not there')
  })
})

describe('a card', () => {
  it.each([
    ['weapp', { title: '结果', path: '/pages/knowledge/result' }, undefined],
    ['weapp', { title: '结果', path: 'pages/knowledge/result' }, 'must begin'],
    ['alipay', { title: '结果', path: 'pages/knowledge/result' }, undefined],
    ['alipay', { title: '结果', path: '/pages/knowledge/result' }, 'must not begin'],
    ['alipay', undefined, 'breaks sharing'],
    ['weapp', { path: '/pages/knowledge/result' }, 'no title'],
    ['weapp', { title: '结果', path: '/pages/knowledge/result', imageUrl: '/static/gone.png' }, 'not in the package'],
    ['weapp', { title: '结果', path: '/pages/knowledge/result', imageUrl: '/static/cover.png' }, undefined],
  ] as const)('on %s %j is judged', (platform, card, problem) => {
    if (problem === undefined) expect(cardProblem(platform, card, ['static/cover.png'])).toBeUndefined()
    else expect(cardProblem(platform, card, ['static/cover.png'])).toContain(problem)
  })

  it('is missed when the page’s config forgets its flag', async () => {
    const src = join(distOf('weapp'), '..', '..', 'src')
    expect(sharesInSource('pages/knowledge/result', src)).toBe(true)
    const forgotten = (text: string) => text.split('enableShareAppMessage').join('enableNothing')
    expect((await broken('weapp', 'pages/knowledge/result.js', forgotten, (folder) => sharing(folder, src))).join()).toContain('never reaches the menu')
  })
})

it.each(['weapp', 'alipay'] as const)('a page that throws while loading is noticed on %s', async (platform) => {
  const thrown = await broken(platform, 'pages/knowledge/result.js', (text) => `throw new Error("broken on purpose");${text}`, (folder) => sharing(folder, join(distOf(platform), '..', '..', 'src'))).catch(String)
  expect(String(thrown)).toContain('broken on purpose')
})

it('a build is read with the language it is written in', () => {
  expect(found(language(build('weapp')))).toEqual([])
  expect(found(language(build('alipay')))).toEqual([])
})
