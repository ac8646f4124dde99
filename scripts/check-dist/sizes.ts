import budget from '../../config/size-budget.json'
import { appJson, type BuildFolder } from './build-folder'
import { within, type Line } from './line'

/** Bytes of each package: `''` is the main one, the rest are named by their root. */
export function packageBytes(build: BuildFolder): ReadonlyMap<string, number> {
  const roots = build.platform === 'h5' ? [] : (appJson(build).subPackages ?? []).map(({ root }) => root)
  const sizes = new Map<string, number>([['', 0], ...roots.map((root): [string, number] => [root, 0])])
  for (const file of build.files) {
    const owner = roots.find((root) => file.startsWith(`${root}/`)) ?? ''
    sizes.set(owner, (sizes.get(owner) ?? 0) + build.bytes(file))
  }
  return sizes
}

function miniSizes(build: BuildFolder, platform: 'weapp' | 'alipay'): readonly Line[] {
  const sizes = packageBytes(build)
  const baseline = budget.baselines[platform]
  const main = sizes.get('') ?? 0
  const first = main + (sizes.get(budget.firstQuestionPackage) ?? Infinity)
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  return [
    within('bytes to show home', platform, main, baseline * budget.homeRatio[platform], baseline),
    within('bytes to show the first question', platform, first, baseline * budget.firstQuestionRatio[platform], baseline),
    ...[...sizes].map(([root, size]) => within('one package', `${platform} ${root || 'main'}`, size, budget.packageBytes)),
    within('all packages', platform, total, budget.totalBytes),
  ]
}

/** The entry of the web page is what its index.html refers to, nothing loaded later. */
function webSizes(build: BuildFolder): readonly Line[] {
  const referred = [...build.read('index.html').replace(/<link rel="prefetch"[^>]*>/g, '').matchAll(/(?:src|href)="\/?([^"]+\.(?:js|css))"/g)].map(([, file = '']) => file)
  const entry = referred.reduce((sum, file) => sum + build.bytes(file), 0)
  const total = build.files.reduce((sum, file) => sum + build.bytes(file), 0)
  return [
    within('bytes of the web entry', 'h5', entry, budget.baselines.h5 * budget.webEntryRatio, budget.baselines.h5),
    within('all files', 'h5', total, budget.totalBytes),
  ]
}

export const sizes = (build: BuildFolder): readonly Line[] => (build.platform === 'h5' ? webSizes(build) : miniSizes(build, build.platform))
