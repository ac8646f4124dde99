import { useState } from 'react'
import { createStore, useStore } from 'zustand'
import type { Answers, OptionId, QuestionId } from '@/domain/diagnosis/model'
import { shanghaiDay } from '@/domain/shared/iso-date'
import { now } from '@/platform/clock'
import { atSite, begunAbout, begunAboutMember, begunIn, freshWalk, onDay, startedOver, takenBack, withAnswer, withAnswers, withoutLast, type Site, type Walk } from '@/stores/diagnosis'
import { changeUser, userStore } from './user'

/** 'own': the person's, kept on the phone. 'guest': one that family sent, in memory only, so that the own one stays untouched. */
export type Whose = 'own' | 'guest'

interface Errand {
  readonly whose: Whose
  /** The answer to look at again, when the questions are opened for that alone. */
  readonly question: QuestionId | null
}

// What a page is opened for. Not in the address: see usePageLaunch; and a guest's walk would not survive a reload anyway.
const errand = createStore<Errand>(() => ({ whose: 'own', question: null }))

export const setOut = (whose: Whose, question: QuestionId | null = null): void => errand.setState({ whose, question })

/** The errand a page was opened for; it keeps it, whatever pages are opened later. */
export const useErrand = (): Errand => useState(errand.getState)[0]

// One doubt a visit (engine.md c.5): who has looked at the answer again is not asked a second time.
const doubt = createStore(() => ({ settled: false }))
export const useDoubtSettled = (): boolean => useStore(doubt, (state) => state.settled)
export const settleDoubt = (): void => doubt.setState({ settled: true })

const guest = createStore<Walk>(() => freshWalk)

export const today = () => shanghaiDay(now())

export const useWalk = (whose: Whose): Walk => {
  const own = useStore(userStore, (state) => state.record.walk)
  const sent = useStore(guest)
  return whose === 'own' ? own : sent
}

export const walkOf = (whose: Whose): Walk => (whose === 'own' ? userStore.getState().record.walk : guest.getState())

const change = (whose: Whose, next: (walk: Walk) => Walk): void => {
  if (whose === 'guest') guest.setState(next(guest.getState()), true)
  else changeUser((record) => ({ ...record, walk: next(record.walk) }))
}

export const answer = (whose: Whose, question: QuestionId, option: OptionId): void => change(whose, (walk) => withAnswer(walk, question, option, today()))
export const answerAll = (whose: Whose, answers: Answers): void => change(whose, (walk) => withAnswers(walk, answers, today()))
export const oneBack = (whose: Whose): void => change(whose, withoutLast)
export const startOver = (whose: Whose): void => {
  doubt.setState({ settled: false })
  change(whose, startedOver)
}
/** Through a door of the home page: a new walk that knows its scene. */
export const beginIn = (scene: OptionId): void => {
  doubt.setState({ settled: false })
  change('own', (walk) => begunIn(walk, scene))
}
/** About a tracked card: what is known of it is answered already. */
export const beginAbout = (card: string, answers: Answers): void => {
  doubt.setState({ settled: false })
  change('own', (walk) => begunAbout(walk, card, answers, today()))
}
/** About a relative of 家人绑定. */
export const beginAboutRelative = (member: string, answers: Answers): void => {
  doubt.setState({ settled: false })
  change('own', (walk) => begunAboutMember(walk, member, answers, today()))
}
export const takeBack = (whose: Whose): void => change(whose, (walk) => takenBack(walk, today()))

/** Before a walk is shown: answers of an earlier day are put aside. */
export const beginToday = (): void => {
  const walk = walkOf('own')
  if (onDay(walk, today()) !== walk) change('own', (old) => onDay(old, today()))
}

export const arriveAt = (site: Site): void => change('own', (walk) => atSite(walk, site))

/** Takes over what family sent, in place of an earlier guest. */
export const receiveGuest = (answers: Answers): void => guest.setState({ ...freshWalk, answers, answeredOn: today() }, true)
