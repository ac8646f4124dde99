import { useState } from 'react'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import { isStage } from '@/domain/card-replacement/lines'
import { beginning, moved } from '@/domain/card-replacement/position'
import type { ReplacementCase, Stage } from '@/domain/card-replacement/states'
import type { Entry } from '@/domain/entry/entry'
import { parseEntry } from '@/domain/entry/parse-entry'
import type { PlaceCode } from '@/domain/shared/source'
import { usePageLaunch } from '@/platform/launch'
import { goHome, goTo } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { takeBrought, useFollowing } from '../arrival'
import { placeName } from '../city-chooser'
import { aloneNote } from '../single-page'
import { tellIn } from '../tell'
import { useTextSize } from '../text-size'
import { miniProgramHint } from '../web-page'
import { useFolding } from './folding'
import { meanwhileRows } from './guide-rows'
import { progressCard, shareProgress } from './share-progress'

const words = cardReplacement.progress

type Told = Extract<Entry, { readonly kind: 'progress' }>

/** Nothing is told of somebody else's case: one without an old card to rely on, and without a loss that nobody spoke of. */
const caseOf = (stage: Stage, place: PlaceCode | null): ReplacementCase => ({ reason: 'damaged', channel: stage === 'instant_issue' || stage === 'instant_failed' ? 'instant' : 'online', place })

/** How far somebody's card is, as family sent it: the stage and the place, and nothing about whom. */
export const useProgress = () => {
  const launch = usePageLaunch('progress')
  const [told] = useState((): Told | null => {
    const entry = takeBrought() ?? parseEntry(launch)
    return entry.kind === 'progress' ? entry : null
  })
  const [notice, setNotice] = useState('')
  useFollowing()
  const stage = told && isStage(told.stage) ? told.stage : null
  const place = told ? told.place : null
  const tell = tellIn(place)
  useShareCard(() => progressCard(stage ?? 'submitted', place))
  const { shown, fold } = useFolding()
  const known = caseOf(stage ?? 'submitted', place)
  const { first, others } = meanwhileRows(known, moved(beginning(known), 'stage', stage ?? 'submitted'), tell)
  const alone = aloneNote()
  const ways = alone ? [] : ([[words.own, () => goTo('cards')], [words.home, goHome]] as const)
  return {
    words,
    size: useTextSize(),
    banner: stage ? words.banner : words.unknown,
    title: stage ? words.stage.replace('{}', stageTexts[stage].label) : '',
    where: place ? placeName(place) : '',
    now: stage ? [tell(stageTexts[stage].next), tell(stageTexts[stage].means)] : [],
    first: stage ? first : null,
    others: stage ? shown(others) : [],
    fold: fold(others),
    meanwhileTitle: stage === 'usable' ? cardReplacement.card.usable : cardReplacement.card.meanwhile,
    notice,
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    share: () => {
      if (stage) void shareProgress(stage, place).then(setNotice)
    },
    canShare: stage !== null && !alone,
    alone,
    hint: miniProgramHint(),
    back: goHome,
  }
}
