import type { IsoDate } from '@/domain/shared/iso-date'
import { createMedium } from '../support/hostile-kv'

jest.mock('@tarojs/taro', () => jest.requireActual('../support/hostile-kv-taro'))

/** A session of the app on this disk. 全部清除 is in the first part, the cards and the family in the second, which only their own pages load. */
const startApp = async (disk: Map<string, string>) => {
  jest.resetModules()
  const { connect } = await import('../support/hostile-kv-taro')
  connect('weapp', createMedium([], disk))
  return { user: await import('@/wiring/user'), openCards: () => import('@/wiring/tracked-cards'), openFamily: () => import('@/wiring/family') }
}

const mother = { nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on: '2026-11-02' as IsoDate }] } as const

const father = {
  nickname: '爸爸', relation: 'parent', aim: 'show', born: '1955-03-08' as IsoDate, insured: 'yes', boundBy: 0, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [],
} as const
const mine = { nickname: '自己', ready: 'yes', bound: 0, insurance: 'employee' } as const

const usedPhone = async () => {
  const disk = new Map<string, string>()
  const { user, openCards, openFamily } = await startApp(disk)
  user.changeUser((record) => ({ ...record, settings: { ...record.settings, place: '110000' } }))
  const cards = await openCards()
  expect(cards.addTrackedCard(mother)).toEqual({ kind: 'added', id: 'c1' })
  const family = await openFamily()
  expect([family.addFamilyMember(father), family.addFamilyAccount(mine)]).toEqual([{ kind: 'added', id: 'f1' }, { kind: 'added', id: 'a2' }])
  return disk
}

const cardsOn = async (disk: Map<string, string>) => {
  const { openCards } = await startApp(disk)
  const cards = await openCards()
  return ['c1', 'c2'].map((id) => cards.trackedCard(id)?.nickname ?? null)
}

const familyOn = async (disk: Map<string, string>) => {
  const family = await (await startApp(disk)).openFamily()
  return [family.familyMember('f1'), family.familyMember('f2'), family.familyAccount('a2')].map((one) => one?.nickname ?? null)
}

test('home and settings of the person alone open neither the cards nor the family', async () => {
  const disk = await usedPhone()
  const { user } = await startApp(disk)
  user.changeUser((record) => ({ ...record, settings: { ...record.settings, textSize: 'large' } }))
  expect([...disk.keys()].filter((key) => key.includes('replacement'))).toHaveLength(2)
  expect([...disk.keys()].filter((key) => key.includes('family'))).toHaveLength(2)
  expect([await cardsOn(disk), await familyOn(disk)]).toEqual([['妈妈', null], ['爸爸', null, '自己']])
})

