import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NOTHING_TOLD } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { readOwnBackup } from '@/stores/backup/backup'
import { noUndo, undoKind, type Undo } from '@/stores/backup/undo-record'
import { withFigures, type KeptBill } from '@/stores/bill'
import { billKind } from '@/stores/bill-record'
import { addCard, type CardReplacement } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { addClaim, type Claims } from '@/stores/claims'
import { claimsKind } from '@/stores/claims-record'
import { createDevice, type KeptKind } from '@/stores/device'
import { addMember, type FamilyBinding } from '@/stores/family-binding'
import { familyKind } from '@/stores/family-binding-record'
import { addPayment, type Payments } from '@/stores/payments'
import { paymentsKind } from '@/stores/payments-record'
import { parseRecordText, RECORD_JSON_LIMIT } from '@/stores/record/record-text'
import { userKind, type UserRecord } from '@/stores/user-record'
import { memoryStore } from '../support/hostile-kv-memory'

/**
 * What phones have kept, byte by byte: the keys of a phone and their texts, as a release of that schema left them. Written once and
 * never again; a change of what is kept adds a folder. Each newer-N is what a release to come with schema N may leave.
 */
const root = join(__dirname, 'fixtures')
const filesIn = (folder: string) => readdirSync(join(root, folder)).sort()
const namesIn = (folder: string) => filesIn(folder).map((file) => file.replace('.json', ''))
const disk = (folder: string, name: string) => new Map(Object.entries(JSON.parse(readFileSync(join(root, folder, `${name}.json`), 'utf8')) as Record<string, string>))

const START = { settings: { textSize: null, place: null }, walk: { answers: {}, answeredOn: null, site: null, previous: null, card: null, member: null }, reading: { favourites: [], recent: [] } }
const USED = {
  settings: { textSize: 'large', place: '440300' },
  walk: { answers: { scene: 'card', message: 'unreadable', 'other-card': 'unsure' }, answeredOn: '2026-11-21', site: null, previous: null, card: null, member: null },
  reading: { favourites: ['card-sealed'], recent: ['pin-locked', 'card-sealed'] },
}
const on = (answeredOn: string) => ({ ...USED, walk: { ...USED.walk, answeredOn } })

/** Of each fixture what must be read from it, as far as it can be written down by hand. */
const USER: Readonly<Record<string, (record: UserRecord) => void>> = {
  empty: (record) => expect(record).toEqual(START),
  'first-save': (record) => expect(record).toEqual({ ...START, settings: { textSize: 'largest', place: null } }),
  heavy: ({ settings, walk, reading }) => {
    expect(settings).toEqual({ textSize: 'largest', place: '110000' })
    expect([Object.keys(walk.answers).length, walk.answers['question-1'], walk.answers['question-40']]).toEqual([40, 'option-1', 'option-40'])
    expect([walk.answeredOn, walk.site, walk.previous, walk.card]).toEqual(['2026-11-22', { city: '110000', site: 'h0123', window: '5' }, { scene: 'family', relation: 'parent' }, 'c3'])
    expect([reading.favourites.length, reading.favourites[59], reading.recent.length, reading.recent[0]]).toEqual([60, 'entry-60', 10, 'entry-1'])
  },
  longest: ({ settings, walk, reading }) => {
    expect(settings).toEqual({ textSize: 'standard', place: '659012' })
    expect([Object.keys(walk.answers).length, walk.answers[`question-60-${'x'.repeat(48)}`]]).toEqual([60, `option-60-${'x'.repeat(50)}`])
    expect([walk.previous, walk.card, walk.site?.city]).toEqual([walk.answers, 'c9999', '659012'])
    expect([reading.favourites.length, reading.favourites[99], reading.recent.length]).toEqual([100, `entry-100-${'x'.repeat(50)}`, 10])
  },
  'leap-day': (record) => expect(record).toEqual(on('2024-02-29')),
  'impossible-day': (record) => expect(record).toEqual(on('2026-02-30')),
  emoji: (record) => expect(record).toEqual({ ...USED, greeting: '👵🏻早上好，😀\u0000\ud83d' }),
  'unknown-fields': (record) =>
    expect(record).toEqual({ reminders: [{ on: '2026-12-01' }], settings: { ...USED.settings, voice: true }, walk: { ...USED.walk, since: 7 }, reading: { ...USED.reading, shelves: 2 } }),
  'wrong-shapes': (record) => expect(record).toEqual(START),
  'foreign-ids': (record) => expect(record).toEqual({ ...USED, walk: { ...USED.walk, answers: { message: 'pin-wrong' } } }),
  'before-cards': (record) => expect(record).toEqual({ ...START, settings: USED.settings, walk: { answers: { message: 'unreadable' }, answeredOn: '2026-11-20', site: null, previous: { message: 'pin-locked' }, card: null, member: null } }),
  'about-a-card': (record) => expect(record).toEqual({ ...USED, walk: { ...USED.walk, answers: { scene: 'new-card', message: 'sealed' }, previous: USED.walk.answers, card: 'c12', member: null } }),
  'one-copy-torn': (record) => expect(record).toEqual({ ...USED, settings: { textSize: 'standard', place: '310000' } }),
}

const entry = (state: string, day: string) => ({ kind: 'event', state, on: day })
const SUBMITTED = entry('submitted', '2026-11-02')
const MOTHER = { id: 'c1', nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [SUBMITTED], archivedOn: null }
const cardsOf = (cards: readonly object[], lastId: number, removed: readonly object[] = [], unread: readonly object[] = []) => ({ cards, removed, unread, lastId })
const NOTHING_SAID = { kind: 'event', state: 'draft', on: '0000-00-00' }

