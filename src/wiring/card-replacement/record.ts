import { useState } from 'react'
import { channelTexts, reasonTexts } from '@/content/card-replacement/reasons'
import { refusalTexts } from '@/content/card-replacement/refusals'
import { cardReplacement } from '@/content/screens/card-replacement'
import { historyOf } from '@/domain/shared/change-log'
import { withCase, withoutLast, withRemoval, type Change } from '@/domain/card-replacement/change-card'
import { CHANNELS, REASONS, type State } from '@/domain/card-replacement/states'
import { goBack } from '@/platform/navigation'
import { useFollowing } from '../arrival'
import { placeName, useCityChooser } from '../city-chooser'
import { recordedRow } from '../recorded-row'
import { useTextSize } from '../text-size'
import { changeTrackedCard } from '../tracked-cards'
import { today } from '../walks'
import { openReport } from './opened'
import { useOpenedCard } from './opened-card'
import { labelOf } from './state-words'

const words = cardReplacement.record

type Open = { readonly at: 'list' } | { readonly at: 'entry'; readonly entry: number } | { readonly at: 'reason' | 'channel' | 'place' }

/** Everything that was put down of a card, with what it said before; each line can be put right, and the case as well. */
export const useRecord = () => {
  useFollowing()
  const card = useOpenedCard('record')
  const [open, setOpen] = useState<Open>({ at: 'list' })
  const [notice, setNotice] = useState('')
  const make = (change: Change) => {
    setOpen({ at: 'list' })
    if (change.kind === 'refused') setNotice(`${words.refused.replace('{}', labelOf(change.refused.event.state))}${refusalTexts[change.refused.why]}`)
    else {
      const full = changeTrackedCard(card.id, () => change.card)
      setNotice(full ? cardReplacement.list.kept[full] : '')
    }
  }
  // The page stays beneath the one it opens.
  const putRightOn = (at: number, state: State | null) => {
    setOpen({ at: 'list' })
    openReport(card.id, { entry: at, state })
  }
  const city = useCityChooser(null, (place) => make(withCase(card, { place }, today())), 'provinces')
  const history = historyOf(card.log)
  const entry = open.at === 'entry' ? history.filter(({ at }) => at === open.entry)[0] : undefined
  const putRight = entry
    ? ([
        ...(entry.event ? [[words.otherDay, () => putRightOn(entry.at, entry.event?.state ?? null)] as const] : []),
        ...(entry.event ? [[words.otherState, () => putRightOn(entry.at, null)] as const] : []),
        ...(entry.event && entry.at > 0 ? [[words.takeOut, () => make(withRemoval(card, entry.at, today()))] as const] : []),
        ...(entry.event ? [] : [[words.putBack, () => putRightOn(entry.at, entry.before[entry.before.length - 1]?.state ?? null)] as const]),
        [words.keep, () => setOpen({ at: 'list' })] as const,
      ] as const)
    : []
  const facts = [
    [reasonTexts[card.reason].label, words.reason],
    [channelTexts[card.channel].label, words.channel],
    [card.place ? placeName(card.place) : words.noPlace, words.place],
  ] as const
  const choices = () => {
    switch (open.at) {
      case 'reason':
        return { many: false, title: words.reason, rows: REASONS.map((reason) => [reasonTexts[reason].label, reasonTexts[reason].hint] as const), pick: (at: number) => REASONS[at] && make(withCase(card, { reason: REASONS[at] }, today())) }
      case 'channel':
        return { many: false, title: words.channel, rows: CHANNELS.map((channel) => [channelTexts[channel].label, channelTexts[channel].hint] as const), pick: (at: number) => CHANNELS[at] && make(withCase(card, { channel: CHANNELS[at] }, today())) }
      case 'place':
        return { many: city.many, title: city.title, rows: city.rows, pick: city.pick }
      default:
        return null
    }
  }
  return {
    words,
    size: useTextSize(),
    notice,
    history: history.map((one) => recordedRow(one, words, labelOf)),
    openEntry: (at: number) => history[at] && setOpen({ at: 'entry', entry: history[at].at }),
    entry: entry ? recordedRow(entry, words, labelOf) : null,
    putRight: putRight.map(([way]) => way),
    choosePutRight: (at: number) => putRight[at]?.[1](),
    facts,
    openFact: (at: number) => setOpen({ at: (['reason', 'channel', 'place'] as const)[at] ?? 'reason' }),
    choices: choices(),
    undo: card.log.length > 1 ? [words.undo] : [],
    takeBack: () => make(withoutLast(card)),
    back: goBack,
  }
}
