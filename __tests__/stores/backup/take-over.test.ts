import type { IsoDate } from '@/domain/shared/iso-date'
import { writeBackup } from '@/stores/backup/backup'
import { kinds, RECORD_NAMES, type Records } from '@/stores/backup/kinds'
import { takeBack, takeOver } from '@/stores/backup/take-over'
import { noUndo, readUndo, undoOn } from '@/stores/backup/undo-record'
import { openPhone, putRecords, recordsOf } from '../../support/backup-phone'
import { TODAY } from '../../support/day'
import { createMedium, type Fault } from '../../support/hostile-kv'
import { adapters, faultsOf, lastingFaultsOf } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'
import { memoryStore } from '../../support/hostile-kv-memory'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))

const today = TODAY as IsoDate
const cards = (...names: readonly string[]) =>
  ({ cards: names.map((nickname, at) => ({ id: `c${at + 1}`, nickname, reason: 'lost', channel: 'branch', place: null, log: [], archivedOn: null })), removed: [], unread: [], lastId: names.length }) as unknown as Records['replacement']
const settled = (place: string): Records['user'] => ({ ...kinds.user.empty, settings: { textSize: null, place } })
const bill = (total: number): Records['bill'] => ({ kind: 'outpatient', figures: { total }, before: null })

const MINE = { user: settled('110000'), replacement: cards('妈妈', '爸爸') }
const THEIRS = { user: settled('440300'), replacement: cards('外婆'), bill: bill(540) }
const full = (records: Partial<Records>): Records => ({ ...recordsOf(openPhone(memoryStore())), ...records })

const used = () => {
  const kv = memoryStore()
  putRecords(openPhone(kv), MINE)
  return kv
}
const say = (phone: ReturnType<typeof openPhone>) => ({ place: recordsOf(phone).user.settings.place, cards: recordsOf(phone).replacement.cards.map(({ nickname }) => nickname), total: recordsOf(phone).bill.figures.total ?? null, undo: phone.undo.getState().record.on })

