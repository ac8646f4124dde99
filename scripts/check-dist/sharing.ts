import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openingOf, pagesOf } from '../../__tests__/support/compiled/dist-config'
import { launchCompiled } from '../../__tests__/support/compiled/launch'
import { freshVm } from '../../__tests__/support/compiled/vm-engines'
import type { Shared } from '../../__tests__/support/driver'
import type { BuildFolder } from './build-folder'
import { failures, type Line } from './line'
import { reachableSources } from './source-graph'

/** Whether the sources of a page call the share hook. Taro drops it silently unless the page's config says so too. */
export const sharesInSource = (page: string, src: string): boolean =>
  [...reachableSources(join(src, `${page}.tsx`), src)].some((file) => !file.includes('/platform/') && /\buseShare(Card|AppMessage)\(/.test(readFileSync(file, 'utf8')))

/** A card must have a title, a path with a slash before it on WeChat and without one on Alipay, and a picture that is there (platform.md §2). */
export function cardProblem(platform: 'weapp' | 'alipay', card: Shared | undefined, files: readonly string[]): string | undefined {
  if (typeof card !== 'object') return `hands over ${String(card)}; on Alipay that breaks sharing altogether`
  if (!card.title) return 'hands over no title'
  if (!card.path) return 'hands over no path'
  if (card.path.startsWith('/') !== (platform === 'weapp')) return `hands over the path ${card.path}, which must ${platform === 'weapp' ? '' : 'not '}begin with /`
  if (card.imageUrl?.startsWith('/') && !files.includes(card.imageUrl.slice(1))) return `hands over the picture ${card.imageUrl}, which is not in the package`
  return undefined
}

/** Runs every page of the build: its menu offers a card exactly where the sources hand one over, and the card is well formed. */
export async function sharing(build: BuildFolder, src: string): Promise<readonly Line[]> {
  const { platform, root: dist } = build
  if (platform === 'h5') return []
  const found: string[] = []
  const listed = pagesOf(dist)
  for (const page of listed) {
    const driver = await launchCompiled({ dist, platform, engine: freshVm, entry: { via: 'card', path: openingOf(page) } })
    const offers = await driver.offers()
    const wanted = sharesInSource(page, src)
    if (offers.chat !== wanted) found.push(`${page} ${wanted ? 'has a share handler that never reaches the menu: enableShareAppMessage' : 'offers a card and has no handler'}`)
    else if (offers.chat) {
      const problem = cardProblem(platform, await driver.share(), build.files)
      if (problem) found.push(`${page} ${problem}`)
    }
    await driver.close()
  }
  return failures('cards to share', platform, found, `${listed.length} pages`)
}
