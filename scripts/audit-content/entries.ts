import { auditArticles } from '@/domain/knowledge/audit-articles'
import { auditHandlersAndPapers, auditSources } from '@/domain/knowledge/audit-content'
import { auditFact } from '@/domain/knowledge/audit-facts'
import { auditMyth } from '@/domain/knowledge/audit-myths'
import { auditPlaceField } from '@/domain/knowledge/audit-places'
import { auditActionText, auditFaultText } from '@/domain/knowledge/audit-texts'
import { asFinding } from '@/domain/knowledge/describe-issue'
import type { Finding } from '@/domain/knowledge/finding'
import { idsOf } from './content'
import type { Content } from './content'

const articles = ({ all, registry }: Content): readonly Finding[] =>
  auditArticles(
    all.article.map(({ at, value }) => ({ at, article: value })),
    { registry, faults: idsOf(all.fault), others: [...idsOf(all.myth), ...Object.keys(registry.handlers)], facts: idsOf(all.fact), fields: idsOf(all.field) },
  ).map(asFinding)

const faultsAndActions = ({ all, registry }: Content): readonly Finding[] =>
  [
    ...all.fault.flatMap(({ at, value }) => auditFaultText(value.id, value, registry).map((issue) => ({ ...issue, at: at + issue.at.slice(value.id.length) }))),
    ...all.action.flatMap(({ at, key, value }) => auditActionText(key, value).map((issue) => ({ ...issue, at: at + issue.at.slice(key.length) }))),
  ].map(asFinding)

const factsAndFields = ({ all, registry, checkedOn }: Content): readonly Finding[] => [
  ...all.fact.flatMap(({ at, value }) => auditFact(at, value, registry, checkedOn)),
  ...all.field.flatMap(({ at, value }) => auditPlaceField(at, value, registry)).map(asFinding),
]

const myths = ({ all, registry }: Content): readonly Finding[] => {
  const faults = idsOf(all.fault)
  return all.myth.flatMap(({ at, value }) => auditMyth(at, value, registry, (id) => faults.includes(id))).map(asFinding)
}

/** The audits of the registries name an entry by its key; here it is named by where it stands. */
const registries = ({ all, registry }: Content): readonly Finding[] => [
  ...all.source.flatMap(({ at, key, value }) => auditSources({ [key]: value }).map(({ rule }) => asFinding({ rule, at }))),
  ...all.handler.flatMap(({ at, key, value }) => auditHandlersAndPapers({ ...registry, handlers: { [key]: value }, papers: {} }).map(({ rule }) => asFinding({ rule, at }))),
  ...all.paper.flatMap(({ at, key, value }) => auditHandlersAndPapers({ ...registry, handlers: {}, papers: { [key]: value } }).map(({ rule }) => asFinding({ rule, at }))),
]

/** What is wrong with each entry of each kind, by the audit of its kind. */
export const auditEntries = (content: Content): readonly Finding[] => [articles, faultsAndActions, factsAndFields, myths, registries].flatMap((audit) => audit(content))
