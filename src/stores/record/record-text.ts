import { crc32 } from './crc32'

/** The longest record text we write. Alipay takes 200 KB a key; ASCII makes a character a byte on every platform. */
export const RECORD_TEXT_LIMIT = 65536

/** The layout below. A later layout must keep this head and its checksum, so that old code can tell newer from damaged. */
export const RECORD_FORMAT = 1

export interface RecordText {
  readonly format: number
  readonly generation: number
  readonly json: string
}

const HEAD = /^(\d{1,3})\|(\d{1,15})\|(\d{1,6})\|([0-9a-f]{8})\|/
const CHECKSUM_FIELD = 9

const escapeUnit = (unit: string) => '\\u' + ('000' + unit.charCodeAt(0).toString(16)).slice(-4)

// ASCII only: lone surrogates, NULs and bridge encodings cannot alter it, so that reading back can be trusted.
const asciiJson = (value: unknown) => JSON.stringify(value).replace(/[\u007f-\uffff]/g, escapeUnit)

/** Writes `1|generation|length|crc32|json`; the checksum covers the numbers too. Null when it exceeds RECORD_TEXT_LIMIT. */
export const formatRecordText = (generation: number, content: unknown): string | null => {
  const json = asciiJson(content)
  const head = `${RECORD_FORMAT}|${generation}|${json.length}|`
  const text = `${head}${crc32(head + json)}|${json}`
  return text.length > RECORD_TEXT_LIMIT ? null : text
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
