import { halfWidth } from '@/domain/shared/characters'
import { crc32 } from '../record/crc32'
import { pack, unpack } from './pack'

/** The layout below. A later one must keep the head and its checksum, so that old code can tell newer from damaged. */
const FORMAT = 1

/** Six full records and more; what is longer was not written by us. */
const MOST_JSON = 450_000
/** What may be pasted: a backup with whatever a chat writes around it. In characters. */
export const MOST_PASTED = 800_000

/** foreign: no backup of ours. cut: its end is missing. damaged: a character is not as it was written. */
export type Unsealed = { readonly kind: 'ok'; readonly json: string } | { readonly kind: 'refused'; readonly why: 'foreign' | 'cut' | 'damaged' | 'newer' | 'too-long' }

const MARK = 'YBKJJ'
const HEAD = /YBKJJ-(\d{1,3})-(\d{1,6})-([0-9a-f]{8})-/

const refused = (why: (Unsealed & { kind: 'refused' })['why']): Unsealed => ({ kind: 'refused', why })

const sumOf = (format: number | string, length: number | string, packed: string): string => crc32(`${format}-${length}-${packed}`)

/** Seals ASCII JSON: `YBKJJ-1-length-crc32-` and the packed text, of letters, digits, - and _ alone. */
export const seal = (json: string): string => {
  const packed = pack(json)
  return `${MARK}-${FORMAT}-${packed.length}-${sumOf(FORMAT, packed.length, packed)}-${packed}`
}

/** Chats break lines and add blanks, keyboards write full-width letters and join two hyphens to a dash. */
const asWritten = (pasted: string): string =>
  pasted
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(halfWidth(wide.charCodeAt(0))))
    .replace(/\u2014/g, '--')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[^\w-]/g, '')

/** Finds the backup in what was pasted, whatever stands around it; only its every character as it was written makes it ok. Total. */
export const unseal = (pasted: string): Unsealed => {
  if (pasted.length > MOST_PASTED) return refused('too-long')
  const text = asWritten(pasted)
  const head = HEAD.exec(text)
  if (head === null) return refused(text.indexOf(MARK) < 0 ? 'foreign' : 'damaged')
  const [all, format = '', length = '', sum] = head
  const packed = text.substr(head.index + all.length, Number(length))
  if (sumOf(format, length, packed) !== sum) return refused(packed.length < Number(length) ? 'cut' : 'damaged')
  if (Number(format) !== FORMAT) return refused('newer')
  const json = unpack(packed, MOST_JSON)
  return json === null ? refused('damaged') : { kind: 'ok', json }
}
