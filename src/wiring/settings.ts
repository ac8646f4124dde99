import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { contentCheckedOn } from '@/content/checked-on'
import { settings } from '@/content/screens/settings'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { goBack } from '@/platform/navigation'
import type { CardReplacement } from '@/stores/card-replacement'
import { UNDO_DAYS } from '@/stores/removed'
import type { TextSize } from '@/stores/settings'
import type { UserRecord } from '@/stores/user-record'
import { placeName, useCityChooser } from './city-chooser'
import { readDay } from './spoken'
import { useTextSize } from './text-size'
import { forgetLongRemoved, useTrackedCards, useTrackedCardsKeeping } from './tracked-cards'
import { changeUser, clearUser, userStore } from './user'

const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

/** Cards in words: how many, and whose. */
const cardsLine = (words: string, cards: readonly TrackedCard[]): readonly string[] =>
  cards.length > 0 ? [words.replace('{}', String(cards.length)) + cards.map(({ nickname }) => nickname || settings.noNickname).join('、')] : []

/** The tracked cards that are kept on the phone. */
const storedCards = ({ cards, removed, unread }: CardReplacement): readonly string[] => [
  ...cardsLine(settings.storedCards, cards.filter(({ archivedOn }) => archivedOn === null)),
  ...cardsLine(settings.storedArchived, cards.filter(({ archivedOn }) => archivedOn !== null)),
  ...cardsLine(settings.storedRemoved.replace('{days}', String(UNDO_DAYS)), removed.map(({ card }) => card)),
  ...(unread.length > 0 ? [settings.storedUnread] : []),
]

/** The rest of what is kept on the phone, in words. */
const stored = ({ settings: { textSize, place }, walk, reading: { favourites, recent } }: UserRecord): readonly string[] => {
  const count = Object.keys(walk.answers).length
  return [
    ...(textSize ? [settings.storedSize + settings.sizes[textSize]] : []),
    ...(place ? [settings.storedCity + placeName(place)] : []),
    ...(count > 0 ? [settings.storedAnswers.replace('{}', String(count)) + (walk.answeredOn ? `（${readDay(walk.answeredOn)}）` : '')] : []),
    ...(walk.previous ? [settings.storedPrevious] : []),
    ...(favourites.length > 0 ? [settings.storedFavourites.replace('{}', String(favourites.length))] : []),
    ...(recent.length > 0 ? [settings.storedRecent.replace('{}', String(recent.length))] : []),
    ...(walk.site ? [settings.storedSite + [walk.site.site, walk.site.window].filter(Boolean).join(' ')] : []),
  ]
}

export const useSettings = () => {
  const { record, keeping } = useStore(userStore)
  const cards = useTrackedCards()
  const cardsKeeping = useTrackedCardsKeeping()
  const size = useTextSize()
  const [clearing, setClearing] = useState<'no' | 'sure' | 'done' | 'not-done'>('no')
  const isUntouched = keeping === 'read-only' || cardsKeeping === 'read-only'
  const kept = [...stored(record), ...storedCards(cards), ...(isUntouched ? [settings.storedUntouched] : [])]
  useEffect(() => {
    forgetLongRemoved()
  }, [])
  const set = (change: Partial<UserRecord['settings']>) => {
    setClearing('no')
    changeUser((old) => ({ ...old, settings: { ...old.settings, ...change } }))
  }
  return {
    words: settings,
    checkedOn: readDay(contentCheckedOn),
    size,
    sizes: sizes.map((name) => [settings.sizes[name]] as const),
    sizeChosen: sizes.indexOf(size),
    setSize: (at: number) => set({ textSize: sizes[at] ?? null }),
    city: useCityChooser(record.settings.place, (place) => set({ place })),
    stored: kept.length > 0 ? kept : [settings.nothing],
    clearing,
    askClear: () => setClearing('sure'),
    answerClear: (at: number) => setClearing(at === 1 ? 'no' : clearUser().length === 0 ? 'done' : 'not-done'),
    back: goBack,
  }
}
