const { readFileSync, readdirSync, writeFileSync } = require('node:fs')
const path = require('node:path')

/** Taro plugin for the web: a browser that showed home once has fetched every page, so that they open without a network. */
module.exports = (ctx) => {
  // For the mini-programs alone: on the web every page stands among the pages already.
  ctx.modifyAppConfig(({ appConfig }) => {
    appConfig.pages = appConfig.pages.concat((appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)))
    for (const name of ['subPackages', 'preloadRule', 'lazyCodeLoading']) delete appConfig[name]
    appConfig.window = { navigationBarTitleText: appConfig.window.navigationBarTitleText }
  })
  ctx.onBuildFinish(({ error } = {}) => {
    if (error) return
    const folder = ctx.paths.outputPath
    const page = path.join(folder, 'index.html')
    const html = readFileSync(page, 'utf8')
    const later = readdirSync(path.join(folder, 'js')).filter((file) => file.endsWith('.js') && !html.includes(file))
    writeFileSync(page, html.replace('</head>', `${later.map((file) => `<link rel="prefetch" href="/js/${file}">`).join('')}</head>`))
  })
}
