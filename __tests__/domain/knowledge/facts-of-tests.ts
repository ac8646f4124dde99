import type { Fact, FactValue } from '@/domain/knowledge/fact'
import type { IsoDate } from '@/domain/shared/iso-date'

export const day = (text: string): IsoDate => text as IsoDate

/** A value of grade B that holds everywhere and always, save for the changes. Its amount is the figure it begins with. */
export const held = (value: string, changes: Partial<FactValue> = {}): FactValue => ({
  value, amount: /^\d+/.test(value) ? parseInt(value, 10) : null, place: 'cn', from: null, until: null, grade: 'B', sources: ['b'], ...changes,
})

/** A fact to be reviewed 90 days after the check of 2026-11-21. */
export const fact = (...values: readonly FactValue[]): Fact => ({ id: 'limit', name: '最多几个', values, confirmWith: '医保热线 12393', reviewBy: day('2027-02-19') })
