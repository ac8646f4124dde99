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

const openDoor = (door: (typeof home.doors)[number][0]): void => {
  const page = PAGES[door]
  if (page) {
    goTo(page)
    return
  }
  beginIn(door)
  openQuestion(null)
  setOut('own')
  goTo('diagnosis')
}

const resume = (): void => {
  beginToday()
  setOut('own')
  goTo('diagnosis')
}

const search = (): void => {
  openQuestion(null)
  setOut('own')
  goTo('search')
}

type Way = readonly [row: readonly [label: string, hint?: string | undefined], go: () => void]

export const useHome = () => {
  const note = useLanding()
  const underWay = isUnderWay(useWalk('own'))
  const isNew = useStore(userStore, ({ record }) => isUntouched(record))
  const [typing, setTyping] = useState(false)
  const [refusal, setRefusal] = useState('')
  const keeping = useStore(userStore, (state) => state.keeping)
  const ways: readonly Way[] = [
    ...(underWay ? [[[home.resume], resume] as const] : []),
    ...home.doors.map(([door, label, hint]) => [[label, hint], () => openDoor(door)] as const),
    [home.search, search],
    [home.settings, () => goTo('settings')],
    [home.code, () => setTyping(true)],
  ]
  return {
    words: home,
    urgent: emergencyLine.text,
    nowTitle: cardZero.title,
    steps: cardZero.steps.map(spoken),
    size: useTextSize(),
    notice: note ? home.notes[note] : keeping === 'saved' ? '' : home.unsaved,
    first: isNew ? home.first : '',
    last: (isNew ? '' : home.disclaimer) + miniProgramHint(),
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    typing,
    refusal,
    enterCode: (typed: string) => {
      const read = readShortCode(typed)
      setRefusal(typeof read === 'string' ? home.codeRefusals[read] : '')
      if (typeof read !== 'string') arriveTyped(read)
    },
  }
}
