const { createHash } = require('node:crypto')
const { readFileSync, readdirSync } = require('node:fs')
const path = require('node:path')
const esbuild = require('esbuild')
const { HASHED, SITE_CODE } = require('./hosting')

/** Every file of the build, by its address, with a revision where the name has none. */
const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== 'sw.js')
    .map((file) => path.join(file.parentPath ?? file.path, file.name))
    .sort()
    .map((file) => ({ file, url: `/${path.relative(folder, file).split(path.sep).join('/')}` }))
    .map(({ file, url }) => ({ url, revision: HASHED.test(url) ? null : createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16) }))

/** Writes the service worker that keeps the whole build: after one visit every page opens without a network. */
exports.writeServiceWorker = (folder) => {
  esbuild.buildSync({
    entryPoints: [path.join(__dirname, 'service-worker.js')],
    outfile: path.join(folder, 'sw.js'),
    bundle: true,
    minify: true,
    drop: ['console'],
    legalComments: 'none',
    // Whoever has service workers understands this.
    target: 'es2017',
    define: { 'process.env.NODE_ENV': '"production"', __FILES__: JSON.stringify(filesOf(folder)), __SITE_CODE__: JSON.stringify(SITE_CODE.source) },
  })
}
