import type { Page } from 'playwright-core'
import { checkCutOff } from './in-page/check-cut-off'
import { checkOverlap } from './in-page/check-overlap'
import { checkSizes, type Sizes } from './in-page/check-sizes'
import { checkWidth } from './in-page/check-width'

/** What a person cannot read or hit on the page as it stands. Empty is good. */
export async function layoutFindings(page: Page, sizes: Sizes): Promise<string[]> {
  const width = page.viewportSize()?.width ?? 0
  return [
    ...(await page.evaluate(checkWidth, width)),
    ...(await page.evaluate(checkCutOff)),
    ...(await page.evaluate(checkOverlap)),
    ...(await page.evaluate(checkSizes, sizes)),
  ]
}
