import { areaCodes } from '@/content/places/area-codes'
import type { Handler } from '@/domain/knowledge/fault-text'
import type { Claim, PlaceCode } from '@/domain/shared/source'

type Tell = (claim: Claim) => string

/** Lines that answer for the city one calls from, unless its area code is dialled first (domain.md §6). */
const LOCAL_LINES = '12393 12333 12345'.split(' ')

export interface LineView {
  readonly name: string
  readonly phone: string | null
  readonly does: string
  readonly doesNot: string
}

/** Handlers as the lists of numbers show them; for a person whose city is known also the number to dial from elsewhere. */
export const linesOf = (tell: Tell, place: PlaceCode | null) => (handlers: readonly Handler[]): readonly LineView[] => {
  const area = place === null ? undefined : areaCodes[place]
  return ([] as LineView[]).concat(
    ...handlers.map(({ name, phone, does, doesNot }) => {
      const line: LineView = { name, phone, does: tell(does), doesNot: doesNot ? tell(doesNot) : '' }
      return area && phone && LOCAL_LINES.indexOf(phone) >= 0 ? [line, { name, phone: area.digits + phone, does: tell(area.note), doesNot: '' }] : [line]
    }),
  )
}
