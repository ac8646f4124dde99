import { useState } from 'react'
import { useStore } from 'zustand'
import { places } from '@/content/places/places'
import { contentCheckedOn } from '@/content/checked-on'
import { settings } from '@/content/screens/settings'
import { goBack } from '@/platform/navigation'
import type { TextSize } from '@/stores/settings'
import type { UserRecord } from '@/stores/user-record'
import { readDay } from './spoken'
import { useTextSize } from './text-size'
import { changeUser, clearUser, userStore } from './user'

const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

const cityName = (code: string | null): string => places.filter((place) => place.code === code)[0]?.name ?? ''

/** Everything kept on the phone, in words. */
const stored = ({ settings: { textSize, place }, walk }: UserRecord): readonly string[] => {
  const count = Object.keys(walk.answers).length
  return [
    ...(textSize ? [settings.storedSize + settings.sizes[textSize]] : []),
    ...(place ? [settings.storedCity + cityName(place)] : []),
    ...(count > 0 ? [settings.storedAnswers.replace('{}', String(count)) + (walk.answeredOn ? `（${readDay(walk.answeredOn)}）` : '')] : []),
    ...(walk.previous ? [settings.storedPrevious] : []),
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
    cities: [[settings.noCity] as const, ...places.map(({ name }) => [name] as const)],
    cityChosen: places.map(({ code }) => code).indexOf(record.settings.place ?? '') + 1,
    setCity: (at: number) => set({ place: places[at - 1]?.code ?? null }),
    stored: kept.length > 0 ? kept : [settings.nothing],
    clearing,
    askClear: () => setClearing('sure'),
    answerClear: (at: number) => setClearing(at === 1 ? 'no' : clearUser().length === 0 ? 'done' : 'not-done'),
    back: goBack,
  }
}