const REPLACEMENT: Readonly<Record<string, (record: CardReplacement) => void>> = {
  empty: (record) => expect(record).toEqual(cardsOf([], 0)),
  'first-save': (record) => expect(record).toEqual(cardsOf([MOTHER], 1)),
  heavy: ({ cards, removed, lastId }) => {
    expect(cards.map(({ id, log }) => `${id} ${log.length}`).join()).toBe('c1 1,c2 2,c3 3,c4 4,c5 5,c6 6,c7 7,c8 8,c9 9,c10 10,c11 11,c12 12')
    expect(cards.map(({ reason }) => reason).join()).toBe('first,lost,damaged,expiring,upgrade,info-change,warranty,first,lost,damaged,expiring,upgrade')
    expect(cards.map(({ place }) => place).join()).toBe('110000,330100,,110000,330100,,110000,330100,,110000,330100,')
    expect([cards[11]?.nickname, cards[11]?.channel, cards[11]?.archivedOn, cards[10]?.archivedOn]).toEqual(['家人12', 'employer', '2026-11-13', null])
    expect(cards[11]?.log[11]).toEqual(entry('usable', '2026-11-12'))
    expect(removed.map(({ card, on: day }) => `${card.id} ${card.nickname} ${day}`)).toEqual(['c14 邻居 2026-11-20', 'c13 同事 2026-11-01'])
    expect(lastId).toBe(15)
  },
  longest: ({ cards, lastId }) => {
    expect([cards.length, cards[0]?.id, cards[13]?.id, cards[13]?.nickname, lastId]).toEqual([14, 'c9986', 'c9999', '👵👴👩👨👧👦👶🧓', 9999])
    expect(cards.map(({ log }) => log.length)).toEqual(Array.from({ length: 14 }, () => 60))
    expect([cards[13]?.log[8], cards[13]?.log[58], cards[13]?.log[59]]).toEqual([{ kind: 'corrected', at: 0, state: 'review_rejected', on: '2026-11-02' }, { kind: 'removed', at: 0 }, entry('usable', '2026-11-20')])
  },
  'emoji-nickname': (record) => expect(record).toEqual(cardsOf([{ ...MOTHER, nickname: '👵🏻奶奶' }, { ...MOTHER, id: 'c2', nickname: '🇨🇳❤️' }], 2)),
  'leap-day': (record) => expect(record).toEqual(cardsOf([{ ...MOTHER, log: [entry('submitted', '2024-02-28'), entry('reviewing', '2024-02-29')], archivedOn: '2024-02-29' }], 1)),
  'impossible-days': (record) =>
    expect(record).toEqual(cardsOf([{ ...MOTHER, log: [entry('submitted', '2026-02-30'), SUBMITTED, entry('reviewing', '0000-00-00'), entry('producing', '2099-01-01')] }], 2, [{ card: { ...MOTHER, id: 'c2' }, on: '2099-13-32' }])),
  'unknown-fields': (record) =>
    expect(record).toEqual({
      ...cardsOf([{ ...MOTHER, colour: 'teal', log: [{ ...SUBMITTED, by: 'sms' }, { kind: 'corrected', at: 0, state: 'submitted', on: '2026-11-03', why: 'typo' }] }], 2, [{ card: { ...MOTHER, id: 'c2', note: 1 }, on: '2026-11-20', why: 'done' }]),
      order: ['c1'],
    }),
  'unknown-words': (record) =>
    expect(record).toEqual(
      cardsOf([{ ...MOTHER, log: [SUBMITTED, entry('drone_dispatched', '2026-11-05'), { kind: 'corrected', at: 1, state: 'drone_lost', on: '2026-11-06' }] }], 3, [], [{ ...MOTHER, id: 'c2', nickname: '爸爸', reason: 'stolen' }, { ...MOTHER, id: 'c3', nickname: '孩子', channel: 'drone' }]),
    ),
  'wrong-shapes': (record) =>
    expect(record).toEqual(cardsOf([{ ...MOTHER, id: 'c4', nickname: '', place: null, log: [SUBMITTED, NOTHING_SAID, NOTHING_SAID, { kind: 'corrected', at: 0, state: 'submitted', on: '2026-11-01' }] }], 4, [], [{ ...MOTHER, id: 'x' }])),
  corrected: ({ cards }) => expect(cards[0]?.log).toEqual([SUBMITTED, entry('reviewing', '2026-11-03'), { kind: 'corrected', at: 1, state: 'producing', on: '2026-11-09' }, { kind: 'removed', at: 1 }]),
  'put-away': ({ cards }) => expect(cards.map(({ nickname, archivedOn, log }) => [nickname, archivedOn, log.length])).toEqual([['妈妈', '2026-11-13', 12], ['本人', null, 1]]),
  deleted: (record) =>
    expect(record).toEqual(cardsOf([{ ...MOTHER, id: 'c2', nickname: '本人' }], 8, [{ card: { ...MOTHER, id: 'c3', nickname: '孩子', archivedOn: '2026-11-18' }, on: '2026-11-20' }, { card: MOTHER, on: '2026-10-01' }])),
  'one-copy-torn': (record) => expect(record).toEqual(cardsOf([MOTHER, { ...MOTHER, id: 'c2', nickname: '本人' }], 2)),
}

