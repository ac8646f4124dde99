import { chromium, type Browser } from 'playwright-core'
import { findBrowser } from '../../../scripts/find-browser'
import type { Driver, Entry } from '../driver'
import { startVisit, type Visit, type VisitOptions } from './visit'
import { enter } from './web-driver'
import { startWebServer, type WebServer } from './web-server'

export interface Lab {
  readonly browser: () => Browser
  readonly origin: () => string
  /** A fresh visit; after the test it must have had no problems. */
  visit(options?: VisitOptions): Promise<Visit>
  /** A fresh visit that came in by an entry. */
  launch(entry: Entry, options?: VisitOptions): Promise<Driver & { readonly visit: Visit }>
}

export async function startBrowser(): Promise<Browser> {
  const { executable, args, env } = findBrowser()
  return chromium.launch({ executablePath: executable, args: [...args], env: { ...(process.env as Record<string, string>), ...env } })
}

/** Gives the tests of a file one browser and one server of the web build. After each test every visit is closed and must have been free of problems. */
export function useBrowser(folder?: string): Lab {
  jest.setTimeout(180_000) // a project’s own testTimeout has no effect in jest 30
  let browser: Browser
  let server: WebServer
  let visits: Visit[] = []
  beforeAll(async () => {
    server = await startWebServer(folder)
    browser = await startBrowser()
  })
  afterEach(async () => {
    const over = visits
    visits = []
    await Promise.all(over.map((visit) => visit.context.close()))
    expect(over.flatMap((visit) => visit.problems)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  const visit = async (options?: VisitOptions) => {
    const started = await startVisit(browser, server.origin, options)
    visits.push(started)
    return started
  }
  return {
    browser: () => browser,
    origin: () => server.origin,
    visit,
    launch: async (entry, options) => {
      const started = await visit(options)
      return { ...(await enter(started, entry)), visit: started }
    },
  }
}
