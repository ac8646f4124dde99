import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pagesOf } from '../../__tests__/support/compiled/dist-config'
import { launchCompiled, type CompiledDriver } from '../../__tests__/support/compiled/launch'
import { freshVm } from '../../__tests__/support/compiled/vm-engines'
import type { Shared } from '../../__tests__/support/driver'
import { openingOf, type Opening } from '../../__tests__/support/openings'
import { appJson, type BuildFolder } from './build-folder'
import { failures, type Line } from './line'
import { reachableSources } from './source-graph'

/** Whether the sources of a page call the share hook. Taro drops it silently unless the page's config says so too. */
export const sharesInSource = (page: string, src: string): boolean =>
  [...reachableSources(join(src, `${page}.tsx`), src)].some((file) => !file.includes('/platform/') && /\buseShare(Card|AppMessage)\(/.test(readFileSync(file, 'utf8')))

/** A card must have a title, a path with a slash before it on WeChat and without one on Alipay, and a picture that is among the files at hand (platform.md §2). */
export function cardProblem(platform: 'weapp' | 'alipay', card: Shared | undefined, atHand: readonly string[]): string | undefined {
  if (typeof card !== 'object') return `hands over ${String(card)}; on Alipay that breaks sharing altogether`
  if (!card.title) return 'hands over no title'
  if (!card.path) return 'hands over no path'
  if (card.path.startsWith('/') !== (platform === 'weapp')) return `hands over the path ${card.path}, which must ${platform === 'weapp' ? '' : 'not '}begin with /`
  return pictureProblem(card, atHand)
}

/** Where a picture is not at hand, WeChat takes one of the page, with whatever stands on it. */
const pictureProblem = ({ imageUrl }: Shared, atHand: readonly string[]): string | undefined =>
  imageUrl?.startsWith('/') && !atHand.includes(imageUrl.slice(1)) ? `hands over the picture ${imageUrl}, which is not in the package of the page or the main one` : undefined

/** The files of a page's own package and of the main one: no other need be on the phone when the page is. */
export function filesAtHand(build: BuildFolder, page: string): readonly string[] {
  const roots = (appJson(build).subPackages ?? []).map(({ root }) => `${root}/`)
  return build.files.filter((file) => roots.every((root) => !file.startsWith(root) || page.startsWith(root)))
}

/** What is wrong with what a page hands over for a chat, and on WeChat for 朋友圈: there only the page itself can be opened, on a phone that knows nothing. */
async function problemsOf(driver: CompiledDriver, platform: 'weapp' | 'alipay', atHand: readonly string[], opened: (query: string) => Promise<string>): Promise<readonly (string | undefined)[]> {
  const card = await driver.share()
  const noPicture = card && !card.imageUrl ? 'hands over no picture, so that the platform takes one of the page' : undefined
  if (platform === 'alipay' || !(await driver.offers()).timeline) return [cardProblem(platform, card, atHand), noPicture]
  const moment = (await driver.shareTimeline()) ?? {}
  const page = await driver.currentPath()
  const shown = await opened(moment.query ?? '')
  return [
    cardProblem(platform, card, atHand), noPicture, moment.imageUrl ? pictureProblem(moment, atHand) : 'hands 朋友圈 no picture',
    shown === page ? undefined : `offers itself to 朋友圈, and opened from there leads to ${shown}, where no page can be left`,
  ]
}

/** Runs every page of the build: its menu offers a card exactly where the sources hand one over, and the card is well formed. */
export async function sharing(build: BuildFolder, src: string): Promise<readonly Line[]> {
  const { platform, root: dist } = build
  if (platform === 'h5') return []
  const found: string[] = []
  const listed = pagesOf(dist)
  const launch = (path: string, stored: Opening['stored']) => launchCompiled({ dist, platform, engine: freshVm, entry: { via: 'card', path }, stored })
  for (const page of listed) {
    const { path, stored } = openingOf(page)
    const driver = await launch(path, stored)
    const { chat } = await driver.offers()
    const wanted = sharesInSource(page, src)
    const opened = async (query: string): Promise<string> => {
      const there = await launch(`${page}?${query}`, {})
      const at = await there.currentPath()
      await there.close()
      return at
    }
    if (chat !== wanted) found.push(`${page} ${wanted ? 'has a share handler that never reaches the menu: enableShareAppMessage' : 'offers a card and has no handler'}`)
    else if (chat) for (const problem of await problemsOf(driver, platform, filesAtHand(build, page), opened)) if (problem) found.push(`${page} ${problem}`)
    await driver.close()
  }
  return failures('cards to share', platform, found, `${listed.length} pages`)
}
