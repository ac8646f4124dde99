import { pagesOf } from '../../__tests__/support/compiled/dist-config'
import type { BuildFolder } from './build-folder'
import { failures, type Line } from './line'

const extensions = { weapp: ['js', 'json', 'wxml'], alipay: ['js', 'json', 'axml'] } as const

/** Events we listen to. Taro itself writes others in lower case, of no use to us. */
const lowerCase = /\son(tap|input|confirm|focus|blur|change|submit|scroll|longtap|touchstart|touchend|load|error)=/g

/** The templates keep what Taro or a minifier is known to lose: names for screen readers, capitals in Alipay's events. */
export function templates(build: BuildFolder): readonly Line[] {
  if (build.platform === 'h5') return []
  const { platform } = build
  const file = platform === 'weapp' ? 'base.wxml' : 'base.axml'
  const base = build.read(file)
  const handlers = platform === 'weapp' ? 'bindtap="eh"' : 'onTap="eh"'
  const wanted = ['aria-label=', platform === 'weapp' ? 'aria-role=' : ' role=', handlers].filter((text) => !base.includes(text)).map((text) => `${file} has no ${text}`)
  const lowered = platform === 'alipay' ? [...new Set(base.match(lowerCase) ?? [])].map((text) => `${file} has${text} in lower case, which Alipay ignores`) : []
  return failures('templates', platform, [...wanted, ...lowered], `${file}: aria-label, role, ${handlers}`)
}

/** app.json lists exactly the pages that are there, each complete. */
export function pages(build: BuildFolder): readonly Line[] {
  if (build.platform === 'h5') return []
  const listed = pagesOf(build.root)
  const present = build.files.filter((file) => /^pages\/.*\.(wxml|axml)$/.test(file)).map((file) => file.replace(/\.\w+$/, ''))
  const missing = listed.flatMap((page) => extensions[build.platform as 'weapp' | 'alipay'].filter((extension) => !build.files.includes(`${page}.${extension}`)).map((extension) => `${page}.${extension} is missing`))
  const unlisted = present.filter((page) => !listed.includes(page)).map((page) => `${page} is not in app.json`)
  return failures('pages of app.json', build.platform, [...missing, ...unlisted], `${listed.length} pages`)
}

/** The same pages on both platforms. */
export function samePages(builds: readonly BuildFolder[]): readonly Line[] {
  const [first, ...rest] = builds.filter(({ platform }) => platform !== 'h5').map((build) => ({ platform: build.platform, pages: pagesOf(build.root).join(' ') }))
  return failures('same pages everywhere', 'weapp, alipay', rest.filter(({ pages: own }) => own !== first?.pages).map(({ platform }) => `${platform} lists other pages`), 'yes')
}
