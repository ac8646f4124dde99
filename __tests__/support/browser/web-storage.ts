import type { DriverStorage } from '../driver'
import type { Fault } from './in-page/fault-storage'
import type { Visit } from './visit'

export interface WebStorage extends DriverStorage {
  /** Keeps a copy, so that what is stored can be read after the browser is closed. */
  remember(): Promise<void>
}

/** localStorage of the visit, as it is. */
export function webStorage({ page, context }: Visit, faultStorage: (fault: Fault) => void): WebStorage {
  let copy: Readonly<Record<string, string>> | undefined
  const read = (): Promise<Readonly<Record<string, string>>> => page.evaluate(all)
  return {
    entries: async () => copy ?? read(),
    put: (key, value) => page.evaluate((pair) => localStorage.setItem(pair[0], pair[1]), [key, value] as const),
    fail: async (fault) => {
      await context.addInitScript(faultStorage, fault)
      await page.evaluate(faultStorage, fault)
    },
    remember: async () => {
      copy = await read()
    },
  }
}

/** Runs in the page. A browser that forbids storage holds nothing. */
function all(): Record<string, string> {
  try {
    return { ...localStorage }
  } catch {
    return {}
  }
}
