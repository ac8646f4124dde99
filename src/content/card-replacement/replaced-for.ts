import type { Reason } from '@/domain/card-replacement/states'

/** Faults that end in a new card, and why it is then made (domain.md §1.A, §1.B, §3.2). */
export const replacedFor: Readonly<Record<string, Reason>> = {
  'chip-damaged': 'damaged',
  'antenna-broken': 'damaged',
  'face-illegible': 'damaged',
  'card-auth-failed': 'damaged',
  'obsolete-card': 'upgrade',
  'magstripe-degaussed-legacy': 'upgrade',
  'card-validity-expired': 'expiring',
  'card-formal-loss': 'lost',
}
