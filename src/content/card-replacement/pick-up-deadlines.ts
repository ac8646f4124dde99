import type { PickUpRow } from '@/domain/card-replacement/pick-up-deadline'

/** Where a card nobody fetches is known to be sealed (anchors A7: 逾期封存). Of all other places nothing is known. */
export const pickUpDeadlines: readonly PickUpRow[] = [{ fact: 'card-kept-years', place: '442000' }]
