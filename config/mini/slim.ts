import { resolve } from 'node:path'
import webpack from 'webpack'

interface Chain {
  resolve: { alias: { set(name: string, to: string): void } }
  plugin(name: string): { use(plugin: unknown, args: unknown[]): void }
  module: { rule(name: string): { test(at: RegExp): { use(name: string): { loader(file: string): void } } } }
}

const stub = (name: string) => resolve(__dirname, 'stubs', name)

/** Modules of Taro's runtime that serve what we never do, and what stands in for them. */
const unused: readonly (readonly [RegExp, string])[] = [
  // Asks for the runtime as a whole, so that nothing of it falls away: 8 KB.
  [/@tarojs[\\/]taro[\\/]index\.js$/, stub('taro.js')],
  // The tables of all components: ours replaces them anyway (components.js).
  [/shared[\\/]dist[\\/]components\.js$/, stub('components.js')],
  // The HTML parser behind innerHTML and RichText, both forbidden (reliability.md T23).
  [/inner-html[\\/]html\.js$/, stub('inner-html.js')],
  [/inner-html[\\/]parser\.js$/, stub('inner-html.js')],
  // Addresses, history and URL objects of a browser window that is not there.
  [/bom[\\/](location|history|URL)\.js$/, stub('no-address-bar.js')],
  // The names of 300 CSS properties for element.style; styles here are classes.
  [/dom[\\/]style_properties\.js$/, stub('style-properties.js')],
]

/**
 * Takes Taro's runtime module by module instead of as one bundled file, so that what is not used falls away. Some 30 KB of
 * start-up code on a slow phone. The compiled builds run the journeys in two engines each, which is what keeps this honest.
 */
export const slim = (chain: Chain): void => {
  for (const name of ['runtime', 'shared']) chain.resolve.alias.set(`@tarojs/${name}$`, resolve(__dirname, `../../node_modules/@tarojs/${name}/dist/index.js`))
  chain.module.rule('async-apis').test(/shared[\\/]dist[\\/]native-apis\.js$/).use('async-apis').loader(resolve(__dirname, 'async-apis.js'))
  for (const [at, [module, standIn]] of unused.entries()) chain.plugin(`unused-${at}`).use(webpack.NormalModuleReplacementPlugin, [module, standIn])
}
