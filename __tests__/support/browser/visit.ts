import type { Browser, BrowserContext, Page, Request } from 'playwright-core'
import { morningOf, TODAY } from '../day'
import { installProbe } from './in-page/probe'
import { spyOnCalls } from './in-page/spy-on-calls'

export interface VisitOptions {
  readonly width?: number
  readonly height?: number
  /** What localStorage holds before the first page loads. */
  readonly stored?: Readonly<Record<string, string>>
  /** YYYY-MM-DD; the clock stands at ten in the morning. */
  readonly day?: string
  /** Runs before any script of the page, on every load. */
  readonly before?: () => void
  /** The page may put itself by for when there is no network. Otherwise not: it would be fetched whole at every visit. */
  readonly keepsOffline?: true
  /** What the browser calls itself: an app's own browser names the app. */
  readonly userAgent?: string
}

/** One person with one phone and one browser: nothing is shared with other visits, and everything that goes wrong is noted. */
export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  readonly origin: string
  /** Errors and warnings of the console, exceptions, failed requests, and requests to any other host. */
  readonly problems: readonly string[]
  /** Requests under way. */
  pending(): number
  /** Takes note of the problems so far: they were caused on purpose. */
  forget(): void
  /** Telephone numbers handed to the system. */
  readonly dialled: readonly string[]
}

export async function startVisit(browser: Browser, origin: string, { width = 375, height = 780, stored = {}, day = TODAY, before, keepsOffline, userAgent }: VisitOptions = {}): Promise<Visit> {
  const localStorage = Object.entries(stored).map(([name, value]) => ({ name, value }))
  const context = await browser.newContext({
    viewport: { width, height },
    isMobile: true,
    hasTouch: true,
    deviceScaleFactor: 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    ...(userAgent && { userAgent }),
    storageState: { cookies: [], origins: [{ origin, localStorage }] },
  })
  await context.clock.setFixedTime(morningOf(day))
  // tsx names the functions it compiles through this helper; those sent to the page must find it there.
  await context.addInitScript('globalThis.__name = (f) => f')
  await context.addInitScript(spyOnCalls)
  await context.addInitScript(installProbe)
  if (before) await context.addInitScript(before)
  if (!keepsOffline) await context.addInitScript(withoutServiceWorker)
  const page = await context.newPage()
  const problems: string[] = []
  const dialled: string[] = []
  watch(page, origin, problems, dialled)
  let pending = 0
  page.on('request', () => pending++)
  page.on('requestfinished', () => pending--)
  page.on('requestfailed', () => pending--)
  return { page, context, origin, problems, dialled, pending: () => pending, forget: () => void problems.splice(0) }
}

/** Runs in the page. */
function withoutServiceWorker(): void {
  navigator.serviceWorker.register = () => new Promise(() => undefined)
}

function watch(page: Page, origin: string, problems: string[], dialled: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`))
  page.on('crash', () => problems.push('the page crashed'))
  page.on('websocket', (socket) => problems.push(`foreign request: ${socket.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`status ${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    const number = /^tel:(.*)$/.exec(request.url())?.[1]
    if (number !== undefined) dialled.push(number)
    else if (!isOwn(request, origin)) problems.push(`foreign request: ${request.url()}`)
  })
}

const isOwn = (request: Request, origin: string): boolean => request.url().startsWith(`${origin}/`) || /^(data|blob|about):/.test(request.url())
