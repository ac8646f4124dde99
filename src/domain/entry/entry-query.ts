import type { Entry } from './entry'
import { formatEntry } from './entry-code'

/**
 * The query that leads to an entry: `c` for its code, `from` for its channel, in this order, without a question mark;
 * empty where there is neither. It needs no encoding. A note is never sent.
 */
export const entryQuery = (entry: Entry): string => {
  const code = formatEntry(entry)
  const from = entry.kind === 'none' ? null : entry.from
  return (code && 'c=' + code) + (code && from ? '&' : '') + (from ? 'from=' + from : '')
}
