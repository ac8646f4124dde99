/**
 * The timers handed to a bundle. They are counted, so that "nothing is under way any more" can be seen instead of slept for,
 * and what they throw is reported instead of lost.
 */
export interface GuestTimers {
  readonly setTimeout: (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => number
  readonly clearTimeout: (id: number) => void
  readonly setInterval: (run: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) => number
  readonly clearInterval: (id: number) => void
  /** Resolves when no timer due within `soon` ms is left; long ones (a toast going away) and intervals do not count. */
  settle(): Promise<void>
  stop(): void
}

const soon = 400

/** Real time, counted. `report` gets what a callback throws. */
export function guestTimers(report: (error: unknown) => void): GuestTimers {
  const pending = new Map<number, { handle: NodeJS.Timeout; counts: boolean }>()
  let last = 0
  let stopped = false
  const forget = (id: number) => {
    const timer = pending.get(id)
    if (timer) clearTimeout(timer.handle)
    pending.delete(id)
  }
  const guarded = (run: (...args: unknown[]) => void, args: unknown[]) => {
    try {
      if (!stopped) run(...args)
    } catch (error) {
      report(error)
    }
  }
  const busy = () => [...pending.values()].some((timer) => timer.counts)
  return {
    setTimeout(run, delay = 0, ...args) {
      const id = ++last
      const handle = setTimeout(() => {
        pending.delete(id)
        guarded(run, args)
      }, delay)
      pending.set(id, { handle, counts: delay <= soon })
      return id
    },
    clearTimeout: forget,
    setInterval(run, delay = 0, ...args) {
      const id = ++last
      const handle = setInterval(() => guarded(run, args), delay)
      pending.set(id, { handle, counts: false })
      return id
    },
    clearInterval: forget,
    async settle() {
      // One more turn after the last timer: promise chains may start a new one.
      for (let quiet = 0; quiet < 2; quiet = busy() ? 0 : quiet + 1) await new Promise((next) => setTimeout(next, 0))
    },
    stop() {
      stopped = true
      for (const id of [...pending.keys()]) forget(id)
    },
  }
}
