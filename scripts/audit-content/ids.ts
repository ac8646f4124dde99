import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { exported, idsOf, keysOf } from './content'
import type { Content } from './content'
import type { Found } from './walk'

type Entry = Found<{ readonly id: string }>

/** The record in which each kind is gathered: what does not stand there is never shown, and what stands there has to be of its kind. */
const shelf = ({ modules }: Content, file: string, name: string, entries: readonly Entry[]): readonly Finding[] => {
  const record = exported(modules, file, name)
  if (!isRecord(record)) return finding(`${file}#${name}`, 'is missing', true)
  const known = entries.map(({ value }) => value)
  return [
    ...entries.flatMap(({ at, value }) => finding(at, `is not gathered in ${file}.ts, so that nobody gets to see it`, record[value.id] !== value)),
    ...Object.keys(record).flatMap((id) => finding(`${file}#${name}.${id}`, 'lacks the fields of its kind, so that nobody audits it', !known.some((value) => value === record[id]))),
  ]
}

const taken = (entries: readonly Entry[], what: string): readonly Finding[] => {
  const ids = idsOf(entries)
  return entries.flatMap(({ at, value }, n) => finding(`${at}.id`, `is the id of another ${what}`, ids.indexOf(value.id) < n))
}

/** What is said of an entry, so that search finds it. */
const sayings = (content: Content): readonly Finding[] => {
  const known = entryIds(content)
  return content.modules
    .filter(({ file }) => file.startsWith('search/sayings/'))
    .flatMap(({ file, exports }) =>
      Object.keys(exports).flatMap((name) => keysOf(content.modules, file, name).flatMap((id) => finding(`${file}#${name}.${id}`, 'names an entry that does not exist', !known.includes(id)))),
    )
}

const papersOfManualClaims = ({ modules, registry }: Content): readonly Finding[] => {
  const claims = exported(modules, 'wording/manual-reimbursement', 'manualReimbursement')
  const papers = isRecord(claims) && Array.isArray(claims['papers']) ? claims['papers'] : []
  return papers.flatMap((id, n) => finding(`wording/manual-reimbursement#manualReimbursement.papers.${n}`, 'names a paper that is not in papers.ts', !registry.papers[String(id)]))
}

/** The ids of everything that can be looked up: faults, articles, myths, hotlines. */
export const entryIds = ({ all, registry }: Content): readonly string[] => [...idsOf(all.fault), ...idsOf(all.article), ...idsOf(all.myth), ...Object.keys(registry.handlers)]

/** Ids that two entries share or that name nothing, and entries that no record gathers. */
export const auditIds = (content: Content): readonly Finding[] => {
  const { all } = content
  return [
    ...taken([...all.handler, ...all.fault, ...all.article, ...all.myth], 'entry'),
    ...taken(all.fact, 'fact'),
    ...taken(all.field, 'place field'),
    ...taken(all.source, 'source'),
    ...shelf(content, 'sources', 'sources', all.source),
    ...shelf(content, 'handlers', 'handlers', all.handler),
    ...shelf(content, 'papers', 'papers', all.paper),
    ...shelf(content, 'faults/index', 'faultTexts', all.fault),
    ...shelf(content, 'actions/index', 'actionTexts', all.action),
    ...shelf(content, 'articles/index', 'articles', all.article),
    ...shelf(content, 'myths/index', 'myths', all.myth),
    ...shelf(content, 'facts/index', 'facts', all.fact),
    ...shelf(content, 'places/fields', 'placeFields', all.field),
    ...finding('diagnosis/model#model', 'is missing', all.model.length !== 1),
    ...sayings(content),
    ...papersOfManualClaims(content),
  ]
}
