import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { unpackOnce } from './unpack-once'
import { woffToSfnt } from './woff-to-sfnt'

const fromHere = createRequire(__filename)
/** The whole simplified set in three weights, then the small subsets that add signs such as ① and ✓. */
const WANTED = /^noto-sans-sc-(chinese-simplified-(400|500|700)|\d+-400)-normal\.woff$/
/** What the simplified set calls itself. Put first for every request, so that a picture is the same whatever fonts the machine has. */
const FAMILY = 'Noto Sans SC Thin'

/** A fontconfig file that knows Noto Sans SC and nothing else; the page under test stays as it ships, no font is injected. */
export function chineseFontsConfig(): string {
  const files = resolve(fromHere.resolve('@fontsource/noto-sans-sc/400.css'), '..', 'files')
  const folder = unpackOnce('fonts-1', (aside) => {
    for (const file of readdirSync(files).filter((name) => WANTED.test(name))) {
      writeFileSync(join(aside, file.replace(/woff$/, 'ttf')), woffToSfnt(readFileSync(join(files, file))))
    }
    writeFileSync(join(aside, 'fonts.conf'), config())
  })
  return join(folder, 'fonts.conf')
}

function config(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="relative">./cache</cachedir>
  <match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>${FAMILY}</string></edit></match>
</fontconfig>
`
}