const MUM = { id: 'f1', relation: 'parent', nickname: '妈妈', aim: 'show', born: '1957-06-30', insured: 'yes', boundBy: 0, face: 'yes', number: 'yes', areas: 'unsure', boundWith: null, prepared: [] }
const ME = { id: 'a1', nickname: '我', ready: 'yes', bound: 2, insurance: 'employee' }
const familyOf = (members: readonly object[], lastId: number, over: object = {}) => ({ aim: null, accounts: [], members, removed: [], unread: [], lastId, ...over })

const FAMILY: Readonly<Record<string, (record: FamilyBinding) => void>> = {
  empty: (record) => expect(record).toEqual(familyOf([], 0)),
  'first-save': (record) => expect(record).toEqual(familyOf([MUM], 1, { aim: 'show' })),
  heavy: ({ aim, accounts, members, removed, lastId }) => {
    expect([aim, lastId]).toEqual(['both', 18])
    expect(accounts.map(({ id, nickname, ready, bound, insurance }) => [id, nickname, ready, bound, insurance].join(' '))).toEqual(['a1 我 yes 2 employee', 'a2 爱人 yes  resident', 'a3 哥哥 no 5 unsure'])
    expect(members.map(({ relation }) => relation).join()).toBe('spouse,parent,child,sibling,grandparent,grandchild,in-law,other,not-family,parent,child,grandparent')
    expect(members.map(({ id, boundBy, boundWith, prepared }) => `${id} ${boundBy} ${boundWith} ${prepared.length}`)).toEqual([
      'f4 0 a1 0', 'f5 1 a2 1', 'f6 2 null 2', 'f7 3 a1 3', 'f8 null a2 0', 'f9 0 null 1', 'f10 1 a1 2', 'f11 2 a2 3', 'f12 3 null 0', 'f13 null a1 1', 'f14 0 a2 2', 'f15 1 null 3',
    ])
    expect(members[1]).toEqual({ ...MUM, id: 'f5', nickname: '家人2', aim: 'pay', born: '1947-02-11', insured: 'no', boundBy: 1, face: 'unsure', areas: 'other-province', boundWith: 'a2', prepared: ['id-card'] })
    expect(members[11]).toEqual({ ...MUM, id: 'f15', relation: 'grandparent', nickname: '家人12', aim: 'both', born: null, insured: 'unsure', boundBy: 1, number: 'no', prepared: ['id-card', 'both-household-registers', 'commitment-letter'] })
    expect(removed.map(({ member, on: day }) => `${member.id} ${member.nickname} ${member.boundWith} ${day}`)).toEqual(['f17 邻居 a3 2026-11-20', 'f16 同事 null 2026-11-01'])
  },
  longest: ({ accounts, members, removed, lastId }) => {
    expect([accounts.length, members.length, removed.length, lastId]).toEqual([6, 20, 20, 9999])
    expect([accounts[5]?.id, accounts[5]?.bound, members[0]?.id, members[19]?.id, removed[0]?.member.id]).toEqual(['a9939', 9, 'f9980', 'f9999', 'f9979'])
    expect([members[19]?.nickname, members[19]?.prepared.length, members[19]?.prepared[19]]).toEqual(['👵🏻👴🏻👩🏻👨🏻👧🏻👦🏻👶🏻🧓🏻', 20, 'paper-paper-paper-paper-paper-paper-t'])
  },
  'emoji-nickname': (record) =>
    expect(record).toEqual(familyOf([{ ...MUM, id: 'f2', nickname: '👵🏻奶奶', relation: 'grandparent' }, { ...MUM, id: 'f3', nickname: '👶宝宝', relation: 'child', born: '2026-11-01' }], 3, { accounts: [{ ...ME, nickname: '🇨🇳❤️' }] })),
  'leap-day': (record) => expect(record).toEqual(familyOf([{ ...MUM, nickname: '老大', relation: 'child', born: '2008-02-29' }], 2, { removed: [{ member: { ...MUM, id: 'f2' }, on: '2024-02-29' }] })),
  'impossible-days': ({ members, removed }) => {
    expect(members.map(({ born }) => born)).toEqual(['2026-02-30', '0000-00-00', '2099-01-01', '1800-01-01'])
    expect(removed).toEqual([{ member: { ...MUM, id: 'f6' }, on: '2035-01-01' }, { member: { ...MUM, id: 'f5' }, on: '2099-13-32' }])
  },
  'unknown-fields': (record) =>
    expect(record).toEqual(
      familyOf([{ ...MUM, id: 'f2', colour: 'teal', note: { of: 'later' } }], 3, { accounts: [{ ...ME, colour: 'red' }], removed: [{ member: { ...MUM, id: 'f3', nickname: '爸爸', note: 1 }, on: '2026-11-20', why: 'moved' }], order: ['f2'] }),
    ),
  'unknown-words': (record) =>
    expect(record).toEqual(
      familyOf([{ ...MUM, id: 'f2', insured: 'unsure', face: 'unsure', number: 'unsure', prepared: ['a-paper-to-come'] }], 4, {
        accounts: [{ ...ME, ready: 'unsure', insurance: 'unsure' }],
        unread: [{ ...MUM, id: 'f3', nickname: '监护人', relation: 'guardian', boundWith: 'a1' }, { ...MUM, id: 'f4', nickname: '房客', relation: 'tenant' }],
      }),
    ),
  'wrong-shapes': (record) =>
    expect(record).toEqual(
      familyOf([{ ...MUM, id: 'f4', nickname: '', born: null, insured: 'unsure', boundBy: null, face: 'unsure', number: 'unsure' }], 4, { accounts: [{ id: 'a3', nickname: '', ready: 'unsure', bound: null, insurance: 'unsure' }], unread: [{ ...MUM, id: 'x' }] }),
    ),
  counts: ({ aim, accounts, members }) => expect([aim, accounts.map(({ bound }) => bound), members.map(({ boundBy }) => boundBy)]).toEqual(['pay', [0, 9, null, null, null], [0, 9, null, null, null]]),
  bound: (record) =>
    expect(record).toEqual(
      familyOf([{ ...MUM, id: 'f3', boundWith: 'a2', boundBy: 1 }, { ...MUM, id: 'f4', nickname: '爸爸', boundWith: 'a1' }, { ...MUM, id: 'f5', nickname: '孩子', relation: 'child', born: '2015-09-01' }], 5, {
        aim: 'show',
        accounts: [ME, { ...ME, id: 'a2', nickname: '爱人', bound: 4 }],
      }),
    ),
  'account-gone': ({ accounts, members, removed }) =>
    expect([accounts, members.map(({ boundWith }) => boundWith), removed]).toEqual([[ME], [null, 'a1', null], [{ member: { ...MUM, id: 'f6', nickname: '奶奶', boundWith: 'a2' }, on: '2026-11-20' }]]),
  prepared: (record) => expect(record).toEqual(familyOf([{ ...MUM, prepared: ['both-household-registers', 'id-card'] }], 1, { aim: 'show' })),
  'nothing-known': (record) =>
    expect(record).toEqual(
      familyOf([{ ...MUM, id: 'f2', relation: 'other', nickname: '', born: null, insured: 'unsure', boundBy: null, face: 'unsure', number: 'unsure' }], 2, { accounts: [{ ...ME, ready: 'unsure', bound: null, insurance: 'unsure' }] }),
    ),
  deleted: (record) => expect(record).toEqual(familyOf([{ ...MUM, id: 'f2', nickname: '爸爸' }], 8, { removed: [{ member: { ...MUM, id: 'f3', nickname: '孩子' }, on: '2026-11-20' }, { member: MUM, on: '2026-10-01' }] })),
  'one-copy-torn': (record) => expect(record).toEqual(familyOf([MUM, { ...MUM, id: 'f2', nickname: '爸爸' }], 2, { aim: 'show' })),
}