describe('taking over', () => {
  it('puts what differs in its place and leaves alone what does not; one step leads back, in a later session too, once', () => {
    const kv = used()
    const phone = openPhone(kv)
    expect(takeOver(phone.stores, phone.undo, full(THEIRS), today)).toEqual({ kind: 'done', taken: ['user', 'replacement', 'bill'], left: [], unsure: [] })
    const next = openPhone(kv)
    expect(say(next)).toEqual({ place: '440300', cards: ['外婆'], total: 540, undo: today })
    expect([...kv.texts.keys()].some((key) => /family|claims|payments/.test(key))).toBe(false)
    expect(takeBack(next.stores, next.undo)).toEqual({ kind: 'done', taken: ['user', 'replacement', 'bill'], left: [], unsure: [] })
    const last = openPhone(kv)
    expect(say(last)).toEqual({ place: '110000', cards: ['妈妈', '爸爸'], total: null, undo: null })
    expect(takeBack(last.stores, last.undo)).toBeNull()
  })

  it('what was changed in other records since stays when it is taken back', () => {
    const phone = openPhone(used())
    takeOver(phone.stores, phone.undo, { ...full(MINE), bill: bill(7) }, today)
    phone.stores.user.change(() => settled('330100'))
    takeBack(phone.stores, phone.undo)
    expect(say(phone)).toEqual({ place: '330100', cards: ['妈妈', '爸爸'], total: null, undo: null })
  })

  it('of what is there already changes nothing, and the way back of the import before stays', () => {
    const kv = used()
    const phone = openPhone(kv)
    takeOver(phone.stores, phone.undo, full(THEIRS), '2026-11-01' as IsoDate)
    const before = [...kv.texts]
    expect(takeOver(phone.stores, phone.undo, full(THEIRS), today)).toEqual({ kind: 'nothing', why: 'same' })
    expect([...kv.texts]).toEqual(before)
  })

  it('is refused where a record cannot be read now, and nothing is written', () => {
    for (const name of ['replacement', 'undo']) {
      const kv = used()
      for (const slot of ['a', 'b', 'c']) kv.texts.set(`mihc/${name}.${slot}`, 'damaged')
      kv.texts.set(`mihc/${name}.a`, '')
      const before = [...kv.texts]
      const phone = openPhone(kv)
      expect(takeOver(phone.stores, phone.undo, full(THEIRS), today)).toEqual({ kind: 'nothing', why: 'read-only' })
      expect([...kv.texts]).toEqual(before)
    }
  })

  it('where the state before cannot be kept, nothing is changed', () => {
    const kv = used()
    const before = [...kv.texts]
    const phone = openPhone({ ...kv, write: (key, text) => !key.includes('undo') && kv.write(key, text) })
    expect(takeOver(phone.stores, phone.undo, full(THEIRS), today)).toEqual({ kind: 'nothing', why: 'no-way-back' })
    expect([say(phone), [...kv.texts]]).toEqual([{ place: '110000', cards: ['妈妈', '爸爸'], total: null, undo: null }, before])
  })

  it('a failure on the way back of an earlier import keeps that one', () => {
    const kv = used()
    const first = openPhone(kv)
    takeOver(first.stores, first.undo, full(THEIRS), '2026-11-01' as IsoDate)
    const phone = openPhone({ ...kv, write: (key, text) => !key.includes('undo') && kv.write(key, text) })
    expect(takeOver(phone.stores, phone.undo, full({ bill: bill(9) }), today)).toEqual({ kind: 'nothing', why: 'no-way-back' })
    const next = openPhone(kv)
    expect(takeBack(next.stores, next.undo)?.kind).toBe('done')
    expect(say(openPhone(kv))).toEqual({ place: '110000', cards: ['妈妈', '爸爸'], total: null, undo: null })
  })

  it.each<readonly [string, string, object]>([
    ['the first', 'user', { taken: [], left: ['replacement', 'bill'], unsure: ['user'] }],
    ['the second', 'replacement', { taken: ['user'], left: ['bill'], unsure: ['replacement'] }],
    ['the last', 'bill', { taken: ['user', 'replacement'], left: [], unsure: ['bill'] }],
  ])('says which records were put in their place when %s cannot be written, stops there, and all can be taken back', (_, name, parts) => {
    const kv = used()
    const phone = openPhone({ ...kv, write: (key, text) => !key.includes(name) && kv.write(key, text) })
    expect(takeOver(phone.stores, phone.undo, full(THEIRS), today)).toEqual({ kind: 'partly', ...parts })
    const next = openPhone(kv)
    expect(takeBack(next.stores, next.undo)?.kind).toBe('done')
    expect(say(openPhone(kv))).toEqual({ place: '110000', cards: ['妈妈', '爸爸'], total: null, undo: null })
  })

  it('what could not be taken back can be tried again', () => {
    const kv = used()
    const phone = openPhone(kv)
    takeOver(phone.stores, phone.undo, full(THEIRS), today)
    const full1 = openPhone({ ...kv, write: (key, text) => !key.includes('replacement') && kv.write(key, text) })
    expect(takeBack(full1.stores, full1.undo)).toEqual({ kind: 'partly', taken: ['user'], left: ['bill'], unsure: ['replacement'] })
    const next = openPhone(kv)
    expect(takeBack(next.stores, next.undo)?.kind).toBe('done')
    expect(say(openPhone(kv))).toEqual({ place: '110000', cards: ['妈妈', '爸爸'], total: null, undo: null })
  })
})

