import type { ClaimCase, Situation } from './states'

/** What a situation says of itself, so that it need not be asked. */
export const impliedBy: Readonly<Partial<Record<Situation, Partial<Omit<ClaimCase, 'situation'>>>>> = {
  'emergency-no-card': { care: 'emergency' },
  'emergency-elsewhere': { care: 'emergency', away: true },
  elsewhere: { away: true },
  'card-forgotten': { care: 'outpatient' },
}
