import { useEffect, useState } from 'react'
import { reasonTexts } from '@/content/card-replacement/reasons'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { goBack, goHome, goTo } from '@/platform/navigation'
import { useFollowing } from '../arrival'
import { placeName } from '../city-chooser'
import { readDay } from '../spoken'
import { openEntry } from '../opened-entry'
import { useTextSize } from '../text-size'
import { forgetLongRemoved, restoreTrackedCard, useTrackedCards, useTrackedCardsKeeping } from '../tracked-cards'
import { beginIn, setOut } from '../walks'
import { openBegin, openCard } from './opened'
import { standingOf } from './standing'

const words = cardReplacement.list

const row = (card: TrackedCard): readonly [string, string] => {
  const { stage, wait, lateness, waited } = standingOf(card)
  const parts = [reasonTexts[card.reason].label, ...(card.place ? [placeName(card.place)] : []), ...(lateness?.late === 'yes' && wait?.step === 'making' ? [words.late] : waited === null ? [] : [waited === 0 ? words.today : words.wait.replace('{}', String(waited))])]
  return [`${card.nickname}：${stageTexts[stage].label}`, parts.join(' · ')]
}

/** The cards that are waited for, those put away, and those deleted lately. */
export const useCardList = () => {
  const { cards, removed, unread } = useTrackedCards()
  const [full, setFull] = useState('')
  const keeping = useTrackedCardsKeeping()
  useFollowing()
  useEffect(() => void forgetLongRemoved(), [])
  const followed = cards.filter(({ archivedOn }) => archivedOn === null)
  const archived = cards.filter(({ archivedOn }) => archivedOn !== null)
  const open = (of: readonly TrackedCard[]) => (at: number) => of[at] && openCard(of[at].id)
  const ways: readonly (readonly [readonly [string, string?], () => void])[] = [
    [words.add, () => openBegin()],
    [words.broken, () => {
      beginIn('new-card')
      setOut('own')
      goTo('diagnosis')
    }],
    [words.how, () => openEntry('replace-or-reissue-card')],
    [words.home, goHome],
  ]
  return {
    words,
    size: useTextSize(),
    notices: [full, keeping === 'saved' ? '' : words.unsaved, unread.length > 0 ? words.unread.replace('{}', String(unread.length)) : ''].filter(Boolean),
    followed: followed.map(row),
    openFollowed: open(followed),
    archived: archived.map(row),
    openArchived: open(archived),
    removed: removed.map(({ card, on }) => [words.restore[0], `${words.removed.replace('{}', card.nickname)} · ${readDay(on)}`] as const),
    restore: (at: number) => {
      const why = removed[at] && restoreTrackedCard(removed[at].card.id)
      setFull(why ? words.kept[why] : '')
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
