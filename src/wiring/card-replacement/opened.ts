import { useState } from 'react'
import { createStore, useStore } from 'zustand'
import type { Reason, State } from '@/domain/card-replacement/states'
import { usePageLaunch } from '@/platform/launch'
import { goTo, replaceWith } from '@/platform/navigation'
import { openedWith } from '../opened-with'

interface Opened {
  readonly card: string | null
  /** What is to be put down, where that is settled and only the day is missing. */
  readonly state: State | null
  /** The entry of the record that is to be put right, by its index; null for a new one. */
  readonly entry: number | null
}

// What a page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<Opened>(() => ({ card: null, state: null, entry: null }))

type CardScreen = 'card' | 'report' | 'record'

const addressed = (id: string): string => `card=${id}`

export const openCard = (id: string): void => {
  opened.setState({ card: id, state: null, entry: null })
  goTo('card', addressed(id))
}

/** The same in place of the page that is open. */
export const openCardInstead = (id: string): void => {
  opened.setState({ card: id, state: null, entry: null })
  replaceWith('card', addressed(id))
}

export const openReport = (card: string, { state = null, entry = null }: Partial<Omit<Opened, 'card'>> = {}): void => {
  opened.setState({ card, state, entry })
  goTo('report', addressed(card))
}

export const openRecordOf = (id: string): void => {
  opened.setState({ card: id, state: null, entry: null })
  goTo('record', addressed(id))
}

/** What the page was opened for. */
export const useOpened = (screen: CardScreen): Opened => {
  const launch = usePageLaunch(screen)
  return useState(() => {
    const inside = opened.getState()
    const card = openedWith(launch, 'card', inside.card)
    return card === inside.card ? inside : { card, state: null, entry: null }
  })[0]
}

// What a result has already told of a card that is to be followed.
const begun = createStore<{ readonly reason: Reason | null }>(() => ({ reason: null }))

export const openBegin = (reason: Reason | null = null): void => {
  begun.setState({ reason })
  goTo('begin')
}

export const useBegunWith = () => useState(begun.getState)[0]

interface Lately {
  /** The card something was put down for, and what, until it is looked away from. */
  readonly card: string | null
  readonly text: string
  /** What the same words said besides, and can be put down as well. */
  readonly also: readonly State[]
  /** Causes a diagnosis about this card has found. */
  readonly causes: readonly string[]
}

const nothing: Lately = { card: null, text: '', also: [], causes: [] }
const lately = createStore<Lately>(() => nothing)

export const useLately = (card: string): Lately | null => {
  const now = useStore(lately)
  return now.card === card ? now : null
}
export const sayLately = (card: string, text: string, also: readonly State[] = []): void => lately.setState({ card, text, also, causes: [] })
export const forgetLately = (): void => lately.setState(nothing)

/** From the result of a diagnosis that was about a tracked card. */
export const openCardAfter = (card: string, causes: readonly string[]): void => {
  lately.setState({ ...nothing, card, causes })
  openCard(card)
}
