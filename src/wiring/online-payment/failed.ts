import { useState } from 'react'
import { phoneLexicon } from '@/content/diagnosis/phone-lexicon'
import { handlers } from '@/content/handlers'
import { failures } from '@/content/online-payment/failures'
import { faultTexts } from '@/content/online-payment/fault-texts'
import { doNotPayAgain, lookFirst, unknownWords } from '@/content/online-payment/first-words'
import { papers } from '@/content/papers'
import { onlinePayment } from '@/content/screens/online-payment'
import { personalNumberTexts } from '@/content/wording/personal-numbers'
import { readWords } from '@/domain/diagnosis/read-words'
import type { Failure } from '@/domain/online-payment/guide'
import { routeFailure, type FailureRead, type HeardAnswers } from '@/domain/online-payment/route-failure'
import { personalNumberIn } from '@/domain/shared/personal-numbers'
import { goBack, goHome, goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { useFolding } from '../folding'
import { openEntry } from '../opened-entry'
import { holdsIn, tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { sourceRows } from './code-rows'
import { findCause } from './find-cause'
import { openReady, openStuck } from './opened'

const words = onlinePayment.failed

type Way = readonly [row: readonly [string, string?], go: () => void]

/** What was typed or picked, and what it means. */
interface Looked {
  readonly heard: HeardAnswers
  readonly read: FailureRead
}

/** What the words answer; the question they leave open is asked by the diagnosis. */
export const hearFailure = (typed: string): Looked => {
  const heard = readWords(phoneLexicon, typed).answers
  return { heard, read: routeFailure(failures, heard) }
}

const picked = (failure: Failure): Looked => {
  const heard = failure.when[0] ?? {}
  return { heard, read: routeFailure(failures, heard) }
}

/** A failure in one sentence and its steps, from the words people see, typed or picked. */
export const usePayFailed = () => {
  const [looked, setLooked] = useState<Looked | null>(null)
  const [notice, setNotice] = useState('')
  const { shown, fold } = useFolding()
  useFollowing()
  const place = useOwnPlace()
  const tell = tellIn(place)
  const here = holdsIn(place)
  useScrollToTop(looked)
  const take = (typed: string) => {
    // Looked up nowhere and kept nowhere, but nobody should get used to typing it.
    const number = personalNumberIn(typed)
    setNotice(number ? personalNumberTexts[number] : '')
    setLooked(number ? null : hearFailure(typed))
  }
  const read = looked?.read ?? null
  const failure = read?.kind === 'found' ? read.failure : null
  const fault = failure ? faultTexts[failure.fault] : undefined
  const claims = failure && fault ? [failure.say, fault.meaning, ...fault.atWindow, ...fault.later.filter(here)] : []
  const whom = fault ? fault.handledBy.map((id) => handlers[id]).filter((handler) => handler !== undefined) : []
  const bring = fault ? fault.bring.map((id) => papers[id]).filter((paper) => paper !== undefined).map(({ name }) => tell(name)) : []
  const calls = whom.filter(({ phone }) => phone !== null)
  const why = fault ? [{ id: 'why', title: words.why[0], hint: undefined, parts: [{ name: '', lines: [fault.meaning, fault.takes].map(tell) }] }, ...sourceRows(claims)] : []
  const more = read?.kind === 'found' ? read.more : []
  const another: Way = [words.another, () => setLooked(null)]
  const home: Way = [words.home, goHome]
  const find: Way = [words.find, () => findCause(looked?.heard)]
  const moved: Way = [words.moved, () => openStuck(null)]
  const ways: readonly Way[] = failure
    ? [
        ...(read?.stop ? [] : [moved]),
        ...(failure.fault === 'relative-link-missing' ? [[words.family, () => goTo('family')] as const] : []),
        [words.read, () => openEntry(failure.article)],
        [words.ready, () => openReady()],
        find,
        another,
        home,
      ]
    : read
      ? [find, another, home]
      : [[words.other, () => findCause()], home]
  const stop = read?.stop ? (failure?.money === 'gone' ? doNotPayAgain : lookFirst).map(tell) : []
  return {
    words,
    size: useTextSize(),
    notice,
    asking: read === null,
    take,
    rows: read === null ? failures.map(({ label, hint }) => [label, hint] as const) : [],
    pick: (at: number) => failures[at] && setLooked(picked(failures[at])),
    stop,
    moved: read?.stop ? [words.moved] : [],
    openStuck: () => openStuck(null),
    answer: failure && fault ? { title: failure.label, say: tell(failure.say) } : null,
    steps: fault ? [...fault.atWindow, ...fault.later.filter(here)].map(tell) : read ? unknownWords.map(tell) : [],
    unknown: read?.kind === 'unknown',
    ask: fault
      ? [words.ask.replace('{}', fault.askClerk), words.whom.replace('{}', whom.map(({ name, phone }) => (phone ? `${name} ${phone}` : name)).join('、')), ...(bring.length > 0 ? [words.bring.replace('{}', bring.join('、'))] : [])]
      : [],
    calls: calls.map(({ phone, name }) => [words.dial.replace('{}', phone ?? ''), name] as const),
    call: (at: number) => calls[at]?.phone && dial(calls[at].phone),
    why: shown(why),
    foldWhy: fold(why),
    more: more.map(({ label, hint }) => [label, hint] as const),
    pickMore: (at: number) => more[at] && setLooked(picked(more[at])),
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
