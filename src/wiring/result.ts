import { useEffect, useMemo, useState } from 'react'
import { actionTexts } from '@/content/actions'
import { actionLabels } from '@/content/diagnosis/action-labels'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { replacedFor } from '@/content/card-replacement/replaced-for'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { places } from '@/content/places/places'
import { sources } from '@/content/sources'
import { result } from '@/content/screens/result'
import { causeGradeWords } from '@/content/wording/grades'
import { fallbackLadder } from '@/content/wording/fallback-ladder'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { UNSURE, type Answers, type QuestionId } from '@/domain/diagnosis/model'
import type { Position, RankedCause, Reason } from '@/domain/diagnosis/position'
import { entryQuery } from '@/domain/entry/entry-query'
import { parseEntry } from '@/domain/entry/parse-entry'
import { shareCard } from '@/domain/share/share-card'
import type { Claim } from '@/domain/shared/source'
import { usePageLaunch, type LaunchData } from '@/platform/launch'
import { goBack, goHome, goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { useScrollToTop } from '@/platform/scroll'
import { platformName, useShareCard, type OutgoingCard } from '@/platform/share'
import { takeShared, useFollowing, useTold } from './arrival'
import { openBegin, openCardAfter } from './card-replacement/opened'
import { diagnosisCard } from './clerk'
import { openClerk } from './clerk-card'
import { optionOf, positionOf } from './engine'
import { openMemberAfter } from './family-binding/opened'
import { linesOf, type LineView } from './lines'
import { openEntry } from './opened-entry'
import { codeOf, receiveWalk } from './sent-walk'
import { aloneNote } from './single-page'
import { readDay } from './spoken'
import { holdsIn, tellIn, usePlace } from './tell'
import { tellShare } from './tell-share'
import { useTextSize } from './text-size'
import { setOut, settleDoubt, useDoubtSettled, useErrand, useWalk, type Whose } from './walks'
import { miniProgramHint } from './web-page'

type Tell = (claim: Claim) => string

const sentence = ({ question, option }: Reason): string => reasonTexts[question]?.[optionOf(question, option)] ?? ''

/** So many steps kept back for one reason are named. */
const NAMED = 2

/** Which steps were kept back, one line for each answer that is the reason. */
const skippedLines = ({ skipped }: Position): readonly string[] => {
  const labels: Record<string, string[]> = {}
  for (const { action, because } of skipped) {
    const reason = sentence(because)
    if (reason) (labels[reason] = labels[reason] ?? []).push(actionLabels[action] ?? '')
  }
  return Object.keys(labels).map((reason) => result.skipped.replace('{}', (labels[reason] ?? []).slice(0, NAMED).join('”“')) + reason)
}

/** Everything said about one cause, in the order shown. */
const causeView = (tell: Tell, lines: ReturnType<typeof linesOf>, here: (claim: Claim) => boolean) => ({ id, grade, speaksFor, speaksAgainst }: RankedCause) => {
  const text = faultTexts[id]
  if (!text) return null
  const later = text.later.filter(here)
  const claims = [text.meaning, ...text.atWindow, ...later, text.takes]
  const cited = claims.reduce<string[]>((all, claim) => all.concat(claim.sources.filter((source) => all.indexOf(source) < 0)), [])
  return {
    id,
    grade: causeGradeWords[grade],
    name: text.name,
    meaning: tell(text.meaning),
    speaksFor: speaksFor.map(sentence).filter(Boolean),
    speaksAgainst: speaksAgainst.map(sentence).filter(Boolean),
    atWindow: text.atWindow.map(tell),
    later: later.map(tell),
    bring: text.bring.map((paper) => papers[paper]?.name.text ?? '').filter(Boolean),
    takes: tell(text.takes),
    handlers: lines(text.handledBy.map((handler) => handlers[handler]).filter((handler) => handler !== undefined)),
    sources: cited
      .map((source) => sources[source])
      .filter((source) => source !== undefined)
      .map(({ id, issuer, title, published, checkedOn }) => ({ id, issuer, title, published: published && readDay(published), checkedOn: readDay(checkedOn) })),
  }
}

interface Arrived {
  readonly whose: Whose
  readonly banner: string
  /** What family sent, as it was sent. */
  readonly received: Answers | null
}

/** Reads what a link brought: the answers of somebody else go into the guest walk, and say so. */
const arrive = (launch: LaunchData, whose: Whose): Arrived => {
  const brought = takeShared()
  const entry = parseEntry(brought ? { query: { r: brought } } : launch)
  if (entry.kind === 'home' && entry.note) return { whose: 'own', banner: result.damaged, received: null }
  if (entry.kind !== 'shared') return { whose, banner: whose === 'guest' ? result.helped : '', received: null }
  const sent = receiveWalk(entry.code)
  if (typeof sent === 'string') return { whose: 'own', banner: result[sent], received: null }
  return { whose: 'guest', banner: sent.as === 'ok' ? result.guest : result.otherVersion, received: sent.answers }
}

const cardFor = (answers: Answers, title: string): OutgoingCard => {
  const { path, query } = shareCard(platformName, 'result', 'pages/knowledge/result', entryQuery({ kind: 'shared', code: codeOf(answers), from: 'chat' }))
  return { title, path, query }
}

const unsureOf = (answers: Readonly<Record<QuestionId, string>>): readonly QuestionId[] => Object.keys(answers).filter((question) => answers[question] === UNSURE && questionTexts[question])

type WayOn = readonly [row: readonly [string, string?], go: () => void] | null

const stepsOf = ({ now }: Position) => now.map((action) => actionTexts[action]).filter((text) => text !== undefined)

/** While no cause can be named: the ladder, and the two lines one of which is always right (domain.md §2, invariant 4). */
const ladder = (['FB1', 'FB2', 'FB3', 'FB4', 'FB5'] as const).map((rung) => fallbackLadder[rung].say)
const hotlines = ['insurance-hotline', 'card-hotline'].map((id) => handlers[id]).filter((handler) => handler !== undefined)

/** The city's own numbers, but for those already shown with an area code. */
const localLines = (tell: Tell, place: string | null, above: readonly LineView[]): readonly { readonly phone: string; readonly note: string }[] => {
  const own = places.filter(({ code }) => code === place)[0]?.hotlines ?? []
  return own.filter(({ phone }) => !above.some((line) => line.phone === phone)).map(({ phone, note }) => ({ phone, note: tell(note) }))
}

/** What to know before paying oneself, first the warning (domain.md §0.2, 4). */
const paying = (tell: Tell, here: (claim: Claim) => boolean): readonly string[] => {
  const { warning, ask, limits, papers: needed, deadline, takes } = manualReimbursement
  return [tell(warning), `${result.askFirst}“${ask}”`, ...limits.filter(here).map(tell), result.keep + needed.map((paper) => papers[paper]?.name.text ?? '').join('、'), tell(deadline), tell(takes)]
}

/** The result, whether walked to or received: what to do, why, afterwards, and the ways on. */
export const useResult = () => {
  const launch = usePageLaunch('result')
  // Once, and before the first render: a shared card must be complete in its first picture, without storage or taps.
  const errand = useErrand()
  const [{ whose, banner, received }] = useState(() => arrive(launch, errand.whose))
  const { answers, site, card: about, member } = useWalk(whose)
  const place = usePlace(site?.city ?? null)
  const tell = tellIn(place)
  const lines = linesOf(tell, place)
  const told = useTold()
  const here = holdsIn(place)
  const position = useMemo(() => positionOf(answers, null), [answers])
  const [open, setOpen] = useState<string | null>(null)
  const [shared, setShared] = useState('')
  const [unfolded, setUnfolded] = useState<'how' | 'paying' | null>(null)
  useFollowing()
  // What was sent and changed here goes back to whoever sent it.
  const isHelp = whose === 'guest' && answers !== received
  const card = () => cardFor(answers, isHelp ? result.sendBackTitle : result.shareTitle)
  useShareCard(card)
  useEffect(() => setOpen(null), [position])

  const ranked = position.causes.map(causeView(tell, lines, here)).filter((cause) => cause !== null)
  const shown = ranked.filter(({ id }) => id === open)[0] ?? ranked[0]
  const others = ranked.filter((cause) => cause !== shown)
  useScrollToTop(shown?.id)
  const ask = (question: QuestionId | null = null) => {
    setOut(whose, question)
    goTo('diagnosis')
  }
  const unsure = unsureOf(answers)
  const reason = shown && replacedFor[shown.id]
  const causes = ranked.map(({ id }) => id)
  const wayOn = (): WayOn => {
    if (about && whose === 'own') return [result.backToCard, () => openCardAfter(about, causes)]
    if (member && whose === 'own') return [result.backToMember, () => openMemberAfter(member, causes)]
    if (reason) return [result.track, () => openBegin(reason)]
    if (!shown || whose === 'guest') return null
    return answers['scene'] === 'family' ? [result.checkFamily, () => goTo('family')] : answers['scene'] === 'phone' ? [result.payment, () => goTo('payment')] : null
  }
  const alone = aloneNote()
  const doubtful = useDoubtSettled() || alone ? null : position.doubtful
  const steps = stepsOf(position)
  return {
    words: result,
    size: useTextSize(),
    banner,
    steps: steps.map(({ say }) => tell(say)),
    how: unfolded === 'how' ? steps.map(({ how }) => (how ? tell(how) : '')).filter(Boolean) : [],
    unfoldHow: () => setUnfolded(unfolded === 'how' ? null : 'how'),
    paying: unfolded === 'paying' ? paying(tell, here) : [],
    unfoldPaying: () => setUnfolded(unfolded === 'paying' ? null : 'paying'),
    skipped: skippedLines(position),
    fitsNothing: position.fitsNothing,
    ladder: shown ? [] : ladder.filter((rung) => !steps.some(({ say }) => say === rung)).map(tell),
    hotlines: shown ? [] : lines(hotlines),
    shown,
    others: others.map(({ name, grade }) => [name, grade] as const),
    openOther: (at: number) => setOpen(others[at]?.id ?? null),
    doubtful: doubtful ? (questionTexts[doubtful]?.ask ?? '') : '',
    askDoubtful: () => {
      settleDoubt()
      ask(doubtful)
    },
    unsure: unsure.map((question) => [questionTexts[question]?.ask ?? question, questionTexts[question]?.howToFindOut] as const),
    askUnsure: (at: number) => unsure[at] && ask(unsure[at]),
    goOn: position.next ? () => ask() : null,
    local: localLines(tell, place, shown ? shown.handlers : []),
    call: dial,
    told: whose === 'own' ? told.join('') : '',
    readMore: () => shown && openEntry(shown.id),
    alone,
    hint: miniProgramHint(),
    notice: shared,
    /** Sending it back is what whoever asked waits for. */
    isHelp,
    shareLabel: isHelp ? result.sendBack : result.share,
    share: () => {
      void tellShare(card(), result).then(setShared)
    },
    /** Back to the card or the relative the questions were about; else into the progress of a new card that knows why it is made, or to the family. */
    progress: wayOn(),
    showClerk: () => openClerk(diagnosisCard(answers), 'result'),
    home: goHome,
    back: goBack,
  }
}
