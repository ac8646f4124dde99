import { readFileSync } from 'node:fs'
import { startBrowser } from '../__tests__/support/browser/use-browser'
async function main() {
  const browser = await startBrowser()
  for (const job of process.argv.slice(2)) {
    const [out = '', max = '1500', width = '300', ...names] = job.split(',')
    const page = await browser.newPage({ viewport: { width: (Number(width) + 10) * names.length + 10, height: 600 }, deviceScaleFactor: 1 })
    await page.setContent(`<body style="margin:10px;background:#777;display:flex;gap:10px;align-items:flex-start">${names.map((n) => `<div style="max-height:${max}px;overflow:hidden"><img width=${width} style="display:block" src="data:image/png;base64,${readFileSync(`/work/main/docs/screens/${n}.png`).toString('base64')}"></div>`).join('')}`)
    await page.screenshot({ path: out, fullPage: true })
    await page.close()
  }
  await browser.close()
}
void main()
