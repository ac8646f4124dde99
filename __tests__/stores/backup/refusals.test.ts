import fc from 'fast-check'
import type { IsoDate } from '@/domain/shared/iso-date'
import { personalNumberIn } from '@/domain/shared/personal-numbers'
import { exportBackup, readBackup, writeBackup } from '@/stores/backup/backup'
import { kinds, type Records } from '@/stores/backup/kinds'
import { seal, unseal } from '@/stores/backup/seal'
import { pack, unpack } from '@/stores/backup/pack'
import { asciiJson } from '@/stores/record/record-text'
import { TODAY } from '../../support/day'
import { anyRecords } from '../../support/records-arbitraries'

const today = TODAY as IsoDate
const card = { id: 'c1', nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on: '2026-11-02' }], archivedOn: null }
const cards = (all: readonly (object | null)[], over: object = {}) => ({ cards: all, removed: [], unread: [], lastId: 9, ...over })
const family = (members: readonly object[], accounts: readonly object[] = []) => ({ aim: null, accounts, members, removed: [], unread: [], lastId: 9 })
const member = { id: 'f1', relation: 'parent', nickname: '爸爸', aim: 'show', born: '1955-03-08', insured: 'yes', boundBy: 0, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [] }
const claim = { id: 'r1', nickname: '', situation: 'other', care: 'outpatient', away: false, prepared: [], told: { 'hand-in': '2099-01-01', supply: null, answer: null, payout: null }, log: [] }

const sealed = (content: unknown): string => seal(asciiJson(content))
const holding = (kept: object) => sealed({ made: '2026-11-20', kinds: kept })
const ofCards = (data: unknown) => holding({ replacement: { schema: 1, data } })
const why = (text: string) => {
  const read = readBackup(text, today)
  return read.kind === 'ok' ? 'ok' : read.why
}

const GOOD = writeBackup({ replacement: cards([card]) as unknown as Records['replacement'] }, today)

