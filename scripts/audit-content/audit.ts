import { asFinding, describeIssue } from '@/domain/knowledge/describe-issue'
import type { Finding } from '@/domain/knowledge/finding'
import { auditBill } from './bill'
import { auditTrackedClaims } from './claim'
import { auditClaims } from './claims'
import { contentOf } from './content'
import type { Content } from './content'
import { auditDiagnosis } from './diagnosis'
import { auditEntries } from './entries'
import { auditFamilyBinding } from './family-binding'
import { auditIds, entryIds } from './ids'
import { loadContent } from './modules'
import type { ContentModule } from './modules'
import { auditSpokenPlaces } from './places'
import { auditOnlinePayment } from './online-payment'
import { auditReplacement } from './replacement'
import { valueAt } from './value-at'
import { auditToldWords } from './words'

/** What is found, a line each, and how much was looked at. */
export interface Report {
  readonly lines: readonly string[]
  readonly claims: number
  readonly entries: number
}

const AUDITS: readonly (readonly [name: string, audit: (content: Content) => readonly Finding[]])[] = [
  ['claims', auditClaims],
  ['words', auditToldWords],
  ['entries', auditEntries],
  ['ids', auditIds],
  ['places', auditSpokenPlaces],
  ['diagnosis', auditDiagnosis],
  ['card-replacement', auditReplacement],
  ['family-binding', auditFamilyBinding],
  ['online-payment', auditOnlinePayment],
  ['bill', auditBill],
  ['claim', auditTrackedClaims],
]

/** Content of another shape than its types say can make an audit throw; that is a finding, and the other audits go on. */
const run = ([name, audit]: (typeof AUDITS)[number], content: Content): readonly Finding[] => {
  try {
    return audit(content)
  } catch (error) {
    return [{ at: '#(all of it)', reason: `the audit of ${name} cannot go on: ${error instanceof Error ? error.message : String(error)}` }]
  }
}

const LONGEST_REASON = 160

/** A finding in one line, with the text it is about where that is short. */
const line = (modules: readonly ContentModule[], found: Finding): string => {
  const { at, reason } = asFinding(found)
  const value = valueAt(modules, at)
  const whole = (value === null || reason.includes(value) ? reason : `${reason}: ${value}`).replace(/\s+/g, ' ')
  return describeIssue({ at, reason: whole.length > LONGEST_REASON ? `${whole.slice(0, LONGEST_REASON)}…` : whole })
}

/** Runs every audit over all modules; each thing wrong is told once. */
export const auditModules = (modules: readonly ContentModule[]): Report => {
  const content = contentOf(modules)
  const lines = AUDITS.flatMap((audit) => run(audit, content)).map((found) => line(modules, found))
  return { lines: [...new Set(lines)], claims: content.all.claims.length, entries: entryIds(content).length }
}

/** The same over the files of a folder. Where one cannot be loaded, half the ids would seem to be missing: then only that is told. */
export const auditFolder = (root: string): Report => {
  const { modules, broken } = loadContent(root)
  return broken.length > 0 ? { lines: broken.map(describeIssue), claims: 0, entries: 0 } : auditModules(modules)
}
