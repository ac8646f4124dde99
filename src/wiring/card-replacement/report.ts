import { useState } from 'react'
import { refusalTexts } from '@/content/card-replacement/refusals'
import { statusWords } from '@/content/card-replacement/status-words'
import { cardReplacement } from '@/content/screens/card-replacement'
import { personalNumberTexts } from '@/content/wording/personal-numbers'
import { withCorrection, withEvent, type Change } from '@/domain/card-replacement/change-card'
import { isStage, lineOf } from '@/domain/card-replacement/lines'
import { historyOf } from '@/domain/shared/change-log'
import { possibleStates, whyNot } from '@/domain/card-replacement/possible-states'
import { readStatus, type StatusRead } from '@/domain/card-replacement/read-status'
import { FAILURES, SIDES, STAGES, type State } from '@/domain/card-replacement/states'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { personalNumberIn } from '@/domain/shared/personal-numbers'
import { goBack } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { readDayShort } from '../day-words'
import { useTextSize } from '../text-size'
import { changeTrackedCard } from '../tracked-cards'
import { today } from '../walks'
import { useDayChooser } from '../day-chooser'
import { sayLately } from './opened'
import { useCardToChange } from './opened-card'
import { standingOf } from './standing'
import { hintOf, labelOf } from './state-words'

const words = cardReplacement.report

const isFailure = (state: State): boolean => FAILURES.some((failure) => failure === state)

interface Offer {
  readonly title: string
  readonly states: readonly State[]
}

/** Stages that only query pages know. */
const UNUSUAL: readonly State[] = ['draft', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'initializing', 'synced']

/** What can be put down next, the way of the card first. */
const nextFor = (possible: readonly State[]): readonly Offer[] => {
  const stages = possible.filter((state) => isStage(state) && !isFailure(state))
  return [
    { title: '', states: stages.filter((state) => UNUSUAL.indexOf(state) < 0) },
    { title: words.also, states: stages.filter((state) => UNUSUAL.indexOf(state) >= 0 && state !== 'draft') },
    { title: words.failed, states: possible.filter((state) => isFailure(state) || state === 'draft') },
    { title: words.beside, states: possible.filter((state) => !isStage(state)) },
  ].filter(({ states }) => states.length > 0)
}

/** What an entry may have been instead: whatever its line knows; the change itself is judged when it is made. */
const insteadOf = (card: TrackedCard, entry: number): readonly Offer[] => {
  const was = historyOf(card.log).filter(({ at }) => at === entry)[0]?.event
  if (!was) return []
  const line = lineOf(was.state)
  const states: readonly State[] = line === 'stage' ? STAGES : SIDES[line]
  return [{ title: '', states: states.filter((state) => state !== was.state) }]
}

const refusalOf = (change: Extract<Change, { kind: 'refused' }>, state: State): string => {
  const { event, why } = change.refused
  return words.refused + (event.state === state ? '' : `${words.because.replace('{}', labelOf(event.state))}`) + refusalTexts[why]
}

/** What is new, and since which day: a new event, or an entry of the record put right. */
export const useReport = () => {
  useFollowing()
  const { card, state: wanted, entry } = useCardToChange()
  const standing = standingOf(card)
  const barred = wanted && entry === null ? whyNot(standing.tracked.position, wanted, card) : null
  const [state, setState] = useState<State | null>(barred ? null : wanted)
  const [heard, setHeard] = useState<StatusRead | null>(null)
  const [notice, setNotice] = useState(barred ? words.refused + refusalTexts[barred] : '')
  useScrollToTop(`${state} ${heard?.states.length}`)

  const finish = (on: IsoDate) => {
    if (!state) return
    const change = entry === null ? withEvent(card, { state, on }, today()) : withCorrection(card, entry, { state, on }, today())
    if (change.kind === 'refused') {
      setNotice(refusalOf(change, state))
      return
    }
    const full = changeTrackedCard(card.id, () => change.card)
    if (full) {
      setNotice(cardReplacement.list.kept[full])
      return
    }
    sayLately(card.id, words.put.replace('{}', labelOf(state)).replace('{}', readDayShort(on)), (heard?.also ?? []).filter((other) => other !== state))
    goBack()
  }
  const earliest = entry === null && state && isStage(state) ? standing.since : null
  const day = useDayChooser(today(), earliest, finish)
  const choose = (chosen: State | undefined) => {
    setNotice('')
    if (chosen) setState(chosen)
  }
  const hear = (text: string) => {
    const number = personalNumberIn(text)
    if (number) {
      setNotice(personalNumberTexts[number])
      return
    }
    const read = readStatus(statusWords, text, today())
    const [first] = read.states.concat(read.also)
    setHeard(read)
    setNotice(first ? '' : words.notHeard)
    setState(first && read.states.length < 2 ? first : null)
  }
  const said = heard?.on ? [[words.saidDay, readDayShort(heard.on)] as const] : []
  const offers = state ? [] : heard && heard.states.length > 1 ? [{ title: words.heard, states: heard.states }] : entry === null ? nextFor(possibleStates(standing.tracked.position, card)) : insteadOf(card, entry)
  return {
    words,
    size: useTextSize(),
    notice,
    asking: state === null,
    offers: offers.map(({ title, states }) => ({ title, rows: states.map((one) => [labelOf(one), hintOf(one)] as const), pick: (at: number) => choose(states[at]) })),
    chosen: state ? [[labelOf(state), words.another] as const] : [],
    unchoose: () => {
      setHeard(null)
      setNotice('')
      setState(null)
    },
    day: { title: day.title || words.when, many: day.many, rows: [...said, ...day.rows], pick: (at: number) => (at < said.length && heard?.on ? finish(heard.on) : day.pick(at - said.length)) },
    hear,
    back: goBack,
  }
}
