import { readFileSync } from 'node:fs'

export interface Table {
  readonly text: string
  /** What the reader should know of how it was read; empty where it is as asked for. */
  readonly remark: string
}

const decoded = (bytes: Buffer, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of a file in UTF-8; or in GB18030, which Chinese Excel writes under the name of CSV, and that is said. Null where it is neither or cannot be read. */
export const readTable = (file: string): Table | null => {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch {
    return null
  }
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, remark: '' }
  const gb = decoded(bytes, 'gb18030')
  return gb === null ? null : { text: gb, remark: '这个文件不是 UTF-8，按中文 Excel 的编码（GB18030）读的，请核对海报上的名称。' }
}
