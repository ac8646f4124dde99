import type { IsoDate } from '../shared/iso-date'
import type { Fact, FactId } from './fact'
import { isDue } from './fact-on-day'

/** The facts to be looked up again on a day, the longest overdue first; equals by id. */
export const dueFacts = (facts: Readonly<Record<FactId, Fact>>, day: IsoDate): readonly Fact[] =>
  Object.keys(facts)
    .sort()
    .map((id) => facts[id]!)
    .filter((fact) => isDue(fact, day))
    .sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : a.reviewBy > b.reviewBy ? 1 : 0))
