import type { IsoDate } from '@/domain/shared/iso-date'
import { atSite, begunAbout, begunAboutMember, begunIn, freshWalk, isUnderWay, onDay, startedOver, takenBack, withAnswer, withAnswers, withoutLast } from '@/stores/diagnosis'

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

describe('a walk about a relative', () => {
  const about = begunAboutMember(begunAbout(begun, 'c3', {}, monday), 'f2', { 'family-aim': 'bind', 'family-age': 'under-sixteen' }, tuesday)

  test('begins in the scene of families with what is known of the relative, and is about no card any more', () => {
    expect([about.answers, about.answeredOn, about.member, about.card]).toEqual([{ scene: 'family', 'family-aim': 'bind', 'family-age': 'under-sixteen' }, tuesday, 'f2', null])
    expect(withAnswer(about, 'family-step', 'face', tuesday).member).toBe('f2')
    expect(begunAbout(about, 'c4', {}, tuesday).member).toBeNull()
  })

  test.each([['starting over', startedOver(about)], ['a door of the home page', begunIn(about, 'card')], ['another day', onDay(about, monday)], ['taking back what was there before', takenBack(about, tuesday)]])(
    'is about nobody after %s',
    (_, walk) => expect(walk.member).toBeNull(),
  )
})

describe('a walk about a tracked card', () => {
  const site = { city: '330100', site: 'h1', window: null }
  const about = begunAbout(atSite(begun, site), 'c3', { 'recent-card': 'new-card', enabled: 'no' }, tuesday)

  test('begins as a new card that does not work, with what the tracker knows, today and in the same place', () => {
    expect(about).toEqual({ answers: { scene: 'new-card', 'recent-card': 'new-card', enabled: 'no' }, answeredOn: tuesday, site, previous: begun.answers, card: 'c3', member: null })
    expect(isUnderWay(about)).toBe(true)
  })

  test('stays about that card while it is answered', () => {
    expect(withAnswer(about, 'message', 'sealed', tuesday).card).toBe('c3')
    expect(withoutLast(about).card).toBe('c3')
    expect(atSite(about, site).card).toBe('c3')
    expect(onDay(about, tuesday).card).toBe('c3')
  })

  test.each([
    ['starting over', startedOver(about)],
    ['a door of the home page', begunIn(about, 'family')],
    ['another day', onDay(about, monday)],
    ['taking back what was there before', takenBack(about, tuesday)],
  ])('is about it no more after %s', (_, walk) => expect(walk.card).toBeNull())

  test('can be taken back for what was answered before', () => {
    expect(takenBack(about, tuesday).answers).toEqual(begun.answers)
    expect(takenBack(startedOver(about), tuesday).answers).toEqual(about.answers)
  })

  test('about another card knows nothing of the one before', () => {
    const other = begunAbout(about, 'c4', {}, tuesday)
    expect([other.card, other.answers]).toEqual(['c4', { scene: 'new-card' }])
  })
})
