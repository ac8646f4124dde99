import type { Page } from 'playwright-core'
import { checkControls } from './in-page/check-controls'
import { focusNothing, focusState } from './in-page/focus'

/** What a person with nothing but a keyboard cannot find, cannot see or cannot operate. Empty is good. */
export async function keyboardFindings(page: Page): Promise<string[]> {
  const findings = await page.evaluate(checkControls)
  const controls = await page.evaluate(() => window.probe.targets().map(window.probe.describe))
  const order: number[] = []
  await page.evaluate(focusNothing)
  for (let step = 0; step < controls.length; step++) {
    await page.keyboard.press('Tab')
    const { at, findings: more } = await page.evaluate(focusState)
    order.push(at)
    findings.push(...more)
  }
  controls.forEach((control, index) => {
    if (!order.includes(index)) findings.push(`Tab never reaches ${control}`)
  })
  return findings
}
