import type { IsoDate } from '@/domain/shared/iso-date'
import { atSite, begunIn, freshWalk, isUnderWay, onDay, startedOver, takenBack, withAnswer, withAnswers, withoutLast } from '@/stores/diagnosis'

const monday = '2026-11-23' as IsoDate
const tuesday = '2026-11-24' as IsoDate
const begun = withAnswer(withAnswer(freshWalk, 'message', 'unreadable', monday), 'other-card', 'works', monday)

test('an answer is kept with the day it was given on', () => {
  expect(begun.answers).toEqual({ message: 'unreadable', 'other-card': 'works' })
  expect(begun.answeredOn).toBe(monday)
})

test('changing one answer keeps the others and its place', () => {
  const changed = withAnswer(begun, 'message', 'pin-wrong', monday)
  expect(Object.entries(changed.answers)).toEqual([['message', 'pin-wrong'], ['other-card', 'works']])
})

test('one step back forgets the latest answer and nothing else', () => {
  expect(withoutLast(begun).answers).toEqual({ message: 'unreadable' })
  expect(withoutLast(withoutLast(withoutLast(begun))).answers).toEqual({})
})

test('starting over can be taken back until the next answer', () => {
  const over = startedOver(begun)
  expect(isUnderWay(over)).toBe(false)
  expect(takenBack(over, tuesday).answers).toEqual(begun.answers)
  expect(takenBack(withAnswer(over, 'message', 'system', tuesday), tuesday).answers).toEqual({ message: 'system' })
})

test('starting over twice does not lose what the first one put aside', () => {
  expect(takenBack(startedOver(startedOver(begun)), monday).answers).toEqual(begun.answers)
})

test('answers of an earlier day are put aside, those of today stay', () => {
  expect(onDay(begun, monday)).toBe(begun)
  expect(onDay(begun, tuesday).answers).toEqual({})
  expect(onDay(begun, tuesday).previous).toEqual(begun.answers)
  expect(onDay(freshWalk, tuesday)).toBe(freshWalk)
})

test('a scanned window changes the place and not one answer', () => {
  const there = atSite(begun, { city: '440300', site: 'h1', window: '3' })
  expect(there.answers).toEqual(begun.answers)
  expect(there.site).toEqual({ city: '440300', site: 'h1', window: '3' })
})

test('several answers at once, as from words, join those given before', () => {
  expect(withAnswers(begun, { 'recent-card': 'new-card', message: 'card-state' }, monday).answers).toEqual({ message: 'card-state', 'other-card': 'works', 'recent-card': 'new-card' })
})

test('a door of the home page begins a walk that knows its scene and is not yet under way', () => {
  const entered = begunIn(begun, 'family')
  expect(entered.answers).toEqual({ scene: 'family' })
  expect(isUnderWay(entered)).toBe(false)
  expect(isUnderWay(withAnswer(entered, 'message', 'system', monday))).toBe(true)
})

test('what a door put aside can be taken back, also after a second door', () => {
  expect(takenBack(begunIn(begun, 'family'), tuesday).answers).toEqual(begun.answers)
  expect(takenBack(begunIn(begunIn(begun, 'family'), 'phone'), tuesday).answers).toEqual(begun.answers)
})
