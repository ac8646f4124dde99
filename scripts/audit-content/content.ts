import type { Fact, FactId } from '@/domain/knowledge/fact'
import type { Registry } from '@/domain/knowledge/audit-content'
import { isRecord } from '@/domain/knowledge/audit-words'
import { readRegions } from '@/domain/knowledge/regions'
import type { Regions } from '@/domain/knowledge/regions'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { ContentModule } from './modules'
import { walk } from './walk'
import type { Everything, Found } from './walk'

/** All content, and what in it the rest may name. */
export interface Content {
  readonly modules: readonly ContentModule[]
  readonly all: Everything
  readonly registry: Registry
  readonly facts: Readonly<Record<FactId, Fact>>
  readonly regions: Regions
  readonly checkedOn: IsoDate
}

const byKey = <T>(found: readonly Found<T>[], key: (one: Found<T>) => string): Record<string, T> => Object.fromEntries(found.map((one) => [key(one), one.value]))

/** What one file exports under one name; undefined where there is no such thing. */
export const exported = (modules: readonly ContentModule[], file: string, name: string): unknown => modules.find((module) => module.file === file)?.exports[name]

const textOf = (modules: readonly ContentModule[], file: string, name: string): string => {
  const text = exported(modules, file, name)
  return typeof text === 'string' ? text : ''
}

/** The ids that a record, kept in one file, has entries for. */
export const keysOf = (modules: readonly ContentModule[], file: string, name: string): readonly string[] => {
  const record = exported(modules, file, name)
  return isRecord(record) ? Object.keys(record) : []
}

export const idsOf = (found: readonly Found<{ readonly id: string }>[]): readonly string[] => found.map(({ value }) => value.id)

/** Sorts what the modules hold and makes the registries that texts refer to. */
export const contentOf = (modules: readonly ContentModule[]): Content => {
  const all = walk(modules)
  const kept = <T>(file: string, found: readonly Found<T>[]): Record<string, T> => byKey(found.filter(({ at }) => at.startsWith(`${file}#`)), ({ key }) => key)
  return {
    modules,
    all,
    registry: { sources: kept('sources', all.source), handlers: kept('handlers', all.handler), papers: kept('papers', all.paper) },
    facts: byKey(all.fact, ({ value }) => value.id),
    regions: readRegions(textOf(modules, 'regions', 'regions')),
    checkedOn: textOf(modules, 'checked-on', 'contentCheckedOn') as IsoDate,
  }
}
