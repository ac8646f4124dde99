import { useEffect, useRef, useState } from 'react'
import { checklist } from '@/content/card-replacement/checklist'
import { evidence } from '@/content/card-replacement/evidence'
import { holidays } from '@/content/card-replacement/holidays'
import { meanwhile } from '@/content/card-replacement/meanwhile'
import { movesOn } from '@/content/card-replacement/moves-on'
import { officialQueries } from '@/content/card-replacement/queries'
import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { stageTexts } from '@/content/card-replacement/stages'
import { papers } from '@/content/papers'
import { cardReplacement } from '@/content/screens/card-replacement'
import { withoutLast } from '@/domain/card-replacement/change-card'
import { checklistOf, type Listed } from '@/domain/card-replacement/checklist'
import { evidenceOf } from '@/domain/card-replacement/evidence'
import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { meanwhileOf } from '@/domain/card-replacement/meanwhile'
import { suggestedBy } from '@/domain/card-replacement/moves-on'
import { possibleStates } from '@/domain/card-replacement/possible-states'
import { isInHand } from '@/domain/card-replacement/side-transition'
import type { State } from '@/domain/card-replacement/states'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { entryQuery } from '@/domain/entry/entry-query'
import { shareCard } from '@/domain/share/share-card'
import { holdsAround } from '@/domain/shared/places-around'
import type { Claim } from '@/domain/shared/source'
import { goBack, goTo, replaceAtOnce } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { platformName, shareLink, useShareCard, type OutgoingCard } from '@/platform/share'
import { useFollowing } from '../arrival'
import { placeName } from '../city-chooser'
import { readDay } from '../spoken'
import { tellIn } from '../tell'
import { useTextSize } from '../text-size'
import { archiveTrackedCard, changeTrackedCard, removeTrackedCard, unarchiveTrackedCard, useTrackedCards, useTrackedCardsKeeping } from '../tracked-cards'
import { beginAbout, setOut, today } from '../walks'
import { expectedLines } from './expected'
import { helpFor } from './help'
import { forgetLately, openRecordOf, openReport, useLately, useOpened } from './opened'
import { useReminder } from './remind'
import { standingOf, type Standing } from './standing'
import { labelOf, timelineOf } from './timeline'

const words = cardReplacement.card

type Tell = (claim: Claim) => string

/** A row that opens what stands behind it; `state` can be put down once it is done. */
interface Fold {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly parts: readonly { readonly name: string; readonly lines: readonly string[] }[]
  readonly state: State | null
}

const rowFor = (tell: Tell, { id, title, say }: Pick<ChecklistItem, 'id' | 'title' | 'say'>, state: State | null = null): Fold => {
  const lines = say.map(tell)
  return { id, title, hint: lines[0], parts: [{ name: '', lines }], state }
}

const troublesOf = ({ stage }: Standing, tell: Tell) =>
  stageTexts[stage].troubles.map(({ how, shows, then }) => ({ name: tell(how), lines: [...(shows ? [`${words.shows}“${shows}”`] : []), tell(then)] }))

const queriesFor = (card: TrackedCard, tell: Tell) =>
  officialQueries.filter(({ place }) => holdsAround(place, card.place)).map(({ place, say }) => ({ name: place === 'cn' ? words.everywhere : placeName(place), lines: say.map(tell) }))

const onPhone = (parts: Fold['parts']): Fold => ({ id: 'on-phone', title: words.onPhone[0], hint: words.onPhone[1], parts, state: null })

/** So many sentences of the first thing to use are read at once. */
const AT_ONCE = 2

