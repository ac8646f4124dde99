import type { ElementHandle, Page } from 'playwright-core'
import type { ApiCall, Driver, Entry } from '../driver'
import { addressOf, pageOf } from './addresses'
import { faultStorage } from './in-page/fault-storage'
import { findField, findTarget, type Found } from './in-page/find-target'
import type { SeenCall } from './in-page/spy-on-calls'
import { whenQuiet } from './in-page/when-quiet'
import type { Visit } from './visit'
import { webStorage } from './web-storage'

const PATIENCE = 20_000

/** Comes in by an entry and returns the driver of the page now shown. */
export async function enter(visit: Visit, entry: Entry): Promise<Driver> {
  await visit.page.goto(visit.origin + addressOf(entry))
  await settle(visit)
  return webDriver(visit)
}

/** The Driver of the journeys over a real browser: taps are touches, typing is typing, back is the browser's own. */
export function webDriver(visit: Visit): Driver {
  const { page, origin } = visit
  const storage = webStorage(visit, faultStorage)
  const text = () => page.evaluate(() => document.body.innerText)
  return {
    name: 'web/chromium',
    platform: 'h5',
    storage,
    showApp: async (entry) => {
      if (entry.via === 'unlock') await page.evaluate(lockAndUnlock)
      else await page.goto(origin + addressOf(entry))
      await settle(visit)
    },
    open: async (path) => {
      await page.evaluate((hash) => void (location.hash = hash), `#/${path}`)
      await settle(visit)
    },
    currentPath: async () => pageOf(page.url()),
    text,
    tap: async (wanted) => {
      await (await only(page, findTarget, wanted, 'tapped')).tap({ timeout: PATIENCE })
      await settle(visit)
    },
    type: async (field, value) => (await only(page, findField, field, 'filled in')).fill(value),
    submit: async (field) => {
      await (await only(page, findField, field, 'submitted')).press('Enter')
      await settle(visit)
    },
    back: async () => {
      await page.goBack()
      await settle(visit)
    },
    share: async () => undefined,
    shareTimeline: async () => undefined,
    calls: async () => [...visit.dialled.map(dialling), ...(await page.evaluate(() => (window as unknown as { __calls: SeenCall[] }).__calls))],
    elsewhere: async () => page.url() + JSON.stringify([await page.evaluate(() => [document.title, document.cookie, { ...sessionStorage }, history.state]), await page.context().cookies()]),
    until: async (holds, what) => {
      const end = performance.now() + PATIENCE
      while (!holds(await text())) {
        if (performance.now() > end) throw new Error(`${what}: not on the page, which reads\n${await text()}`)
        await page.waitForTimeout(50)
      }
    },
    settle: () => settle(visit),
    problems: async () => visit.problems,
    close: async () => {
      await storage.remember()
      await visit.context.close()
    },
  }
}

const dialling = (phoneNumber: string): ApiCall => ({ api: 'makePhoneCall', options: { phoneNumber } })

/** Waits until nothing is asked for and nothing changes. A navigation may begin meanwhile, and then the waiting begins again in the new document. */
export async function settle({ page, pending }: Visit): Promise<void> {
  const end = performance.now() + PATIENCE
  while (performance.now() < end) {
    const text = await page.evaluate(whenQuiet).then(() => page.evaluate(() => document.body.innerText), () => undefined)
    if (text?.trim() && pending() === 0) return
  }
  // What a page throws while it is drawn, Taro keeps to itself: all that shows is an empty page.
  throw new Error(`${page.url()} is blank or never comes to rest`)
}

async function only(page: Page, find: (wanted: string) => Found, wanted: string, done: string): Promise<ElementHandle<Element>> {
  const found = await page.evaluateHandle(find, wanted)
  const element = (await found.getProperty('element')).asElement() as ElementHandle<Element> | null
  if (element) return element
  const candidates = await found.evaluate((all) => all.candidates)
  throw new Error(`“${wanted}” cannot be ${done}; there are ${candidates.length} candidates: ${candidates.join(' | ')}\n${await page.evaluate(() => document.body.innerText)}`)
}

function lockAndUnlock(): void {
  for (const state of ['hidden', 'visible']) {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
    Object.defineProperty(document, 'hidden', { value: state === 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }
}
