import { useState } from 'react'
import { createStore } from 'zustand'
import { usePageLaunch } from '@/platform/launch'
import { goTo, replaceWith } from '@/platform/navigation'
import { openedWith } from '../opened-with'

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

/** What the page was opened for. */
export const useOpened = (screen: 'stuck' | 'payReady'): Opened => {
  const launch = usePageLaunch(screen)
  return useState((): Opened => {
    const inside = opened.getState()
    return screen === 'stuck' ? { ...nothing, payment: openedWith(launch, 'id', inside.payment) } : { ...nothing, see: openedWith(launch, 'see', inside.see) === 'activate' ? 'activate' : null }
  })[0]
}
