import { isPhone } from '@/domain/knowledge/audit-content'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { nameOf } from '@/domain/knowledge/regions'
import type { Content } from './content'

/** What is wrong with the places spoken of: codes of cities and provinces that are not there (counties are in no table), and local lines nobody can dial. */
export const auditSpokenPlaces = ({ all, regions }: Content): readonly Finding[] => {
  const nowhere = (at: string, code: string): readonly Finding[] => finding(at, 'is no city or province of regions.ts', /00$/.test(code) && nameOf(regions, code) === null)
  return [
    ...all.claims.flatMap(({ at, value }) => nowhere(`${at}.place`, value.place)),
    ...all.fact.flatMap(({ at, value }) => value.values.flatMap(({ place }, n) => nowhere(`${at}.values.${n}.place`, place))),
    ...all.source.flatMap(({ at, value }) => nowhere(`${at}.place`, value.place)),
    ...all.city.flatMap(({ at, value: { code, hotlines } }) => [
      ...nowhere(`${at}.code`, code),
      ...hotlines.flatMap(({ phone }, n) => finding(`${at}.hotlines.${n}.phone`, 'cannot be dialled in China', !isPhone(phone))),
    ]),
  ]
}
