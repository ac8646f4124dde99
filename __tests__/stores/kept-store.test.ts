import { createKeptStore, type Keeper } from '@/stores/kept-store'

interface Note {
  readonly lines: readonly string[]
}
const blank: Note = { lines: [] }
const with1 = ({ lines }: Note): Note => ({ lines: [...lines, 'one'] })
const with2 = ({ lines }: Note): Note => ({ lines: [...lines, 'two'] })

const keeper = (over: Partial<Keeper<Note>> = {}) => {
  const saved: Note[] = []
  const kept: Keeper<Note> = {
    value: null,
    writable: true,
    save: (record) => {
      saved.push(record)
      return true
    },
    ...over,
  }
  return { kept, saved }
}

test('a phone that keeps nothing begins with the empty record, one that keeps something with that', () => {
  expect(createKeptStore(keeper().kept, blank).getState()).toEqual({ record: blank, keeping: 'saved' })
  expect(createKeptStore(keeper({ value: { lines: ['old'] } }).kept, blank).getState().record).toEqual({ lines: ['old'] })
})

test('a change is written at once, as it then is', () => {
  const { kept, saved } = keeper()
  const store = createKeptStore(kept, blank)
  store.change(with1)
  expect(saved).toEqual([{ lines: ['one'] }])
  expect(store.getState()).toEqual({ record: { lines: ['one'] }, keeping: 'saved' })
})

test('a change that could not be written stays in memory and is called unsaved', () => {
  const store = createKeptStore(keeper({ save: () => false }).kept, blank)
  store.change(with1)
  expect(store.getState()).toEqual({ record: { lines: ['one'] }, keeping: 'unsaved' })
})

test('the next change that can be written makes it saved again, with what was not written before', () => {
  const outcomes = [false, true]
  const written: Note[] = []
  const store = createKeptStore(keeper({ save: (record) => (written.push(record), outcomes.shift() ?? false) }).kept, blank)
  store.change(with1)
  store.change(with2)
  expect(store.getState().keeping).toBe('saved')
  expect(written[1]).toEqual({ lines: ['one', 'two'] })
})

test('a device whose data may not be touched is said to be read-only from the start', () => {
  const store = createKeptStore(keeper({ writable: false, save: () => false }).kept, blank)
  expect(store.getState().keeping).toBe('read-only')
  store.change(with1)
  expect(store.getState().keeping).toBe('read-only')
})

test('whether it may be written is asked again each time: clearing can give the device back', () => {
  let writable = false
  const store = createKeptStore<Note>({ value: null, get writable() { return writable }, save: () => true }, blank)
  writable = true
  store.beginAnew(true)
  expect(store.getState().keeping).toBe('saved')
})

test('no change, nothing written', () => {
  const { kept, saved } = keeper()
  createKeptStore(kept, blank).change((record) => record)
  expect(saved).toEqual([])
})

test.each([
  [true, 'saved'],
  [false, 'unsaved'],
] as const)('beginning anew empties the record; erased from the device: %s, so it is %s', (erased, keeping) => {
  const { kept, saved } = keeper({ value: { lines: ['old'] } })
  const store = createKeptStore(kept, blank)
  store.beginAnew(erased)
  expect(store.getState()).toEqual({ record: blank, keeping })
  expect(saved).toEqual([])
})
