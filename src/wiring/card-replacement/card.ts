import { useState } from 'react'
import { evidence } from '@/content/card-replacement/evidence'
import { holidays } from '@/content/card-replacement/holidays'
import { movesOn } from '@/content/card-replacement/moves-on'
import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import { withoutLast } from '@/domain/card-replacement/change-card'
import { evidenceOf } from '@/domain/card-replacement/evidence'
import { suggestedBy } from '@/domain/card-replacement/moves-on'
import { possibleStates } from '@/domain/card-replacement/possible-states'
import { isInHand } from '@/domain/card-replacement/side-transition'
import type { State } from '@/domain/card-replacement/states'
import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { goBack, goTo } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { useShareCard } from '@/platform/share'
import { useFollowing } from '../arrival'
import { placeName } from '../city-chooser'
import { openClerk } from '../clerk-card'
import { readDay } from '../spoken'
import { tellIn } from '../tell'
import { useTextSize } from '../text-size'
import { archiveTrackedCard, changeTrackedCard, removeTrackedCard, unarchiveTrackedCard, useTrackedCardsKeeping } from '../tracked-cards'
import { beginAbout, setOut, today } from '../walks'
import { expectedLines, expectedSource } from './expected'
import { useFolding } from './folding'
import { furtherRows, meanwhileRows, todoRows } from './guide-rows'
import { clerkCardFor, helpFor } from './help'
import { forgetLately, openRecordOf, openReport, useLately } from './opened'
import { useOpenedCard } from './opened-card'
import { useReminder } from './remind'
import { progressCard, shareProgress } from './share-progress'
import { standingOf } from './standing'
import { labelOf } from './state-words'
import { timelineOf } from './timeline'

const words = cardReplacement.card

/** What was put down of the case, as one line: 丢了 · 人社或社区网点 · 北京. */
const aboutOf = ({ reason, channel, place }: TrackedCard): string => [reasonTexts[reason].label, channelTexts[channel].label, ...(place ? [placeName(place)] : [])].join(' · ')

/** What can be put down with one tap: what the same words said besides, else what the diagnosis found to be mended. */
const suggestionsFor = (lately: ReturnType<typeof useLately>, possible: readonly State[]) => {
  const also = lately ? lately.also.filter((state) => possible.indexOf(state) >= 0) : []
  if (!lately || also.length > 0) return { said: lately?.text ?? '', note: words.alsoSaid, states: also }
  return { said: lately.text, note: words.suggested, states: suggestedBy(movesOn, lately.causes, possible) }
}

/** One card: where it stands, whether that is late, what to do and to use meanwhile, and everything around it. */
export const useCard = () => {
  const card = useOpenedCard('card')
  const keeping = useTrackedCardsKeeping()
  const [shared, setShared] = useState('')
  const { shown, fold } = useFolding()
  useFollowing()
  const tell = tellIn(card.place)
  const standing = standingOf(card)
  const { tracked, stage, wait, pickUpBy } = standing
  const { position } = tracked
  const reminder = useReminder(standing)
  const possible = possibleStates(position, card)
  const suggestions = suggestionsFor(useLately(card.id), possible)
  useShareCard(() => progressCard(stage, card.place))

  const timeline = timelineOf(tracked, card.channel === 'instant')
  const help = helpFor(card, standing, tell)
  const { first, others } = meanwhileRows(card, position, tell)
  const todo = todoRows(card, position, possible, tell)
  const further = furtherRows(card, tracked, tell)
  const clerk = clerkCardFor(card, standing)
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
  const remove = () => {
    removeTrackedCard(card.id)
    goBack()
  }
  const ways: readonly (readonly [readonly [string, string?], () => void])[] = [
    ...(clerk ? [[words.clerk, () => openClerk(clerk, 'cards')] as const] : []),
    ...(reminder ? [[reminder.row, reminder.add] as const] : []),
    [isInHand(stage) ? words.broken : words.refusedNow, look],
    [words.record, () => openRecordOf(card.id)],
    card.archivedOn ? [words.unarchive, () => void unarchiveTrackedCard(card.id)] : [words.archive, () => void archiveTrackedCard(card.id)],
    [words.remove, remove],
  ]
  return {
    words,
    size: useTextSize(),
    title: words.whose.replace('{}', card.nickname),
    about: aboutOf(card),
    notices: [
      keeping === 'saved' ? '' : words.unsaved,
      shared,
      reminder?.notice ?? '',
      tracked.refused.length > 0 ? words.doesNotFit.replace('{}', String(tracked.refused.length)) : '',
    ].filter(Boolean),
    said: suggestions.said,
    undo: suggestions.said && card.log.length > 1 ? [words.undo] : [],
    takeBack: undo,
    suggestion: suggestions.states.length > 0 ? suggestions.note : '',
    suggested: suggestions.states.map((state) => [labelOf(state)] as const),
    takeSuggestion: (at: number) => suggestions.states[at] && report(suggestions.states[at]),
    help: help && { title: help.title, lines: help.lines, calls: help.calls.map(({ row }) => row), rows: shown([help.onPhone]) },
    call: (at: number) => help?.calls[at] && dial(help.calls[at].phone),
    foldHelp: fold(help ? [help.onPhone] : []),
    timeline,
    source: wait ? expectedSource(wait) : '',
    expected: [...(wait ? expectedLines(wait) : []), ...(pickUpBy ? [words.deadline.replace('{}', readDay(pickUpBy))] : [])],
    openRecord: () => openRecordOf(card.id),
    update: () => report(null),
    reach: (at: number) => report(timeline.aheadStates[at] ?? null),
    next: tell(stageTexts[stage].next),
    means: tell(stageTexts[stage].means),
    meanwhileTitle: stage === 'usable' ? words.usable : words.meanwhile,
    first,
    others: shown(others),
    foldOther: fold(others),
    /** Until a loss is reported somebody may use the card. */
    todoFirst: card.reason === 'lost' && !isInHand(stage),
    todo: shown(todo),
    foldTodo: fold(todo),
    mark: (at: number) => report(todo[at]?.state ?? null),
    further: shown(further),
    foldFurther: fold(further),
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    share: () => {
      void shareProgress(stage, card.place).then(setShared)
    },
    back: goBack,
  }
}
