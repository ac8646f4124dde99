import type { Claim } from '@/domain/shared/source'
import { fallbackLadder } from './fallback-ladder'

/** What the home page says before anything is asked: the steps of the ladder that need no diagnosis. */
export const cardZero: { readonly title: string; readonly steps: readonly Claim[] } = {
  title: '现在就能做',
  steps: [fallbackLadder.FB1.say, fallbackLadder.FB3.say, fallbackLadder.FB4.say, fallbackLadder.FB5.say],
}

/** The red line above everything else. */
export const emergencyLine: Claim = fallbackLadder.FB0.say
