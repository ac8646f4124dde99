import type { Claim, Grade, SourceId } from '../shared/source'

/*
 * Content as it is shipped. A claim is one text: its grade and the numbers of its sources before its words. A record is a list: the
 * number of its shape (its keys, written down once), then its values; what is null, and its kind, is part of the shape. A fifth of the
 * bytes less than what editors write.
 */

/** Begins a text that is a claim, and one that repeats an earlier text; in none of our sentences. */
const CLAIM = '¦'
const AGAIN = '§'
/** A shape that is no list of keys: entries kept under their own ids. */
const BY_ID = -1
const GRADES = ['A', 'B', 'C', 'D', 'I', 'U'] as const
/** Shorter texts cost no less as a repetition. */
const WORTH_SHARING = 9

export interface Packed {
  /** The keys of each shape, separated by blanks; `key=text` where every record of the shape has that text there, `key=` where null. */
  readonly shapes: readonly string[]
  /** Texts that stand more than once. */
  readonly shared: readonly string[]
  readonly value: unknown
}

type Fields = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const CLAIM_KEYS = 'confirmWith grade place sources text'
const isClaim = (value: unknown): value is Claim => {
  const keys = isRecord(value) ? Object.keys(value).sort().join(' ') : ''
  return keys === CLAIM_KEYS || `confirmWith ${keys}` === CLAIM_KEYS
}

const claimText = ({ grade, sources, place, confirmWith, text }: Claim, known: readonly SourceId[]): string =>
  `${CLAIM}${grade}${sources.map((id) => `0${known.indexOf(id)}`.slice(-2)).join('')}${place === 'cn' ? '' : `@${place}`}${confirmWith ? `~${confirmWith}` : ''}|${text}`

/** A key as it stands in the shape of a record. Whoever asks for the kind of a thing gets things of the same shape anyway. */
const inShape = (key: string, value: unknown): string => (value === null ? `${key}=` : key === 'kind' && /^[a-z-]+$/.test(String(value)) ? `${key}=${value}` : key)

const isById = (record: Fields): boolean => Object.keys(record).length > 0 && Object.keys(record).every((key) => isRecord(record[key]) && (record[key] as Fields)['id'] === key)

const textsIn = (value: unknown, count: Record<string, number>): void => {
  if (typeof value === 'string') count[value] = (count[value] ?? 0) + 1
  else if (Array.isArray(value)) value.forEach((member) => textsIn(member, count))
}

/** The compact form of any content; `known` are all source ids, at most a hundred, in the order they are shipped in. */
export const packClaims = (content: unknown, known: readonly SourceId[]): Packed => {
  const shapes: string[] = []
  const shapeOf = (keys: string): number => (shapes.indexOf(keys) < 0 ? shapes.push(keys) - 1 : shapes.indexOf(keys))
  const pack = (value: unknown): unknown => {
    if (isClaim(value)) return claimText(value, known)
    if (Array.isArray(value)) {
      if (typeof value[0] === 'number') throw new RangeError('a list of numbers would be read as a record')
      return value.map(pack)
    }
    if (!isRecord(value)) return value
    const keys = Object.keys(value)
    if (isById(value)) return [BY_ID, ...keys.map((key) => pack(value[key]))]
    return [shapeOf(keys.map((key) => inShape(key, value[key])).join(' ')), ...keys.filter((key) => inShape(key, value[key]) === key).map((key) => pack(value[key]))]
  }
  const value = pack(content)
  const count: Record<string, number> = {}
  textsIn(value, count)
  const shared = Object.keys(count).filter((text) => text.length >= WORTH_SHARING && (count[text] ?? 0) > 1)
  const share = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(share)
    return typeof part === 'string' && shared.indexOf(part) >= 0 ? AGAIN + shared.indexOf(part) : part
  }
  return { shapes, shared, value: share(value) }
}

const gradeOf = (letter: string): Grade => GRADES.filter((grade) => grade === letter)[0] ?? 'U'

const claimOf = (packed: string, known: readonly SourceId[]): Claim => {
  const bar = packed.indexOf('|')
  const [head = '', confirmWith] = packed.slice(2, bar).split('~')
  const [numbers = '', place = 'cn'] = head.split('@')
  const sources = (numbers.match(/../g) ?? []).map((number) => known[Number(number)] ?? '')
  return { text: packed.slice(bar + 1), grade: gradeOf(packed.charAt(1)), sources, place, ...(confirmWith && { confirmWith }) }
}

/** The content again, claim for claim. What it is the caller knows: it is what was packed. */
export const unpackClaims = ({ shapes, shared, value }: Packed, known: readonly SourceId[]): unknown => {
  const record = (keys: readonly string[], values: readonly unknown[]): Fields => {
    const made: Record<string, unknown> = {}
    let at = 0
    for (const written of keys) {
      const [key = '', fixed] = written.split('=')
      made[key] = fixed === undefined ? values[at++] : fixed || null
    }
    return made
  }
  const unpack = (part: unknown): unknown => {
    if (typeof part === 'string') {
      const text = part.charAt(0) === AGAIN ? (shared[Number(part.slice(1))] ?? '') : part
      return text.charAt(0) === CLAIM ? claimOf(text, known) : text
    }
    if (!Array.isArray(part)) return part
    const [shape, ...values] = part as readonly unknown[]
    if (typeof shape !== 'number') return part.map(unpack)
    const members = values.map(unpack)
    if (shape === BY_ID) return record(members.map((member) => String((member as Fields)['id'])), members)
    const keys = shapes[shape]
    return keys ? record(keys.split(' '), members) : {}
  }
  return unpack(value)
}
