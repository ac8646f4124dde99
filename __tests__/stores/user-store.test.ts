import { emptyRecord, type UserRecord } from '@/stores/user-record'
import { createUserStore, type Keeper } from '@/stores/user-store'

const large = (record: UserRecord): UserRecord => ({ ...record, settings: { ...record.settings, textSize: 'large' } })

const keeper = (over: Partial<Keeper> = {}) => {
  const saved: UserRecord[] = []
  const kept: Keeper = {
    start: emptyRecord,
    isWritable: () => true,
    save: (record) => {
      saved.push(record)
      return true
    },
    clear: () => [],
    ...over,
  }
  return { kept, saved }
}

test('a change is written at once, as it then is', () => {
  const { kept, saved } = keeper()
  const store = createUserStore(kept)
  store.change(large)
  expect(saved).toEqual([large(emptyRecord)])
  expect(store.getState()).toEqual({ record: large(emptyRecord), keeping: 'saved' })
})

test('a change that could not be written stays in memory and is called unsaved', () => {
  const store = createUserStore(keeper({ save: () => false }).kept)
  store.change(large)
  expect(store.getState()).toEqual({ record: large(emptyRecord), keeping: 'unsaved' })
})

test('the next change that can be written makes it saved again', () => {
  const outcomes = [false, true]
  const store = createUserStore(keeper({ save: () => outcomes.shift() ?? false }).kept)
  store.change(large)
  store.change((record) => ({ ...record, settings: { ...record.settings, place: '110000' } }))
  expect(store.getState().keeping).toBe('saved')
})

test('a device whose data may not be touched is said to be read-only from the start', () => {
  const store = createUserStore(keeper({ isWritable: () => false, save: () => false }).kept)
  expect(store.getState().keeping).toBe('read-only')
  store.change(large)
  expect(store.getState().keeping).toBe('read-only')
})

test('no change, nothing written', () => {
  const { kept, saved } = keeper()
  createUserStore(kept).change((record) => record)
  expect(saved).toEqual([])
})

test('clearing empties the record and says what would not go', () => {
  const store = createUserStore(keeper({ start: large(emptyRecord), clear: () => ['mihc/user/1'] }).kept)
  expect(store.clear()).toEqual(['mihc/user/1'])
  expect(store.getState()).toEqual({ record: emptyRecord, keeping: 'unsaved' })
})
