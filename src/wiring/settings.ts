import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { contentCheckedOn } from '@/content/checked-on'
import { settings } from '@/content/screens/settings'
import { goBack } from '@/platform/navigation'
import type { CardReplacement } from '@/stores/card-replacement'
import type { FamilyBinding } from '@/stores/family-binding'
import { UNDO_DAYS } from '@/stores/removed'
import type { TextSize } from '@/stores/settings'
import type { UserRecord } from '@/stores/user-record'
import { placeName, useCityChooser } from './city-chooser'
import { forgetLongRemovedFamily, useFamily, useFamilyKeeping } from './family'
import { readDay } from './spoken'
import { useTextSize } from './text-size'
import { forgetLongRemoved, useTrackedCards, useTrackedCardsKeeping } from './tracked-cards'
import { changeUser, clearUser, userStore } from './user'

const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

/** Cards or relatives in words: how many, and who. */
const namesLine = (words: string, named: readonly { readonly nickname: string }[]): readonly string[] =>
  named.length > 0 ? [words.replace('{}', String(named.length)) + named.map(({ nickname }) => nickname || settings.noNickname).join('、')] : []

/** The tracked cards that are kept on the phone. */
const storedCards = ({ cards, removed, unread }: CardReplacement): readonly string[] => [
  ...namesLine(settings.storedCards, cards.filter(({ archivedOn }) => archivedOn === null)),
  ...namesLine(settings.storedArchived, cards.filter(({ archivedOn }) => archivedOn !== null)),
  ...namesLine(settings.storedRemoved.replace('{days}', String(UNDO_DAYS)), removed.map(({ card }) => card)),
  ...(unread.length > 0 ? [settings.storedUnread] : []),
]

/** The relatives that are kept on the phone, with their days of birth and answers, and the accounts. */
const storedFamily = ({ members, accounts, removed, unread }: FamilyBinding): readonly string[] => [
  ...namesLine(settings.storedFamily, members.map((member) => (member.born ? { nickname: `${member.nickname}（${readDay(member.born)}）` } : member))),
  ...namesLine(settings.storedAccounts, accounts),
  ...namesLine(settings.storedRemovedFamily.replace('{days}', String(UNDO_DAYS)), removed.map(({ member }) => member)),
  ...(unread.length > 0 ? [settings.storedUnreadFamily] : []),
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
  const family = useFamily()
  const familyKeeping = useFamilyKeeping()
  const isUntouched = [keeping, cardsKeeping, familyKeeping].indexOf('read-only') >= 0
  const kept = [...stored(record), ...storedCards(cards), ...storedFamily(family), ...(isUntouched ? [settings.storedUntouched] : [])]
  useEffect(() => {
    forgetLongRemoved()
    forgetLongRemovedFamily()
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
