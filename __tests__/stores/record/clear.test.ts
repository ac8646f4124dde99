import type { KeyValueStore } from '@/platform/ports'
import { openRecord } from '@/stores/record/open-record'
import { wipe } from '@/stores/record/wipe'
import { createMedium, type Fault } from '../../support/hostile-kv'
import { memoryStore } from '../../support/hostile-kv-memory'
import { adapters, decodeKept, faultsOf, lastingFaultsOf, type Kept } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))

const kind = { name: 'kept', schema: 1, decode: decodeKept }
const open = (kv: KeyValueStore) => openRecord(kv, kind)
const state = (rev: number): Kept => ({ rev, items: [`item ${rev}`] })

const filled = () => {
  const kv = memoryStore()
  open(kv).save(state(1))
  const second = open(kv)
  second.save(state(2))
  return kv
}

describe('clearing a record', () => {
  it('removes all three copies', () => {
    const kv = filled()
    expect(kv.texts.size).toBe(3)
    expect(open(kv).clear()).toEqual([])
    expect(kv.texts.size).toBe(0)
  })

  it('is followed by saving as on a new device, in the same session', () => {
    const kv = filled()
    const record = open(kv)
    record.clear()
    expect(record.save(state(7))).toBe(true)
    expect(open(kv).value).toEqual(state(7))
  })

  it('is the way out of quarantine', () => {
    const kv = memoryStore(new Map([['mihc/kept.a', ''], ['mihc/kept.b', '']]))
    const record = open(kv)
    expect([record.status, record.save(state(1))]).toEqual(['quarantine', false])
    expect(record.clear()).toEqual([])
    expect([record.writable, record.save(state(1))]).toEqual([true, true])
  })

  it('is the way out when a later release wrote the record', () => {
    const kv = filled()
    const record = openRecord(kv, { ...kind, schema: 0 })
    expect([record.status, record.writable]).toEqual(['newer', false])
    expect([record.clear(), record.writable, record.save(state(3))]).toEqual([[], true, true])
  })

  it('names the keys that would not go', () => {
    const kv = filled()
    const record = open({ ...kv, remove: (key) => key !== 'mihc/kept.b' && kv.remove(key) })
    expect(record.clear()).toEqual(['mihc/kept.b'])
  })

  it('never lets what would not go come back, and overwrites it with the next save', () => {
    for (const stuck of ['mihc/kept.a', 'mihc/kept.b', 'mihc/kept.c']) {
      const kv = filled()
      const record = open({ ...kv, remove: (key) => key !== stuck && kv.remove(key) })
      record.clear()
      expect(record.save(state(9))).toBe(true)
      expect(open(kv).value).toEqual(state(9))
      expect([...kv.texts.values()].filter((text) => !text.includes('item 9'))).toEqual([])
    }
  })

  it('counts on from what would not go, even if that could not be read before', () => {
    const kv = filled()
    for (let rev = 3; rev < 8; rev++) open(kv).save(state(rev))
    let isBroken = true
    const record = open({
      ...kv,
      read: (key) => (isBroken ? { kind: 'unreadable' } : kv.read(key)),
      remove: () => (isBroken = false),
    })
    expect(record.status).toBe('quarantine')
    expect(record.clear()).toHaveLength(3)
    expect(record.save(state(9))).toBe(true)
    expect(open(kv).value).toEqual(state(9))
  })

  it('believes the storage, not the answer to the removal', () => {
    const kv = filled()
    expect(open({ ...kv, remove: () => true }).clear()).toHaveLength(3)
    expect(open({ ...kv, remove: (key) => kv.remove(key) && false }).clear()).toEqual([])
  })

  it('continues the generations, so that a removal the device forgets cannot win later', () => {
    const kv = filled()
    const before = new Map(kv.texts)
    const record = open(kv)
    record.clear()
    record.save(state(9))
    for (const [key, text] of before) if (!kv.texts.has(key)) kv.texts.set(key, text)
    expect(open(kv).value).toEqual(state(9))
  })
})

describe.each(['weapp', 'alipay', 'h5'] as const)('clearing on a hostile %s', (host) => {
  const SAVED = state(2)
  const AFTER = state(5)

  const clearUnder = (faults: readonly Fault[]) => {
    const medium = createMedium(faults, filled().texts)
    connect(host, medium)
    medium.startSession()
    const record = open(adapters[host])
    const stayed = record.clear()
    const isAlive = !medium.isDead()
    const isSaved = record.save(AFTER) && !medium.isDead()
    const calls = medium.calls.slice()
    const isClean = [...medium.disk.values()].every((text) => !text.includes('item 2'))
    medium.healForGood()
    medium.startSession()
    return { stayed, isAlive, isSaved, isClean, calls, shown: open(adapters[host]).value?.rev ?? null }
  }

  const faults = () => {
    const { calls } = clearUnder([])
    return [...faultsOf(calls), ...lastingFaultsOf(calls)]
  }

  it('says so whenever something of the record is left, for every fault, passing or lasting', () => {
    const silent = faults().filter((fault) => {
      const { stayed, isAlive, isClean } = clearUnder([fault])
      return isAlive && stayed.length === 0 && !isClean
    })
    expect(silent).toEqual([])
  })

  it('never shows the cleared state again once something new was saved', () => {
    const resurrected = faults().filter((fault) => {
      const { isSaved, shown } = clearUnder([fault])
      return isSaved && shown !== AFTER.rev
    })
    expect(resurrected).toEqual([])
  })

  it('shows after a fault, a kill in the middle included, a state that was there before, the new one, or none', () => {
    const shown = new Set(faults().map((fault) => clearUnder([fault]).shown))
    expect([...shown].sort()).toEqual([1, SAVED.rev, AFTER.rev, null])
    expect(faults().length).toBeGreaterThan(100)
  })
})

describe('wiping', () => {
  it('removes every key of ours and nobody else\'s', () => {
    const kv = memoryStore(new Map([['mihc/a', '1'], ['other', '2'], ['mihc/b', '3']]))
    expect(wipe(kv)).toEqual([])
    expect([...kv.texts.keys()]).toEqual(['other'])
  })

  it('tries again once and names what stayed', () => {
    const kv = memoryStore(new Map([['mihc/a', '1'], ['mihc/b', '2']]))
    let refusals = 1
    expect(wipe({ ...kv, remove: (key) => (key === 'mihc/a' ? refusals-- <= 0 : true) && kv.remove(key) })).toEqual([])
    kv.texts.set('mihc/a', '1')
    expect(wipe({ ...kv, remove: () => true })).toEqual(['mihc/a'])
  })

  it('does not claim success when the platform will not list its keys', () => {
    expect(wipe({ ...memoryStore(), keys: () => null })).toBeNull()
  })
})
