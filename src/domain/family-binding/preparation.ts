import { ageOn } from './age'
import type { Member } from './member'
import type { Route } from './route'
import type { IsoDate } from '../shared/iso-date'

/**
 * What is to be prepared, as one word: the three routes; newborn: by 出生医学证明 and the mother's face, infant: that or an ID number, whichever
 * there is; offline: at the counter of the 医保经办 because no face can be checked; sharing: 家庭共济. Says nothing of whom it is for, so it
 * may be sent.
 */
export const PREPARATIONS = ['direct', 'newborn', 'infant', 'both', 'face', 'offline', 'sharing'] as const
export type Preparation = (typeof PREPARATIONS)[number]

/** Whether somebody may have no ID number yet. */
export const isBaby = (born: IsoDate | null, today: IsoDate): boolean => born !== null && ageOn(born, today) < 1

/** What to prepare for a member on a route (domain.md §4.3). Only babies are bound by a birth certificate. */
export const preparationFor = ({ born, number, face }: Pick<Member, 'born' | 'number' | 'face'>, route: Route, today: IsoDate): Preparation => {
  if (route === 'direct') return !isBaby(born, today) || number === 'yes' ? 'direct' : number === 'no' ? 'newborn' : 'infant'
  return route === 'face' && face === 'no' ? 'offline' : route
}