describe('what a chat does to a backup', () => {
  it.each<readonly [string, (text: string) => string]>([
    ['breaks its lines', (text) => text.replace(/(.{40})/g, '$1\r\n')],
    ['puts blanks and invisible characters in', (text) => text.replace(/(.{7})/g, '$1 \u00a0\u200b\u3000')],
    ['writes before and after it', (text) => `妈妈 12:30\n${text}\n来自我的 iPhone 15`],
    ['writes it full width', (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
    ['joins two hyphens to a dash', (text) => text.replace(/--/g, '\u2014')],
    ['makes its hyphens typographic', (text) => text.replace(/-/g, '\u2013')],
    ['puts it in quotes', (text) => `“${text}”`],
  ])('does no harm: it %s', (_, does) => expect(why(does(GOOD))).toBe('ok'))

  it('does no harm where two hyphens that belong to it become a dash', () => {
    const dashed = Array.from({ length: 300 }, (_, n) => seal(Array.from({ length: 200 }, (_unused, at) => ((n + 3) * (at + 7) * 7919).toString(36)).join())).filter((text) => /[^-]--[^-]/.test(text))
    expect(dashed.length).toBeGreaterThan(3)
    for (const text of dashed) expect(unseal(text.replace(/--/g, '\u2014'))).toEqual(unseal(text))
  })

  it('is noticed where any single character is another, missing or there twice', () => {
    const others = 'AZaz09-_'.split('')
    for (let at = 0; at < GOOD.length; at++) {
      const [before, after] = [GOOD.slice(0, at), GOOD.slice(at + 1)]
      const damaged = [...others.filter((other) => other !== GOOD[at]).map((other) => before + other + after), before + after, before + after + GOOD[at]].filter((text) => text !== GOOD)
      expect(damaged.filter((text) => !['damaged', 'cut', 'foreign'].includes(why(text)))).toEqual([])
    }
  })

  it('is called cut wherever the end is missing', () => {
    const from = GOOD.indexOf('-', 8) + 20
    for (let end = from; end < GOOD.length; end++) expect(why(GOOD.slice(0, end))).toBe('cut')
  })
})

describe('what is no backup of ours', () => {
  it.each([
    ['nothing', '', 'foreign'],
    ['words of a chat', '妈妈，备份发你了', 'foreign'],
    ['a share code', 'r1-AbC_d9', 'foreign'],
    ['another app\'s JSON', '{"made":"2026-11-20","kinds":{}}', 'foreign'],
    ['the name alone', 'YBKJJ', 'damaged'],
    ['the head alone', GOOD.slice(0, GOOD.lastIndexOf('-') + 1).slice(0, 12), 'damaged'],
    ['a megabyte', 'A'.repeat(1_000_000), 'too-long'],
    ['JSON that is none', seal('{"made":'), 'strange'],
    ['a list', sealed([]), 'strange'],
    ['a number', sealed(7), 'strange'],
    ['no day', sealed({ kinds: {} }), 'strange'],
    ['a day that has not come', sealed({ made: '2026-11-22', kinds: {} }), 'future'],
    ['no records', sealed({ made: '2026-11-20' }), 'strange'],
    ['more than records', sealed({ made: '2026-11-20', kinds: {}, trust: 1 }), 'newer'],
    ['a kind of record to come', holding({ reminders: { schema: 1, data: {} } }), 'newer'],
    ['a schema to come', holding({ replacement: { schema: 2, data: cards([card]) } }), 'newer'],
    ['a schema that is none', holding({ replacement: { schema: '1', data: cards([card]) } }), 'strange'],
    ['a schema before the first', holding({ replacement: { schema: 0, data: cards([card]) } }), 'strange'],
    ['a record that is none', holding({ replacement: { schema: 1, data: [card] } }), 'strange'],
    ['the undo of a phone', holding({ undo: { schema: 1, data: { on: '2026-11-20', before: 'x' } } }), 'newer'],
  ])('%s is refused: %s', (_, text, reason) => expect(why(text)).toBe(reason))

  it('a layout of a release to come is told from damage by its checksum', () => {
    const { crc32 } = jest.requireActual<{ crc32: (text: string) => string }>('@/stores/record/crc32')
    expect(why(`YBKJJ-2-3-${crc32('2-3-abc')}-abc`)).toBe('newer')
    expect(why(`YBKJJ-2-3-${crc32('2-3-abd')}-abc`)).toBe('damaged')
  })

  it('a text that unpacks to more than all records together is not unpacked', () => {
    const bomb = pack('a'.repeat(2_000_000))
    expect(bomb.length).toBeLessThan(7000)
    expect([unpack(bomb, 450_000), unseal(seal('a'.repeat(450_001))), unseal(seal('a'.repeat(450_000))).kind]).toEqual([null, { kind: 'refused', why: 'damaged' }, 'ok'])
  })

  it.each([0, 1, 2, 5, 6, 7, 63, 64, 127, 128, 500, 5000])('a text of %i characters is packed and unpacked', (length) => {
    const text = Array.from({ length }, (_, at) => String.fromCharCode(32 + ((at * at * 7 + at) % 95))).join('')
    expect(unpack(pack(text), 5000)).toBe(text)
    expect(pack(text)).toMatch(/^[\w-]*$/)
  })

  it('numbers run out at the same place in both directions', () => {
    const text = Array.from({ length: 200_000 }, (_, at) => String.fromCharCode(32 + ((at * 7919 + (at >> 3) * 104_729) % 95))).join('')
    expect(unpack(pack(text), 200_000)).toBe(text)
  })
})

describe('what was sealed by somebody who knows how', () => {
  it.each<readonly [string, unknown, string]>([
    ['a prototype as a field', JSON.parse('{"cards":[],"removed":[],"unread":[],"lastId":1,"__proto__":{"polluted":1}}'), 'strange'],
    ['a prototype in a card', cards([JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(card).slice(1)}`)]), 'strange'],
    ['an unknown field of the record', cards([card], { order: ['c1'] }), 'newer'],
    ['an unknown field of a card', cards([{ ...card, colour: 'teal' }]), 'newer'],
    ['a field of another record', cards([{ ...card, cashPay: 7 }]), 'newer'],
    ['free text', cards([{ ...card, place: '北京' }]), 'strange'],
    ['a script', cards([{ ...card, reason: '<script>alert(1)</script>' }]), 'strange'],
    ['a nickname that turns the direction', cards([{ ...card, nickname: '妈\u202e妈' }]), 'hidden'],
    ['a nickname with what is not seen', cards([{ ...card, nickname: '妈\u200b妈' }]), 'hidden'],
    ['a nickname with half a character', cards([{ ...card, nickname: '妈\ud83d' }]), 'hidden'],
    ['a nickname of two lines', cards([{ ...card, nickname: '妈\n妈' }]), 'hidden'],
    ['a nickname too long', cards([{ ...card, nickname: '一二三四五六七八九' }]), 'hidden'],
    ['a nickname that is none', cards([{ ...card, nickname: 7 }]), 'unread'],
    ['an ID number for a nickname', cards([{ ...card, nickname: '11010519491231002X' }]), 'number'],
    ['an ID number in full width', cards([{ ...card, nickname: '１１０１０５１９４９１２３１００２Ｘ' }]), 'number'],
    ['a mobile number for a nickname', cards([{ ...card, nickname: '138 0013 8000' }]), 'number'],
    ['a bank card for a nickname', cards([{ ...card, nickname: '卡4111111111111111' }]), 'number'],
    ['a one-time code for a nickname', cards([{ ...card, nickname: '验证码123456' }]), 'number'],
    ['an ID number among the deleted', cards([], { removed: [{ card: { ...card, nickname: '11010519491231002X' }, on: '2026-11-20' }] }), 'number'],
    ['an ID number in what is not read', cards([], { unread: [{ id: 'c2', nickname: '11010519491231002X' }] }), 'number'],
    ['text in what is not read', cards([], { unread: [{ id: 'c2', note: '写在这里' }] }), 'strange'],
    ['an event of tomorrow', cards([{ ...card, log: [{ kind: 'event', state: 'submitted', on: '2026-11-22' }] }]), 'future'],
    ['put away tomorrow', cards([{ ...card, archivedOn: '2026-11-22' }]), 'future'],
    ['deleted tomorrow', cards([], { removed: [{ card, on: '2026-11-22' }] }), 'future'],
    ['more cards than can be kept', cards(Array.from({ length: 21 }, (_, at) => ({ ...card, id: `c${at + 1}` })), { lastId: 21 }), 'unread'],
    ['two cards under one number', cards([card, { ...card, nickname: '爸爸' }]), 'unread'],
    ['a log longer than can be kept', cards([{ ...card, log: Array.from({ length: 61 }, () => card.log[0]) }]), 'unread'],
    ['a log of something else', cards([{ ...card, log: [{ kind: 'event', state: 'submitted' }] }]), 'unread'],
    ['ten thousand of something', cards(Array.from({ length: 10_000 }, () => null)), 'unread'],
    ['a list longer than a record', cards(Array.from({ length: 20_000 }, () => null)), 'too-long'],
    ['a number below zero', cards([card], { lastId: -1 }), 'strange'],
    ['half a number', cards([card], { lastId: 1.5 }), 'strange'],
    ['a number beyond all', cards([card], { lastId: 1e12 }), 'strange'],
    ['no latest number', cards([card], { lastId: 'x' }), 'unread'],
  ])('%s is refused', (_, data, reason) => expect(why(ofCards(data))).toBe(reason))

  it.each([8, 9, 1000, 100_000])('what is %i deep is refused and breaks nothing', (depth) => {
    const open = '{"made":"2026-11-20","kinds":{"replacement":{"schema":1,"data":{"cards":[],"removed":[],"lastId":1,"unread":'
    expect(why(seal(`${open}${'['.repeat(depth)}${']'.repeat(depth)}}}}}`))).toMatch(/^(strange|unread)$/)
  })

  it('of other records, too', () => {
    expect(why(holding({ family: { schema: 1, data: family([{ ...member, born: '2026-11-22' }]) } }))).toBe('future')
    expect(why(holding({ family: { schema: 1, data: family([{ ...member, boundWith: 'a3' }]) } }))).toBe('unread')
    expect(why(holding({ family: { schema: 1, data: family([{ ...member, insured: 'maybe' }]) } }))).toBe('unread')
    expect(why(holding({ bill: { schema: 1, data: { kind: 'outpatient', figures: { total: 1e9 }, before: null } } }))).toBe('unread')
    expect(why(holding({ bill: { schema: 1, data: { kind: 'outpatient', figures: { tip: 1 }, before: null } } }))).toBe('unread')
    expect(why(holding({ user: { schema: 1, data: { settings: { textSize: 'huge', place: null } } } }))).toBe('unread')
    expect(why(holding({ user: { schema: 1, data: { walk: { answers: { '11010519491231002X': 'yes' } } } } }))).toBe('strange')
  })

  it('days somebody was told may lie ahead', () => expect(why(holding({ claims: { schema: 1, data: { claims: [claim], removed: [], unread: [], lastId: 1 } } }))).toBe('ok'))

  it('what an older release left out is filled in, and what it could not read is read', () => {
    const older = holding({ user: { schema: 1, data: { settings: { place: '110000' } } }, replacement: { schema: 1, data: cards([], { unread: [card] }) } })
    const read = readBackup(older, today)
    expect(read).toMatchObject({ kind: 'ok', records: { user: { ...kinds.user.empty, settings: { textSize: null, place: '110000' } }, replacement: { cards: [card], unread: [] }, bill: kinds.bill.empty } })
  })

  it('no nickname that holds a personal number is ever taken in, whatever stands around it', () => {
    const number = fc.constantFrom('11010519491231002X', '130503670401001', '13800138000', '4111111111111111', '验证码 123456', '卡号12345678')
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), number, fc.string({ unit: 'grapheme', maxLength: 4 }), (before, one, after) => {
      const nickname = before + one + after
      expect(why(ofCards(cards([{ ...card, nickname }])))).not.toBe('ok')
    }), { numRuns: 300 })
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789验证码卡号 -'.split('')), maxLength: 12 }), (nickname) => {
      if (personalNumberIn(nickname)) expect(why(ofCards(cards([{ ...card, nickname }])))).not.toBe('ok')
    }), { numRuns: 500 })
  })
})

describe('reading', () => {
  it('never throws, whatever is pasted and whatever is sealed', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json({ maxDepth: 6 }).map(seal), fc.object({ maxDepth: 4 }).map((data) => ofCards(data)), fc.object().map((kept) => holding(kept))), (text) => {
      expect(['ok', 'refused']).toContain(readBackup(text, today).kind)
    }), { numRuns: 500 })
  })

  it('of any backup of ours with any one character changed is refused', () => {
    fc.assert(fc.property(anyRecords, fc.nat(), fc.constantFrom(...'ABYZabyz0189-_'.split('')), (records, place, other) => {
      const exported = exportBackup(records, today)
      if (exported.kind !== 'done') return
      const at = place % exported.text.length
      const changed = exported.text.slice(0, at) + other + exported.text.slice(at + 1)
      if (changed !== exported.text) expect(readBackup(changed, today).kind).toBe('refused')
    }), { numRuns: 200 })
  })
})

describe('a backup of what is on the phone', () => {
  const phone = (over: Partial<Records>): Records => ({ user: kinds.user.empty, replacement: kinds.replacement.empty, family: kinds.family.empty, payments: kinds.payments.empty, claims: kinds.claims.empty, bill: kinds.bill.empty, ...over })
  const made = (over: Partial<Records>) => {
    const exported = exportBackup(phone(over), today)
    return exported.kind === 'done' ? exported.count : exported.why
  }
  const replacement = (data: object) => data as Records['replacement']

  it('says how many things are in it', () => {
    expect(made({ replacement: replacement(cards([card, { ...card, id: 'c2' }], { removed: [{ card: { ...card, id: 'c3' }, on: '2026-11-20' }], unread: [{ id: 'c4', shape: 'new' }] })) })).toBe(4)
    expect(made({ user: { ...kinds.user.empty, settings: { textSize: 'large', place: '110000' }, reading: { favourites: ['a', 'b'], recent: ['c'] } }, bill: { kind: 'outpatient', figures: { total: 1 }, before: null } })).toBe(6)
    expect(made({ family: family([member], [{ id: 'a2', nickname: '我', ready: 'yes', bound: 0, insurance: 'employee' }]) as unknown as Records['family'] })).toBe(2)
  })

  it('is not called done where nothing is kept, even if something once was', () => {
    expect([made({}), made({ replacement: replacement(cards([])) }), made({ bill: { ...kinds.bill.empty, kind: 'inpatient' } })]).toEqual(['empty', 'empty', 'empty'])
  })

  it('is not called done where it could not be taken in again', () => {
    expect(made({ replacement: replacement(cards([{ ...card, colour: 'teal' }])) })).toBe('newer')
    expect(made({ replacement: replacement(cards([{ ...card, log: [{ kind: 'event', state: 'submitted', on: '2099-01-01' }] }])) })).toBe('future')
    expect(made({ replacement: replacement(cards([card, card])) })).toBe('unread')
  })

  it('of twenty cards with all that is usual is short enough to be sent in a message', () => {
    const log = ['submitted', 'reviewing', 'batched', 'bank_opening', 'producing', 'dispatched', 'pending_pickup', 'picked_up', 'ss_enabled', 'activated', 'usable'].map((state, at) => ({ kind: 'event', state, on: `2026-10-${10 + at}` }))
    const all = Array.from({ length: 20 }, (_, at) => ({ ...card, id: `c${at + 1}`, log }))
    const exported = exportBackup(phone({ replacement: replacement(cards(all, { lastId: 20 })) }), today)
    expect(exported.kind === 'done' && exported.text.length).toBeLessThan(4000)
  })
})
