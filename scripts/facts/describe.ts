import { regions as table } from '@/content/regions'
import type { FactValue } from '@/domain/knowledge/fact'
import { nameOf, readRegions } from '@/domain/knowledge/regions'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { FactRow } from './rows'

const regions = readRegions(table)
const placeName = (place: string): string => (place === 'cn' ? '全国' : nameOf(regions, place) ?? place)

const period = ({ from, until }: FactValue): string => (from || until ? `，${from ?? ''}—${until ?? ''}` : '')
const valueLine = (value: FactValue): string => `${value.value}（${value.grade}${value.old ? '，旧规定' : ''}${period(value)}；${value.sources.join(' ') || '没有来源'}）`

const placeLine = ({ place, kind, values }: FactRow['places'][number]): string => {
  if (kind === 'unknown') return `  ${placeName(place)}：这一天不知道`
  return `  ${placeName(place)}：${kind === 'disputed' ? '说法不一，' : ''}${values.map(valueLine).join('；')}`
}

const factLines = ({ id, name, reviewBy, due, places }: FactRow): readonly string[] => [`${id}　${name}　复核 ${reviewBy}${due ? '　该复核了' : ''}`, ...places.map(placeLine)]

/** The facts as people read them, a line a fact and a line a place under it. */
export const describe = (rows: readonly FactRow[], day: IsoDate): string =>
  [`${day}：${rows.length} 个数，${rows.filter(({ due }) => due).length} 个该复核。`, ...rows.map(factLines).reduce<readonly string[]>((all, lines) => all.concat(lines), [])].join('\n')
