import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addCard, changeCard, noCards, type CardReplacement } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { createDevice, type KeptKind } from '@/stores/device'
import { addMember, changeMember, noFamily, type FamilyBinding } from '@/stores/family-binding'
import { familyKind } from '@/stores/family-binding-record'
import { emptyRecord, userKind, type UserRecord } from '@/stores/user-record'
import { createMedium, type Fault } from '../../support/hostile-kv'
import { adapters, faultsOf, lastingFaultsOf } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(60000)

const on = '2026-11-02' as IsoDate
const done = <R extends object>(outcome: R | string): R => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const added = (record: CardReplacement, nickname: string) => done<CardReplacement>(addCard(record, { nickname, reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on }] }))
const produced = (card: TrackedCard): TrackedCard => ({ ...card, log: [...card.log, { kind: 'event', state: 'producing', on }] })

const USER: UserRecord = { ...emptyRecord, settings: { textSize: 'largest', place: '110000' }, walk: { ...emptyRecord.walk, answers: { message: 'pin-wrong' }, card: 'c1' } }

const bound = (record: FamilyBinding, nickname: string) =>
  done<FamilyBinding>(addMember(record, { nickname, relation: 'parent', aim: 'show', born: on, insured: 'yes', boundBy: 0, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [] }))

/** A record beside the person's, and how it comes to be: saved once, saved again, changed under faults. */
interface Beside<R> {
  readonly kind: KeptKind<R>
  readonly earlier: R
  readonly before: R
  readonly after: R
}

const besideOf = <R>(kind: KeptKind<R>, earlier: R, add: (record: R) => R, change: (record: R) => R): Beside<R> => {
  const before = add(earlier)
  return { kind, earlier, before, after: change(before) }
}
const CARDS = besideOf(replacementKind, added(noCards, '妈妈'), (record) => added(record, '👵奶奶'), (record) => done<CardReplacement>(changeCard(record, 'c2', produced)))
const FAMILY = besideOf(familyKind, bound(noFamily, '妈妈'), (record) => bound(record, '👵奶奶'), (record) => done<FamilyBinding>(changeMember(record, 'f2', { boundBy: 1, prepared: ['id-card'] })))

const onHostile = <R>(host: keyof typeof adapters, { kind, earlier: EARLIER, before: BEFORE, after: AFTER }: Beside<R>) => {
  const open = () => {
    const device = createDevice(adapters[host])
    return { user: device.keep(userKind), beside: device.keep(kind) }
  }

  /** What is on a phone on which both records were saved twice, in two sessions. */
  const filled = (): Map<string, string> => {
    const medium = createMedium([])
    connect(host, medium)
    for (const record of [EARLIER, BEFORE]) {
      medium.startSession()
      const { user, beside } = open()
      user.change(() => ({ ...USER }))
      beside.change(() => record)
    }
    return new Map(medium.disk)
  }

  /** A session that changes the record beside under the faults, and what the next one finds. */
  const change = (faults: readonly Fault[]) => {
    const medium = createMedium(faults, filled())
    connect(host, medium)
    medium.startSession()
    const { beside } = open()
    const from = medium.calls.length
    beside.change(() => AFTER)
    const { keeping } = beside.getState()
    const { calls } = medium
    const length = calls.length
    const isAlive = !medium.isDead()
    medium.healForGood()
    medium.startSession()
    const next = open()
    return { keeping, isAlive, calls: calls.slice(0, length), from, user: next.user.getState(), beside: next.beside.getState() }
  }

  const BOTH = [JSON.stringify(BEFORE), JSON.stringify(AFTER)]

  it('keeps a change, and the person\'s record beside it', () => {
    const { keeping, user, beside } = change([])
    expect([keeping, beside.record, user.record]).toEqual(['saved', AFTER, USER])
  })

  it('shows after any fault in a change, a kill at every write included, what was before it or after it, and the other record whole', () => {
    const { calls, from } = change([])
    const faults = [...faultsOf(calls, from), ...lastingFaultsOf(calls, from)]
    expect(faults.filter(({ mode }) => String(mode).startsWith('kill')).length).toBeGreaterThan(10)
    const wrong = faults.filter((fault) => {
      const { keeping, isAlive, user, beside } = change([fault])
      const shown = JSON.stringify(beside.record)
      const isPromised = isAlive && keeping === 'saved'
      return !BOTH.includes(shown) || (isPromised && shown !== BOTH[1]) || JSON.stringify(user.record) !== JSON.stringify(USER) || user.keeping !== 'saved' || beside.keeping !== 'saved'
    })
    expect(wrong).toEqual([])
  })

  it('calls a change unsaved on a full phone, and loses neither record nor the change in memory', () => {
    const { calls, from } = change([])
    const full = { at: calls.indexOf('set', from), mode: 'refused', lasting: true } as const
    const { keeping, user, beside } = change([full])
    expect([keeping, beside.record, user.record]).toEqual(['unsaved', BEFORE, USER])
  })

  it('costs nothing when one key is damaged, at any byte', () => {
    const disk = filled()
    const keys = [...disk.keys()].filter((key) => key.startsWith(`mihc/${kind.name}.`))
    expect([disk.size, keys.length]).toEqual([6, 3])
    for (const key of keys) {
      const text = disk.get(key) ?? ''
      for (let at = 0; at < text.length; at++) {
        const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
        for (const damaged of [flipped, text.slice(0, at)]) {
          connect(host, createMedium([], new Map(disk).set(key, damaged)))
          const { user, beside } = open()
          if (JSON.stringify(beside.getState()) !== JSON.stringify({ record: BEFORE, keeping: 'saved' }) || JSON.stringify(user.getState().record) !== JSON.stringify(USER)) throw new Error(`${key} damaged at ${at}`)
        }
      }
    }
  })

  it('leaves one record in use while no copy of the other can be read, and that one as it is', () => {
    const disk = filled()
    for (const key of disk.keys()) if (key.startsWith(`mihc/${kind.name}.`)) disk.set(key, 'damaged')
    connect(host, createMedium([], disk))
    const { user, beside } = open()
    expect([beside.getState().keeping, user.getState()]).toEqual(['read-only', { record: USER, keeping: 'saved' }])
    user.change(() => emptyRecord)
    expect(user.getState().keeping).toBe('saved')
    expect([...disk.values()].filter((text) => text === 'damaged')).toHaveLength(3)
  })
}

describe.each(['weapp', 'alipay', 'h5'] as const)('on a hostile %s, beside the person\'s record', (host) => {
  describe('the cards', () => onHostile(host, CARDS))
  describe('the family', () => onHostile(host, FAMILY))
})
