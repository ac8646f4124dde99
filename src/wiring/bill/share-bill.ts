import { billWords } from '@/content/screens/bill'
import { findingsIn, FINDING_RADICES, statesOf, type BillFindings } from '@/domain/bill/findings'
import type { Entry } from '@/domain/entry/entry'
import { entryQuery } from '@/domain/entry/entry-query'
import { shareCard } from '@/domain/share/share-card'
import { decodeStates, encodeStates } from '@/domain/share/state-code'
import { platformName, type OutgoingCard } from '@/platform/share'

/** What goes into a chat of a bill: which sums hold, what to ask and what it points to, and no amount; with nothing checked yet, the way to the page. */
export const billCard = (findings: BillFindings): OutgoingCard => {
  const isChecked = findings.checks.length + findings.outcomes.length > 0
  const entry: Entry = isChecked ? { kind: 'checked', code: encodeStates(FINDING_RADICES, statesOf(findings)), from: 'chat' } : { kind: 'home', note: null, from: 'chat' }
  const { path, query } = shareCard(platformName, 'bill', `pages/payment/${isChecked ? 'checked' : 'bill'}`, entryQuery(entry))
  return { title: billWords.shareTitle, path, query }
}

/** The findings a link carries; null where it carries none that can be read. */
export const findingsOf = (entry: Entry): BillFindings | null => {
  const states = entry.kind === 'checked' ? decodeStates(FINDING_RADICES, entry.code) : null
  return states && findingsIn(states)
}
