import { useEffect, useRef, useState } from 'react'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { replaceAtOnce } from '@/platform/navigation'
import { trackedCard, useTrackedCards } from '../tracked-cards'
import { useOpened } from './opened'

type CardScreen = Parameters<typeof useOpened>[0]

const nobody: TrackedCard = { id: '', nickname: '', reason: 'first', channel: 'branch', place: null, log: [], archivedOn: null }

/** An address of another phone, or of a card long gone: the list instead. */
const useListUnless = (found: boolean): void =>
  useEffect(() => {
    if (!found) replaceAtOnce('cards')
  }, [])

/** The card a page was opened for, as it stands now. */
export const useOpenedCard = (screen: CardScreen): TrackedCard => {
  const { card: id } = useOpened(screen)
  const found = useTrackedCards().cards.filter((card) => card.id === id)[0]
  // Deleted just now: the page stands still while it goes away.
  const latest = useRef(nobody)
  if (found) latest.current = found
  useListUnless(found !== undefined)
  return latest.current
}

/** The card as it stood when the page was opened, and what is to be put down: the page goes away with the change it makes. */
export const useCardToChange = () => {
  const opened = useOpened('report')
  const [found] = useState(() => (opened.card === null ? null : trackedCard(opened.card)))
  useListUnless(found !== null)
  return { ...opened, card: found ?? nobody }
}
