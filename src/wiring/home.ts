import { useStore } from 'zustand'
import { home } from '@/content/screens/home'
import { cardZero, emergencyLine } from '@/content/wording/card-zero'
import { goTo } from '@/platform/navigation'
import { isUnderWay } from '@/stores/diagnosis'
import { openQuestion, useLanding } from './arrival'
import { spoken } from './spoken'
import { useTextSize } from './text-size'
import { userStore } from './user'
import { beginToday, setOut, startOver, useWalk } from './walks'

export const useHome = () => {
  const note = useLanding()
  const underWay = isUnderWay(useWalk('own'))
  const keeping = useStore(userStore, (state) => state.keeping)
  return {
    words: home,
    urgent: emergencyLine.text,
    nowTitle: cardZero.title,
    steps: cardZero.steps.map(spoken),
    size: useTextSize(),
    notice: note ? home.notes[note] : keeping === 'saved' ? '' : home.unsaved,
    underWay,
    begin: () => {
      startOver('own')
      openQuestion(null)
      setOut('own')
      goTo('diagnosis')
    },
    resume: () => {
      beginToday()
      setOut('own')
      goTo('diagnosis')
    },
    search: () => {
      startOver('own')
      setOut('own')
      goTo('words')
    },
    openSettings: () => goTo('settings'),
  }
}
