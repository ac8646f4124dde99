// Draws the two cover pictures of shared cards, WeChat's 5:4 and the square one: `npm run covers`. The pictures are committed.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser } from '../__tests__/support/browser/use-browser'

const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
body{margin:0;height:100vh;display:flex;flex-direction:column;justify-content:center;background:#0A5C4F;color:#fff;font-family:'Noto Sans SC',sans-serif}
p{margin:0 8%;line-height:1.3}.a{font-size:13.5vw;font-weight:700}.b{font-size:10vw}.c{margin-top:6%;font-size:6vw}
</style><p class="a">医保卡刷不了</p><p class="b">现在可以这样办</p><p class="c">非官方工具 · 点开看步骤</p></html>`

const covers = { 'share-cover.png': [500, 400], 'share-cover-square.png': [400, 400] } as const

const draw = async (): Promise<void> => {
  const browser = await startBrowser()
  for (const [name, [width, height]] of Object.entries(covers)) {
    const tab = await browser.newPage({ viewport: { width, height } })
    await tab.setContent(page)
    writeFileSync(join(__dirname, '../src/pages/knowledge', name), await tab.screenshot())
    console.log(`src/pages/knowledge/${name}: ${width}×${height}`)
  }
  await browser.close()
}

void draw()
