import { openRecord } from '@/stores/record/open-record'
import { createMedium } from '../../support/hostile-kv'
import { adapters, decodeKept } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(60000)

const kind = { name: 'kept', schema: 1, decode: decodeKept }

const flip = (mask: number) => (text: string, at: number) =>
  text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ mask) + text.slice(at + 1)

const MUTATIONS: readonly ((text: string, at: number) => string)[] = [
  flip(1),
  flip(128),
  (text, at) => text.slice(0, at) + '\0' + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at + 1) + text.slice(at),
  (text, at) => text.slice(0, at),
]

describe.each(['weapp', 'alipay', 'h5'] as const)('a copy damaged at rest on %s', (host) => {
  const kv = adapters[host]

  /** The disk after `launches` launches with one change each. */
  const diskAfter = (launches: number): ReadonlyMap<string, string> => {
    const medium = createMedium([])
    connect(host, medium)
    for (let rev = 1; rev <= launches; rev++) {
      medium.startSession()
      openRecord(kv, kind).save({ rev, items: [`item ${rev}`] })
    }
    return medium.disk
  }

  /** What is wrong with the next two launches on this disk: everything saved must be there, said to be so, and savable over. */
  const complaint = (disk: ReadonlyMap<string, string>, rev: number): string | null => {
    connect(host, createMedium([], new Map(disk)))
    const { status, value, save } = openRecord(kv, kind)
    if (JSON.stringify(value) !== JSON.stringify({ rev, items: [`item ${rev}`] })) return `shows ${JSON.stringify(value)}`
    if (status !== 'ok' && status !== 'recovered') return status
    if (!save({ rev: 9, items: [] })) return 'cannot save'
    const next = openRecord(kv, kind)
    return next.status === 'ok' && next.value?.rev === 9 ? null : `${next.status} after saving`
  }

  it.each([1, 2, 3, 4])('costs nothing that was saved, at any byte, in any way, after %i launches', (launches) => {
    const disk = diskAfter(launches)
    expect(disk.size).toBe(launches === 1 ? 2 : 3)
    let cases = 0
    for (const [key, text] of disk) {
      const damaged = MUTATIONS.flatMap((mutate) => [...text].map((_, at) => mutate(text, at))).concat('')
      for (const one of damaged) expect(complaint(new Map(disk).set(key, one), launches)).toBeNull()
      const without = new Map(disk)
      without.delete(key)
      expect(complaint(without, launches)).toBeNull()
      cases += damaged.length + 1
    }
    expect(cases).toBeGreaterThan(600)
  })
})
