/** A component as RFC 5545 nests them: its properties by name, all values of each, and the components inside. */
export interface Component {
  readonly name: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly parts: readonly Component[]
}

const LINE_LIMIT = 75

/** What the bytes of an iCalendar file break of RFC 5545 3.1 before anything is read out of them. */
export const breachesOf = (bytes: Buffer): string[] => {
  const text = bytes.toString('utf8')
  const breaches: string[] = []
  if (!Buffer.from(text, 'utf8').equals(bytes)) breaches.push('not UTF-8')
  if (bytes[0] === 0xef) breaches.push('a byte order mark')
  if (!text.endsWith('\r\n')) breaches.push('the last line has no end')
  if (/\r(?!\n)|(?<!\r)\n/.test(text)) breaches.push('a bare CR or LF')
  if (/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text)) breaches.push('a control character')
  for (const line of text.split('\r\n').slice(0, -1)) {
    if (line === '') breaches.push('an empty line')
    if (Buffer.byteLength(line) > LINE_LIMIT) breaches.push(`${Buffer.byteLength(line)} octets: ${line}`)
    // Folded lines are decoded one by one by some readers: a torn character would be two replacement marks there.
    if (/[\ud800-\udbff]$|^ ?[\udc00-\udfff]/.test(line)) breaches.push(`a torn character: ${line}`)
  }
  return breaches
}

const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n').filter((line) => line !== '')

const property = (line: string): readonly [string, string] => {
  const parts = /^([A-Z][A-Z0-9-]*)(?:;[A-Z-]+=[^:;]+)*:(.*)$/s.exec(line)
  if (!parts) throw new Error(`no content line: ${line}`)
  return [parts[1]!, parts[2]!]
}

/** Reads one component with all inside it; throws where BEGIN and END do not match. */
export const readCalendar = (text: string): Component => {
  const lines = unfolded(text).map(property)
  let at = 0
  const component = (): Component => {
    const [begin, name] = lines[at++] ?? ['', '']
    if (begin !== 'BEGIN') throw new Error(`BEGIN expected: ${begin}`)
    const properties: Record<string, string[]> = {}
    const parts: Component[] = []
    for (;;) {
      const [key, value] = lines[at] ?? ['', '']
      if (key === '') throw new Error(`${name} has no END`)
      if (key === 'BEGIN') {
        parts.push(component())
        continue
      }
      at++
      if (key === 'END') {
        if (value !== name) throw new Error(`${name} ended by ${value}`)
        return { name, properties, parts }
      }
      properties[key] = [...(properties[key] ?? []), value]
    }
  }
  const read = component()
  if (at !== lines.length) throw new Error('something after the end')
  return read
}

/** The TEXT value (3.3.11) a property stands for; throws at an escape the RFC does not know and at a mark that had to be escaped. */
export const textOf = (value: string): string => {
  let text = ''
  for (let i = 0; i < value.length; i++) {
    const char = value[i]!
    if (char === ',' || char === ';') throw new Error(`${char} is not escaped: ${value}`)
    if (char !== '\\') {
      text += char
      continue
    }
    const escaped = value[++i] ?? ''
    if (!'\\;,nN'.includes(escaped) || escaped === '') throw new Error(`unknown escape: \\${escaped}`)
    text += escaped.toLowerCase() === 'n' ? '\n' : escaped
  }
  return text
}

/** Milliseconds since 1970 of a DATE-TIME in UTC (3.3.5, form 2); throws at any other form. */
export const instantOf = (value: string): number => {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(value)
  if (!parts) throw new Error(`no time in UTC: ${value}`)
  const [year, month, date, hour, minute, second] = parts.slice(1).map(Number) as [number, number, number, number, number, number]
  return Date.UTC(year, month - 1, date, hour, minute, second)
}
