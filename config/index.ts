import { resolve } from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { h5, mini } from './platforms'

const platform = process.env['TARO_ENV'] ?? 'weapp'

// The covers of shared cards travel in the package that shares. Alipay's are square, WeChat's only for 朋友圈, where no unfinished diagnosis goes; the web has no use for them.
const coverKinds = platform === 'h5' ? [] : platform === 'alipay' ? ['-square'] : ['', '-square']
const forMoments = ['knowledge', 'card-replacement', 'family-binding', 'payment']
const covers = [...forMoments, 'diagnosis'].flatMap((folder) => coverKinds.slice(0, folder === 'diagnosis' ? 1 : 2).map((kind) => `pages/${folder}/share-cover${kind}.png`))

/** One configuration for the three builds; each writes to its own folder so that they can stand side by side. */
export default defineConfig({
  projectName: 'yibaoka-jiuji',
  date: '2026-11-21',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${platform}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': resolve(__dirname, '..', 'src') },
  plugins: [resolve(__dirname, platform === 'h5' ? 'web/index.js' : 'mini/index.js')],
  copy: { patterns: covers.map((file) => ({ from: `src/${file}`, to: `dist/${platform}/${file}` })), options: {} },
  terser: {
    enable: true,
    config: {
      ecma: 5,
      // Chinese text costs 6 bytes a character when escaped and 3 as it is.
      output: { ascii_only: false, comments: false, ecma: 5, keep_quoted_props: false, quote_keys: false },
      keep_fnames: false,
      // Taro switches some twenty safe transforms off; together they are 5 KB.
      compress: {
        ...Object.fromEntries(
          ['arrows', 'collapse_vars', 'comparisons', 'computed_props', 'hoist_funs', 'hoist_props', 'inline', 'loops', 'negate_iife',
            'properties', 'reduce_funcs', 'reduce_vars', 'switches', 'typeofs', 'directives'].map((name) => [name, true]),
        ),
        ecma: 5,
        passes: 2,
        drop_console: true,
      },
    },
  },
  mini,
  h5,
})
