import type { TextSize } from '@/stores/settings'
import { axeFindings } from '../support/browser/axe'
import { checkDocument } from '../support/browser/in-page/check-controls'
import { keyboardFindings } from '../support/browser/keyboard'
import { layoutFindings } from '../support/browser/layout'
import { reach, SCREENS } from '../support/browser/screens'
import { LEAST, nameOf, storedWith, TEXT_SIZES } from '../support/browser/text-sizes'
import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser()
const stored = new Map<TextSize, Promise<Readonly<Record<string, string>>>>()
const storedFor = (size: TextSize) => stored.get(size) ?? stored.set(size, storedWith(lab, size)).get(size)

/** The narrowest phone still in hands, and a short one. */
const SMALL = { width: 320, height: 568 }

describe.each(TEXT_SIZES.map((size) => [nameOf(size), size] as const))('with the text at %s', (_, size) => {
  test.each(SCREENS.map((screen) => [screen.caption, screen] as const))('%s is sound for axe, for a keyboard, at 375 px and at 320 px', async (__, screen) => {
    const driver = await lab.launch(screen.entry, { stored: (await storedFor(size)) ?? {} })
    await reach(driver, screen)
    const { page } = driver.visit
    expect(await page.evaluate(checkDocument)).toEqual([])
    const least = LEAST[screen.forgets ? 'standard' : size]
    expect(await layoutFindings(page, least)).toEqual([])
    expect(await keyboardFindings(page)).toEqual([])
    expect(await axeFindings(page)).toEqual({ violated: [], undecided: [] })
    await page.setViewportSize(SMALL)
    expect(await layoutFindings(page, least)).toEqual([])
  })
})
