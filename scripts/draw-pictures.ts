import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { withPalette } from '../__tests__/support/browser/palette-png'
import { startBrowser } from '../__tests__/support/browser/use-browser'

export interface Drawing {
  readonly file: string
  readonly html: string
  /** In px. */
  readonly width: number
  readonly height: number
}

/** Draws pages in a browser and writes each as a PNG of few colours. */
export const drawPictures = async (drawings: readonly Drawing[], colours?: number): Promise<void> => {
  const browser = await startBrowser()
  for (const { file, html, width, height } of drawings) {
    const tab = await browser.newPage({ viewport: { width, height } })
    await tab.setContent(html)
    writeFileSync(file, withPalette(await tab.screenshot(), colours))
    await tab.close()
    console.log(`${relative('.', file)}: ${width}×${height}`)
  }
  await browser.close()
}
