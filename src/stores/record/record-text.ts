import { crc32 } from './crc32'

/**
 * The longest JSON we keep in a record: with the head, which has 35 characters at most, the text stays within 64 KB.
 * Alipay takes 200 KB a key, WeChat 1 MB.
 */
export const RECORD_JSON_LIMIT = 65500

/** The layout below. A later layout must keep this head and its checksum, so that old code can tell newer from damaged. */
export const RECORD_FORMAT = 1

export interface RecordText {
  readonly format: number
  readonly generation: number
  readonly json: string
}

const HEAD = /^(\d{1,3})\|(\d{1,15})\|(\d{1,5})\|([0-9a-f]{8})\|/
const CHECKSUM_FIELD = 9

const escapeUnit = (unit: string) => '\\u' + ('000' + unit.charCodeAt(0).toString(16)).slice(-4)

/** JSON in ASCII: a character is a byte, and no bridge alters a surrogate or a NUL, so that reading back can be trusted. */
export const asciiJson = (value: unknown): string => JSON.stringify(value).replace(/[\u007f-\uffff]/g, escapeUnit)

/** Writes `1|generation|length|crc32|json` from ASCII JSON; the checksum covers the numbers too. */
export const formatRecordText = (generation: number, json: string): string => {
  const head = `${RECORD_FORMAT}|${generation}|${json.length}|`
  return `${head}${crc32(head + json)}|${json}`
}

/** Reads a record text back; null unless every character is as it was written. Never throws. */
export const parseRecordText = (text: string): RecordText | null => {
  const match = HEAD.exec(text)
  if (match === null || /[^ -~]/.test(text)) return null
  const [head, format, generation, length, checksum] = match
  const json = text.slice(head.length)
  if (json.length !== Number(length)) return null
  if (crc32(head.slice(0, -CHECKSUM_FIELD) + json) !== checksum) return null
  return { format: Number(format), generation: Number(generation), json }
}
