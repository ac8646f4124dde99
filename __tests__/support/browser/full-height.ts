import type { Page } from 'playwright-core'

/** Does something while the screen is as high as all that can be scrolled to on it. */
export async function inFullHeight<T>(page: Page, work: () => Promise<T>): Promise<T> {
  const before = page.viewportSize() ?? { width: 375, height: 780 }
  const height = await page.evaluate(neededHeight)
  await page.setViewportSize({ ...before, height: Math.max(before.height, height) })
  const done = await work()
  await page.setViewportSize(before)
  return done
}

/** Runs in the page. Taro lets each page of the stack scroll by itself, the document stands still. */
function neededHeight(): number {
  const shown = Array.from(document.querySelectorAll('*')).filter((element) => element.checkVisibility())
  const rolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowY)
  const heights = shown.filter(rolls).map((element) => window.probe.height() + element.scrollHeight - element.clientHeight)
  return Math.max(document.body.scrollHeight, ...heights)
}