const HALF_PAID = { whole: 'failed', own: 'success', insurance: 'failed' }
const STUCK = { id: 'p1', states: HALF_PAID, paidOn: '2026-11-20', half: 'morning', asked: [], kept: [], ended: null }
const paymentsOf = (payments: readonly object[], lastId: number, over: object = {}) => ({ payments, removed: [], unread: [], lastId, ...over })

const PAYMENTS: Readonly<Record<string, (record: Payments) => void>> = {
  empty: (record) => expect(record).toEqual(paymentsOf([], 0)),
  'first-save': (record) => expect(record).toEqual(paymentsOf([STUCK], 1)),
  heavy: ({ payments, removed, lastId }) => {
    expect(payments.map(({ id, states: { whole, own, insurance } }) => `${id} ${whole} ${own} ${insurance}`).slice(0, 5)).toEqual([
      'p1 success failed paying', 'p2 failed paying unseen', 'p3 paying unseen success', 'p4 unseen success failed', 'p5 success failed paying',
    ])
    expect(payments.map(({ half, asked, kept, ended }) => [half, asked.length, kept.length, ended?.how ?? '-'].join(' '))).toEqual([
      'morning 0 0 -', 'afternoon 1 1 -', 'unsure 2 2 -', 'morning 3 3 refunded', 'afternoon 4 4 -', 'unsure 0 0 -', 'morning 1 1 -', 'afternoon 2 2 paid', 'unsure 3 3 -', 'morning 4 4 -', 'afternoon 0 0 -', 'unsure 1 1 refunded',
    ])
    expect(payments[9]).toEqual({
      ...STUCK, id: 'p10', states: { whole: 'failed', own: 'paying', insurance: 'unseen' }, paidOn: '2026-10-19', kept: ['voucher', 'order-number', 'screenshot', 'receipt'],
      asked: [{ told: 'nobody', on: '2026-11-10' }, { told: 'refund', on: '2026-11-11' }, { told: 'wait', on: '2026-11-12' }, { told: 'not-found', on: '2026-11-13' }],
    })
    expect(removed.map(({ payment, on: day }) => `${payment.id} ${payment.half} ${day}`)).toEqual(['p14 afternoon 2026-11-20', 'p13 morning 2026-11-01'])
    expect(lastId).toBe(15)
  },
  longest: ({ payments, removed, lastId }) => {
    expect([payments.length, payments[0]?.id, payments[19]?.id, removed.length, removed[9]?.payment.id, lastId]).toEqual([20, 'p9980', 'p9999', 10, 'p9970', 9999])
    expect([payments[19]?.asked.length, payments[19]?.kept.length, payments[19]?.kept[19], payments[19]?.ended]).toEqual([20, 20, `${'keepsake-'.repeat(4)}t`, { how: 'refunded', on: '2026-11-21' }])
  },
  'leap-day': (record) => expect(record).toEqual(paymentsOf([{ ...STUCK, paidOn: '2024-02-29', asked: [{ told: 'wait', on: '2024-02-29' }] }], 2, { removed: [{ payment: { ...STUCK, id: 'p2' }, on: '2024-02-29' }] })),
  'impossible-days': (record) =>
    expect(record).toEqual(
      paymentsOf(
        [{ ...STUCK, paidOn: '2026-02-30' }, { ...STUCK, id: 'p2', paidOn: '2099-01-01', asked: [{ told: 'refund', on: '0000-00-00' }] }, { ...STUCK, id: 'p3', paidOn: '1800-01-01', ended: { how: 'paid', on: '2026-13-32' } }],
        5,
        { removed: [{ payment: { ...STUCK, id: 'p5' }, on: '2035-01-01' }, { payment: { ...STUCK, id: 'p4' }, on: '2099-13-32' }] },
      ),
    ),
  'unknown-fields': (record) =>
    expect(record).toEqual(
      paymentsOf(
        [{ ...STUCK, colour: 'teal', states: { ...HALF_PAID, platform: 'success' }, asked: [{ told: 'wait', on: '2026-11-20', by: 'phone' }], ended: { how: 'paid', on: '2026-11-21', why: 'seen' } }],
        2,
        { removed: [{ payment: { ...STUCK, id: 'p2', note: 1 }, on: '2026-11-20', why: 'done' }], order: ['p1'] },
      ),
    ),
  // What is not known is not seen, and what ended in a way that is not known has not ended.
  'unknown-words': (record) =>
    expect(record).toEqual(paymentsOf([{ ...STUCK, half: 'unsure', states: { whole: 'unseen', own: 'success', insurance: 'unseen' }, asked: [{ told: 'refund', on: '2026-11-20' }], kept: ['voucher', 'a-proof-to-come'] }], 3)),
  'wrong-shapes': (record) =>
    expect(record).toEqual(
      paymentsOf([{ ...STUCK, id: 'p4', half: 'unsure', states: { whole: 'unseen', own: 'unseen', insurance: 'unseen' }, kept: ['voucher'] }], 5, { unread: [{ ...STUCK, id: 'x' }, { ...STUCK, id: 'p5', paidOn: 'yesterday' }] }),
    ),
  'asked-often': ({ payments }) => expect(payments[0]?.asked).toEqual([{ told: 'nobody', on: '2026-11-20' }, { told: 'wait', on: '2026-11-20' }, { told: 'refund', on: '2026-11-23' }]),
  ended: ({ payments }) => expect(payments.map(({ ended }) => ended)).toEqual([{ how: 'refunded', on: '2026-11-24' }, { how: 'paid', on: '2026-11-21' }]),
  ticked: (record) => expect(record).toEqual(paymentsOf([{ ...STUCK, kept: ['receipt', 'order-number'] }], 1)),
  'nothing-seen': (record) => expect(record).toEqual(paymentsOf([{ ...STUCK, half: 'unsure', states: { whole: 'unseen', own: 'unseen', insurance: 'unseen' } }], 1)),
  deleted: (record) =>
    expect(record).toEqual(paymentsOf([{ ...STUCK, id: 'p2', half: 'afternoon' }], 8, { removed: [{ payment: { ...STUCK, id: 'p3', asked: [{ told: 'paid', on: '2026-11-19' }] }, on: '2026-11-20' }, { payment: STUCK, on: '2026-10-01' }] })),
  'one-copy-torn': (record) => expect(record).toEqual(paymentsOf([STUCK, { ...STUCK, id: 'p2', half: 'afternoon' }], 2)),
}

