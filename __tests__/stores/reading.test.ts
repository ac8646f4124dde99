import { isFavourite, MOST_FAVOURITES, MOST_RECENT, nothingRead, withFavouriteToggled, withRead, type Reading } from '@/stores/reading'

const read = (...ids: readonly string[]): Reading => ids.reduce(withRead, nothingRead)
const kept = (...ids: readonly string[]): Reading => ids.reduce(withFavouriteToggled, nothingRead)

test('what was read last stands first', () => {
  expect(read('a', 'b', 'c').recent).toEqual(['c', 'b', 'a'])
})

test('reading something again moves it to the front and keeps it once', () => {
  expect(read('a', 'b', 'a').recent).toEqual(['a', 'b'])
})

test('opening the same page twice in a row changes nothing at all', () => {
  const once = read('a')
  expect(withRead(once, 'a')).toBe(once)
})

test('the eleventh pushes out the oldest', () => {
  const ids = Array.from({ length: MOST_RECENT + 1 }, (_, at) => `e${at}`)
  expect(read(...ids).recent).toEqual(ids.slice(1).reverse())
})

test('a favourite is kept until it is taken away, and reading does not touch it', () => {
  const both = kept('a', 'b')
  expect(both.favourites).toEqual(['b', 'a'])
  expect(isFavourite(withRead(both, 'c'), 'a')).toBe(true)
  expect(withFavouriteToggled(both, 'a').favourites).toEqual(['b'])
  expect(both.recent).toEqual([])
})

test('the hundred and first favourite takes the place of the oldest', () => {
  const ids = Array.from({ length: MOST_FAVOURITES + 1 }, (_, at) => `e${at}`)
  const { favourites } = kept(...ids)
  expect(favourites.length).toBe(MOST_FAVOURITES)
  expect(isFavourite(kept(...ids), 'e0')).toBe(false)
  expect(favourites[0]).toBe(`e${MOST_FAVOURITES}`)
})
