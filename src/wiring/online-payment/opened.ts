import { useState } from 'react'
import { createStore } from 'zustand'
import { usePageLaunch } from '@/platform/launch'
import { goTo, replaceWith } from '@/platform/navigation'

interface Opened {
  /** A kept payment; null for a new one. */
  readonly payment: string | null
  /** Only how the code is activated. */
  readonly see: 'activate' | null
}

const nothing: Opened = { payment: null, see: null }

// What a page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<Opened>(() => nothing)

/** Null: a new one. */
export const openStuck = (payment: string | null): void => {
  opened.setState({ ...nothing, payment })
  goTo('stuck', payment === null ? '' : `id=${payment}`)
}
/** The same in place of the page that is open. */
export const openStuckInstead = (payment: string): void => {
  opened.setState({ ...nothing, payment })
  replaceWith('stuck', `id=${payment}`)
}
export const openReady = (see: Opened['see'] = null): void => {
  opened.setState({ ...nothing, see })
  goTo('payReady', see === null ? '' : `see=${see}`)
}

const textIn = (query: unknown, key: string): string | null => {
  const value = ((query ?? {}) as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' ? value : null
}

/** What the page was opened for. On the web its address says so, after a reload and on the way back too; elsewhere it may be another page's. */
export const useOpened = (screen: 'stuck' | 'payReady'): Opened => {
  const { query, address } = usePageLaunch(screen)
  return useState((): Opened => {
    const inside = opened.getState()
    const told = (key: string): string | null => (address === null ? textIn(query, key) : ((new RegExp(`[?&]${key}=(\\w+)`).exec(address) ?? [])[1] ?? null))
    if (address === null && (inside.payment !== null || inside.see !== null)) return inside
    return screen === 'stuck' ? { ...nothing, payment: told('id') } : { ...nothing, see: told('see') === 'activate' ? 'activate' : null }
  })[0]
}
