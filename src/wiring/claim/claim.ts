import { useState } from 'react'
import { holidays } from '@/content/card-replacement/holidays'
import { reminderTitles } from '@/content/card-replacement/reminders'
import { refusalTexts } from '@/content/claim/refusals'
import { situationTexts } from '@/content/claim/situations'
import { stepTexts } from '@/content/claim/steps'
import { claim } from '@/content/screens/claim'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { withoutLast, type Change } from '@/domain/claim/change-claim'
import { isToBring, reminderOn } from '@/domain/claim/due'
import type { Occasion } from '@/domain/claim/guide'
import { missingOf } from '@/domain/claim/papers'
import { NOTHING_TOLD, type TrackedClaim } from '@/domain/claim/tracked-claim'
import { whyNot } from '@/domain/claim/transition'
import { nineInShanghai, type IsoDate } from '@/domain/shared/iso-date'
import { goBack } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { useCalendarEntry } from '../calendar-entry'
import { changeTrackedClaim, removeTrackedClaim, useClaims, useClaimsKeeping } from '../claims'
import { readDayShort } from '../day-words'
import { useFolding, type Foldable } from '../folding'
import { useLatest, useLeaveUnless } from '../leave-unless'
import { openClerk } from '../clerk-card'
import { openEntry } from '../opened-entry'
import { sourcesRow } from '../sources-row'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { today } from '../walks'
import { caseOf, type CaseAsked } from './case'
import { aboutOf, labelOf, namesOf } from './claim-words'
import { useDayAhead } from './day-ahead'
import { dueLines, dueTitle } from './due-words'
import { useOpenedId } from './opened'
import { recordOf } from './record'
import { refusalOf, useReport, type Reporting } from './report'
import { standingOf, type Standing } from './standing'
import { timelineOf } from './timeline'
import { callsFor } from './whom'

const words = claim.claim

type Way = readonly [row: readonly [string, string?], go: () => void]
type Open =
  | { readonly at: 'look' | 'day' }
  | ({ readonly at: 'report' } & Reporting)
  | { readonly at: 'record'; readonly entry: number | null }
  | { readonly at: 'case'; readonly asked: CaseAsked | null }

const LOOK: Open = { at: 'look' }
const nobody: TrackedClaim = { id: '', nickname: '', situation: 'other', care: 'outpatient', away: false, prepared: [], told: NOTHING_TOLD, log: [] }

const occasionOf = ({ step, due }: Standing): Occasion | null => due?.phase ?? (step === 'refused' ? 'refused' : null)

const useRemind = ({ due }: Standing) => {
  const on = due && reminderOn(due, today(), holidays)
  return useCalendarEntry(on ? { title: reminderTitles.progress, on, at: nineInShanghai(on) } : null)
}

