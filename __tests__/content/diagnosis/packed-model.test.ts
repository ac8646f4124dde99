import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { packModel, unpackModel } from '@/domain/diagnosis/packed-model'

const packed = packModel(model)
const shipped = unpackModel(JSON.parse(JSON.stringify(packed)) as typeof packed)

test('the model that is shipped compiles to the very numbers of the one that is edited', () => {
  const numbers = (of: typeof model) => ({ ...compileModel(of), model: null })
  expect(numbers(shipped)).toEqual(numbers(model))
})

test('what no number is made of comes through as well', () => {
  expect(shipped.version).toBe(model.version)
  expect(shipped.questions).toEqual(model.questions)
  expect(shipped.refinements).toEqual(model.refinements)
  expect(shipped.pairs).toEqual(model.pairs)
  expect(shipped.bars).toEqual(model.bars)
  expect(shipped.actions.map(({ fixes, ...action }) => [action, Object.keys(fixes).sort()])).toEqual(model.actions.map(({ fixes, ...action }) => [action, Object.keys(fixes).sort()]))
  expect(shipped.fallback).toEqual(model.fallback)
})

test('a cause still has the row it was written into, with what the row rests on', () => {
  const rowOf = (of: typeof model, question: string, cause: string) => of.likelihoods[question]?.filter(({ causes }) => causes.includes(cause)).map(({ levels, basis }) => [levels, basis])
  for (const question of Object.keys(model.likelihoods)) for (const { id } of model.causes) expect([question, id, rowOf(shipped, question, id)]).toEqual([question, id, rowOf(model, question, id)])
})

test('there are few enough causes for two figures, and rows for one character', () => {
  expect(model.causes.length).toBeLessThan(100)
  for (const rows of Object.values(model.likelihoods)) expect(rows.length).toBeLessThan(45)
})