/** What to take along to apply, again or for the first time, alone or for somebody. */
const toApply = ({ reason, channel }: TrackedCard, tell: Tell): Fold['parts'] => {
  const texts = [reasonTexts[reason], channelTexts[channel]]
  const part = (name: string, all: readonly { readonly say: readonly Claim[]; readonly bring: readonly string[] }[]) => {
    const needed = all.reduce<readonly string[]>((ids, { bring }) => ids.concat(bring.filter((id) => ids.indexOf(id) < 0)), [])
    const names = needed.map((id) => papers[id]?.name.text ?? '').filter(Boolean)
    const told = all.reduce<readonly string[]>((lines, { say }) => lines.concat(say.map(tell)), [])
    return { name, lines: [...(names.length > 0 ? [words.bring + names.join('、')] : []), ...told.filter((line, at) => told.indexOf(line) === at)] }
  }
  const forOther = (who: 'child' | 'elder') => texts.map((text) => ({ say: [text[who].say], bring: text[who].bring }))
  return [part(words.self, texts), part(words.child, forOther('child')), part(words.elder, forOther('elder'))]
}

/** What only some look for. */
const foldsOf = (card: TrackedCard, standing: Standing, listed: readonly Listed[], tell: Tell): readonly Fold[] => {
  const group = (name: ChecklistItem['group']) => listed.filter(({ item }) => item.group === name).map(({ item }) => ({ name: item.title, lines: item.say.map(tell) }))
  const all = [
    ['troubles', troublesOf(standing, tell)],
    ['byItself', group('by-itself')],
    ['untouched', group('untouched')],
    ['query', queriesFor(card, tell)],
    ['bring', isInHand(standing.stage) ? [] : toApply(card, tell)],
  ] as const
  return all.filter(([, parts]) => parts.length > 0).map(([id, parts]) => ({ id, title: words.folds[id][0], hint: words.folds[id][1], parts, state: null }))
}

/** What was put down of the case, as one line: 丢了 · 人社或社区网点 · 北京. */
const aboutOf = ({ reason, channel, place }: TrackedCard): string => [reasonTexts[reason].label, channelTexts[channel].label, ...(place ? [placeName(place)] : [])].join(' · ')

const cardFor = (card: TrackedCard, { stage }: Standing): OutgoingCard => {
  const { path, query } = shareCard(platformName, 'progress', 'pages/card-replacement/progress', entryQuery({ kind: 'progress', stage, place: card.place, from: 'chat' }))
  return { title: words.shareTitle.replace('{}', stageTexts[stage].label), path, query }
}

/** What is left to do, each with the state that ticks it off, if that can be put down now. */
const todoRows = (listed: readonly Listed[], possible: readonly State[], tell: Tell): readonly Fold[] =>
  listed.filter(({ item, done }) => item.group === 'to-do' && !done).map(({ item }) => rowFor(tell, item, (item.done ?? []).filter((state) => possible.indexOf(state) >= 0)[0] ?? null))

const nobody: TrackedCard = { id: '', nickname: '', reason: 'first', channel: 'branch', place: null, log: [], archivedOn: null }

