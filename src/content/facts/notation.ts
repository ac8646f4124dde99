import type { Fact, FactId, FactValue } from '@/domain/knowledge/fact'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { Grade, PlaceCode } from '@/domain/shared/source'

/** 180 days after the check of 2026-11-21: where every value rests on A or B and none is an old rule. */
const FIRM = '2027-05-20' as IsoDate
/** 90 days after it: all others. */
const SHAKY = '2027-02-19' as IsoDate

interface Holds {
  readonly from?: string
  readonly until?: string
  readonly old?: true
}

const graded =
  (grade: Grade) =>
  (value: string, amount: number | null, sources: string, place: PlaceCode = 'cn', { from, until, old }: Holds = {}): FactValue => ({
    value,
    amount,
    place,
    from: (from ?? null) as IsoDate | null,
    until: (until ?? null) as IsoDate | null,
    grade,
    sources: sources ? sources.split(' ') : [],
    ...(old && { old }),
  })

/* As for claims (../wording/claim.ts): A, B, I, D and U. Source ids are one text, separated by blanks. */
export const official = graded('A')
export const relayed = graded('B')
export const inferred = graded('I')
export const hearsay = graded('D')
export const unverified = graded('U')

const isFirm = ({ grade, old }: FactValue): boolean => (grade === 'A' || grade === 'B') && !old

export const fact = (id: FactId, name: string, confirmWith: string, ...values: readonly FactValue[]): Fact => ({
  id, name, values, confirmWith, reviewBy: values.every(isFirm) ? FIRM : SHAKY,
})

/** Of which sources disagree: the strongest first. */
export const disputed = (...of: Parameters<typeof fact>): Fact => ({ ...fact(...of), disputed: true })