describe('the way back', () => {
  const kept = { on: today, before: writeBackup({ bill: bill(1) }, today) }

  it('is read back as it was written, and nothing else is one', () => {
    expect(readUndo(kept)).toEqual(kept)
    for (const other of [{}, { on: today }, { ...kept, on: 'today' }, { ...kept, before: '' }, { ...kept, before: '妈妈' }, { ...kept, before: 7 }]) expect(readUndo(other)).toEqual(noUndo)
  })

  it('lasts thirty days; one of a day to come counts from today', () => {
    const on = (day: string) => undoOn({ ...kept, on: day as IsoDate }, today).on
    expect([on('2026-10-22'), on('2026-10-21'), on('2026-11-21'), on('2027-01-01'), on('2026-02-30'), on('2026-99-99')]).toEqual(['2026-10-22', null, '2026-11-21', today, null, today])
    expect(undoOn(noUndo, today)).toBe(noUndo)
  })

  it('that cannot be read changes nothing', () => {
    const phone = openPhone(used())
    phone.undo.change(() => ({ on: today, before: 'YBKJJ-1-3-00000000-abc' }))
    expect(takeBack(phone.stores, phone.undo)).toBeNull()
    expect(say(phone)).toMatchObject({ place: '110000', undo: today })
  })
})

// Two records that change are enough to fail between them.
const BACKUP = { user: MINE.user, replacement: cards('外婆'), bill: bill(540) }

describe.each(['weapp', 'alipay', 'h5'] as const)('an import on a hostile %s', (host) => {
  const filled = (): Map<string, string> => {
    const medium = createMedium([])
    connect(host, medium)
    for (const place of ['310000', '110000']) {
      medium.startSession()
      putRecords(openPhone(adapters[host]), { ...MINE, user: settled(place) })
    }
    return new Map(medium.disk)
  }

  /** A session that imports under the faults, what the next one shows, and what it shows once the import is taken back. */
  const play = (faults: readonly Fault[]) => {
    const medium = createMedium(faults, filled())
    connect(host, medium)
    medium.startSession()
    const phone = openPhone(adapters[host])
    const from = medium.calls.length
    const outcome = takeOver(phone.stores, phone.undo, full(BACKUP), today)
    const isAlive = !medium.isDead()
    const calls = medium.calls.slice()
    medium.healForGood()
    medium.startSession()
    const next = openPhone(adapters[host])
    const shown = recordsOf(next)
    const canGoBack = next.undo.getState().record.on !== null
    takeBack(next.stores, next.undo)
    medium.startSession()
    return { outcome, isAlive, calls, from, shown, canGoBack, back: recordsOf(openPhone(adapters[host])) }
  }

  const [before, after] = [full(MINE), full(BACKUP)].map((records) => RECORD_NAMES.map((name) => JSON.stringify(records[name])))
  const lines = (records: Records) => RECORD_NAMES.map((name) => JSON.stringify(records[name]))

  it('ends, under any single fault and a kill at every write, with each record as it was or as in the backup, told truthfully, and with the way back', () => {
    const { calls, from } = play([])
    // What lasts differs by what is done about it, and that is the same on all.
    const faults = [...faultsOf(calls, from), ...(host === 'weapp' ? lastingFaultsOf(calls, from) : [])]
    expect(faults.filter(({ mode }) => String(mode).startsWith('kill')).length).toBeGreaterThan(20)
    const wrong = faults.filter((fault) => {
      const { outcome, isAlive, shown, canGoBack, back } = play([fault])
      const read = lines(shown)
      const isOneOfBoth = read.every((line, at) => line === before![at] || line === after![at])
      const isChanged = read.some((line, at) => line !== before![at])
      const taken = outcome.kind === 'nothing' ? [] : outcome.taken
      const isTold = !isAlive || RECORD_NAMES.every((name, at) => !taken.includes(name) || read[at] === after![at])
      const isUntouched = !isAlive || outcome.kind !== 'nothing' || !isChanged
      return !isOneOfBoth || !isTold || !isUntouched || (isChanged && !canGoBack) || lines(back).some((line, at) => line !== before![at])
    })
    expect(wrong).toEqual([])
  })

  it('on a full phone changes nothing and says so', () => {
    const { calls, from } = play([])
    const { outcome, shown } = play([{ at: calls.indexOf('set', from), mode: 'refused', lasting: true }])
    expect([outcome, lines(shown)]).toEqual([{ kind: 'nothing', why: 'no-way-back' }, before])
  })
})
