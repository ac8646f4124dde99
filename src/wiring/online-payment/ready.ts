import { useState } from 'react'
import { readinessTexts } from '@/content/online-payment/readiness-reasons'
import { codeChannels } from '@/content/online-payment/code-channels'
import { onlinePayment } from '@/content/screens/online-payment'
import { checkReadiness, HOMES, MISSING, needsOf, PAYEES, UNKNOWN, type Need, type Readiness, type ReadinessReason } from '@/domain/online-payment/check-readiness'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { Claim } from '@/domain/shared/source'
import { goBack, goHome, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { useFolding } from '../folding'
import { openEntry } from '../opened-entry'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { codeRows, sourceRows } from './code-rows'
import { openStuck, useOpened } from './opened'

const words = onlinePayment.ready

type Asked = 'payee' | 'home' | Need
type Way = readonly [row: readonly [string, string?], go: () => void]

const questionsFor = (given: Readiness): readonly Asked[] => ['payee', 'home', ...needsOf(given)]

const chipOf = (asked: Asked, given: Readiness): string =>
  asked === 'payee' ? words.payeeChips[given.payee ?? 'own'] : asked === 'home' ? words.homeChips[given.home ?? 'unsure'] : words.needs[asked].chips[given[asked] ?? 'unsure']

const rowsOf = <T extends string>(title: string, note: string, options: readonly T[], row: (option: T) => readonly [string, string?], give: (option: T) => void) => ({
  title, note, many: false, rows: options.map(row), pick: (at: number) => options[at] !== undefined && give(options[at]), field: null,
})

/** Where what is not known can be said. */
const ASKED: Readonly<Partial<Record<ReadinessReason, Asked>>> = {
  'insured-unsure': 'insured', 'code-unsure': 'code', 'linked-unsure': 'linked', 'home-unsure': 'home', 'filed-unsure': 'filed', 'offered-unsure': 'offered', 'billed-unsure': 'billed',
  'names-unsure': 'names', 'location-unsure': 'located', 'app-unsure': 'app',
}
/** So many things that are not known are told at once; who left all open reads no ten cards. */
const AT_ONCE = 3

const isMissing = (reason: ReadinessReason): boolean => MISSING.some((one) => one === reason)
const isUnknown = (reason: ReadinessReason): boolean => UNKNOWN.some((one) => one === reason)

const toldAtOnce = (because: readonly ReadinessReason[]): readonly ReadinessReason[] => {
  const missing = because.filter(isMissing)
  return [...missing, ...because.filter(isUnknown).slice(0, Math.max(0, AT_ONCE - missing.length)), ...because.filter((reason) => reason === 'how-to-pay')]
}

/** What of the texts is told at once. */
const claimsOf = (because: readonly ReadinessReason[]): readonly Claim[] => because.reduce<readonly Claim[]>((all, reason) => all.concat(readinessTexts[reason].why, readinessTexts[reason].how), [])

/** Whether a bill can be paid on the phone: one question a screen, then what is missing and who mends it, and how the code is activated. */
export const usePayReady = () => {
  const { see } = useOpened('payReady')
  const [given, setGiven] = useState<Readiness>({})
  const [changing, setChanging] = useState<Asked | null>(null)
  const [mode, setMode] = useState<'ask' | 'result' | 'activate'>(see ?? 'ask')
  const { shown, fold } = useFolding()
  useFollowing()
  const tell = tellIn(useOwnPlace())
  const order = questionsFor(given)
  const next = order.filter((of) => given[of] === undefined)[0] ?? null
  const asked = mode === 'activate' ? null : (changing ?? (mode === 'ask' ? next : null))
  useScrollToTop(`${asked} ${mode}`)

  const give = (answer: Readiness) => {
    const all = { ...given, ...answer }
    setGiven(all)
    setChanging(null)
    if (questionsFor(all).every((of) => all[of] !== undefined)) setMode('result')
  }
  const ask = (of: Asked) => {
    if (of === 'payee') return rowsOf(words.payee, '', PAYEES, (payee): readonly [string, string?] => words.payees[payee], (payee) => give({ payee }))
    if (of === 'home') return rowsOf(words.home, words.homeNote, HOMES, (home): readonly [string, string?] => words.homes[home], (home) => give({ home }))
    return rowsOf(words.needs[of].ask, words.needs[of].note, THREE_WAYS, (way): readonly [string, string?] => words.needs[of].rows[way], (way) => give({ [of]: way }))
  }
  const check = checkReadiness(given)
  const answerFor = (reason: ReadinessReason): Way | null => {
    const of = ASKED[reason]
    if (of) return [[words.fill.replace('{}', ask(of).title)], () => setChanging(of)]
    if (reason === 'relative-not-linked') return [words.family, () => goTo('family')]
    const { entry, title } = readinessTexts[reason]
    return entry ? [[words.read.replace('{}', title)], () => openEntry(entry)] : null
  }
  const missing = check.because.filter(isMissing)
  const atOnce = toldAtOnce(check.because)
  const notes = check.because.filter((reason) => atOnce.indexOf(reason) < 0)
  const noteRows = notes.map((reason) => {
    const { title, why, how } = readinessTexts[reason]
    return { id: `note-${reason}`, title, hint: why[0] && tell(why[0]), parts: [{ name: '', lines: why.concat(how).map(tell) }] }
  })
  const answered = order.filter((of) => given[of] !== undefined && of !== asked)
  const isDone = mode !== 'activate' && asked === null
  // Activation is what most have to do first: shown wherever the code does not open for certain.
  const code = mode === 'activate' || (isDone && given.code !== 'yes') ? codeRows(tell) : []
  const sourced = sourceRows(mode === 'activate' ? codeChannels.reduce<readonly Claim[]>((all, { way }) => all.concat(way), []) : claimsOf(check.because))
  const ways: readonly Way[] = [
    ...(mode === 'activate' ? [[words.check, () => setMode('ask')] as const] : []),
    ...(isDone && next !== null ? [[words.goOn, () => setMode('ask')] as const] : []),
    ...(isDone ? [[words.again, () => {
      setGiven({})
      setMode('ask')
    }] as const] : []),
    [words.failed, () => goTo('payFailed')],
    [onlinePayment.list.stuck, () => openStuck(null)],
    [onlinePayment.list.home, goHome],
  ]
  return {
    words,
    size: useTextSize(),
    questions: {
      chipsNote: answered.length > 0 && mode !== 'activate' ? words.chips : '',
      chips: mode === 'activate' ? [] : answered.map((of) => [chipOf(of, given)] as const),
      change: (at: number) => setChanging(answered[at] ?? null),
      notice: '',
      question: asked ? ask(asked) : null,
      field: null,
    },
    isAsking: asked !== null,
    check: isDone
      ? {
          title: words.verdict[check.verdict],
          isPossible: check.verdict === 'possible',
          lines: missing.length > 0 ? [words.summary.replace('{}', String(missing.length)).replace('{}', missing.map((reason) => words.by.replace('{}', readinessTexts[reason].title).replace('{}', words.fixers[readinessTexts[reason].by])).join('、'))] : [],
          reasons: atOnce.map((reason) => {
            const { title, by, why, how } = readinessTexts[reason]
            const answer = answerFor(reason)
            return {
              name: isMissing(reason) ? words.by.replace('{}', title).replace('{}', words.fixers[by]) : title,
              lines: why.map(tell),
              steps: how.map(tell),
              answers: answer ? [answer[0]] : [],
              answer: () => answer?.[1](),
            }
          }),
          folded: shown(noteRows),
          fold: fold(noteRows),
        }
      : null,
    code: shown(code),
    foldCode: fold(code),
    sources: asked === null ? shown(sourced) : [],
    foldSources: fold(sourced),
    skip: asked !== null ? [changing ? words.result : words.skip] : [],
    see: () => {
      setChanging(null)
      setMode('result')
    },
    ways: asked === null ? ways.map(([way]) => way) : [],
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