/** One card: where it stands, whether that is late, what to do and to use meanwhile, and everything around it. */
export const useCard = () => {
  const { card: id } = useOpened('card')
  const { cards } = useTrackedCards()
  const keeping = useTrackedCardsKeeping()
  const found = cards.filter((one) => one.id === id)[0]
  // Deleted just now: the page stands still while it goes away.
  const latest = useRef(nobody)
  if (found) latest.current = found
  const card = latest.current
  const [open, setOpen] = useState<string | null>(null)
  const [shared, setShared] = useState('')
  const lately = useLately(card.id)
  useEffect(() => {
    // An address of another phone.
    if (!found) replaceAtOnce('cards')
  }, [])
  useFollowing()
  const tell = tellIn(card.place)
  const standing = standingOf(card)
  const { tracked, stage, wait, fetchBy } = standing
  const reminder = useReminder(standing)
  useShareCard(() => cardFor(card, standing))

  const timeline = timelineOf(tracked, card.channel === 'instant')
  const listed = checklistOf(checklist, card, tracked.position)
  const possible = possibleStates(tracked.position, card)
  const todo = todoRows(listed, possible, tell)
  const [first, ...instead] = meanwhileOf(meanwhile, card, tracked.position)
  const others = [...(first && first.say.length > AT_ONCE ? [{ id: first.id, title: words.more[0], parts: [{ name: '', lines: first.say.slice(AT_ONCE).map(tell) }], state: null }] : []), ...instead.map((row) => rowFor(tell, row))]
  const help = helpFor(card, standing, tell)
  const alsoSaid = lately ? lately.also.filter((state) => possible.indexOf(state) >= 0) : []
  const suggested = alsoSaid.length > 0 || !lately ? alsoSaid : suggestedBy(movesOn, lately.causes, possible)
  const folds = foldsOf(card, standing, listed, tell)
  const shown = (rows: readonly Fold[]) => rows.map((row) => ({ ...row, open: row.id === open, act: row.state ? words.done : undefined }))
  const fold = (rows: readonly Fold[]) => (at: number) => setOpen(rows[at]?.id === open ? null : (rows[at]?.id ?? null))
  const report = (state: State | null) => openReport(card.id, { state })
  const look = () => {
    beginAbout(card.id, evidenceOf(evidence, card, tracked, today(), holidays))
    setOut('own')
    goTo('diagnosis')
  }
  const undo = () => {
    const undone = withoutLast(card)
    if (undone.kind === 'done') changeTrackedCard(card.id, () => undone.card)
    forgetLately()
  }
  const ways: readonly (readonly [readonly [string, string?], () => void])[] = [
    ...(reminder ? [[[reminder.row[0], `${reminder.row[1]}。${reminder.note}`], reminder.add] as const] : []),
    ...(isInHand(stage) || stage === 'draft' ? [[words.broken, look] as const] : [[words.refusedNow, look] as const]),
    [words.record, () => openRecordOf(card.id)],
    card.archivedOn ? [words.unarchive, () => void unarchiveTrackedCard(card.id)] : [words.archive, () => void archiveTrackedCard(card.id)],
    [words.remove, () => {
      removeTrackedCard(card.id)
      goBack()
    }],
  ]
  return {
    words,
    size: useTextSize(),
    title: words.whose.replace('{}', card.nickname),
    about: aboutOf(card),
    notice: [...(keeping === 'saved' ? [] : [words.unsaved]), lately?.text ?? '', shared, reminder?.notice ?? '', tracked.refused.length > 0 ? words.doesNotFit.replace('{}', String(tracked.refused.length)) : ''].filter(Boolean),
    undo: lately?.text && card.log.length > 1 ? [words.undo] : [],
    takeBack: undo,
    help: help && { title: help.title, lines: help.lines, calls: help.calls.map(({ name, phone, does }) => [`${words.call} ${phone} ${name}`, help.calls.some((one) => one.phone !== phone && one.name === name) ? does : undefined] as const) },
    callFor: (at: number) => help?.calls[at]?.phone && dial(help.calls[at].phone),
    helpRows: help ? shown([onPhone(help.words)]) : [],
    foldHelp: help ? fold([onPhone(help.words)]) : () => undefined,
    suggested: suggested.map((state) => [labelOf(state)] as const),
    suggestion: alsoSaid.length > 0 ? words.alsoSaid : words.suggested,
    takeSuggestion: (at: number) => suggested[at] && report(suggested[at]),
    timeline,
    expected: [...(wait ? expectedLines(wait) : []), ...(fetchBy ? [words.deadline.replace('{}', readDay(fetchBy))] : [])],
    openRecord: () => openRecordOf(card.id),
    update: () => report(null),
    reach: (at: number) => report(timeline.aheadStates[at] ?? null),
    next: tell(stageTexts[stage].next),
    means: tell(stageTexts[stage].means),
    meanwhileTitle: stage === 'usable' ? words.usable : words.meanwhile,
    first: first ? { name: first.title, lines: first.say.slice(0, AT_ONCE).map(tell) } : null,
    others: shown(others),
    todo: shown(todo),
    folds: shown(folds),
    foldOther: fold(others),
    foldTodo: fold(todo),
    fold: fold(folds),
    mark: (at: number) => report(todo[at]?.state ?? null),
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    share: () => {
      void shareLink(cardFor(card, standing)).then((outcome) => setShared(outcome === 'failed' ? words.shareFailed : outcome === 'copied' ? words.copied : ''))
    },
    back: goBack,
  }
}
