import { createStore } from 'zustand'
import { goTo, type Screen } from '@/platform/navigation'

/** What a clerk is shown: what it is about, what is known, three things to ask. Nothing about the person. */
export interface ClerkCard {
  readonly title: string
  readonly told: readonly string[]
  readonly asks: readonly string[]
  /** Faults whose question to the clerk, in the terms of the clerk's own system, comes after these. */
  readonly faults?: readonly string[]
  /** The same with the amounts, shown once the person lets them be seen. */
  readonly withAmounts?: readonly string[]
}

// Handed on inside the app, never in an address; the address only says where to go back to after a reload on the web.
const opened = createStore<{ readonly card: ClerkCard | null }>(() => ({ card: null }))

/** Opens the card in full screen. `from`: the page that can make it again. */
export const openClerk = (card: ClerkCard, from: Screen): void => {
  opened.setState({ card })
  goTo('clerk', `of=${from}`)
}

/** The card the page is opened for, handed out once. */
export const takeClerkCard = (): ClerkCard | null => {
  const { card } = opened.getState()
  if (card) opened.setState({ card: null })
  return card
}