const PAID = entry('paid', '2026-11-02')
const BILL = { id: 'r1', nickname: '妈妈', situation: 'lost-card', care: 'outpatient', away: false, prepared: [], told: NOTHING_TOLD, log: [PAID] }
const claimsOf = (claims: readonly object[], lastId: number, over: object = {}) => ({ claims, removed: [], unread: [], lastId, ...over })
const NEVER_PAID = entry('paid', '0000-00-00')

const CLAIMS: Readonly<Record<string, (record: Claims) => void>> = {
  empty: (record) => expect(record).toEqual(claimsOf([], 0)),
  'first-save': (record) => expect(record).toEqual(claimsOf([BILL], 1)),
  heavy: ({ claims, removed, lastId }) => {
    expect(claims.map(({ id, log }) => `${id} ${log.length}`).join()).toBe('r1 1,r2 2,r3 3,r4 4,r5 5,r6 6,r7 7,r8 8,r9 9,r10 10,r11 11,r12 12,r13 13')
    expect(claims.map(({ situation }) => situation).join()).toBe('no-card-yet,emergency-no-card,lost-card,emergency-elsewhere,elsewhere,system-down,card-being-made,card-forgotten,settled-as-self-pay,settled-already,other,no-card-yet,emergency-no-card')
    expect(claims.map(({ care, away, prepared }) => `${care} ${away} ${prepared.length}`).slice(0, 4)).toEqual(['outpatient false 0', 'emergency true 1', 'inpatient false 2', 'outpatient true 3'])
    expect([claims[12]?.nickname, claims[12]?.log[12], claims[1]?.told, claims[0]?.told]).toEqual([
      '家人13', entry('paid_out', '2026-10-22'), { ...NOTHING_TOLD, 'hand-in': '2026-12-31' }, { ...NOTHING_TOLD, answer: '2026-12-15' },
    ])
    expect(removed.map(({ claim, on: day }) => `${claim.id} ${claim.nickname} ${day}`)).toEqual(['r15 邻居 2026-11-20', 'r14 同事 2026-11-01'])
    expect(lastId).toBe(16)
  },
  longest: ({ claims, lastId }) => {
    expect([claims.length, claims[0]?.id, claims[16]?.id, claims[16]?.nickname, lastId]).toEqual([17, 'r9983', 'r9999', '👵🏻👴🏻👩🏻👨🏻👧🏻👦🏻👶🏻🧓🏻', 9999])
    expect(claims.map(({ log, prepared }) => `${log.length} ${prepared.length}`)).toEqual(Array.from({ length: 17 }, () => '40 20'))
    expect([claims[16]?.log[8], claims[16]?.log[35], claims[16]?.told.payout]).toEqual([{ kind: 'corrected', at: 2, state: 'more_wanted', on: '2026-11-20' }, { kind: 'removed', at: 1 }, '2026-12-31'])
  },
  'emoji-nickname': (record) => expect(record).toEqual(claimsOf([{ ...BILL, nickname: '👵🏻奶奶' }, { ...BILL, id: 'r2', nickname: '🇨🇳❤️' }], 2)),
  'leap-day': (record) => expect(record).toEqual(claimsOf([{ ...BILL, log: [entry('paid', '2024-02-28'), entry('handed_in', '2024-02-29')], told: { ...NOTHING_TOLD, answer: '2028-02-29' } }], 1)),
  'impossible-days': (record) =>
    expect(record).toEqual(
      claimsOf([{ ...BILL, told: { 'hand-in': '2026-02-30', supply: '0000-00-00', answer: '2099-01-01', payout: null }, log: [entry('paid', '2026-02-30'), PAID, entry('handed_in', '0000-00-00'), entry('handed_in', '2099-01-01')] }], 2, {
        removed: [{ claim: { ...BILL, id: 'r2' }, on: '2099-13-32' }],
      }),
    ),
  'unknown-fields': (record) =>
    expect(record).toEqual(
      claimsOf([{ ...BILL, colour: 'teal', told: { ...NOTHING_TOLD, appeal: '2027-01-01' }, log: [{ ...PAID, by: 'hand' }, { kind: 'corrected', at: 0, state: 'paid', on: '2026-11-03', why: 'typo' }] }], 2, {
        removed: [{ claim: { ...BILL, id: 'r2', note: 1 }, on: '2026-11-20', why: 'done' }],
        order: ['r1'],
      }),
    ),
  'unknown-words': (record) =>
    expect(record).toEqual(
      claimsOf([{ ...BILL, prepared: ['a-paper-to-come'], log: [PAID, entry('appealed', '2026-11-05'), { kind: 'corrected', at: 1, state: 'appeal_won', on: '2026-11-06' }] }], 3, {
        unread: [{ ...BILL, id: 'r2', nickname: '爸爸', situation: 'abroad' }, { ...BILL, id: 'r3', nickname: '孩子', care: 'home-visit' }],
      }),
    ),
  'wrong-shapes': (record) =>
    expect(record).toEqual(
      claimsOf([{ ...BILL, id: 'r4', situation: 'other', care: 'inpatient', nickname: '', log: [PAID, NEVER_PAID, NEVER_PAID, NEVER_PAID, { kind: 'corrected', at: 0, state: 'paid', on: '2026-11-01' }] }], 5, {
        unread: [{ ...BILL, id: 'x' }, { ...BILL, id: 'r5', log: 'paid' }],
      }),
    ),
  corrected: ({ claims }) => expect(claims[0]?.log).toEqual([PAID, entry('papers_ready', '2026-11-03'), { kind: 'corrected', at: 1, state: 'handed_in', on: '2026-11-09' }, { kind: 'removed', at: 1 }]),
  prepared: (record) => expect(record).toEqual(claimsOf([{ ...BILL, prepared: ['receipt', 'fee-list', 'case-notes'] }], 1)),
  told: (record) => expect(record).toEqual(claimsOf([{ ...BILL, told: { 'hand-in': '2026-12-31', supply: '2027-01-15', answer: '2027-02-01', payout: '2027-03-01' } }], 1)),
  'every-step': ({ claims }) => expect(claims.map(({ log }) => log.map((one) => (one.kind === 'removed' ? '' : one.state)).join(' '))).toEqual([
    'paid', 'paid papers_ready', 'paid handed_in', 'paid more_wanted', 'paid approved', 'paid refused', 'paid paid_out', 'paid withdrawn', 'paid dropped',
  ]),
  deleted: (record) => expect(record).toEqual(claimsOf([{ ...BILL, id: 'r2', nickname: '爸爸' }], 8, { removed: [{ claim: { ...BILL, id: 'r3', nickname: '孩子' }, on: '2026-11-20' }, { claim: BILL, on: '2026-10-01' }] })),
  'one-copy-torn': (record) => expect(record).toEqual(claimsOf([BILL, { ...BILL, id: 'r2', nickname: '爸爸' }], 2)),
}

