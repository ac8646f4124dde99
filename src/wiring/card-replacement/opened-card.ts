import { useState } from 'react'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { useLatest, useLeaveUnless } from '../leave-unless'
import { trackedCard, useTrackedCards } from '../tracked-cards'
import { useOpened } from './opened'

type CardScreen = Parameters<typeof useOpened>[0]

const nobody: TrackedCard = { id: '', nickname: '', reason: 'first', channel: 'branch', place: null, log: [], archivedOn: null }

/** The card a page was opened for, as it stands now. */
export const useOpenedCard = (screen: CardScreen): TrackedCard => {
  const { card: id } = useOpened(screen)
  const found = useTrackedCards().cards.filter((card) => card.id === id)[0]
  useLeaveUnless(found !== undefined, 'cards')
  return useLatest(found, nobody)
}

/** The card as it stood when the page was opened, and what is to be put down: the page goes away with the change it makes. */
export const useCardToChange = () => {
  const opened = useOpened('report')
  const [found] = useState(() => (opened.card === null ? null : trackedCard(opened.card)))
  useLeaveUnless(found !== null, 'cards')
  return { ...opened, card: found ?? nobody }
}
