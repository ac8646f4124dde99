import { useState } from 'react'
import { clerkFaults, clerkQuestions } from '@/content/online-payment/clerk-questions'
import { doNotPayAgain } from '@/content/online-payment/first-words'
import { keepsakes } from '@/content/online-payment/keepsakes'
import { outcomeTexts } from '@/content/online-payment/outcomes'
import { insuranceRefund, ownRefund, thenPlatform } from '@/content/online-payment/repeated'
import { toldTexts } from '@/content/online-payment/told'
import { onlinePayment } from '@/content/screens/online-payment'
import { outcomeOf, PARTS, PART_STATES, type Part, type PartState, type PaymentStates } from '@/domain/online-payment/payment-state'
import { HALVES, TOLD, type StuckPayment, type StuckStanding, type Told } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Claim } from '@/domain/shared/source'
import { goBack, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import type { KeptPayment } from '@/stores/payments'
import { useFollowing } from '../arrival'
import { useDayChooser } from '../day-chooser'
import { readDayShort } from '../day-words'
import { useFolding } from '../folding'
import { useLatest, useLeaveUnless } from '../leave-unless'
import { openClerk } from '../clerk-card'
import { openEntry } from '../opened-entry'
import { addKeptPayment, changeKeptPayment, removeKeptPayment, usePayments, usePaymentsKeeping } from '../payments'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { today } from '../walks'
import { sourceRows } from './code-rows'
import { paidWords } from './day-half'
import { findCause } from './find-cause'
import { openStuckInstead, useOpened } from './opened'
import { paymentStanding } from './standing'

const words = onlinePayment.stuck

type Way = readonly [row: readonly [string, string?], go: () => void]
type Given = Partial<PaymentStates>
/** What is being asked besides the three states: when it was paid, what was told and when. */
type Step = { readonly at: 'day' } | { readonly at: 'half'; readonly paidOn: IsoDate } | { readonly at: 'told' } | { readonly at: 'told-on'; readonly told: Told } | null

const noPayment: KeptPayment = { id: '', states: { whole: 'unseen', own: 'unseen', insurance: 'unseen' }, paidOn: '2026-01-01' as IsoDate, half: 'unsure', asked: [], kept: [], ended: null }

const chipOf = (part: Part, state: PartState): string => words.partChips[part].replace('{}', words.stateChips[state])
const isWhole = (given: Given): given is PaymentStates => PARTS.every((part) => given[part] !== undefined)

/** Since when, what was told, and the day to ask again: a line each. */
const timeLines = (payment: StuckPayment, { days, waitUntil, isExact, isDue, last }: StuckStanding): readonly string[] => [
  [paidWords(payment), days === null ? words.clock : days === 0 ? '' : words.since.replace('{}', String(days))].filter(Boolean).join('，'),
  ...payment.asked.map(({ told, on }) => words.askedRow.replace('{}', readDayShort(on)).replace('{}', toldTexts[told].label)),
  ...(payment.ended || last?.told === 'paid'
    ? []
    : last === null || waitUntil === null
      ? [words.notAsked]
      : [(isDue ? words.dueSince : isExact ? words.waitUntil : words.waitAbout).replace('{}', readDayShort(waitUntil))]),
]

/** A payment without a result: do not pay again, what the three states tell, what to ask and to keep; kept, it is followed to its end. */
export const useStuck = () => {
  const { payment: id } = useOpened('stuck')
  const record = usePayments()
  const keeping = usePaymentsKeeping()
  const found = id === null ? undefined : record.payments.filter((payment) => payment.id === id)[0]
  useLeaveUnless(id === null || found !== undefined, 'payment')
  const payment = useLatest(found, noPayment)
  const [fresh, setFresh] = useState<Given>({})
  const [changing, setChanging] = useState<Part | null>(null)
  const [step, setStep] = useState<Step>(null)
  const [notice, setNotice] = useState('')
  const { shown, fold } = useFolding()
  useFollowing()
  const tell = tellIn(useOwnPlace())
  const isKept = id !== null
  const given: Given = isKept ? payment.states : fresh
  const part = changing ?? PARTS.filter((one) => given[one] === undefined)[0] ?? null
  useScrollToTop(`${part} ${step?.at}`)

  const say = (full: ReturnType<typeof changeKeptPayment>) => setNotice(full ? onlinePayment.list.keptFull[full] : '')
  const change = (answers: Partial<StuckPayment>) => isKept && say(changeKeptPayment(payment.id, answers))
  const give = (of: Part, state: PartState) => {
    setChanging(null)
    if (isKept) change({ states: { ...payment.states, [of]: state } })
    else setFresh({ ...fresh, [of]: state })
  }
  const keep = (paidOn: IsoDate, half: StuckPayment['half']) => {
    if (!isWhole(given)) return
    const added = addKeptPayment({ states: given, paidOn, half, asked: [], kept: [], ended: null })
    if (added.kind === 'added') openStuckInstead(added.id)
    else setNotice(onlinePayment.list.keptFull['too-many-payments'])
  }
  const chooseDay = (on: IsoDate) => {
    if (step?.at !== 'told-on') {
      setStep({ at: 'half', paidOn: on })
      return
    }
    setStep(null)
    change({ asked: payment.asked.concat({ told: step.told, on }) })
  }
  const day = useDayChooser(today(), step?.at === 'told-on' ? payment.paidOn : null, chooseDay)

  const question = () => {
    if (step) {
      switch (step.at) {
        case 'day':
          return { title: day.title || words.when, note: '', many: day.many, rows: day.rows, pick: day.pick }
        case 'told-on':
          return { title: day.title || words.toldWhen, note: '', many: day.many, rows: day.rows, pick: day.pick }
        case 'half':
          return { title: words.half, note: '', many: false, rows: HALVES.map((half) => [words.halves[half]] as const), pick: (at: number) => HALVES[at] && keep(step.paidOn, HALVES[at]) }
        case 'told':
          return {
            title: words.told, note: '', many: false, rows: [...TOLD.map((told) => [toldTexts[told].label, toldTexts[told].hint] as const), words.back],
            pick: (at: number) => setStep(TOLD[at] ? { at: 'told-on', told: TOLD[at] } : null),
          }
      }
    }
    if (!part) return null
    const [title, note] = words.ask[part]
    const of = part === 'own' ? words.ownRows : words.rows
    return { title, note, many: false, rows: PART_STATES.map((state): readonly [string, string?] => of[state]), pick: (at: number) => PART_STATES[at] && give(part, PART_STATES[at]) }
  }
  const asked = question()
  const states = isWhole(given) ? given : null
  const outcome = states && outcomeOf(states)
  const text = asked === null && outcome ? outcomeTexts[outcome] : null
  const { ended } = payment
  const standing = isKept ? paymentStanding(payment) : null
  const isPaid = outcome === 'paid'
  // The only two cases in which nothing more is to be warned of.
  const isSettled = asked === null && (ended !== null || isPaid)
  const isOpen = text !== null && !isSettled
  const follows = standing?.last ? toldTexts[standing.last.told].follows : []
  const refund = [ownRefund, insuranceRefund, thenPlatform]
  const told: readonly Claim[] = text ? [...text.tells, ...text.doNow, ...(isOpen ? [...clerkQuestions, ...refund, ...follows] : [])] : []
  const sourced = sourceRows(told)
  const has = (one: string): boolean => payment.kept.indexOf(one) >= 0
  const answered = PARTS.filter((one) => given[one] !== undefined && one !== part)

  const end = (how: 'refunded' | 'paid') => () => void change({ ended: { how, on: today() } })
  const remove = () => {
    removeKeptPayment(payment.id)
    goBack()
  }
  const ways: readonly Way[] = [
    ...(isKept && !ended ? [[words.refunded, end('refunded')], [words.done, end('paid')]] as const : []),
    ...(isKept && ended ? [[words.reopen, () => void change({ ended: null })]] as const : []),
    ...(isOpen ? [[words.failed, () => goTo('payFailed')], [words.find, () => findCause({ 'phone-step': 'no-result' })]] as const : []),
    [words.read, () => openEntry('paid-or-not')],
    [words.resettle, () => openEntry('refund-and-resettle')],
    ...(isKept ? [[words.remove, remove]] as const : []),
  ]
  return {
    words,
    size: useTextSize(),
    notices: [notice, isKept && keeping !== 'saved' ? onlinePayment.list.unsaved : ''].filter(Boolean),
    stop: isSettled ? [] : doNotPayAgain.map(tell),
    settled: isSettled ? { title: ended ? words.endedTitle[ended.how] : outcomeTexts.paid.title, lines: ended ? [words.endedNote.replace('{}', readDayShort(ended.on))] : outcomeTexts.paid.tells.concat(outcomeTexts.paid.doNow).map(tell) } : null,
    time: standing && asked === null ? timeLines(payment, standing) : [],
    isDue: standing !== null && standing.isDue && asked === null,
    follows: isOpen ? follows.map(tell) : [],
    questions: {
      chipsNote: answered.length > 0 ? (isKept ? words.all : words.chips) : '',
      chips: step ? [] : answered.map((one) => [chipOf(one, given[one] ?? 'unseen')] as const),
      change: (at: number) => setChanging(answered[at] ?? null),
      notice: '',
      question: asked,
      field: null,
    },
    isAsking: asked !== null,
    outcome: isOpen && text ? { title: text.title, tells: text.tells.map(tell), doNow: text.doNow.map(tell) } : null,
    clerk: isOpen ? clerkQuestions.map(tell) : [],
    showClerk: () =>
      openClerk({ title: words.clerkTitle, told: [text?.title ?? '', isKept ? paidWords(payment) : '', ...answered.map((one) => chipOf(one, given[one] ?? 'unseen'))].filter(Boolean), asks: [], faults: clerkFaults }, 'payment'),
    refund: isOpen && standing?.last?.told !== 'refund' ? refund.map(tell) : [],
    keep: isOpen || (isKept && asked === null)
      ? keepsakes.map(({ id: one, keep: claim }) => (isKept ? ([`${has(one) ? '✓' : '○'} ${tell(claim)}`, has(one) ? words.has : words.hasNot] as const) : ([tell(claim)] as const)))
      : [],
    canTick: isKept,
    tick: (at: number) => {
      const one = keepsakes[at]?.id
      if (one) change({ kept: has(one) ? payment.kept.filter((other) => other !== one) : payment.kept.concat(one) })
    },
    sources: asked === null ? shown(sourced) : [],
    foldSources: fold(sourced),
    ways: asked === null ? ways.map(([way]) => way) : [],
    go: (at: number) => ways[at]?.[1](),
    foot: asked !== null ? [] : !isKept ? (isPaid ? [] : [words.save]) : ended ? [] : [words.put],
    act: () => setStep(isKept ? { at: 'told' } : { at: 'day' }),
    back: goBack,
  }
}
