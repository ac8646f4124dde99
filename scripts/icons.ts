// Draws the icons of the web page for a phone's home screen: `npm run icons`. The pictures are committed.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPalette } from '../__tests__/support/browser/palette-png'
import { startBrowser } from '../__tests__/support/browser/use-browser'

// Two plain words on the colour of what to do: no emblem that could be taken for an office's.
const page = (share: number) => `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:column;justify-content:center;text-align:center;background:#0A5C4F;color:#fff;font:700 ${share}vw/1.15 'Noto Sans SC',sans-serif}
</style>医保<br>救急</html>`

/** Side in px, and how much of it a character takes: a phone may cut a maskable icon down to a circle of 80 %. */
const icons = { '192.png': [192, 36], '512.png': [512, 36], 'maskable-512.png': [512, 26], 'apple-touch-icon.png': [180, 34] } as const

const drawAll = async (): Promise<void> => {
  const folder = join(__dirname, '../config/web/icons')
  mkdirSync(folder, { recursive: true })
  const browser = await startBrowser()
  for (const [name, [side, share]] of Object.entries(icons)) {
    const tab = await browser.newPage({ viewport: { width: side, height: side } })
    await tab.setContent(page(share))
    writeFileSync(join(folder, name), withPalette(await tab.screenshot()))
    await tab.close()
    console.log(`config/web/icons/${name}: ${side}×${side}`)
  }
  await browser.close()
}

void drawAll()