test('no fixture that was ever committed has changed, gone or been added past the list', () => {
  const folders = readdirSync(root).filter((name) => name !== 'sha256.txt').sort()
  const sums = folders.map((folder) => filesIn(folder).map((file) => `${createHash('sha256').update(readFileSync(join(root, folder, file))).digest('hex')}  ${folder}/${file}\n`))
  expect(([] as string[]).concat(...sums)).toEqual(readFileSync(join(root, 'sha256.txt'), 'utf8').match(/.+\n/g))
})

/** The promises of one kind of record; `touch` is what a session does to it. */
const promises = <R>(kind: KeptKind<R>, expected: Readonly<Record<string, (record: R) => void>>, touch: (record: R) => R) => {
  const schemas = Array.from({ length: kind.schema }, (_, at) => at + 1)
  const open = (texts: Map<string, string>) => createDevice(memoryStore(texts)).keep(kind)
  const isToCome = (name: string) => name.startsWith('newer-')

  test.each(schemas)('schema %i has at least twelve fixtures, and each of them is expected to say something', (schema) => {
    const names = namesIn(`${kind.name}-${schema}`).filter((name) => !isToCome(name))
    expect(names.length).toBeGreaterThanOrEqual(12)
    if (schema === 1) expect(names).toEqual(Object.keys(expected).sort())
  })

  describe.each(namesIn(`${kind.name}-1`).filter((name) => !isToCome(name)))('%s', (name) => {
    const texts = () => disk(`${kind.name}-1`, name)

    test('is read as what it says, and by reading nothing is written', () => {
      const kept = texts()
      const { record, keeping } = open(kept).getState()
      expect(keeping).toBe('saved')
      expected[name]?.(record)
      expect([...kept]).toEqual([...texts()])
    })

    test('is saved over with all of it and the change, and read again', () => {
      const kept = texts()
      const store = open(kept)
      const { record } = store.getState()
      store.change(touch)
      expect(store.getState().keeping).toBe('saved')
      expect(open(kept).getState()).toEqual({ record: touch(record), keeping: 'saved' })
    })

    test('fits where it is kept', () => {
      for (const text of texts().values()) expect(parseRecordText(text)?.json.length ?? 0).toBeLessThanOrEqual(RECORD_JSON_LIMIT)
    })
  })

  const toCome = [1, 2, 3, 4, 5].map((more) => kind.schema + more)

  test.each(toCome)('what a release with schema %i left is the same to the byte after a session, and is never called saved', (schema) => {
    const name = `newer-${schema}`
    const kept = disk(`${kind.name}-1`, name)
    const store = open(kept)
    expect(store.getState()).toEqual({ record: kind.empty, keeping: 'read-only' })
    for (let count = 0; count < 3; count++) store.change(touch)
    expect(store.getState().keeping).toBe('read-only')
    expect([...kept]).toEqual([...disk(`${kind.name}-1`, name)])
  })
}

