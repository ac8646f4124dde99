import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { Stage } from '@/domain/card-replacement/states'
import { entryQuery } from '@/domain/entry/entry-query'
import { shareCard } from '@/domain/share/share-card'
import type { PlaceCode } from '@/domain/shared/source'
import { platformName, type OutgoingCard } from '@/platform/share'
import { tellShare } from '../tell-share'

const words = cardReplacement.card

/** What goes into a chat of somebody's progress: the stage and the place, nothing of whose it is. */
export const progressCard = (stage: Stage, place: PlaceCode | null): OutgoingCard => {
  const { path, query } = shareCard(platformName, 'progress', 'pages/card-replacement/progress', entryQuery({ kind: 'progress', stage, place, from: 'chat' }))
  return { title: words.shareTitle.replace('{}', stageTexts[stage].label), path, query }
}

export const shareProgress = (stage: Stage, place: PlaceCode | null): Promise<string> => tellShare(progressCard(stage, place), words)
