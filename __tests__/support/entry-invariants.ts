import { CHANNELS } from '@/domain/entry/entry'

const SHAPES: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  none: {},
  home: { note: (v) => v === null || v === 'unreadable-code' || v === 'newer-code', from: isChannel },
  window: {
    city: (v) => v === null || matches(v, /^[1-8][0-9]{5}$/),
    site: (v) => matches(v, /^[a-z0-9]{1,12}$/),
    window: (v) => v === null || matches(v, /^[a-z0-9]{1,6}$/),
    from: isChannel,
  },
  shared: { code: (v) => matches(v, /^[A-Za-z0-9_-]{4,29}$/), from: isChannel },
  asked: { code: (v) => matches(v, /^[A-Za-z0-9_-]{4,29}$/), from: isChannel },
  checked: { code: (v) => matches(v, /^[A-Za-z0-9_-]{7}$/), from: isChannel },
  progress: {
    stage: (v) => matches(v, /^[a-z_]{4,20}$/),
    place: (v) => v === null || matches(v, /^[1-8][0-9]{5}$/),
    from: isChannel,
  },
  preparation: { preparation: (v) => matches(v, /^[a-z]{4,8}$/), relation: (v) => matches(v, /^[a-z-]{4,16}$/), from: isChannel },
  article: { id: (v) => matches(v, /^[a-z0-9][a-z0-9-]{0,32}$/), from: isChannel },
}

function isChannel(value: unknown): boolean {
  return value === null || CHANNELS.some((channel) => channel === value)
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === 'string' && form.test(value)
}

/** What is wrong with something that should be an Entry, in words; null when it is exactly one of the kinds above. */
export const breachOf = (entry: unknown): string | null => {
  if (typeof entry !== 'object' || entry === null) return `not an object: ${String(entry)}`
  const fields = new Map<string, unknown>(Object.entries(entry))
  const kind = fields.get('kind')
  const shape = typeof kind === 'string' && Object.keys(SHAPES).includes(kind) ? SHAPES[kind] : undefined
  if (!shape) return `unknown kind: ${String(kind)}`
  const expected = ['kind', ...Object.keys(shape)]
  const extra = [...fields.keys()].filter((key) => !expected.includes(key))
  if (extra.length > 0) return `more than its kind holds: ${extra.join(', ')}`
  const wrong = Object.keys(shape).filter((key) => shape[key]?.(fields.get(key)) !== true)
  return wrong.length > 0 ? `out of range: ${wrong.map((key) => `${key}=${String(fields.get(key))}`).join(', ')}` : null
}
