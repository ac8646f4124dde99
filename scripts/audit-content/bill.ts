import { BILL_QUESTIONS } from '@/domain/bill/ask'
import { auditBlame, auditIdentityText, auditLabelled, auditOutcomeText, auditQuestionText, auditReasonText, auditRefusal } from '@/domain/bill/audit-guide'
import { ESTIMATE_AMOUNTS, ESTIMATE_REFUSALS, ESTIMATE_STEPS } from '@/domain/bill/estimate'
import { BILL_OUTCOMES } from '@/domain/bill/explain-bill'
import { BILL_FIELDS } from '@/domain/bill/fields'
import type { BillFieldText, BillOutcomeText, BillQuestionText, BillReasonText, EstimateText, IdentityText } from '@/domain/bill/guide'
import { IDENTITIES } from '@/domain/bill/identities'
import { AMOUNT_REFUSALS } from '@/domain/bill/read-amount'
import { BILL_REASONS } from '@/domain/bill/reasons'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { auditCover, auditSentences, auditStatement } from '@/domain/shared/guide-wording'
import type { GuideFindings } from '@/domain/shared/guide-wording'
import type { Claim } from '@/domain/shared/source'
import { exported, idsOf, keysOf } from './content'
import type { Content } from './content'
import { toldWords } from './words'

const FOLDER = 'bill'

/** A record with words for every word of the domain and for no other, each of them audited. */
const table = <T>(content: Content, file: string, name: string, what: string, known: readonly string[], audit: (at: string, text: T, id: string) => GuideFindings): readonly Finding[] => {
  const path = `${FOLDER}/${file}`
  const texts = exported(content.modules, path, name)
  const rows = isRecord(texts) ? Object.entries(texts) : []
  return [
    ...auditCover(`${path}#${name}`, what, known, keysOf(content.modules, path, name)),
    ...rows.flatMap(([id, text]) => audit(`${path}#${name}.${id}`, text as T, id)),
  ]
}

/** On one screen, two things under one name cannot be told apart. */
const apart = (content: Content, file: string, name: string, field: string): readonly Finding[] => {
  const texts = exported(content.modules, `${FOLDER}/${file}`, name)
  const rows = isRecord(texts) ? Object.entries(texts) : []
  const names = rows.map(([, text]) => (isRecord(text) ? text[field] : text))
  return rows.flatMap(([id], n) => finding(`${FOLDER}/${file}#${name}.${id}`, `is worded as another: ${String(names[n])}`, names.indexOf(names[n]) < n))
}

const sentence = (content: Content, file: string, name: string): readonly Finding[] => {
  const text = exported(content.modules, `${FOLDER}/${file}`, name)
  return auditSentences(`${FOLDER}/${file}#${name}`, typeof text === 'string' ? text : '', 2)
}

const claim = (content: Content, file: string, name: string): readonly Finding[] => {
  const at = `${FOLDER}/${file}#${name}`
  const said = exported(content.modules, `${FOLDER}/${file}`, name)
  return isRecord(said) ? auditStatement(at, said as unknown as Claim, 1) : finding(at, 'is missing', true)
}

const blames = (content: Content): readonly Finding[] => toldWords(content).flatMap(({ at, text }) => (at.startsWith(`${FOLDER}/`) ? auditBlame(at, text) : []))

/** What is wrong with the words of 对账单, each thing where it is written. */
export const auditBill = (content: Content): readonly Finding[] => {
  const faults = idsOf(content.all.fault)
  return [
    ...table<BillFieldText>(content, 'fields', 'fieldTexts', 'figure', BILL_FIELDS, auditLabelled),
    ...table<string>(content, 'amount-refusals', 'amountRefusalTexts', 'refusal', [...AMOUNT_REFUSALS, 'twice'], auditRefusal),
    ...table<IdentityText>(content, 'identities', 'identityTexts', 'identity', IDENTITIES, auditIdentityText),
    ...table<BillReasonText>(content, 'reasons', 'reasonTexts', 'reason', BILL_REASONS, auditReasonText),
    ...table<BillQuestionText>(content, 'questions', 'questionTexts', 'question', BILL_QUESTIONS, auditQuestionText),
    ...table<BillOutcomeText>(content, 'outcomes', 'outcomeTexts', 'outcome', BILL_OUTCOMES, (at, text, id) => auditOutcomeText(at, text, id, faults)),
    ...table<EstimateText>(content, 'estimate', 'estimateFieldTexts', 'number', [...ESTIMATE_AMOUNTS, 'bandUpTo', 'bandPercent'], auditLabelled),
    ...table<EstimateText>(content, 'estimate', 'estimateStepTexts', 'step', ESTIMATE_STEPS, auditLabelled),
    ...table<string>(content, 'estimate', 'estimateRefusalTexts', 'refusal', ESTIMATE_REFUSALS, auditRefusal),
    ...apart(content, 'fields', 'fieldTexts', 'label'),
    ...apart(content, 'identities', 'identityTexts', 'title'),
    ...apart(content, 'reasons', 'reasonTexts', 'title'),
    ...apart(content, 'questions', 'questionTexts', 'title'),
    ...apart(content, 'questions', 'questionTexts', 'ask'),
    ...apart(content, 'estimate', 'estimateFieldTexts', 'label'),
    ...apart(content, 'estimate', 'estimateStepTexts', 'label'),
    ...sentence(content, 'identities', 'mismatch'),
    ...sentence(content, 'identities', 'slipHint'),
    ...sentence(content, 'estimate', 'estimateRounding'),
    ...sentence(content, 'estimate', 'estimateAsk'),
    ...claim(content, 'estimate', 'estimateCaution'),
    ...blames(content),
  ]
}
