import type { PlaceCode } from '../shared/source'

export interface Region {
  readonly code: PlaceCode
  readonly name: string
}

interface Province extends Region {
  readonly cities: readonly Region[]
}

/** Provinces in the order of the table, each with its cities; a province without any is its own only city. */
export type Regions = readonly Province[]

const parseProvince = (line: string): Province => {
  const [, digits = '', name = '', rest = ''] = /^(\d\d)(\D+)(.*)$/.exec(line) ?? []
  const own = { code: `${digits}0000`, name }
  const cities: Region[] = []
  rest.replace(/(\d\d)(\D+)/g, (all, city: string, called: string) => {
    cities.push({ code: `${digits}${city}00`, name: called })
    return all
  })
  return { ...own, cities: cities.length > 0 ? cities : [own] }
}

/** Reads the table of content/regions.ts: `13河北01石家庄02唐山`, a province a line. */
export const readRegions = (table: string): Regions => table.split('\n').map(parseProvince)

/** The province a code lies in, whether or not there is such a place: GB/T 2260 puts it into the first two digits. */
export const provinceOf = (code: PlaceCode): PlaceCode => `${code.slice(0, 2)}0000`

const provinceIn = (regions: Regions, code: PlaceCode): Province | undefined => regions.filter((province) => province.code === provinceOf(code))[0]

/** The cities of the province a code lies in, to choose from; none for a province that does not exist. */
export const citiesOf = (regions: Regions, code: PlaceCode): readonly Region[] => provinceIn(regions, code)?.cities ?? []

/** The common name of a province or city; null where there is none. */
export const nameOf = (regions: Regions, code: PlaceCode): string | null => {
  const province = provinceIn(regions, code)
  if (!province || province.code === code) return province?.name ?? null
  return province.cities.filter((city) => city.code === code)[0]?.name ?? null
}

/**
 * What a code kept from earlier stands for now: itself; or, `moved`, the city a county lies in, or the province of a city that is no
 * more (莱芜 371200 has been part of 济南 since 2019, of which its code says nothing). Null for what never was a place.
 */
export const placeStillThere = (regions: Regions, code: PlaceCode): { readonly code: PlaceCode; readonly moved: boolean } | null => {
  if (!/^\d{6}$/.test(code)) return null
  const known = [code, `${code.slice(0, 4)}00`, provinceOf(code)].filter((place) => nameOf(regions, place) !== null)[0]
  return known === undefined ? null : { code: known, moved: known !== code }
}
