const { writeFileSync } = require('node:fs')
const path = require('node:path')

/** Writes what a browser needs to put the page among the apps of a phone. */
exports.writeManifest = (folder, name) => {
  const icon = (file, sizes, purpose) => ({ src: `/icons/${file}`, sizes, type: 'image/png', purpose })
  const manifest = {
    id: '/',
    name,
    short_name: name,
    description: '医保卡在窗口刷不了，现在怎么办。非官方工具。',
    lang: 'zh-CN',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#F4F2EC',
    theme_color: '#F4F2EC',
    icons: [icon('192.png', '192x192', 'any'), icon('512.png', '512x512', 'any'), icon('maskable-512.png', '512x512', 'maskable')],
  }
  writeFileSync(path.join(folder, 'manifest.webmanifest'), JSON.stringify(manifest, null, 1))
}
