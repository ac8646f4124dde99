import { sharedCode } from './entry-code'

/** What an address or a parameter carries for us: unjudged text, null where there is none. */
export interface Link {
  readonly code: string | null
  readonly from: string | null
}

/** Stands where two values contradict each other; no code and no channel reads like this. */
const CONTRADICTION = '?'

/** Undoes one layer of URL encoding; text with a stray % stays as it is. Never throws. */
export const decodeOnce = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const parameter = (query: string, name: string): string | null =>
  query.split('&').reduce<string | null>((found, pair) => {
    if (pair.indexOf(name + '=') !== 0) return found
    const value = decodeOnce(pair.slice(name.length + 1))
    return found === null || found === value ? value : CONTRADICTION
  }, null)

const linkIn = (part: string): Link => {
  const [path = '', query = ''] = part.split('?')
  const share = parameter(query, 'r')
  const [, printed] = /\/s\/([^/]+)\/?$/.exec(path) ?? []
  return {
    code: parameter(query, 'c') || (share ? sharedCode(share) : printed ? decodeOnce(printed) : null),
    from: parameter(query, 'from'),
  }
}

/**
 * Finds our code and channel in a web address: `?c=`, `?r=` or the path `/s/<code>`; what stands after a # counts first,
 * because the router writes there what was opened last. The address is never opened, so its host does not matter. Never throws.
 */
export const readAddress = (address: string): Link =>
  address
    .split('#')
    .reverse()
    .map(linkIn)
    .reduce((nearer, farther) => ({ code: nearer.code ?? farther.code, from: nearer.from ?? farther.from }))
