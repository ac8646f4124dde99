import { useState } from 'react'
import { createStore } from 'zustand'
import { usePageLaunch } from '@/platform/launch'
import { goTo } from '@/platform/navigation'
import { openedWith } from '../opened-with'

// What the page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<{ readonly claim: string | null }>(() => ({ claim: null }))

export const openClaim = (claim: string): void => {
  opened.setState({ claim })
  goTo('claim', `id=${claim}`)
}

/** The claim the page was opened for. */
export const useOpenedId = (): string | null => {
  const launch = usePageLaunch('claim')
  return useState(() => openedWith(launch, 'id', opened.getState().claim))[0]
}
