import { resolve } from 'node:path'
import webpack from 'webpack'
import { slim } from './mini/slim'

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
  optimizeMainPackage: { enable: true },
  runtime: { enableInnerHTML: false, enableAdjacentHTML: false, enableCloneNode: false, enableContains: false, enableSizeAPIs: false, enableTemplateContent: false },
  webpackChain: slim,
}

interface Chain {
  plugin(name: string): { use(plugin: unknown, args: unknown[]): void }
}

export const h5 = {
  // Absolute: a printed code opens /s/<code>, where relative addresses would miss.
  publicPath: '/',
  staticDirectory: 'static',
  useHtmlComponents: true,
  router: { mode: 'hash' as const },
  compile: compileAgain,
  postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  webpackChain(chain: Chain) {
    // 42 KB of styles for swiper, pickers and the rest of Taro's components; ours are drawn by app.css alone.
    chain.plugin('no-component-styles').use(webpack.NormalModuleReplacementPlugin, [/(components-react[\\/]dist[\\/]index|taro-components[\\/]taro-components)\.css$/, resolve(__dirname, 'no-styles.css')])
  },
}
