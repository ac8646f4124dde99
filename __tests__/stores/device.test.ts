import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyValueStore } from '@/platform/ports'
import { RECORD_NAMES } from '@/stores/backup/kinds'
import { createDevice, type KeptKind } from '@/stores/device'
import { memoryStore } from '../support/hostile-kv-memory'

const kindOf = (name: string, schema = 1): KeptKind<{ readonly text: string }> => ({ name, schema, empty: { text: '' }, read: ({ text }) => ({ text: String(text) }) })
const say = (text: string) => () => ({ text })
const keysOf = (kv: ReturnType<typeof memoryStore>) => [...kv.texts.keys()].sort()

test('two records live beside each other, each under its own name', () => {
  const kv = memoryStore()
  const device = createDevice(kv)
  device.keep(kindOf('one')).change(say('first'))
  device.keep(kindOf('two')).change(say('second'))
  expect(keysOf(kv)).toEqual(['mihc/one.b', 'mihc/one.c', 'mihc/two.b', 'mihc/two.c'])
  const next = createDevice(kv)
  expect([next.keep(kindOf('one')).getState().record.text, next.keep(kindOf('two')).getState().record.text]).toEqual(['first', 'second'])
})

test('opening writes nothing, and what is no object is not read', () => {
  const kv = memoryStore()
  createDevice(kv).keep(kindOf('one')).change(say('first'))
  const before = [...kv.texts]
  const read = jest.fn(() => ({ text: 'read' }))
  createDevice(kv).keep({ ...kindOf('one'), read })
  expect(read).toHaveBeenCalledWith({ text: 'first' }, 1)
  expect([...kv.texts]).toEqual(before)
})

describe('clearing everything', () => {
  const filled = () => {
    const kv = memoryStore()
    const device = createDevice(kv)
    const stores = ['one', 'two', 'three'].map((name) => device.keep(kindOf(name)))
    stores.forEach((store) => store.change(say('kept')))
    return { kv, device, stores }
  }

  test('empties every record that was opened, in memory and on the device, and none comes back with the next change', () => {
    const { kv, device, stores } = filled()
    expect(device.clear()).toEqual([])
    expect(keysOf(kv)).toEqual([])
    expect(stores.map((store) => store.getState())).toEqual([1, 2, 3].map(() => ({ record: { text: '' }, keeping: 'saved' })))
    stores[1]?.change(({ text }) => ({ text: `${text}new` }))
    expect(stores[1]?.getState()).toEqual({ record: { text: 'new' }, keeping: 'saved' })
    expect([...kv.texts.values()].filter((text) => text.includes('kept'))).toEqual([])
  })

  test('removes records that nobody opened in this session', () => {
    const { kv } = filled()
    expect(createDevice(kv).clear()).toEqual([])
    expect(keysOf(kv)).toEqual([])
  })

  test('reaches a record that is opened later than the one whose page clears', () => {
    const { kv } = filled()
    const device = createDevice(kv)
    const first = device.keep(kindOf('one'))
    const late = device.keep(kindOf('three'))
    device.clear()
    expect([first.getState().record.text, late.getState().record.text]).toEqual(['', ''])
  })

  test('erases records that are opened even where the platform lists no keys, and does not claim that all is gone', () => {
    const { kv, stores } = filled()
    const silent: KeyValueStore = { ...kv, keys: () => null }
    const device = createDevice(silent)
    const store = device.keep(kindOf('two'))
    expect(device.clear()).toEqual(['?'])
    expect(store.getState()).toEqual({ record: { text: '' }, keeping: 'unsaved' })
    expect(keysOf(kv).filter((key) => key.startsWith('mihc/two'))).toEqual([])
    expect(stores).toHaveLength(3)
  })

  test('names what would not go, and nothing in memory is called saved then', () => {
    const { kv } = filled()
    const device = createDevice({ ...kv, remove: (key) => key !== 'mihc/two.b' && kv.remove(key) })
    const stores = [device.keep(kindOf('one')), device.keep(kindOf('two'))]
    expect(new Set(device.clear())).toEqual(new Set(['mihc/two.b']))
    expect(stores.map((store) => store.getState().keeping)).toEqual(['unsaved', 'unsaved'])
  })

  test('gives back a device that was read-only', () => {
    const kv = memoryStore()
    createDevice(kv).keep(kindOf('one', 2)).change(say('of a later release'))
    const device = createDevice(kv)
    const store = device.keep(kindOf('one'))
    expect(store.getState()).toEqual({ record: { text: '' }, keeping: 'read-only' })
    device.clear()
    store.change(say('mine'))
    expect(store.getState().keeping).toBe('saved')
  })

  test('erases before it tells anybody, so that what a listener writes stays', () => {
    const { kv, device, stores } = filled()
    stores[0]?.subscribe(({ record }) => record.text === '' && stores[0]?.change(say('begun anew')))
    device.clear()
    expect(stores[0]?.getState()).toEqual({ record: { text: 'begun anew' }, keeping: 'saved' })
    expect(createDevice(kv).keep(kindOf('one')).getState().record.text).toBe('begun anew')
  })
})

// Who opened a record in another way, or wrote past the device, would be forgotten by 全部清除.
describe('there is no other way to keep anything', () => {
  const src = join(__dirname, '../../src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const naming = (words: RegExp) => files.filter((file) => words.test(readFileSync(join(src, file), 'utf8'))).sort()

  test.each([
    [/from '[^']*\/open-record'/, ['stores/device.ts']],
    [/from '[^']*\/kept-store'/, ['stores/device.ts']],
    [/from '[^']*platform\/storage'/, ['wiring/device.ts']],
    [/\bcreateDevice\b/, ['stores/device.ts', 'wiring/device.ts']],
    [/\b(localStorage|sessionStorage|indexedDB)\.\w|document\.cookie/, ['platform/storage.h5.ts']],
    [/(set|batchSet)Storage(Sync)?\b/, ['platform/mini-storage.ts']],
    [/getFileSystemManager|USER_DATA_PATH/, []],
  ])('%s only in %j', (words, allowed) => expect(naming(words)).toEqual(allowed))

  test('no two records share a name', () => {
    const names = naming(/KeptKind<\w+> = \{/).map((file) => /: KeptKind<\w+> = \{ name: '([a-z-]+)'/.exec(readFileSync(join(src, file), 'utf8'))?.[1])
    // All but the way back from an import are in a backup: a record more belongs into kinds.ts of stores/backup, too.
    expect([...RECORD_NAMES, 'undo'].sort()).toEqual([...names].sort())
    expect(names).toEqual(['undo', 'bill', 'replacement', 'claims', 'family', 'payments', 'user'])
  })
})
