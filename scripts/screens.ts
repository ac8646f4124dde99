// Takes the pictures of the README into docs/screens: every screen of __tests__/support/browser/screens.ts as a whole page,
// at the usual and the largest text on a usual phone and at the largest on a narrow one, and one sheet with all of them.
// Usage: npm run screens [-- name…]
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Browser } from 'playwright-core'
import { inFullHeight } from '../__tests__/support/browser/full-height'
import { withPalette } from '../__tests__/support/browser/palette-png'
import { reach, SCREENS, type Screen } from '../__tests__/support/browser/screens'
import { storedWith } from '../__tests__/support/browser/text-sizes'
import { startBrowser } from '../__tests__/support/browser/use-browser'
import { startVisit, type VisitOptions } from '../__tests__/support/browser/visit'
import { enter } from '../__tests__/support/browser/web-driver'
import { startWebServer } from '../__tests__/support/browser/web-server'

const folder = resolve(__dirname, '..', 'docs', 'screens')

const VARIANTS = [
  { suffix: '', width: 375, size: 'standard' },
  { suffix: '-largest', width: 375, size: 'largest' },
  { suffix: '-largest-320', width: 320, size: 'largest' },
] as const

type Launch = Parameters<typeof storedWith>[0]['launch']

async function take(launch: Launch, screen: Screen, options: VisitOptions): Promise<Buffer> {
  const driver = await launch(screen.entry, options)
  await reach(driver, screen)
  const { page, context, problems } = driver.visit
  if (problems.length > 0) throw new Error(`${screen.name}: ${problems.join('\n')}`)
  await page.evaluate(() => (document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined))
  const picture = await inFullHeight(page, () => page.screenshot({ animations: 'disabled', caret: 'hide' }))
  await context.close()
  return withPalette(picture)
}

/** All screens at the usual size on one picture, the upper part of each. */
async function sheet(browser: Browser, pictures: readonly (readonly [caption: string, png: Buffer])[]): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 800 }, deviceScaleFactor: 1 })
  const figures = pictures.map(([caption, png]) => `<figure><img src="data:image/png;base64,${png.toString('base64')}"><figcaption>${caption}</figcaption></figure>`)
  await page.setContent(`<html lang="zh-CN"><style>
    body { margin: 20px; display: grid; grid-template-columns: repeat(5, 1fr); gap: 20px; background: #8d8f8c; font: 15px/1.4 sans-serif }
    figure { margin: 0; color: #fff } img { display: block; width: 100%; aspect-ratio: 375/780; object-fit: cover; object-position: top; background: #f4f2ec; margin-bottom: 6px }
  </style>${figures.join('')}`)
  const picture = await page.screenshot({ fullPage: true })
  await page.close()
  return withPalette(picture)
}

async function main(names: readonly string[]): Promise<void> {
  const screens = SCREENS.filter(({ name }) => names.length === 0 || names.includes(name))
  const server = await startWebServer()
  const browser = await startBrowser()
  const launch: Launch = async (entry, options) => {
    const visit = await startVisit(browser, server.origin, options)
    return { ...(await enter(visit, entry)), visit }
  }
  mkdirSync(folder, { recursive: true })
  if (names.length === 0) for (const old of readdirSync(folder).filter((file) => file.endsWith('.png'))) rmSync(join(folder, old))
  const shown: [string, Buffer][] = []
  for (const { suffix, width, size } of VARIANTS) {
    const stored = await storedWith({ launch }, size)
    for (const screen of screens) {
      const png = await take(launch, screen, { width, stored: { ...stored, ...screen.stored } })
      writeFileSync(join(folder, `${screen.name}${suffix}.png`), png)
      if (suffix === '') shown.push([screen.caption, png])
    }
  }
  if (names.length === 0) writeFileSync(join(folder, 'all.png'), await sheet(browser, shown))
  await browser.close()
  await server.stop()
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
