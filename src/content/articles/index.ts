import type { Article, EntryId } from '@/domain/knowledge/article'
import { procedures } from './procedures'
import { rules } from './rules'
import { afterReplacement } from './themes/after-replacement'
import { demagnetising } from './themes/demagnetising'
import { familyAccountAndSharing } from './themes/family-account'
import { insuredStatusAndFiling } from './themes/insured-status-and-filing'
import { keepingTheCardWell } from './themes/keeping-the-card-well'
import { manualClaims } from './themes/manual-claims'
import { payingOnline } from './themes/paying-online'
import { tellingScamsApart } from './themes/scams'
import { oldPersonOrNewborn } from './themes/visiting-with-old-or-newborn'
import { whyACardIsRefused } from './themes/why-a-card-is-refused'

/** What belongs together, in longer pieces. */
const themes: readonly Article[] = [
  whyACardIsRefused, keepingTheCardWell, demagnetising, afterReplacement, oldPersonOrNewborn, familyAccountAndSharing,
  insuredStatusAndFiling, payingOnline, manualClaims, tellingScamsApart,
]

const byId = (all: readonly Article[]): Record<EntryId, Article> => {
  const found: Record<EntryId, Article> = {}
  for (const article of all) found[article.id] = article
  return found
}

/** All that can be read on its own: how to do a thing, what holds, and what belongs together. */
export const articles: Readonly<Record<EntryId, Article>> = byId(procedures.concat(rules, themes))
