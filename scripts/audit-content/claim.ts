import { auditCall, auditCare, auditClaimPapers, auditDueTexts, auditRefusals, auditSituation, auditStepText } from '@/domain/claim/audit-guide'
import { OCCASIONS, type CareText, type ClaimCall, type ClaimPapers, type DueTexts, type SituationText, type StepText } from '@/domain/claim/guide'
import { PHASES } from '@/domain/claim/phase'
import { CARES, REFUSALS, SITUATIONS, STEPS } from '@/domain/claim/states'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { auditCover } from '@/domain/shared/guide-wording'
import { exported, keysOf } from './content'
import type { Content } from './content'

const FOLDER = 'claim'
const path = (file: string, name: string): string => `${FOLDER}/${file}#${name}`

/** A table of words, one for every word of the domain and for no other, each audited where it is written. */
const table = <T>({ modules }: Content, file: string, name: string, what: string, known: readonly string[], audit: (at: string, value: T) => readonly Finding[]): readonly Finding[] => {
  const all = exported(modules, `${FOLDER}/${file}`, name)
  const at = path(file, name)
  if (!isRecord(all)) return finding(at, 'is missing', true)
  return [...auditCover(at, what, known, keysOf(modules, `${FOLDER}/${file}`, name)), ...Object.keys(all).flatMap((id) => audit(`${at}.${id}`, all[id] as T))]
}

/** The same of a table that is audited as a whole. */
const whole = <T>({ modules }: Content, file: string, name: string, audit: (at: string, value: T) => readonly Finding[]): readonly Finding[] => {
  const all = exported(modules, `${FOLDER}/${file}`, name)
  return isRecord(all) ? audit(path(file, name), all as T) : finding(path(file, name), 'is missing', true)
}

/** In one list, or on one timeline, two things under one name cannot be told apart. */
const apart = ({ modules }: Content, file: string, name: string): readonly Finding[] => {
  const all = exported(modules, `${FOLDER}/${file}`, name)
  const rows = isRecord(all) ? Object.keys(all).map((id) => [id, isRecord(all[id]) ? all[id]['label'] : undefined] as const) : []
  return rows.flatMap(([id, label], n) => finding(`${path(file, name)}.${id}.label`, `is the name of another: ${String(label)}`, rows.some(([, other], m) => m < n && other === label)))
}

/** What is wrong with the words of 先垫付，再报销, each thing where it is written. */
export const auditTrackedClaims = (content: Content): readonly Finding[] => {
  const papers = Object.keys(content.registry.papers)
  const handlers = Object.keys(content.registry.handlers)
  return [
    ...table<SituationText>(content, 'situations', 'situationTexts', 'situation', SITUATIONS, auditSituation),
    ...table<CareText>(content, 'cares', 'careTexts', 'care', CARES, auditCare),
    ...table<StepText>(content, 'steps', 'stepTexts', 'step', STEPS, auditStepText),
    ...table<readonly ClaimCall[]>(content, 'calls', 'claimCalls', 'occasion to call', OCCASIONS, (at, calls) => [
      ...finding(at, 'calls nobody', calls.length === 0),
      ...calls.flatMap((call, n) => auditCall(`${at}.${n}`, call, handlers)),
    ]),
    ...table<unknown>(content, 'due', 'dueTexts', 'phase', PHASES, () => []),
    ...whole<DueTexts>(content, 'due', 'dueTexts', auditDueTexts),
    ...whole<ClaimPapers>(content, 'claim-papers', 'claimPapers', (at, value) => auditClaimPapers(at, value, papers)),
    ...whole<Readonly<Record<string, string>>>(content, 'refusals', 'refusalTexts', (at, value) => auditRefusals(at, value, REFUSALS)),
    ...apart(content, 'situations', 'situationTexts'),
    ...apart(content, 'steps', 'stepTexts'),
  ]
}
