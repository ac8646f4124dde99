import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { applying } from './checklist/applying'
import { losing, losingInHand } from './checklist/losing'
import { newCard } from './checklist/new-card'
import { otherAccounts } from './checklist/other-accounts'
import { untouched } from './checklist/untouched'

/** Everything that may have to be done about a card, the most urgent first (domain.md §3.4 to §3.7). Of each id the first row that holds counts. */
export const checklist: readonly ChecklistItem[] = losing.concat(applying, newCard, losingInHand, otherAccounts, untouched)
