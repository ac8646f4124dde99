import type { Fact, FactId } from '@/domain/knowledge/fact'
import { cardFacts } from './card'
import { cardMakingFacts } from './card-making'
import { familyFacts } from './family'
import { insuranceFacts } from './insurance'
import { phoneFacts } from './phone'

const byId = (rows: readonly Fact[]): Record<FactId, Fact> => {
  const all: Record<FactId, Fact> = {}
  for (const row of rows) all[row.id] = row
  return all
}

/** Every policy number we tell, once. Claims name them as {id}. */
export const facts: Readonly<Record<FactId, Fact>> = byId(cardFacts.concat(cardMakingFacts, insuranceFacts, familyFacts, phoneFacts))