/** One bill: where its claim stands, the day by which to go or to ask, the papers, whom to ask, and everything that was put down. */
export const useClaim = () => {
  const id = useOpenedId()
  const found = useClaims().claims.filter((one) => one.id === id)[0]
  useLeaveUnless(found !== undefined, 'claims')
  const claimed = useLatest(found, nobody)
  const keeping = useClaimsKeeping()
  const [open, setOpen] = useState<Open>(LOOK)
  const [said, setSaid] = useState('')
  const [notice, setNotice] = useState('')
  const { shown, fold } = useFolding()
  useFollowing()
  const place = useOwnPlace()
  const tell = tellIn(place)
  const standing = standingOf(claimed)
  const { followed, step, due, papers } = standing
  const reminder = useRemind(standing)
  useScrollToTop(JSON.stringify(open))

  const close = () => {
    setNotice('')
    setOpen(LOOK)
  }
  const put = (next: (one: TrackedClaim) => TrackedClaim, otherwise = ''): boolean => {
    const full = changeTrackedClaim(claimed.id, next)
    setNotice(full ? claim.list.kept[full] : otherwise)
    return full === null
  }
  const report = (reporting: Reporting) => {
    const barred = reporting.entry === null && reporting.step ? whyNot(followed.position, reporting.step) : null
    setNotice(barred ? claim.report.refused + refusalTexts[barred] : '')
    setOpen(barred ? LOOK : { at: 'report', ...reporting })
  }
  const reporting: Reporting = open.at === 'report' ? open : { step: null, entry: null }
  const reported = useReport(claimed, standing, reporting, {
    choose: (chosen) => report({ ...reporting, step: chosen }),
    make: (change, of, on) => {
      if (change.kind === 'refused') setNotice(refusalOf(change, of))
      else if (put(() => change.claim)) {
        setSaid(words.put.replace('{}', labelOf(of)).replace('{}', readDayShort(on)))
        setOpen(LOOK)
      }
    },
    leave: close,
  })
  const record = recordOf(claimed, open.at === 'record' ? open.entry : null, {
    open: (entry) => setOpen({ at: 'record', entry }),
    report,
    make: (change: Change) => {
      setOpen({ at: 'record', entry: null })
      setSaid('')
      if (change.kind === 'done') put(() => change.claim)
      else setNotice(claim.record.refused.replace('{}', labelOf(change.refused.event.state)) + refusalTexts[change.refused.why])
    },
    leave: close,
  })
  const tellDay = (day: IsoDate | null) => {
    if (due) put((one) => ({ ...one, told: { ...one.told, [due.phase]: day } }))
    setOpen(LOOK)
  }
  const ahead = useDayAhead(today(), tellDay, close)

  const timeline = timelineOf(followed.position, followed.history)
  const occasion = occasionOf(standing)
  const calls = occasion && callsFor(tell, place, occasion, followed.history)
  const callRows = calls ? calls.calls.map(({ row }) => row) : []
  const isNow = due !== null && due.when !== 'far'
  const isBringing = due !== null && isToBring(due.phase)
  const names = namesOf(tell, papers)
  const isPrepared = (paper: string): boolean => claimed.prepared.indexOf(paper) >= 0
  const { because } = situationTexts[claimed.situation]
  const further: readonly Foldable[] = [
    ...(calls ? [calls.onPhone] : []),
    { id: 'because', title: words.because[0], parts: [{ name: '', lines: [tell(manualReimbursement.warning), ...because.map(tell)] }] },
    sourcesRow([manualReimbursement.warning, ...because, stepTexts[step].next, ...stepTexts[step].sense], claim.list),
  ]
  const remove = () => {
    removeTrackedClaim(claimed.id)
    goBack()
  }
  const ways: readonly Way[] = [
    ...(calls ? [[words.clerk, () => openClerk(calls.clerk, 'claims')] as const] : []),
    ...(reminder ? [[reminder.row, reminder.add] as const] : []),
    [words.record, () => setOpen({ at: 'record', entry: null })],
    [words.case, () => setOpen({ at: 'case', asked: null })],
    [words.read, () => openEntry('claim-manually')],
    [words.remove, remove],
  ]
  return {
    words,
    size: useTextSize(),
    title: words.whose.replace('{}', claimed.nickname),
    about: aboutOf(claimed),
    notices: [
      keeping === 'saved' ? '' : claim.list.unsaved,
      notice,
      reminder?.notice ?? '',
      followed.refused.length > 0 ? words.doesNotFit.replace('{}', String(followed.refused.length)) : '',
    ].filter(Boolean),
    look: open.at !== 'look' ? null : {
      said,
      undo: said && claimed.log.length > 1 ? [words.undo] : [],
      takeBack: () => {
        const undone = withoutLast(claimed)
        if (undone.kind === 'done') put(() => undone.claim)
        setSaid('')
      },
      due: due && { isNow, title: dueTitle(due), lines: dueLines(due, tell), calls: isNow ? callRows : [] },
      refused: step === 'refused' ? callRows : [],
      call: (at: number) => calls?.calls[at] && dial(calls.calls[at].phone),
      told: due ? [due.told ? [words.told[due.phase][0].replace('{}', readDayShort(due.told)), words.toldHint] as const : [words.told[due.phase][1]] as const] : [],
      openDay: () => setOpen({ at: 'day' }),
      next: tell(stepTexts[step].next),
      sense: stepTexts[step].sense.map(tell),
      timeline,
      openRecord: () => setOpen({ at: 'record', entry: null }),
      update: () => report({ step: null, entry: null }),
      reach: (at: number) => report({ step: timeline.aheadSteps[at] ?? null, entry: null }),
      papers: isBringing ? names.map(({ id: paper, name }) => [`${isPrepared(paper) ? '✓' : '○'} ${name}`, isPrepared(paper) ? words.prepared : words.notYet] as const) : [],
      tick: (at: number) => {
        const paper = names[at]?.id
        if (paper) put((one) => ({ ...one, prepared: isPrepared(paper) ? one.prepared.filter((other) => other !== paper) : one.prepared.concat(paper) }))
      },
      allThere: isBringing && step !== 'papers_ready' && missingOf(papers, claimed.prepared).length === 0 ? [words.allThere] : [],
      takeAllThere: () => report({ step: 'papers_ready', entry: null }),
      further: shown(further),
      foldFurther: fold(further),
      ways: ways.map(([way]) => way),
      go: (at: number) => ways[at]?.[1](),
    },
    report: open.at === 'report' ? reported : null,
    day: open.at === 'day' && due ? { title: claim.day.ask[due.phase], note: claim.day.note, rows: ahead.rows, pick: ahead.pick } : null,
    record: open.at === 'record' ? record : null,
    case: open.at === 'case' ? caseOf(claimed, open.asked, (asked) => setOpen({ at: 'case', asked }), (change) => {
      put((one) => ({ ...one, ...change }))
      setOpen({ at: 'case', asked: null })
    }) : null,
    recordWords: claim.record,
    done: open.at === 'case' ? [claim.record.back] : [],
    leave: close,
    back: open.at === 'look' ? goBack : close,
  }
}
