import { useState } from 'react'
import { preparationTexts } from '@/content/family-binding/preparations'
import { relationTexts } from '@/content/family-binding/relations'
import { familyBinding } from '@/content/screens/family-binding'
import type { Entry } from '@/domain/entry/entry'
import { parseEntry } from '@/domain/entry/parse-entry'
import { RELATIONS, type Relation } from '@/domain/family-binding/member'
import { PREPARATIONS, type Preparation } from '@/domain/family-binding/preparation'
import { usePageLaunch } from '@/platform/launch'
import { goHome, goTo } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { takeBrought, useFollowing } from '../arrival'
import { openClerk } from '../clerk-card'
import { useFolding } from '../folding'
import { aloneNote } from '../single-page'
import { tellIn, useOwnPlace } from '../tell'
import { tellShare } from '../tell-share'
import { useTextSize } from '../text-size'
import { miniProgramHint } from '../web-page'
import { bindingRows, faceRow, papersOf, sharingRows } from './guide-rows'
import { preparationCard, preparationClerk } from './share-preparation'

const words = familyBinding.preparation

interface Sent {
  readonly preparation: Preparation
  readonly relation: Relation
}

/** Null where the link says nothing that this release knows. */
const sentIn = (entry: Entry): Sent | null => {
  if (entry.kind !== 'preparation') return null
  const preparation = PREPARATIONS.filter((one) => one === entry.preparation)[0]
  const relation = RELATIONS.filter((one) => one === entry.relation)[0]
  return preparation && relation ? { preparation, relation } : null
}

const NEEDS_FACE: readonly Preparation[] = ['both', 'face']

/** What family was sent to prepare for somebody: the relation and the papers, and nothing about whom. */
export const usePreparation = () => {
  const launch = usePageLaunch('preparation')
  const [sent] = useState(() => sentIn(takeBrought() ?? parseEntry(launch)))
  const [notice, setNotice] = useState('')
  const { shown, fold } = useFolding()
  useFollowing()
  const tell = tellIn(useOwnPlace())
  const { preparation, relation } = sent ?? { preparation: 'direct', relation: 'other' }
  const card = () => preparationCard(preparation, relation)
  useShareCard(card)
  const text = preparationTexts[preparation]
  const where = preparation === 'sharing' ? sharingRows(tell) : preparation === 'offline' ? [] : bindingRows(tell)
  const further = NEEDS_FACE.indexOf(preparation) >= 0 ? [faceRow(tell)] : []
  const clerk = () => openClerk(preparationClerk(preparation, relation), 'family')
  const alone = aloneNote()
  const ways = alone ? [] : [...(sent ? [[familyBinding.member.clerk, clerk] as const] : []), [words.own, () => goTo('family')], [words.home, goHome]] as const
  return {
    words,
    more: familyBinding.member,
    size: useTextSize(),
    banner: sent ? words.banner : words.unknown,
    title: sent ? (preparation === 'sharing' ? words.titleSharing : words.title).replace('{}', relationTexts[relation].label) : '',
    name: sent ? text.title : '',
    presence: sent ? text.presence.map(tell) : [],
    bring: sent ? papersOf(tell, text).map(({ name }) => name) : [],
    steps: sent ? text.steps.map(tell) : [],
    where: sent ? shown(where) : [],
    foldWhere: fold(where),
    further: sent ? shown(further) : [],
    foldFurther: fold(further),
    notice,
    canShare: sent !== null && !alone,
    alone,
    hint: miniProgramHint(),
    share: () => {
      void tellShare(card(), familyBinding.member).then(setNotice)
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goHome,
  }
}
