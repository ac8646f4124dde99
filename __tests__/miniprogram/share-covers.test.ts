import { join } from 'node:path'
import { buildFolder } from '../../scripts/check-dist/build-folder'
import { filesAtHand, sharing } from '../../scripts/check-dist/sharing'
import { brokenCopy, scriptWith } from '../support/compiled/broken-copy'
import { distOf } from '../support/compiled/targets'

// Each loads every page of a compiled build.
jest.setTimeout(60_000)

const card = 'pages/card-replacement/card'

/** What is said of the cards of a build with one file rewritten. */
async function said(platform: 'weapp' | 'alipay', file: string, rewrite: (source: string) => string | null): Promise<readonly string[]> {
  const copy = brokenCopy(distOf(platform), file, rewrite)
  try {
    const lines = await sharing(buildFolder(platform, copy.dist), join(distOf(platform), '..', '..', 'src'))
    return lines.filter(({ ok }) => !ok).map(({ found }) => found)
  } finally {
    copy.remove()
  }
}

/** Every other page that shares and is not in the package of the knowledge. */
const others = ['pages/diagnosis/index', 'pages/family-binding/member', 'pages/family-binding/preparation', 'pages/payment/bill', 'pages/payment/checked']
const progress = 'pages/card-replacement/progress'

it.each([
  ['weapp', '', [card, progress]],
  // 朋友圈 shows the page itself, so that only what needs nothing of the phone goes there.
  ['weapp', '-square', [progress]],
  ['alipay', '-square', [card, progress]],
] as const)('on %s a cover%s that was not copied is missed by every page that needs it', async (platform, kind, pages) => {
  const file = `pages/card-replacement/share-cover${kind}.png`
  const found = await said(platform, file, () => null)
  expect(found).toEqual(pages.map((page) => `${page} hands over the picture /${file}, which is not in the package of the page or the main one`))
})

it.each(['weapp', 'alipay'] as const)('on %s a cover of another package does not count as being there', async (platform) => {
  const found = await said(platform, scriptWith(distOf(platform), '/share-cover'), (source) => source.replace('/$1/share-cover', '/pages/knowledge/share-cover'))
  expect(new Set(found.map((line) => line.split(' ')[0]))).toEqual(new Set([card, progress, ...others]))
})

it('a page that shows nothing without what the phone keeps may not offer itself to 朋友圈, where nothing is kept and no page can be left', async () => {
  const found = await said('weapp', `${card}.js`, (source) => source.replace('enableShareAppMessage:', 'enableShareTimeline:!0,enableShareAppMessage:'))
  expect(found).toEqual([`${card} offers itself to 朋友圈, and opened from there leads to pages/card-replacement/list, where no page can be left`])
})

it('at hand is what is in the page’s own package and in the main one', () => {
  const files = filesAtHand(buildFolder('weapp', distOf('weapp')), card)
  expect(files).toEqual(expect.arrayContaining(['app.js', 'pages/home/index.js', `${card}.js`, 'pages/card-replacement/share-cover.png']))
  expect(files.filter((file) => /^pages\/(knowledge|diagnosis|settings)\//.test(file))).toEqual([])
})
