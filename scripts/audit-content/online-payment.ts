import { UNSURE } from '@/domain/diagnosis/model'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { auditCodeChannel, auditFailure, auditKeep, auditMended, auditOutcome, auditReadinessText, auditToldText, READINESS } from '@/domain/online-payment/audit-guide'
import type { ReadinessText } from '@/domain/online-payment/guide'
import { OUTCOMES } from '@/domain/online-payment/payment-state'
import { TOLD } from '@/domain/online-payment/stuck-payment'
import { auditCover } from '@/domain/shared/guide-wording'
import { exported, idsOf, keysOf } from './content'
import type { Content } from './content'
import { entryIds } from './ids'
import type { Found } from './walk'

const FOLDER = 'online-payment'

const tableOf = <T>({ modules }: Content, file: string, name: string): Readonly<Record<string, T>> => {
  const table = exported(modules, `${FOLDER}/${file}`, name)
  return isRecord(table) ? (table as Readonly<Record<string, T>>) : {}
}

/** A record with words for every word of the domain, and for no other. */
const covers = (content: Content, file: string, name: string, what: string, known: readonly string[]): readonly Finding[] =>
  auditCover(`${FOLDER}/${file}#${name}`, what, known, keysOf(content.modules, `${FOLDER}/${file}`, name))

/** What stands in no table and no list is never shown. */
const gathered = (content: Content, entries: readonly Found<unknown>[], file: string, name: string): readonly Finding[] => {
  const shown = Object.values(tableOf<unknown>(content, file, name))
  return entries.flatMap(({ at, value }) => finding(at, `is not gathered in ${FOLDER}/${file}.ts, so that nobody gets to see it`, !shown.includes(value)))
}

/** In one list, two things under one id or one name cannot be told apart. */
const apart = (entries: readonly Found<unknown>[], field: string, what: string): readonly Finding[] => {
  const names = entries.map(({ value }) => (isRecord(value) ? value[field] : undefined))
  return entries.flatMap(({ at }, n) => finding(`${at}.${field}`, `is the ${what} of another: ${String(names[n])}`, names.indexOf(names[n]) < n))
}

const answersOf = ({ all }: Content): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    all.model.flatMap(({ value: { questions, refinements } }) =>
      questions.map(({ id, options }) => [id, [...options, UNSURE, ...refinements.filter(({ question }) => question === id).map((refinement) => refinement.id)]] as const),
    ),
  )

/** Lists of ids that lead elsewhere. */
const named = ({ modules }: Content, file: string, name: string, known: readonly string[]): readonly Finding[] => {
  const ids = exported(modules, `${FOLDER}/${file}`, name)
  return Array.isArray(ids) ? ids.flatMap((id, n) => finding(`${FOLDER}/${file}#${name}.${n}`, `names an entry that does not exist: ${String(id)}`, !known.includes(String(id)))) : []
}

/** What is wrong with the words of 手机支付, each thing where it is written, and with the tables that gather it. */
export const auditOnlinePayment = (content: Content): readonly Finding[] => {
  const { all } = content
  const entries = entryIds(content)
  const targets = { faults: idsOf(all.fault), entries, answers: answersOf(content) }
  return [
    ...all.readiness.flatMap(({ at, value }) => auditReadinessText(at, value, entries)),
    ...all.codeChannel.flatMap(({ at, value }) => auditCodeChannel(at, value)),
    ...all.failure.flatMap(({ at, value }) => auditFailure(at, value, targets)),
    ...all.outcome.flatMap(({ at, value }) => auditOutcome(at, value)),
    ...all.told.flatMap(({ at, value }) => auditToldText(at, value)),
    ...all.keepsake.flatMap(({ at, value }) => auditKeep(at, value)),
    ...auditMended(`${FOLDER}/readiness-reasons#readinessTexts`, tableOf<ReadinessText>(content, 'readiness-reasons', 'readinessTexts')),
    ...covers(content, 'readiness-reasons', 'readinessTexts', 'reason', READINESS),
    ...covers(content, 'outcomes', 'outcomeTexts', 'outcome', OUTCOMES),
    ...covers(content, 'told', 'toldTexts', 'answer of the cashier', TOLD),
    ...gathered(content, all.readiness, 'readiness-reasons', 'readinessTexts'),
    ...gathered(content, all.codeChannel, 'code-channels', 'codeChannels'),
    ...gathered(content, all.failure, 'failures', 'failures'),
    ...gathered(content, all.outcome, 'outcomes', 'outcomeTexts'),
    ...gathered(content, all.told, 'told', 'toldTexts'),
    ...gathered(content, all.keepsake, 'keepsakes', 'keepsakes'),
    ...named(content, 'code-channels', 'oldGuides', idsOf(all.myth)),
    ...named(content, 'clerk-questions', 'clerkFaults', idsOf(all.fault)),
    ...apart(all.readiness, 'title', 'title'),
    ...apart(all.codeChannel, 'id', 'id'),
    ...apart(all.failure, 'id', 'id'),
    ...apart(all.failure, 'label', 'name'),
    ...apart(all.outcome, 'title', 'title'),
    ...apart(all.told, 'label', 'name'),
    ...apart(all.keepsake, 'id', 'id'),
  ]
}
