import type { IsoDate } from '@/domain/shared/iso-date'
import { createMedium } from '../support/hostile-kv'

jest.mock('@tarojs/taro', () => jest.requireActual('../support/hostile-kv-taro'))

/** A session of the app on this disk. 全部清除 is in the first part, the cards in the second, which only their own pages load. */
const startApp = async (disk: Map<string, string>) => {
  jest.resetModules()
  const { connect } = await import('../support/hostile-kv-taro')
  connect('weapp', createMedium([], disk))
  return { user: await import('@/wiring/user'), openCards: () => import('@/wiring/tracked-cards') }
}

const mother = { nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on: '2026-11-02' as IsoDate }] } as const

const usedPhone = async () => {
  const disk = new Map<string, string>()
  const { user, openCards } = await startApp(disk)
  user.changeUser((record) => ({ ...record, settings: { ...record.settings, place: '110000' } }))
  const cards = await openCards()
  expect(cards.addTrackedCard(mother)).toEqual({ kind: 'added', id: 'c1' })
  return disk
}

const cardsOn = async (disk: Map<string, string>) => {
  const { openCards } = await startApp(disk)
  const cards = await openCards()
  return ['c1', 'c2'].map((id) => cards.trackedCard(id)?.nickname ?? null)
}

test('home and settings of the person alone do not open the cards', async () => {
  const disk = await usedPhone()
  const { user } = await startApp(disk)
  user.changeUser((record) => ({ ...record, settings: { ...record.settings, textSize: 'large' } }))
  expect([...disk.keys()].filter((key) => key.includes('replacement'))).toHaveLength(2)
  expect(await cardsOn(disk)).toEqual(['妈妈', null])
})

test('clearing removes cards that no page opened in this session', async () => {
  const disk = await usedPhone()
  const { user } = await startApp(disk)
  expect(user.clearUser()).toEqual([])
  expect([...disk.keys()]).toEqual([])
  expect(await cardsOn(disk)).toEqual([null, null])
})

test('clearing empties cards that are open, and the next one saved does not bring them back', async () => {
  const disk = await usedPhone()
  const { user, openCards } = await startApp(disk)
  const cards = await openCards()
  cards.removeTrackedCard('c1')
  expect(cards.addTrackedCard({ ...mother, nickname: '爸爸' })).toEqual({ kind: 'added', id: 'c2' })
  expect(user.clearUser()).toEqual([])
  expect([...disk.keys()]).toEqual([])
  expect([cards.trackedCard('c1'), cards.trackedCard('c2'), cards.restoreTrackedCard('c1')]).toEqual([null, null, null])
  expect(cards.addTrackedCard({ ...mother, nickname: '本人' })).toEqual({ kind: 'added', id: 'c1' })
  expect([...disk.values()].filter((text) => /\\u5988|\\u7238/.test(text))).toEqual([])
  expect(await cardsOn(disk)).toEqual(['本人', null])
})

test('a card added by one page is changed, put away, deleted and restored by another, and all of it lasts', async () => {
  const disk = await usedPhone()
  const cards = await (await startApp(disk)).openCards()
  expect(cards.changeTrackedCard('c1', (card) => ({ ...card, nickname: '老妈' }))).toBeNull()
  cards.archiveTrackedCard('c1')
  cards.removeTrackedCard('c1')
  expect(await cardsOn(disk)).toEqual([null, null])
  const later = await (await startApp(disk)).openCards()
  expect(later.restoreTrackedCard('c1')).toBeNull()
  expect(later.trackedCard('c1')).toMatchObject({ nickname: '老妈', archivedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown })
  later.unarchiveTrackedCard('c1')
  expect(later.trackedCard('c1')?.archivedOn).toBeNull()
})

test('the twenty-first card is refused with how many there can be', async () => {
  const disk = await usedPhone()
  const cards = await (await startApp(disk)).openCards()
  for (let count = 2; count <= 20; count++) expect(cards.addTrackedCard(mother)).toEqual({ kind: 'added', id: `c${count}` })
  expect(cards.addTrackedCard(mother)).toEqual({ kind: 'full', most: 20 })
  expect(cards.trackedCard('c21')).toBeNull()
})

test('what was deleted more than thirty days ago cannot be found again once a page of the cards was opened', async () => {
  const disk = await usedPhone()
  const now = jest.spyOn(Date, 'now')
  now.mockReturnValue(Date.UTC(2026, 10, 23, 4))
  const cards = await (await startApp(disk)).openCards()
  cards.removeTrackedCard('c1')
  now.mockReturnValue(Date.UTC(2026, 11, 23, 4))
  cards.forgetLongRemoved()
  expect([...disk.values()].some((text) => text.includes('\\u5988'))).toBe(true)
  now.mockReturnValue(Date.UTC(2026, 11, 24, 4))
  cards.forgetLongRemoved()
  now.mockRestore()
  const next = await (await startApp(disk)).openCards()
  expect(next.restoreTrackedCard('c1')).toBeNull()
  expect(next.trackedCard('c1')).toBeNull()
})
