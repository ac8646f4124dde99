import { auditChoiceText, auditRefusalTexts, auditSideText, auditStageText, auditStatusWording } from '@/domain/card-replacement/audit-guide'
import { auditGuideRow, auditLateCover, auditLateHelp, auditQueries } from '@/domain/card-replacement/audit-guide-rows'
import { auditCover } from '@/domain/shared/guide-wording'
import { CHANNELS, REASONS, SIDES, STAGES } from '@/domain/card-replacement/states'
import { isRecord } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { exported, keysOf } from './content'
import type { Content } from './content'
import type { Found } from './walk'

/** Handlers that can be reached without a number of ours: whose number stands on the card. */
const REACHED_WITHOUT_NUMBER = ['card-bank']

type Named = readonly Found<{ readonly label: string }>[]

/** A record that has one entry for every word of the domain, and for no other; what is not gathered in it is never shown. */
const shelf = (content: Content, file: string, name: string, what: string, known: readonly string[], entries: Named): readonly Finding[] => {
  const record = exported(content.modules, file, name)
  const gathered = isRecord(record) ? Object.values(record) : []
  return [
    ...auditCover(`${file}#${name}`, what, known, keysOf(content.modules, file, name)),
    ...entries.flatMap(({ at, value }) => finding(at, `is not gathered in ${file}.ts, so that nobody gets to see it`, !gathered.includes(value))),
  ]
}

/** On one timeline, or in one list, two things under one name cannot be told apart. */
const namedApart = (entries: Named): readonly Finding[] =>
  entries.flatMap(({ at, value }, n) => finding(`${at}.label`, `is the name of another: ${value.label}`, entries.some((other, m) => m < n && other.value.label === value.label)))

/** What of a kind stands in one file, in its order. */
const inFile = <T>(entries: readonly Found<T>[], file: string): readonly T[] => entries.filter(({ at }) => at.startsWith(`${file}#`)).map(({ value }) => value)

const textsOf = ({ modules }: Content, file: string, name: string): Readonly<Record<string, string>> => {
  const record = exported(modules, file, name)
  return Object.fromEntries(isRecord(record) ? Object.entries(record).map(([key, text]) => [key, typeof text === 'string' ? text : '']) : [])
}

const tables = (content: Content): readonly Finding[] => {
  const { all, registry } = content
  const dialled = Object.values(registry.handlers).flatMap(({ id, phone }) => (phone ? [id] : []))
  return [
    ...auditLateCover('card-replacement/late#lateHelp', inFile(all.late, 'card-replacement/late'), [...dialled, ...REACHED_WITHOUT_NUMBER]),
    ...auditQueries('card-replacement/queries#officialQueries', inFile(all.query, 'card-replacement/queries')),
    ...auditRefusalTexts('card-replacement/refusals#refusalTexts', textsOf(content, 'card-replacement/refusals', 'refusalTexts')),
  ]
}

/** What is wrong with the guide through a replacement, each thing where it is written, and with the tables that gather it. */
export const auditReplacement = (content: Content): readonly Finding[] => {
  const { all, registry } = content
  const papers = Object.keys(registry.papers)
  const handlers = Object.keys(registry.handlers)
  return [
    ...all.stage.flatMap(({ at, value }) => auditStageText(at, value)),
    ...all.side.flatMap(({ at, value }) => auditSideText(at, value)),
    ...[...all.reason, ...all.channel].flatMap(({ at, value }) => auditChoiceText(at, value, papers)),
    ...all.late.flatMap(({ at, value }) => auditLateHelp(at, value, handlers)),
    ...all.guide.flatMap(({ at, value }) => auditGuideRow(at, value)),
    ...all.status.flatMap(({ at, value }) => auditStatusWording(at, value)),
    ...shelf(content, 'card-replacement/stages/index', 'stageTexts', 'stage', STAGES, all.stage),
    ...shelf(content, 'card-replacement/sides', 'sideTexts', 'state beside the card', Object.values(SIDES).flat(), all.side),
    ...shelf(content, 'card-replacement/reasons/reasons', 'reasonTexts', 'reason', REASONS, all.reason),
    ...shelf(content, 'card-replacement/reasons/channels', 'channelTexts', 'channel', CHANNELS, all.channel),
    ...namedApart([...all.stage, ...all.side]),
    ...namedApart([...all.reason, ...all.channel]),
    ...tables(content),
  ]
}
