import type { LaunchData } from '@/platform/launch'

const idIn = (query: unknown, key: string): string | null => {
  const value = ((query ?? {}) as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : null
}

/**
 * What a page was opened with under a name. On the web its address says so, after a reload and on the way back too; elsewhere what was
 * handed on inside the app comes first, since the parameters may be another page's.
 */
export const openedWith = ({ query, address }: LaunchData, key: string, inside: string | null): string | null =>
  address === null ? (inside ?? idIn(query, key)) : ((new RegExp(`[?&]${key}=(\\w+)`).exec(address) ?? [])[1] ?? null)
