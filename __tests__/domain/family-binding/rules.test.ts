import { addDays } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { bindingRulesOn, sharingRulesOn } from '@/wiring/family-binding/rules'

const day = (text: string) => text as IsoDate

// domain.md §4.1, §4.2: 主账户 ≤ 5 (of 5 and 6 the better supported), 每人 ≤ 2, 16 周岁.
test('on 21 November 2026 an account binds five, a member is bound by two, and the face is asked for from sixteen', () =>
  expect(bindingRulesOn(day('2026-11-21'))).toEqual({ placesPerMain: 5, mainsPerMember: 2, faceAge: 16 }))

test.each(['2026-01-01', '2027-02-28', '2031-12-31'])('and so on %s, as long as no source says otherwise', (text) => expect(bindingRulesOn(day(text))).toEqual({ placesPerMain: 5, mainsPerMember: 2, faceAge: 16 }))

test.each([
  ['2024-11-26', false, false],
  ['2024-11-27', true, false],
  ['2024-11-28', true, false],
  ['2026-01-08', true, false],
  ['2026-01-09', true, true],
  ['2026-01-10', true, true],
  ['2026-11-21', true, true],
])('on %s sharing is in force within a province: %s, across: %s', (text, inProvince, acrossProvinces) => expect(sharingRulesOn(day(text))).toEqual({ inProvince, acrossProvinces }))

test('once in force, sharing stays so', () => {
  for (let on = day('2026-01-09'); on < '2030-01-01'; on = addDays(on, 30)) expect(sharingRulesOn(on)).toEqual({ inProvince: true, acrossProvinces: true })
})
