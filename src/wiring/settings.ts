import { useState } from 'react'
import { useStore } from 'zustand'
import { contentCheckedOn } from '@/content/checked-on'
import { settings } from '@/content/screens/settings'
import { goBack } from '@/platform/navigation'
import type { TextSize } from '@/stores/settings'
import type { UserRecord } from '@/stores/user-record'
import { placeName, useCityChooser } from './city-chooser'
import { readDay } from './spoken'
import { useTextSize } from './text-size'
import { changeUser, clearUser, userStore } from './user'

const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

/** Everything kept on the phone, in words. */
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
  const record = useStore(userStore, (state) => state.record)
  const size = useTextSize()
  const [clearing, setClearing] = useState<'no' | 'sure' | 'done' | 'not-done'>('no')
  const kept = stored(record)
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