describe('the person\'s record', () => promises(userKind, USER, (record) => ({ ...record, walk: { ...record.walk, answers: { scene: 'phone' } } })))

describe('the tracked cards', () => {
  const touch = (record: CardReplacement): CardReplacement => {
    const added = addCard(record, { nickname: '新来的', reason: 'first', channel: 'online', place: null, log: [] })
    // The longest of them takes no more: it is written again as it is.
    return typeof added === 'string' ? { ...record } : added
  }
  promises(replacementKind, REPLACEMENT, touch)

  test('the longest one is as long as cards and entries can be', () => {
    const store = createDevice(memoryStore(disk('replacement-1', 'longest'))).keep(replacementKind)
    const { record } = store.getState()
    expect(addCard({ ...record, lastId: 5 }, { nickname: '👵👴👩👨👧👦👶🧓', reason: 'info-change', channel: 'employer', place: '110000', log: record.cards[0]?.log ?? [] })).toBe('no-room')
  })
})

describe('the family', () => {
  const touch = (record: FamilyBinding): FamilyBinding => {
    const added = addMember(record, { nickname: '新来的', relation: 'child', aim: 'show', born: null, insured: 'unsure', boundBy: null, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [] })
    // The longest of them takes no more: it is written again as it is.
    return typeof added === 'string' ? { ...record } : added
  }
  promises(familyKind, FAMILY, touch)

  test('the longest one has as many as can be, under the last ids there are', () => {
    const { record } = createDevice(memoryStore(disk('family-1', 'longest'))).keep(familyKind).getState()
    expect([addMember({ ...record, lastId: 5 }, record.members[0]!), addMember({ ...record, members: [] }, record.members[0]!)]).toEqual(['too-many-members', 'too-many-members'])
  })
})

describe('the payments', () => {
  const touch = (record: Payments): Payments => {
    const added = addPayment(record, { states: { whole: 'unseen', own: 'success', insurance: 'unseen' }, paidOn: '2026-11-21' as IsoDate, half: 'unsure', asked: [], kept: [], ended: null })
    // The longest of them takes no more: it is written again as it is.
    return typeof added === 'string' ? { ...record } : added
  }
  promises(paymentsKind, PAYMENTS, touch)

  test('the longest one has as many as can be, under the last ids there are', () => {
    const { record } = createDevice(memoryStore(disk('payments-1', 'longest'))).keep(paymentsKind).getState()
    expect([addPayment({ ...record, lastId: 5 }, record.payments[0]!), addPayment({ ...record, payments: [] }, record.payments[0]!)]).toEqual(['too-many-payments', 'too-many-payments'])
  })
})

describe('the claims', () => {
  const touch = (record: Claims): Claims => {
    const added = addClaim(record, { nickname: '新来的', situation: 'other', care: 'inpatient', away: true, prepared: [], told: NOTHING_TOLD, log: [] })
    // The longest of them takes no more: it is written again as it is.
    return typeof added === 'string' ? { ...record } : added
  }
  promises(claimsKind, CLAIMS, touch)

  test('the longest one is as long as claims and entries can be', () => {
    const { record } = createDevice(memoryStore(disk('claims-1', 'longest'))).keep(claimsKind).getState()
    expect(addClaim({ ...record, lastId: 5 }, record.claims[0]!)).toBe('no-room')
  })
})

const billOf = (figures: object, over: object = {}) => ({ kind: 'outpatient', figures, before: null, ...over })

