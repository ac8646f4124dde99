import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeManifest } from '../../config/web/manifest'

const folder = mkdtempSync(join(tmpdir(), 'manifest-'))
writeManifest(folder, '医保卡救急')
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as { readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[] }
afterAll(() => rmSync(folder, { recursive: true }))

test('a phone can put the page among its apps: a name, a start, a window of its own', () => {
  expect(manifest).toMatchObject({ name: '医保卡救急', short_name: '医保卡救急', start_url: '/', scope: '/', display: 'standalone', lang: 'zh-CN' })
})

test('every icon is there, in the size it is said to have; one of 192, one of 512 and one that may be cut', () => {
  const sizes = manifest.icons.map(({ src, sizes: said, purpose }) => {
    const png = readFileSync(join(__dirname, '../../config/web', src))
    // The width and the height of a PNG stand in its first chunk.
    expect(said).toBe(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`)
    return `${said} ${purpose}`
  })
  expect(sizes).toEqual(['192x192 any', '512x512 any', '512x512 maskable'])
})
