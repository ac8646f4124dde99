import { useState } from 'react'
import { useStore } from 'zustand'
import { home } from '@/content/screens/home'
import { cardZero, emergencyLine } from '@/content/wording/card-zero'
import { readShortCode } from '@/domain/entry/short-code'
import { goTo, type Screen } from '@/platform/navigation'
import { isUnderWay } from '@/stores/diagnosis'
import { isUntouched } from '@/stores/user-record'
import { arriveTyped, openQuestion, useLanding } from './arrival'
import { spoken } from './spoken'
import { useTextSize } from './text-size'
import { userStore } from './user'
import { beginIn, beginToday, setOut, useWalk } from './walks'
import { miniProgramHint } from './web-page'

/** Doors that lead to a page of their own; the others begin the questions of a scene. */
const PAGES: Readonly<Record<string, Screen>> = { cards: 'cards', family: 'family', phone: 'payment' }

export const useHome = () => {
  const note = useLanding()
  const underWay = isUnderWay(useWalk('own'))
  const isNew = useStore(userStore, ({ record }) => isUntouched(record))
  const [typing, setTyping] = useState(false)
  const [refusal, setRefusal] = useState('')
  const keeping = useStore(userStore, (state) => state.keeping)
  return {
    words: home,
    urgent: emergencyLine.text,
    nowTitle: cardZero.title,
    steps: cardZero.steps.map(spoken),
    size: useTextSize(),
    notice: note ? home.notes[note] : keeping === 'saved' ? '' : home.unsaved,
    first: isNew ? home.first : '',
    last: (isNew ? '' : home.disclaimer) + miniProgramHint(),
    underWay,
    doors: home.doors.map(([, label, hint]) => [label, hint] as const),
    begin: (at: number) => {
      const [door] = home.doors[at] ?? ['card']
      const page = PAGES[door]
      if (page) {
        goTo(page)
        return
      }
      beginIn(door)
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
      openQuestion(null)
      setOut('own')
      goTo('search')
    },
    openSettings: () => goTo('settings'),
    typing,
    refusal,
    beginTyping: () => setTyping(true),
    enterCode: (typed: string) => {
      const read = readShortCode(typed)
      setRefusal(typeof read === 'string' ? home.codeRefusals[read] : '')
      if (typeof read !== 'string') arriveTyped(read)
    },
  }
}
