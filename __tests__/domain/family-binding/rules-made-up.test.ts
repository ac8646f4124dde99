import { facts } from '@/content/facts'
import type { Fact, FactValue } from '@/domain/knowledge/fact'
import type { IsoDate } from '@/domain/shared/iso-date'
import { bindingRulesOn, sharingRulesOn } from '@/wiring/family-binding/rules'

// Facts as they may become: with days from which and until which they hold. Nothing is reckoned with a number of another day.
jest.mock('@/content/facts', () => ({ facts: {} }))
const made = facts as Record<string, Fact>

const day = (text: string) => text as IsoDate

const holds = (amount: number | null, from: string | null, until: string | null): FactValue =>
  ({ place: 'cn', value: String(amount), amount, from, until, grade: 'B', sources: [] }) as unknown as FactValue

const put = (id: string, disputed: boolean, ...values: readonly FactValue[]) => {
  made[id] = { id, disputed, values } as unknown as Fact
}

beforeEach(() => Object.keys(made).forEach((id) => delete made[id]))

test('where no source says anything, there is no number and no sharing', () => {
  expect(bindingRulesOn(day('2026-11-21'))).toEqual({ placesPerMain: null, mainsPerMember: null, faceAge: null })
  expect(sharingRulesOn(day('2026-11-21'))).toEqual({ inProvince: false, acrossProvinces: false })
})

test('a number holds from its first day to its last, and none is put in its place after', () => {
  put('family-main-limit', false, holds(5, '2026-01-01', '2026-12-31'))
  put('family-member-limit', false, holds(2, null, '2026-11-30'), holds(3, '2026-12-01', null))
  put('face-check-age', false, holds(16, '2026-11-22', null))
  expect(bindingRulesOn(day('2026-11-21'))).toEqual({ placesPerMain: 5, mainsPerMember: 2, faceAge: null })
  expect(bindingRulesOn(day('2026-12-31'))).toEqual({ placesPerMain: 5, mainsPerMember: 3, faceAge: 16 })
  expect(bindingRulesOn(day('2027-01-01'))).toEqual({ placesPerMain: null, mainsPerMember: 3, faceAge: 16 })
})

test('of numbers in dispute the best supported counts; one without an amount is none', () => {
  put('family-main-limit', true, holds(6, null, null), holds(5, null, null))
  put('face-check-age', false, holds(null, null, null))
  put('family-member-limit', true, holds(null, null, null), holds(2, null, null))
  expect(bindingRulesOn(day('2026-11-21'))).toEqual({ placesPerMain: 6, mainsPerMember: null, faceAge: null })
})

test('sharing is in force from its first day to its last', () => {
  put('pooling-in-province-since', false, holds(null, '2024-11-27', '2026-11-20'))
  put('pooling-across-since', false, holds(null, '2026-11-21', null))
  expect(sharingRulesOn(day('2026-11-20'))).toEqual({ inProvince: true, acrossProvinces: false })
  expect(sharingRulesOn(day('2026-11-21'))).toEqual({ inProvince: false, acrossProvinces: true })
})
