import { useState } from 'react'
import { createStore } from 'zustand'
import { usePageLaunch } from '@/platform/launch'
import { goTo } from '@/platform/navigation'

// What the page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<{ readonly claim: string | null }>(() => ({ claim: null }))

export const openClaim = (claim: string): void => {
  opened.setState({ claim })
  goTo('claim', `id=${claim}`)
}

const idIn = (query: unknown): string | null => {
  const { id } = (query ?? {}) as { readonly id?: unknown }
  return typeof id === 'string' ? id : null
}

/** The claim the page was opened for. On the web its address says so, after a reload and on the way back too; elsewhere it may be another page's. */
export const useOpenedId = (): string | null => {
  const { query, address } = usePageLaunch('claim')
  return useState(() => (address === null ? (opened.getState().claim ?? idIn(query)) : ((/[?&]id=(\w+)/.exec(address) ?? [])[1] ?? null)))[0]
}
