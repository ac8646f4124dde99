import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { contentCheckedOn } from '@/content/checked-on'
import { settings } from '@/content/screens/settings'
import { goBack, goTo } from '@/platform/navigation'
import type { TextSize } from '@/stores/settings'
import type { UserRecord } from '@/stores/user-record'
import { useFollowing } from './arrival'
import { useCityChooser } from './city-chooser'
import { readDay } from './spoken'
import { forgetAllLongRemoved, useStored } from './stored'
import { useTextSize } from './text-size'
import { changeUser, clearUser, userStore } from './user'

const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

export const useSettings = () => {
  useFollowing()
  const { record } = useStore(userStore)
  const kept = useStored()
  const size = useTextSize()
  const [clearing, setClearing] = useState<'no' | 'sure' | 'done' | 'not-done'>('no')
  useEffect(() => {
    forgetAllLongRemoved()
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
    openBackup: () => goTo('backup'),
    back: goBack,
  }
}
