import { searchFor } from '@/domain/search/search-for'
import { findFor, searchIndex } from '@/wiring/search'
import { qualityOf } from '../../support/search-quality'
import { queriesTest } from './queries-test'
import { queriesTrain } from './queries-train'

const find = (text: string) => {
  const { nothing, results } = findFor(text)
  return nothing ? [] : results
}

describe.each([['train', queriesTrain], ['test', queriesTest]])('of the labelled queries of the %s split', (_, queries) => {
  const { top1, top3, zero } = qualityOf(queries, find)

  it('there are enough to tell, each with an answer', () => {
    expect(queries.length).toBeGreaterThanOrEqual(75)
    expect(queries.filter(({ ids }) => ids.length === 0)).toEqual([])
  })

  it('nine in ten find a right thing among the first three', () => expect(top3).toBeGreaterThanOrEqual(0.9))
  it('three in four find it first', () => expect(top1).toBeGreaterThanOrEqual(0.75))
  it('at most three in a hundred find nothing', () => expect(zero).toBeLessThanOrEqual(0.03))
})

it('the two splits share no query', () => {
  const known = queriesTrain.map(({ text }) => text)
  expect(queriesTest.filter(({ text }) => known.includes(text))).toEqual([])
})

it('the text search alone, without what the diagnosis hears, reaches the floors on the training split', () => {
  const { top1, top3 } = qualityOf(queriesTrain, (text) => searchFor(searchIndex(), text).map(({ entry }) => entry))
  expect([top1 >= 0.75, top3 >= 0.9]).toEqual([true, true])
})
