const { cpSync } = require('node:fs')
const path = require('node:path')
const { writeHosting } = require('./hosting')
const { writeManifest } = require('./manifest')
const { writeServiceWorker } = require('./offline')

/** Taro plugin for the web: static files that a browser can install and open without a network, and what their host needs. */
module.exports = (ctx) => {
  let name = ''
  // For the mini-programs alone: on the web every page stands among the pages already.
  ctx.modifyAppConfig(({ appConfig }) => {
    name = appConfig.window.navigationBarTitleText
    appConfig.pages = appConfig.pages.concat((appConfig.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)))
    for (const mini of ['subPackages', 'preloadRule', 'lazyCodeLoading']) delete appConfig[mini]
    // A page that slides in is half a second later to be read, with a queue behind.
    appConfig.animation = { duration: 0, delay: 0 }
    appConfig.window = { navigationBarTitleText: name }
  })
  ctx.onBuildFinish(({ error } = {}) => {
    if (error) return
    const folder = ctx.paths.outputPath
    cpSync(path.join(__dirname, 'icons'), path.join(folder, 'icons'), { recursive: true })
    writeManifest(folder, name)
    writeServiceWorker(folder)
    writeHosting(path.join(folder, '..', 'hosting'))
  })
}
