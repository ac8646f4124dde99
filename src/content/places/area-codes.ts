import type { Claim, PlaceCode } from '@/domain/shared/source'
import { INSURANCE_HOTLINE, hearsay, inPlace, official, unverified } from '../wording/claim'

/** Dialled before 12393 or 12333 from elsewhere (domain.md §6). */
export interface AreaCode {
  readonly digits: string
  readonly note: Claim
}

const says = (name: string, digits: string): string => `${name}的区号是 ${digits}，从外地打当地热线要先拨它。`

/** domain.md gives those of 成都 (second-hand) and 广州 (official); nobody looked the others up. */
const rows: readonly (readonly [PlaceCode, digits: string, note: Claim])[] = [
  ['510100', '028', hearsay(says('成都', '028'), 'articles', INSURANCE_HOTLINE)],
  ['440100', '020', official(says('广州', '020'), 'gzhmu-2023')],
  ...(
    [['110000', '北京', '010'], ['310000', '上海', '021'], ['440300', '深圳', '0755'], ['330100', '杭州', '0571'], ['320200', '无锡', '0510'], ['220100', '长春', '0431'], ['430100', '长沙', '0731'], ['350100', '福州', '0591'], ['410800', '焦作', '0391']] as const
  ).map(([place, name, digits]) => [place, digits, unverified(says(name, digits), INSURANCE_HOTLINE)] as const),
]

const byPlace = (): Record<PlaceCode, AreaCode> => {
  const all: Record<PlaceCode, AreaCode> = {}
  for (const [place, digits, note] of rows) all[place] = { digits, note: inPlace(place, note) }
  return all
}

export const areaCodes: Readonly<Record<PlaceCode, AreaCode>> = byPlace()
