import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { addCard, changeCard, noCards, type CardReplacement, type Full } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { createDevice } from '@/stores/device'
import { emptyRecord, userKind, type UserRecord } from '@/stores/user-record'
import { createMedium, type Fault } from '../../support/hostile-kv'
import { adapters, faultsOf, lastingFaultsOf } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(60000)

const on = '2026-11-02' as IsoDate
const done = (outcome: CardReplacement | Full): CardReplacement => {
  if (typeof outcome === 'string') throw new Error(outcome)
  return outcome
}
const added = (record: CardReplacement, nickname: string) => done(addCard(record, { nickname, reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on }] }))
const produced = (card: TrackedCard): TrackedCard => ({ ...card, log: [...card.log, { kind: 'event', state: 'producing', on }] })

const USER: UserRecord = { ...emptyRecord, settings: { textSize: 'largest', place: '110000' }, walk: { ...emptyRecord.walk, answers: { message: 'pin-wrong' }, card: 'c1' } }
const EARLIER = added(noCards, '妈妈')
const BEFORE = added(EARLIER, '👵奶奶')
const AFTER = done(changeCard(BEFORE, 'c2', produced))

describe.each(['weapp', 'alipay', 'h5'] as const)('the two records on a hostile %s', (host) => {
  const open = () => {
    const device = createDevice(adapters[host])
    return { user: device.keep(userKind), cards: device.keep(replacementKind) }
  }

  /** What is on a phone on which both records were saved twice, in two sessions. */
  const filled = (): Map<string, string> => {
    const medium = createMedium([])
    connect(host, medium)
    for (const record of [EARLIER, BEFORE]) {
      medium.startSession()
      const { user, cards } = open()
      user.change(() => ({ ...USER }))
      cards.change(() => record)
    }
    return new Map(medium.disk)
  }

  /** A session that changes one card under the faults, and what the next one finds. */
  const change = (faults: readonly Fault[]) => {
    const medium = createMedium(faults, filled())
    connect(host, medium)
    medium.startSession()
    const { cards } = open()
    const from = medium.calls.length
    cards.change(() => AFTER)
    const { keeping } = cards.getState()
    const { calls } = medium
    const length = calls.length
    const isAlive = !medium.isDead()
    medium.healForGood()
    medium.startSession()
    const next = open()
    return { keeping, isAlive, calls: calls.slice(0, length), from, user: next.user.getState(), cards: next.cards.getState() }
  }

  const BOTH = [JSON.stringify(BEFORE), JSON.stringify(AFTER)]

  it('keeps a change of a card, and the person\'s record beside it', () => {
    const { keeping, user, cards } = change([])
    expect([keeping, cards.record, user.record]).toEqual(['saved', AFTER, USER])
  })

  it('shows after any fault in a change, a kill at every write included, the cards before it or after it, and the other record whole', () => {
    const { calls, from } = change([])
    const faults = [...faultsOf(calls, from), ...lastingFaultsOf(calls, from)]
    expect(faults.filter(({ mode }) => String(mode).startsWith('kill')).length).toBeGreaterThan(10)
    const wrong = faults.filter((fault) => {
      const { keeping, isAlive, user, cards } = change([fault])
      const shown = JSON.stringify(cards.record)
      const isPromised = isAlive && keeping === 'saved'
      return !BOTH.includes(shown) || (isPromised && shown !== BOTH[1]) || JSON.stringify(user.record) !== JSON.stringify(USER) || user.keeping !== 'saved' || cards.keeping !== 'saved'
    })
    expect(wrong).toEqual([])
  })

  it('calls a change unsaved on a full phone, and loses neither record nor the change in memory', () => {
    const { calls, from } = change([])
    const full = { at: calls.indexOf('set', from), mode: 'refused', lasting: true } as const
    const { keeping, user, cards } = change([full])
    expect([keeping, cards.record, user.record]).toEqual(['unsaved', BEFORE, USER])
  })

  it('costs nothing when one key of the cards is damaged, at any byte', () => {
    const disk = filled()
    const keys = [...disk.keys()].filter((key) => key.startsWith('mihc/replacement.'))
    expect([disk.size, keys.length]).toEqual([6, 3])
    for (const key of keys) {
      const text = disk.get(key) ?? ''
      for (let at = 0; at < text.length; at++) {
        const flipped = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1)
        for (const damaged of [flipped, text.slice(0, at)]) {
          connect(host, createMedium([], new Map(disk).set(key, damaged)))
          const { user, cards } = open()
          if (JSON.stringify(cards.getState()) !== JSON.stringify({ record: BEFORE, keeping: 'saved' }) || JSON.stringify(user.getState().record) !== JSON.stringify(USER)) throw new Error(`${key} damaged at ${at}`)
        }
      }
    }
  })

  it('leaves one record in use while no copy of the other can be read, and that one as it is', () => {
    const disk = filled()
    for (const key of disk.keys()) if (key.startsWith('mihc/replacement.')) disk.set(key, 'damaged')
    connect(host, createMedium([], disk))
    const { user, cards } = open()
    expect([cards.getState().keeping, user.getState()]).toEqual(['read-only', { record: USER, keeping: 'saved' }])
    user.change(() => emptyRecord)
    expect(user.getState().keeping).toBe('saved')
    expect([...disk.values()].filter((text) => text === 'damaged')).toHaveLength(3)
  })
})
