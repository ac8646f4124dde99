/**
 * A storage medium that obeys a list of faults. It knows nothing of platforms: it says what happened, and the hosts in
 * hostile-kv-taro.ts turn that into what WeChat, Alipay and a browser would do.
 */

export type Operation = 'get' | 'set' | 'remove' | 'list'

/** What goes wrong at a call. After a kill-… the process is gone: the disk keeps what it has, every later call of the session fails. */
export const MODES = {
  get: ['error', 'blank', 'stale', 'garbage', 'vanished', 'kill'],
  set: [
    'refused', 'refused-torn', 'refused-done', 'dropped', 'torn', 'erased', 'emptied', 'zeroed',
    'kill-before', 'kill-torn', 'kill-erased', 'kill-emptied', 'kill-zeroed', 'kill-after',
  ],
  remove: ['refused', 'dropped', 'kill-before', 'kill-after'],
  list: ['error', 'empty', 'kill'],
} as const

export type Mode = (typeof MODES)[Operation][number]

export interface Fault {
  /** The number of the call, counted over all sessions. */
  readonly at: number
  /** A number picks among the modes of whatever call it strikes. */
  readonly mode: Mode | number
  /** Every later call of the same kind in the same session fails likewise. */
  readonly lasting?: true
}

export type Got = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'missing' | 'error' }

export interface Medium {
  readonly disk: Map<string, string>
  /** The kind of every call so far. */
  readonly calls: Operation[]
  /** Keys first written in a session although their last read had failed and they held something. */
  readonly blindWrites: string[]
  /** The text each key had when the session began, of the keys written in it; null for none. */
  readonly overwritten: Map<string, string | null>
  readonly isDead: () => boolean
  readonly startSession: () => void
  readonly healForGood: () => void
  readonly get: (key: string) => Got
  readonly set: (key: string, text: string) => boolean
  readonly remove: (key: string) => boolean
  readonly list: () => readonly string[] | null
}

const DAMAGE: Readonly<Record<string, (text: string) => string | null>> = {
  torn: (text) => text.slice(0, text.length >> 1),
  erased: () => null,
  emptied: () => '',
  zeroed: (text) => '\0'.repeat(text.length),
}

export const createMedium = (faults: readonly Fault[], disk = new Map<string, string>()): Medium => {
  const calls: Operation[] = []
  const past = new Map<string, string | null>()
  const overwritten = new Map<string, string | null>()
  const lastReadFailed = new Set<string>()
  const tried = new Set<string>()
  const blindWrites: string[] = []
  let active = faults
  let lasting: { readonly operation: Operation; readonly mode: Mode }[] = []
  let dead = false
  let vanished: string | null = null

  const next = (operation: Operation): Mode | 'dead' | null => {
    if (dead) return 'dead'
    const at = calls.length
    calls.push(operation)
    const fault = active.length > 0 ? active.find((candidate) => candidate.at === at) : undefined
    if (!fault) return lasting.find((one) => one.operation === operation)?.mode ?? null
    const modes: readonly Mode[] = MODES[operation]
    const mode = typeof fault.mode === 'number' ? (modes[fault.mode % modes.length] ?? null) : fault.mode
    if (mode !== null && fault.lasting) lasting.push({ operation, mode })
    if (mode?.startsWith('kill')) dead = true
    return mode
  }

  const put = (key: string, text: string | null) => {
    past.set(key, disk.get(key) ?? null)
    if (!overwritten.has(key)) overwritten.set(key, disk.get(key) ?? null)
    if (text === null) disk.delete(key)
    else disk.set(key, text)
  }

  const found = (text: string | null | undefined): Got => (text == null ? { kind: 'missing' } : { kind: 'text', text })

  const read = (key: string): Got => {
    const mode = next('get')
    vanished = mode === 'vanished' ? key : null
    switch (mode) {
      case 'dead': case 'kill': case 'error': return { kind: 'error' }
      case 'blank': return { kind: 'text', text: '' }
      case 'stale': return found(past.has(key) ? past.get(key) : disk.get(key))
      case 'garbage': return { kind: 'text', text: '{"data":1' }
      case 'vanished': return { kind: 'missing' }
      default: return found(disk.get(key))
    }
  }

  return {
    disk,
    calls,
    blindWrites,
    overwritten,
    isDead: () => dead,
    startSession: () => {
      dead = false
      lasting = []
      vanished = null
      overwritten.clear()
      lastReadFailed.clear()
      tried.clear()
    },
    healForGood: () => {
      active = []
      lasting = []
    },
    get: (key) => {
      const got = read(key)
      if (got.kind === 'error' && disk.get(key)) lastReadFailed.add(key)
      else lastReadFailed.delete(key)
      return got
    },
    set: (key, text) => {
      const mode = next('set')
      if (mode === 'dead') return false
      if (lastReadFailed.has(key) && !tried.has(key)) blindWrites.push(key)
      tried.add(key)
      if (mode === 'refused' || mode === 'kill-before') return false
      if (mode === 'dropped') return true
      const damage = DAMAGE[mode?.replace(/^(kill|refused)-/, '') ?? '']
      put(key, damage ? damage(text) : text)
      return !dead && mode !== 'refused-torn' && mode !== 'refused-done'
    },
    remove: (key) => {
      const mode = next('remove')
      if (mode === 'dead' || mode === 'refused' || mode === 'kill-before') return false
      if (mode !== 'dropped') put(key, null)
      return !dead
    },
    list: () => {
      const mode = next('list')
      if (mode === 'dead' || mode === 'error' || mode === 'kill') return null
      return mode === 'empty' ? [] : [...disk.keys()].filter((key) => key !== vanished)
    },
  }
}
