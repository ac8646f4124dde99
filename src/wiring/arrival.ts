import '@/platform/offline'
import '@/platform/old-browsers'
import { useEffect } from 'react'
import { createStore, useStore } from 'zustand'
import type { QuestionId } from '@/domain/diagnosis/model'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import type { Entry, EntryNote } from '@/domain/entry/entry'
import { launchFollowed, useAppLaunch, usePageLaunch, type LaunchData } from '@/platform/launch'
import { goTo, useLostPage } from '@/platform/navigation'
import { isUnderWay } from '@/stores/diagnosis'
import { arriveAt, beginToday, setOut, walkOf } from './walks'

interface Arrival {
  /** Where a scanned code leads, until a page has gone there. */
  readonly entry: Entry | null
  readonly note: EntryNote | null
  readonly question: QuestionId | null
  /** What the words typed made it necessary to say: a myth put right, a message that is no fault. */
  readonly told: readonly string[]
  /** A share code that came in by another way than the page that shows it. */
  readonly shared: string | null
  /** The same for how far somebody's card is, for what to prepare for a relative and for what the check of a bill came to. */
  readonly brought: Entry | null
}

const arrival = createStore<Arrival>(() => ({ entry: null, note: null, question: null, told: [], shared: null, brought: null }))

const receive = (launch: LaunchData): void => {
  const entry = parseEntry(launch)
  if (entry.kind !== 'none') arrival.setState({ entry, note: null })
}

let last = ''

// Alipay may repeat the parameters of the last scan when the phone is unlocked: then the person goes on with what they were doing.
const receiveInApp = (launch: LaunchData): void => {
  const entry = parseEntry(launch)
  if (entry.kind === 'none') return
  const before = last
  last = JSON.stringify(entry)
  if (last !== before || !isUnderWay(walkOf('own'))) receive(launch)
}

/** A window whose code was typed instead of scanned: the page on top goes there in the same way. */
export const arriveTyped = (entry: Entry): void => arrival.setState({ entry, note: null })

/** For App: codes that reach the app and no page (Alipay). */
export const useAppArrival = (): void => {
  useAppLaunch(receiveInApp)
  useLostPage()
}

const follow = (entry: Entry): void => {
  arrival.setState({ entry: null, note: entry.kind === 'home' ? entry.note : null })
  launchFollowed()
  if (entry.kind === 'window') {
    beginToday()
    arriveAt({ city: entry.city, site: entry.site, window: entry.window })
    setOut('own')
    goTo('diagnosis')
  } else if (entry.kind === 'shared' || entry.kind === 'asked') {
    arrival.setState({ shared: entry.code })
    goTo(entry.kind === 'asked' ? 'diagnosis' : 'result')
  } else if (entry.kind === 'article') {
    goTo('article', entryQuery(entry))
  } else if (entry.kind === 'progress' || entry.kind === 'preparation' || entry.kind === 'checked') {
    arrival.setState({ brought: entry })
    goTo(entry.kind, entryQuery(entry))
  }
}

/** For the pages: goes where a code leads, once, whichever page is on top. What the person was doing is not touched. */
export const useFollowing = (): void => {
  const entry = useStore(arrival, (state) => state.entry)
  useEffect(() => {
    if (entry && arrival.getState().entry === entry) follow(entry)
  }, [entry])
}

/** For the first page: its own parameters are an arrival too. */
export const useLanding = (): EntryNote | null => {
  const launch = usePageLaunch('home')
  useEffect(() => receive(launch), [])
  useFollowing()
  return useStore(arrival, (state) => state.note)
}

/** Words typed may leave a question open (卡状态异常: which state?), which is asked before the others, and may need an answer of ours. */
export const openQuestion = (question: QuestionId | null, told: readonly string[] = []): void => arrival.setState({ question, told })

export const useTold = (): readonly string[] => useStore(arrival, (state) => state.told)

export const useOpenQuestion = (): QuestionId | null => useStore(arrival, (state) => state.question)

/** How far somebody's card is, what to prepare for a relative, or what the check of a bill came to, as it was brought along; handed out once. */
export const takeBrought = (): Entry | null => {
  const { brought } = arrival.getState()
  if (brought) arrival.setState({ brought: null })
  return brought
}

/** The share code that was brought along, handed out once. */
export const takeShared = (): string | null => {
  const { shared } = arrival.getState()
  if (shared) arrival.setState({ shared: null })
  return shared
}
