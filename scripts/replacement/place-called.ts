import { regions as table } from '@/content/regions'
import { readRegions } from '@/domain/knowledge/regions'
import type { Region } from '@/domain/knowledge/regions'
import type { PlaceCode } from '@/domain/shared/source'

const provinces = readRegions(table)

const OF_PROVINCE = /^(?:省|特别行政区|(?:壮族|回族|维吾尔)?自治区)?$/
const OF_MUNICIPALITY = /^市?$/
const OF_CITY = /^(?:市|地区|盟|州|.+自治州)?$/

/** What follows one name at the beginning of another; null where it does not begin so. */
const after = (name: string, beginning: string): string | null => (name.startsWith(beginning) ? name.slice(beginning.length) : null)

const cityAmong = (cities: readonly Region[], name: string): PlaceCode | undefined =>
  cities.find((city) => OF_CITY.test(after(name, city.name) ?? '?'))?.code

/** The code of a place by its Chinese name, with or without 省 and 市, the province before it or not; null where there is none. */
export const placeCalled = (name: string): PlaceCode | null => {
  for (const { code, name: province, cities } of provinces) {
    const rest = after(name, province)
    if (rest === null) continue
    if (OF_PROVINCE.test(rest) || (cities[0]?.code === code && OF_MUNICIPALITY.test(rest))) return code
    const city = cityAmong(cities, rest.replace(/^(?:省|.{0,3}自治区)/, ''))
    if (city) return city
  }
  return cityAmong(provinces.flatMap(({ cities }) => cities), name) ?? null
}