test('clearing removes cards and a family that no page opened in this session', async () => {
  const disk = await usedPhone()
  const { user } = await startApp(disk)
  expect(user.clearUser()).toEqual([])
  expect([...disk.keys()]).toEqual([])
  expect([await cardsOn(disk), await familyOn(disk)]).toEqual([[null, null], [null, null, null]])
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

test('clearing empties a family that is open, and the next one saved does not bring it back', async () => {
  const disk = await usedPhone()
  const { user, openFamily } = await startApp(disk)
  const family = await openFamily()
  family.removeFamilyMember('f1')
  expect(family.addFamilyMember({ ...father, nickname: '奶奶' })).toEqual({ kind: 'added', id: 'f3' })
  expect(user.clearUser()).toEqual([])
  expect([...disk.keys()]).toEqual([])
  expect([family.familyMember('f1'), family.familyMember('f3'), family.familyAccount('a2'), family.restoreFamilyMember('f1')]).toEqual([null, null, null, null])
  expect(family.addFamilyMember({ ...father, nickname: '孩子' })).toEqual({ kind: 'added', id: 'f1' })
  expect([...disk.values()].filter((text) => /\\u7238|\\u5976|\\u5988/.test(text))).toEqual([])
  expect(await familyOn(disk)).toEqual(['孩子', null, null])
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

test('a relative added by one page is changed, bound, deleted and restored by another, and all of it lasts', async () => {
  const disk = await usedPhone()
  const family = await (await startApp(disk)).openFamily()
  expect([family.changeFamilyMember('f1', { nickname: '老爸', boundWith: 'a2' }), family.changeFamilyAccount('a2', { bound: 3 })]).toEqual([null, null])
  family.removeFamilyMember('f1')
  expect(await familyOn(disk)).toEqual([null, null, '自己'])
  const later = await (await startApp(disk)).openFamily()
  expect(later.restoreFamilyMember('f1')).toBeNull()
  expect([later.familyMember('f1'), later.familyAccount('a2')]).toEqual([{ ...father, id: 'f1', nickname: '老爸', boundWith: 'a2' }, { ...mine, id: 'a2', bound: 3 }])
  later.removeFamilyAccount('a2')
  expect((await (await startApp(disk)).openFamily()).familyMember('f1')?.boundWith).toBeNull()
})

test('the twenty-first relative and the seventh account are refused with how many there can be', async () => {
  const disk = await usedPhone()
  const family = await (await startApp(disk)).openFamily()
  for (let count = 2; count <= 20; count++) expect(family.addFamilyMember(father)).toEqual({ kind: 'added', id: `f${count + 1}` })
  expect(family.addFamilyMember(father)).toEqual({ kind: 'full', most: 20 })
  for (let count = 2; count <= 6; count++) expect(family.addFamilyAccount(mine)).toEqual({ kind: 'added', id: `a${count + 20}` })
  expect(family.addFamilyAccount(mine)).toEqual({ kind: 'full', most: 6 })
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

test('who was deleted more than thirty days ago cannot be found again once a page of the family was opened', async () => {
  const disk = await usedPhone()
  const now = jest.spyOn(Date, 'now')
  now.mockReturnValue(Date.UTC(2026, 10, 23, 4))
  const family = await (await startApp(disk)).openFamily()
  family.removeFamilyMember('f1')
  now.mockReturnValue(Date.UTC(2026, 11, 23, 4))
  family.forgetLongRemovedFamily()
  expect([...disk.values()].some((text) => text.includes('\\u7238'))).toBe(true)
  now.mockReturnValue(Date.UTC(2026, 11, 24, 4))
  family.forgetLongRemovedFamily()
  now.mockRestore()
  const next = await (await startApp(disk)).openFamily()
  expect(next.restoreFamilyMember('f1')).toBeNull()
  expect(next.familyMember('f1')).toBeNull()
})

describe('payments without a result', () => {
  const stuck = { states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: '2026-11-20' as IsoDate, half: 'morning', asked: [], kept: [], ended: null } as const
  const session = async (disk: Map<string, string>) => {
    const { user } = await startApp(disk)
    return { user, open: () => import('@/wiring/payments') }
  }
  const phone = async () => {
    const disk = await usedPhone()
    const payments = await (await session(disk)).open()
    expect(payments.addKeptPayment(stuck)).toEqual({ kind: 'added', id: 'p1' })
    return disk
  }

  test('are cleared with everything else, opened in this session or not', async () => {
    const disk = await phone()
    expect((await session(disk)).user.clearUser()).toEqual([])
    expect([...disk.keys()]).toEqual([])
    const again = await phone()
    const { user, open } = await session(again)
    const payments = await open()
    payments.removeKeptPayment('p1')
    expect(user.clearUser()).toEqual([])
    expect([payments.keptPayment('p1'), payments.restoreKeptPayment('p1'), payments.keptPayment('p1')]).toEqual([null, null, null])
    expect(payments.addKeptPayment(stuck)).toEqual({ kind: 'added', id: 'p1' })
  })

  test('kept by one page are changed, ended, deleted and restored by another, and all of it lasts', async () => {
    const disk = await phone()
    const payments = await (await session(disk)).open()
    expect(payments.changeKeptPayment('p1', { asked: [{ told: 'refund', on: '2026-11-21' as IsoDate }], ended: { how: 'refunded', on: '2026-11-24' as IsoDate } })).toBeNull()
    payments.removeKeptPayment('p1')
    const later = await (await session(disk)).open()
    expect([later.keptPayment('p1'), later.restoreKeptPayment('p1')]).toEqual([null, null])
    expect(later.keptPayment('p1')).toMatchObject({ paidOn: '2026-11-20', asked: [{ told: 'refund' }], ended: { how: 'refunded' } })
  })

  test('the twenty-first is refused with how many there can be; what was deleted is forgotten after thirty days', async () => {
    const disk = await phone()
    const now = jest.spyOn(Date, 'now')
    now.mockReturnValue(Date.UTC(2026, 10, 23, 4))
    const payments = await (await session(disk)).open()
    for (let count = 2; count <= 20; count++) expect(payments.addKeptPayment(stuck)).toEqual({ kind: 'added', id: `p${count}` })
    expect(payments.addKeptPayment(stuck)).toEqual({ kind: 'full', most: 20 })
    payments.removeKeptPayment('p1')
    now.mockReturnValue(Date.UTC(2026, 11, 23, 4))
    payments.forgetLongRemovedPayments()
    expect(payments.restoreKeptPayment('p1')).toBeNull()
    expect(payments.keptPayment('p1')).not.toBeNull()
    payments.removeKeptPayment('p1')
    now.mockReturnValue(Date.UTC(2027, 0, 24, 4))
    payments.forgetLongRemovedPayments()
    now.mockRestore()
    expect(payments.restoreKeptPayment('p1')).toBeNull()
    expect((await (await session(disk)).open()).keptPayment('p1')).toBeNull()
  })
})

describe('bills paid first', () => {
  const bill = {
    nickname: '外婆', situation: 'lost-card', care: 'outpatient', away: false, prepared: [], told: { 'hand-in': null, supply: null, answer: null, payout: null }, log: [{ kind: 'event', state: 'paid', on: '2026-11-02' as IsoDate }],
  } as const
  const session = async (disk: Map<string, string>) => {
    const { user } = await startApp(disk)
    return { user, open: () => import('@/wiring/claims') }
  }
  const phone = async () => {
    const disk = await usedPhone()
    const claims = await (await session(disk)).open()
    expect(claims.addTrackedClaim(bill)).toEqual({ kind: 'added', id: 'r1' })
    return disk
  }

  test('are cleared with everything else, opened in this session or not', async () => {
    const disk = await phone()
    expect((await session(disk)).user.clearUser()).toEqual([])
    expect([...disk.keys()]).toEqual([])
    const again = await phone()
    const { user, open } = await session(again)
    const claims = await open()
    claims.removeTrackedClaim('r1')
    expect(user.clearUser()).toEqual([])
    expect([claims.trackedClaim('r1'), claims.restoreTrackedClaim('r1'), claims.trackedClaim('r1')]).toEqual([null, null, null])
    expect(claims.addTrackedClaim({ ...bill, nickname: '孩子' })).toEqual({ kind: 'added', id: 'r1' })
    expect([...again.values()].filter((text) => text.includes('\\u5916'))).toEqual([])
  })

  test('kept by one page are changed, deleted and restored by another, and all of it lasts', async () => {
    const disk = await phone()
    const claims = await (await session(disk)).open()
    expect(claims.changeTrackedClaim('r1', (claim) => ({ ...claim, away: true, told: { ...claim.told, answer: '2026-12-31' as IsoDate } }))).toBeNull()
    claims.removeTrackedClaim('r1')
    const later = await (await session(disk)).open()
    expect([later.trackedClaim('r1'), later.restoreTrackedClaim('r1')]).toEqual([null, null])
    expect(later.trackedClaim('r1')).toMatchObject({ nickname: '外婆', away: true, told: { answer: '2026-12-31' }, log: bill.log })
  })

  test('the twenty-first is refused with how many there can be; what was deleted is forgotten after thirty days', async () => {
    const disk = await phone()
    const now = jest.spyOn(Date, 'now')
    now.mockReturnValue(Date.UTC(2026, 10, 23, 4))
    const claims = await (await session(disk)).open()
    for (let count = 2; count <= 20; count++) expect(claims.addTrackedClaim(bill)).toEqual({ kind: 'added', id: `r${count}` })
    expect(claims.addTrackedClaim(bill)).toEqual({ kind: 'full', most: 20 })
    claims.removeTrackedClaim('r1')
    now.mockReturnValue(Date.UTC(2026, 11, 24, 4))
    claims.forgetLongRemovedClaims()
    now.mockRestore()
    expect([claims.restoreTrackedClaim('r1'), claims.trackedClaim('r1')]).toEqual([null, null])
    expect((await (await session(disk)).open()).trackedClaim('r1')).toBeNull()
  })
})
