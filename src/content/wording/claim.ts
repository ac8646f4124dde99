import type { Claim, Grade, PlaceCode } from '@/domain/shared/source'

/** Source ids are written as one text, separated by blanks; whom to confirm with is the name of a handler and its number. */
const graded =
  (grade: Grade) =>
  (text: string, sources: string, confirmWith?: string): Claim => ({
    text,
    grade,
    sources: sources ? sources.split(' ') : [],
    place: 'cn',
    ...(confirmWith ? { confirmWith } : {}),
  })

/** A: a government or an official platform says so. */
export const official = graded('A')
/** B: official media say so, or a faithful relay. */
export const relayed = graded('B')
/** I: inferred from what the sources say. */
export const inferred = graded('I')
/** D: second-hand articles say so. */
export const hearsay = graded('D')

/** U: nothing found that supports it. */
export const unverified = (text: string, confirmWith: string): Claim => graded('U')(text, '', confirmWith)

/** The same claim, holding in one place only. */
export const inPlace = (place: PlaceCode, claim: Claim): Claim => ({ ...claim, place })

export const INSURANCE_HOTLINE = '医保热线 12393'
export const CARD_HOTLINE = '人社热线 12333'
export const INSURANCE_AGENCY = '参保地医保经办窗口'
export const CASHIER = '医院收费窗口'
