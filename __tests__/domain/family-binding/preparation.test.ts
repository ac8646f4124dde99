import { checkBinding } from '@/domain/family-binding/check-binding'
import type { Member } from '@/domain/family-binding/member'
import { THREE_WAYS } from '@/domain/shared/three-way'
import { isBaby, PREPARATIONS, preparationFor } from '@/domain/family-binding/preparation'
import { born, CHILD, MOTHER, RULES, TODAY } from '../../support/family-binding-people'

// domain.md §4.3: 方式一 with an ID number, 方式二 by 出生医学证明 for newborns without one; D05: at the counter where no face can be checked.
const prepared = (over: Partial<Member>) => checkBinding({ ...MOTHER, ...over }, RULES, TODAY).preparation

describe('a baby, on the last day before the first birthday', () => {
  it.each([
    ['yes', 'direct'],
    ['no', 'newborn'],
    ['unsure', 'infant'],
  ] as const)('with a number: %s, is bound by %s', (number, preparation) => {
    expect(prepared({ ...CHILD, ...born('2025-11-22'), number })).toBe(preparation)
    expect(prepared({ ...CHILD, ...born('2026-11-21'), number })).toBe(preparation)
  })
})

test('on the first birthday and ever after the number is not asked for', () => {
  for (const number of THREE_WAYS) {
    expect(prepared({ ...CHILD, ...born('2025-11-21'), number })).toBe('direct')
    expect(prepared({ ...CHILD, number })).toBe('direct')
    expect(prepared({ ...CHILD, ...born('2010-11-22'), number })).toBe('both')
    expect(prepared({ number })).toBe('face')
    expect(prepared({ born: null, number })).toBe('both')
  }
})

test('a baby of 29 February is one until 27 February', () => {
  expect(['2025-02-27', '2025-02-28'].map((today) => isBaby(born('2024-02-29').born, born(today).born))).toEqual([true, false])
  expect(isBaby(null, TODAY)).toBe(false)
})

test('who cannot stand before the camera goes to the counter, once the face is sure to be asked for', () => {
  expect(THREE_WAYS.map((face) => prepared({ face }))).toEqual(['face', 'offline', 'face'])
  expect(THREE_WAYS.map((face) => prepared({ ...CHILD, ...born('2010-11-22'), face }))).toEqual(['both', 'both', 'both'])
  expect(THREE_WAYS.map((face) => prepared({ ...CHILD, face }))).toEqual(['direct', 'direct', 'direct'])
  expect(THREE_WAYS.map((face) => prepared({ ...CHILD, ...born('2026-01-01'), number: 'no', face }))).toEqual(['newborn', 'newborn', 'newborn'])
  expect(THREE_WAYS.map((face) => prepared({ born: null, face }))).toEqual(['both', 'both', 'both'])
})

test('whatever is missing or in the way, what to prepare is told', () => {
  expect(prepared({ relation: 'not-family', insured: 'no' })).toBe('face')
  expect(prepared({ ...CHILD, insured: 'unsure', boundBy: null })).toBe('direct')
})

test('every preparation comes of some answers, but for 家庭共济, which is no binding', () => {
  const met = new Set(
    THREE_WAYS.flatMap((number) =>
      THREE_WAYS.flatMap((face) => [
        ...(['direct', 'both', 'face'] as const).map((route) => preparationFor({ born: born('1958-03-05').born, number, face }, route, TODAY)),
        preparationFor({ born: TODAY, number, face }, 'direct', TODAY),
      ]),
    ),
  )
  expect([...PREPARATIONS].filter((one) => !met.has(one))).toEqual(['sharing'])
})
