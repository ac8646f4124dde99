import { resolve } from 'node:path'
import webpack from 'webpack'
import { shareFiles } from './mini/shared-files'
import { slim } from './mini/slim'
import { packed } from './packed-content'

interface Rule {
  test(at: RegExp): Rule
  enforce(when: 'pre'): Rule
  use(name: string): { loader(file: string): void }
}

interface Chain {
  module: { rule(name: string): Rule }
  plugin(name: string): { use(plugin: unknown, args: unknown[]): void }
  optimization: { splitChunks(options: object): void }
}

/** Content travels packed, the same on all three platforms. */
const pack = (chain: Chain): void => {
  for (const [at, module] of packed.entries()) chain.module.rule(`packed-${at}`).test(module).enforce('pre').use('packed').loader(resolve(__dirname, 'packed-content.js'))
}

/** These packages ship newer syntax than old phones can parse, and config/mini is ours; the rest of node_modules is ES5 already. */
const compileAgain = {
  include: [(file: string) => /node_modules[\\/](zustand|dayjs|query-string|decode-uri-component|split-on-first|filter-obj)[\\/]|[\\/]config[\\/]mini[\\/]/.test(file)],
}

/** All sizes are written in real px: a touch target must not shrink on a narrow phone. */
const postcss = { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } }

/** No minifyXML: its collapseWhitespace writes onTap in lower case, and every tap on Alipay is dead. */
export const mini = {
  baseLevel: 8,
  compile: compileAgain,
  postcss,
  // Which of what several packages need stays in the main one: mini/shared-files.ts.
  optimizeMainPackage: { enable: true },
  runtime: { enableInnerHTML: false, enableAdjacentHTML: false, enableCloneNode: false, enableContains: false, enableSizeAPIs: false, enableTemplateContent: false },
  webpackChain(chain: Chain & Parameters<typeof slim>[0] & Parameters<typeof shareFiles>[0]) {
    slim(chain)
    shareFiles(chain)
    pack(chain)
  },
}

interface PageChunk {
  readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly request?: string }[] }>
}

/** The packages whose pages need a module, in two letters each: dikn for diagnosis and knowledge. Of all chunks that do, or some would keep a copy. */
const packagesOf = (module: webpack.Module): string => {
  const chunks: Iterable<PageChunk> = webpack.ChunkGraph.getChunkGraphForModule(module, 'packagesOf', '').getModuleChunksIterable(module)
  const requests = [...chunks].flatMap((chunk) => [...chunk.groupsIterable].flatMap(({ origins }) => origins.map(({ request = '' }) => request)))
  return [...new Set(requests.map((request) => /pages[\\/](\w\w)/.exec(request)?.[1] ?? 'app'))].sort().join('')
}

export const h5 = {
  // Absolute: a printed code opens /s/<code>, where relative addresses would miss.
  publicPath: '/',
  staticDirectory: 'static',
  useHtmlComponents: true,
  router: { mode: 'hash' as const },
  compile: compileAgain,
  postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  output: { filename: 'js/[name].[contenthash:5].js', chunkFilename: 'js/[name].[contenthash:5].js' },
  webpackChain(chain: Chain) {
    pack(chain)
    // What two pages need is fetched and kept once: the engine, the texts. In one file for the same packages, for each file stands in the entry.
    chain.optimization.splitChunks({ chunks: 'async', minSize: 0, cacheGroups: { default: { minChunks: 2, reuseExistingChunk: true, name: packagesOf }, defaultVendors: false } })
    // 42 KB of styles for swiper, pickers and the rest of Taro's components; ours are drawn by app.css alone.
    chain.plugin('no-component-styles').use(webpack.NormalModuleReplacementPlugin, [/(components-react[\\/]dist[\\/]index|taro-components[\\/]taro-components)\.css$/, resolve(__dirname, 'web/stand-ins/no-styles.css')])
    // 8 KB of the entry: no page is pulled down to refresh.
    chain.plugin('no-pull-down').use(webpack.NormalModuleReplacementPlugin, [/components[\\/]pull-down-refresh[\\/]index\.js$/, resolve(__dirname, 'web/stand-ins/no-pull-down.js')])
  },
}
