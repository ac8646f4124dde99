import {
  auditAfterwards, auditBirthRefusals, auditChannel, auditChoiceWords, auditPreparationText, auditReasonText, auditRelationText, auditWaysOut, BINDING_REASONS,
} from '@/domain/family-binding/audit-guide'
import { BLOCKS, GAPS } from '@/domain/family-binding/check-binding'
import { AREAS, INSURANCES, SHARING_REASONS } from '@/domain/family-binding/check-sharing'
import type { ChoiceWords, ReasonText } from '@/domain/family-binding/guide'
import { RELATIONS } from '@/domain/family-binding/member'
import { PREPARATIONS } from '@/domain/family-binding/preparation'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { auditCover } from '@/domain/shared/guide-wording'
import { exported, keysOf } from './content'
import type { Content } from './content'
import { entryIds } from './ids'
import type { Found } from './walk'

const FOLDER = 'family-binding'

const tableOf = <T>({ modules }: Content, file: string, name: string): Readonly<Record<string, T>> => {
  const table = exported(modules, `${FOLDER}/${file}`, name)
  return isRecord(table) ? (table as Readonly<Record<string, T>>) : {}
}

/** A record with words for every word of the domain, and for no other. */
const covers = (content: Content, file: string, name: string, what: string, known: readonly string[]): readonly Finding[] =>
  auditCover(`${FOLDER}/${file}#${name}`, what, known, keysOf(content.modules, `${FOLDER}/${file}`, name))

/** What stands in no table and no list is never shown. */
const gathered = (content: Content, where: string, entries: readonly Found<unknown>[], ...tables: readonly (readonly [file: string, name: string])[]): readonly Finding[] => {
  const shown = tables.flatMap(([file, name]) => {
    const table = exported(content.modules, `${FOLDER}/${file}`, name)
    return isRecord(table) ? [table, ...Object.values(table)] : []
  })
  return entries.flatMap(({ at, value }) => finding(at, `is not gathered in ${where}, so that nobody gets to see it`, !shown.includes(value)))
}

/** In one list, two things under one id or one name cannot be told apart. */
const apart = (entries: readonly Found<unknown>[], field: string, what: string): readonly Finding[] => {
  const names = entries.map(({ value }) => (isRecord(value) ? value[field] : undefined))
  return entries.flatMap(({ at }, n) => finding(`${at}.${field}`, `is the ${what} of another: ${String(names[n])}`, names.indexOf(names[n]) < n))
}

const inFile = <T>(entries: readonly Found<T>[], file: string): readonly Found<T>[] => entries.filter(({ at }) => at.startsWith(`${FOLDER}/${file}#`))

/** The words of a choice stand in records of nothing but labels and hints, which no mark tells from others. */
const choices = (content: Content, file: string, name: string): readonly Finding[] => {
  const table = tableOf<ChoiceWords>(content, file, name)
  return Object.keys(table).flatMap((id) => auditChoiceWords(`${FOLDER}/${file}#${name}.${id}`, { label: '', hint: '', ...table[id] }))
}

/** What is wrong with the words of 家人绑定, each thing where it is written, and with the tables that gather it. */
export const auditFamilyBinding = (content: Content): readonly Finding[] => {
  const { all, registry } = content
  const papers = Object.keys(registry.papers)
  const entries = entryIds(content)
  return [
    ...all.bindingReason.flatMap(({ at, value }) => auditReasonText(at, value)),
    ...all.preparation.flatMap(({ at, value }) => auditPreparationText(at, value, papers)),
    ...all.bindingChannel.flatMap(({ at, value }) => auditChannel(at, value)),
    ...all.afterwards.flatMap(({ at, value }) => auditAfterwards(at, value, entries)),
    ...all.relation.flatMap(({ at, value }) => auditRelationText(at, value)),
    ...choices(content, 'insurances', 'insuranceTexts'),
    ...choices(content, 'areas', 'areasTexts'),
    ...auditBirthRefusals(`${FOLDER}/birth-refusals#birthRefusalTexts`, tableOf<string>(content, 'birth-refusals', 'birthRefusalTexts')),
    ...auditWaysOut(`${FOLDER}/binding-reasons#bindingReasonTexts`, tableOf<ReasonText>(content, 'binding-reasons', 'bindingReasonTexts'), [...BLOCKS, ...GAPS]),
    ...auditWaysOut(`${FOLDER}/sharing-reasons#sharingReasonTexts`, tableOf<ReasonText>(content, 'sharing-reasons', 'sharingReasonTexts'), SHARING_REASONS),
    ...covers(content, 'binding-reasons', 'bindingReasonTexts', 'reason', BINDING_REASONS),
    ...covers(content, 'sharing-reasons', 'sharingReasonTexts', 'reason', SHARING_REASONS),
    ...covers(content, 'preparations', 'preparationTexts', 'preparation', PREPARATIONS),
    ...covers(content, 'relations', 'relationTexts', 'relation', RELATIONS),
    ...covers(content, 'insurances', 'insuranceTexts', 'insurance', INSURANCES),
    ...covers(content, 'areas', 'areasTexts', 'place of insurance', AREAS),
    ...gathered(content, 'the reasons, nor in mix-up.ts or face-tips.ts', all.bindingReason, ['binding-reasons', 'bindingReasonTexts'], ['sharing-reasons', 'sharingReasonTexts'], ['mix-up', 'notOwnCredential'], ['face-tips', 'faceTips']),
    ...gathered(content, 'family-binding/preparations.ts', all.preparation, ['preparations', 'preparationTexts']),
    ...gathered(content, 'family-binding/channels.ts', all.bindingChannel, ['channels', 'bindingChannels'], ['channels', 'sharingChannels']),
    ...gathered(content, 'family-binding/afterwards.ts', all.afterwards, ['afterwards', 'afterwards']),
    ...gathered(content, 'family-binding/relations.ts', all.relation, ['relations', 'relationTexts']),
    ...inFile(all.preparation, 'preparations').flatMap(({ at, key, value }) => finding(`${at}.preparation`, `is not the one it is filed under: ${value.preparation}`, key !== value.preparation)),
    ...apart(inFile(all.bindingReason, 'binding-reasons'), 'title', 'title'),
    ...apart(inFile(all.bindingReason, 'sharing-reasons'), 'title', 'title'),
    ...apart(all.preparation, 'title', 'title'),
    ...apart(all.bindingChannel, 'id', 'id'),
    ...apart(all.afterwards, 'id', 'id'),
    ...apart(all.afterwards, 'title', 'title'),
    ...apart(all.relation, 'label', 'name'),
  ]
}
