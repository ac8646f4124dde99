import { defineConfig } from '@tarojs/cli'

const postcss = { cssModules: { enable: false } }

/**
 * What `taro init` of 4.2.0 writes for React and webpack, its list of browsers in package.json included; for the older phones
 * in ours the same page would be 21 KB larger. HELLO_WORLD_TEXT=utf8 is the one change: it is how ours is built.
 */
export default defineConfig({
  projectName: 'hello-world',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: 'dist',
  plugins: [],
  defineConstants: {},
  copy: { patterns: [], options: {} },
  framework: 'react',
  compiler: 'webpack5',
  cache: { enable: false },
  ...(process.env.HELLO_WORLD_TEXT === 'utf8' ? { terser: { enable: true, config: { output: { ascii_only: false } } } } : {}),
  mini: { postcss: { ...postcss, pxtransform: { enable: true, config: {} } } },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    output: { filename: 'js/[name].[hash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[hash].css', chunkFilename: 'css/[name].[chunkhash].css' },
    postcss: { ...postcss, autoprefixer: { enable: true, config: {} } },
  },
})
