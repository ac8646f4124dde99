import { relationTexts } from '@/content/family-binding/relations'
import { familyBinding } from '@/content/screens/family-binding'
import { entryQuery } from '@/domain/entry/entry-query'
import type { Relation } from '@/domain/family-binding/member'
import type { Preparation } from '@/domain/family-binding/preparation'
import { shareCard } from '@/domain/share/share-card'
import { platformName, type OutgoingCard } from '@/platform/share'
import type { ClerkCard } from '../clerk-card'

const words = familyBinding.member

/** What goes into a chat for one relative: the relation and what to prepare, no name and no date. */
export const preparationCard = (preparation: Preparation, relation: Relation): OutgoingCard => {
  const { path, query } = shareCard(platformName, 'preparation', 'pages/family-binding/preparation', entryQuery({ kind: 'preparation', preparation, relation, from: 'chat' }))
  const title = preparation === 'sharing' ? words.shareTitleSharing : words.shareTitle
  return { title: title.replace('{}', relationTexts[relation].label), path, query }
}

/** What to show at the counter of the 医保经办, for the same: no name and no date. */
export const preparationClerk = (preparation: Preparation, relation: Relation): ClerkCard => {
  const of = preparation === 'sharing' ? words.clerkSharing : words.clerkBinding
  return { title: of.title, told: [of.told.replace('{}', relationTexts[relation].label)], asks: of.asks }
}
