export interface CsvRow {
  /** The line of the file it begins on, from 1. */
  readonly line: number
  readonly fields: readonly string[]
  /** What is wrong with its quotes, if anything. */
  readonly fault: string | null
}

// One field and what ends it: quoted, with "" for a quote, or plain.
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y
const UNCLOSED = '引号没有成对；一格里要写引号，就写两个，再把整格用引号括起来'

const countLines = (text: string): number => text.split(/\r\n|\n|\r/).length - 1

/** The rows of a CSV file (RFC 4180), with a byte order mark or without, whatever ends its lines. Empty lines are left out. After wrong quotes the reading goes on at the next line. */
export function readCsv(file: string): readonly CsvRow[] {
  const text = file.replace(/^\uFEFF/, '')
  const rows: CsvRow[] = []
  let line = 1
  for (let at = 0; at < text.length; ) {
    const from = at
    const fields: string[] = []
    let fault: string | null = null
    for (let end = ','; end === ','; ) {
      FIELD.lastIndex = at
      const found = FIELD.exec(text)
      if (!found) {
        fault = UNCLOSED
        at = (/[\r\n]/.exec(text.slice(at))?.index ?? text.length) + at
        FIELD.lastIndex = at
        end = /^(?:\r\n|\n|\r)?/.exec(text.slice(at, at + 2))?.[0] ?? ''
        at += end.length
      } else {
        fields.push(found[1]?.replace(/""/g, '"') ?? found[2] ?? '')
        end = found[3] ?? ''
        at = FIELD.lastIndex
      }
    }
    if (fault || fields.length > 1 || fields[0]) rows.push({ line, fields, fault })
    line += countLines(text.slice(from, at))
  }
  return rows
}
