import type { TextSize } from '@/stores/settings'
import { axeFindings } from './axe'
import { checkDocument } from './in-page/check-controls'
import { keyboardFindings } from './keyboard'
import { layoutFindings } from './layout'
import { reach, type Screen } from './screens'
import { LEAST, nameOf, storedWith } from './text-sizes'
import { useBrowser } from './use-browser'

/** The narrowest phone still in hands, and a short one. */
const SMALL = { width: 320, height: 568 }

/** Colours, names and roles are the same at every size; what covers the control in hand is worst with the largest text. */
const TO_AXE: readonly TextSize[] = ['standard']
const BY_KEYBOARD: readonly TextSize[] = ['large', 'largest']

/** Tests that screens are sound at one text size, on a usual and on a small phone. */
export function checkScreens(size: TextSize, screens: readonly Screen[]): void {
  const lab = useBrowser()
  let stored: Promise<Readonly<Record<string, string>>> | undefined

  describe(`with the text at ${nameOf(size)}`, () => {
    test.each(screens.map((screen) => [screen.caption, screen] as const))('%s is sound at 375 px and at 320 px, for axe or for a keyboard', async (_, screen) => {
      stored = stored ?? storedWith(lab, size)
      const driver = await lab.launch(screen.entry, { stored: { ...(await stored), ...screen.stored } })
      await reach(driver, screen)
      const { page } = driver.visit
      expect(await page.evaluate(checkDocument)).toEqual([])
      const least = LEAST[screen.forgets ? 'standard' : size]
      expect(await layoutFindings(page, least)).toEqual([])
      if (BY_KEYBOARD.includes(size)) expect(await keyboardFindings(page)).toEqual([])
      if (TO_AXE.includes(size)) expect(await axeFindings(page)).toEqual({ violated: [], undecided: [] })
      await page.setViewportSize(SMALL)
      expect(await layoutFindings(page, least)).toEqual([])
    })
  })
}