/** Amounts in 分, by hand from the files. */
const BILLS: Readonly<Record<string, (record: KeptBill) => void>> = {
  beijing: (record) => expect(record).toEqual(billOf({ total: 5000, inCatalogSelfPay: 3000, selfPayOne: 2000, selfPayTwo: 1000 })),
  cleared: (record) => expect(record).toEqual(billOf({}, { before: { total: 18268, cashPay: 1500 } })),
  empty: (record) => expect(record).toEqual(billOf({})),
  'every-figure': ({ kind, figures }) => expect([kind, Object.keys(figures).length, figures.total, figures.sharedAccountPay]).toEqual(['inpatient', 16, 999999999, 999999984]),
  'first-save': (record) => expect(record).toEqual(billOf({ total: 18268 })),
  inpatient: (record) => expect(record).toEqual(billOf({ total: 450000, prepaid: 200000, topUp: 50000, refund: 10000, cashPay: 240000 }, { kind: 'inpatient' })),
  'no-figures': (record) => expect(record).toEqual(billOf({}, { kind: 'inpatient' })),
  nought: (record) => expect(record).toEqual(billOf({ total: 0, poolFundPay: 0 })),
  outpatient: (record) => expect(record).toEqual(billOf({ total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000 })),
  'three-saves': (record) => expect(record).toEqual(billOf({ total: 300 })),
  'unknown-fields': (record) => expect(record).toEqual(billOf({ total: 100 }, { colour: 'teal' })),
  'unknown-kind': (record) => expect(record).toEqual(billOf({ total: 100 })),
  'wrong-shapes': (record) => expect(record).toEqual(billOf({ refund: 3 })),
}

describe('the bill', () => promises(billKind, BILLS, (record) => withFigures(record, { refund: 1 })))

/** What an undo leads back to, read out of the frozen backup in it. */
const leadsTo = (on: string, records: object) => (undo: Undo) => expect([undo.on, readOwnBackup(undo.before)]).toEqual([on, records])
const nobody = { answers: {}, answeredOn: null, site: null, previous: null, card: null, member: null }
const LOST = { id: 'c1', nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [entry('submitted', '2026-11-02')], archivedOn: null }
const lost = (...all: readonly object[]) => ({ cards: all, removed: [], unread: [], lastId: all.length })
const BEFORE = {
  user: { settings: { textSize: 'large', place: '440300' }, walk: { ...nobody, answers: { scene: 'card', message: 'unreadable' }, answeredOn: '2026-11-20' }, reading: { favourites: ['card-sealed'], recent: ['pin-locked'] } },
  replacement: lost(LOST),
  family: {
    aim: 'show', accounts: [{ id: 'a1', nickname: '我', ready: 'yes', bound: 0, insurance: 'employee' }], removed: [], unread: [], lastId: 2,
    members: [{ id: 'f2', relation: 'parent', nickname: '爸爸', aim: 'show', born: '1955-03-08', insured: 'yes', boundBy: 0, face: 'yes', number: 'unsure', areas: 'unsure', boundWith: 'a1', prepared: ['id-card'] }],
  },
  payments: {
    payments: [{ id: 'p1', states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: '2026-11-20', half: 'morning', asked: [{ told: 'refund', on: '2026-11-20' }], kept: ['voucher'], ended: null }],
    removed: [], unread: [], lastId: 1,
  },
  claims: {
    claims: [{ id: 'r1', nickname: '外婆', situation: 'lost-card', care: 'outpatient', away: false, prepared: ['receipt'], told: { ...NOTHING_TOLD, answer: '2026-12-31' }, log: [entry('paid', '2026-11-02')] }],
    removed: [], unread: [], lastId: 1,
  },
  bill: billOf({ total: 18268, cashPay: 1500 }),
}
const of = (name: keyof typeof BEFORE) => leadsTo('2026-11-20', { [name]: BEFORE[name] })

const UNDOS: Readonly<Record<string, (undo: Undo) => void>> = {
  'emoji-nickname': leadsTo('2026-11-20', { replacement: lost({ ...LOST, nickname: '👵🏻奶奶' }, { ...LOST, id: 'c2', nickname: '🇨🇳❤️' }) }),
  everything: leadsTo('2026-11-20', BEFORE),
  'first-save': of('replacement'),
  'impossible-day': leadsTo('2026-02-30', { bill: BEFORE.bill }),
  'of-bill': of('bill'),
  'of-claims': of('claims'),
  'of-empty-records': leadsTo('2026-11-20', { user: START, replacement: lost() }),
  'of-family': of('family'),
  'of-payments': of('payments'),
  'of-user': of('user'),
  'taken-back': (undo) => expect(undo).toEqual(noUndo),
  'three-imports': leadsTo('2026-11-21', { family: BEFORE.family }),
  'twenty-cards': ({ before }) => expect(readOwnBackup(before)?.replacement?.cards.map(({ nickname, log }) => `${nickname} ${log.length}`)).toEqual(Array.from({ length: 20 }, (_, at) => `家人${at + 1} 20`)),
  'unknown-fields': (undo) => expect({ ...undo, before: readOwnBackup(undo.before) }).toEqual({ on: '2026-11-20', of: 'a-file', before: { bill: BEFORE.bill } }),
  'wrong-shapes': (undo) => expect(undo).toEqual(noUndo),
}

describe('the way back from an import', () => promises(undoKind, UNDOS, (undo) => ({ ...undo, on: '2026-11-22' as IsoDate, before: undo.before || 'YBKJJ' })))
