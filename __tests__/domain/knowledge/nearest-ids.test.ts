import { nearestIds } from '@/domain/knowledge/nearest-ids'

const known = ['card-sealed', 'card-formal-loss', 'pin-locked', 'family-pin-forgotten', 'enable-card']

test('an id that lost or gained a word leads to the one it was', () => {
  expect(nearestIds('card-formal-loss-2019', known, 3)[0]).toBe('card-formal-loss')
  expect(nearestIds('formal-loss', known, 3)[0]).toBe('card-formal-loss')
})

test('the likest stands first, the others after it, no more than asked for', () => {
  // pin-forgotten: family-pin-forgotten shares two words (2 - 0.1), pin-locked one (1 - 0.2).
  expect(nearestIds('pin-forgotten', known, 2)).toEqual(['family-pin-forgotten', 'pin-locked'])
})

test('equally like ones keep the order of the content', () => {
  // One word in common with each: card-sealed and enable-card have one word more, card-formal-loss two.
  expect(nearestIds('card', known, 5)).toEqual(['card-sealed', 'enable-card', 'card-formal-loss'])
})

test.each(['nothing', '', '-', '--', 'cards'])('%j is like none', (id) => expect(nearestIds(id, known, 3)).toEqual([]))
