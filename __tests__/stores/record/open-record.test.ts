import type { KeyValueStore, Reading, StorageKey } from '@/platform/ports'
import { openRecord } from '@/stores/record/open-record'
import { asciiJson, formatRecordText, RECORD_JSON_LIMIT } from '@/stores/record/record-text'
import type { RecordKind } from '@/stores/record/slot'
import { memoryStore } from '../../support/hostile-kv-memory'

const text: RecordKind<string> = { name: 'note', schema: 2, decode: (data) => (typeof data === 'string' ? data : null) }

const [A, B, C] = ['mihc/note.a', 'mihc/note.b', 'mihc/note.c'] as const

const record = (generation: number, data: unknown, schema = 2) => formatRecordText(generation, asciiJson({ schema, data }))

const store = (texts: Readonly<Record<string, string>> = {}) => memoryStore(new Map(Object.entries(texts)))

const unreadable = (kv: KeyValueStore, ...keys: StorageKey[]): KeyValueStore => ({
  ...kv,
  read: (key): Reading => (keys.includes(key) ? { kind: 'unreadable' } : kv.read(key)),
})

const GARBAGE = '1|9|17|deadbeef|{"schema":2,"da'

const statusOf = (kv: KeyValueStore) => {
  const { status, value, writable } = openRecord(kv, text)
  return { status, value, writable }
}

describe('opening', () => {
  it('finds nothing on a new device, and may write', () => {
    expect(statusOf(store())).toEqual({ status: 'fresh', value: null, writable: true })
  })

  it('finds the newest of the copies', () => {
    const kv = store({ [A]: record(4, 'old'), [B]: record(6, 'new'), [C]: record(6, 'new') })
    expect(statusOf(kv)).toEqual({ status: 'ok', value: 'new', writable: true })
  })

  it('is not misled by generations read as words: 10 is after 9', () => {
    const kv = store({ [A]: record(9, 'nine'), [B]: record(10, 'ten'), [C]: record(9, 'nine') })
    expect(openRecord(kv, text).value).toBe('ten')
  })

  it('says recovered when one copy is damaged and two are sound', () => {
    const kv = store({ [A]: record(6, 'new'), [B]: GARBAGE, [C]: record(4, 'old') })
    expect(statusOf(kv)).toEqual({ status: 'recovered', value: 'new', writable: true })
  })

  it('says recovered when one copy cannot be read, and saves again as soon as it can', () => {
    const kv = store({ [A]: record(6, 'new'), [B]: record(6, 'new'), [C]: record(4, 'old') })
    let failing: KeyValueStore = unreadable(kv, B)
    const opened = openRecord({ ...kv, read: (key) => failing.read(key) }, text)
    expect([opened.status, opened.value, opened.save('next')]).toEqual(['recovered', 'new', false])
    failing = kv
    expect(opened.save('next')).toBe(true)
  })

  it('says salvage, and goes on, when two copies are damaged beyond repair', () => {
    const kv = store({ [A]: GARBAGE, [B]: GARBAGE, [C]: record(4, 'old') })
    expect(statusOf(kv)).toEqual({ status: 'salvage', value: 'old', writable: true })
  })

  it('says salvage, and goes on, when all there is is the torn text of a first save', () => {
    const kv = store({ [A]: GARBAGE })
    expect(statusOf(kv)).toEqual({ status: 'salvage', value: null, writable: true })
    expect(openRecord(kv, text).save('again')).toBe(true)
    expect(openRecord(kv, text).value).toBe('again')
  })

  it('goes on as well when a first save left an empty text', () => {
    const kv = store({ [A]: '' })
    expect(openRecord(kv, text).save('again')).toBe(true)
    expect(openRecord(kv, text).value).toBe('again')
  })

  it.each([
    ['two copies cannot be read', unreadable(store({ [A]: record(4, 'old'), [B]: record(6, 'new'), [C]: record(6, 'new') }), B, C), 'old'],
    ['one copy cannot be read and another is damaged', unreadable(store({ [A]: record(4, 'old'), [B]: GARBAGE, [C]: record(6, 'new') }), C), 'old'],
    ['two copies answer with nothing', store({ [A]: record(4, 'old'), [B]: '', [C]: '' }), 'old'],
    ['no copy can be read', unreadable(store({ [A]: record(4, 'old') }), A, B, C), null],
    ['all that could be there cannot be read', unreadable(store(), A), null],
    ['all three are damaged', store({ [A]: GARBAGE, [B]: GARBAGE, [C]: GARBAGE }), null],
  ])('goes into quarantine and writes nothing when %s', (_, kv, value) => {
    const opened = openRecord({ ...kv, write: () => { throw new Error('written') } }, text)
    expect([opened.status, opened.value, opened.writable, opened.save('x')]).toEqual(['quarantine', value, false, false])
  })

  it('asks a platform that fails now and then again, up to three times', () => {
    const kv = store({ [A]: record(6, 'new') })
    const answers: Reading[] = [{ kind: 'unreadable' }, { kind: 'found', text: '{' }]
    const flaky: KeyValueStore = { ...kv, read: (key) => (key === A ? (answers.shift() ?? kv.read(key)) : kv.read(key)) }
    expect(statusOf(flaky)).toEqual({ status: 'ok', value: 'new', writable: true })
  })

  it('reads each copy once when all is well', () => {
    const kv = store({ [A]: record(6, 'new'), [B]: record(6, 'new'), [C]: record(4, 'old') })
    const read = jest.fn(kv.read)
    openRecord({ ...kv, read }, text)
    expect(read).toHaveBeenCalledTimes(3)
  })
})

describe('the shape of the data', () => {
  it('hands decode the schema it was written in', () => {
    const decode = jest.fn((data: unknown) => String(data))
    openRecord(store({ [A]: record(3, 'x', 1) }), { ...text, decode })
    expect(decode).toHaveBeenCalledWith('x', 1)
  })

  it('writes nothing by opening, so old bytes stay until a save', () => {
    const kv = store({ [A]: record(3, 'x', 1), [B]: GARBAGE })
    const before = [...kv.texts]
    openRecord(kv, text)
    expect([...kv.texts]).toEqual(before)
  })

  it.each([3, 4, 5, 6, 7])('leaves every byte of schema %i, newer than 2, as it is and shows nothing of older copies', (schema) => {
    const kv = store({ [A]: record(5, 'mine'), [B]: record(6, { of: 'later' }, schema), [C]: record(6, { of: 'later' }, schema) })
    const before = [...kv.texts]
    const opened = openRecord(kv, text)
    expect([opened.status, opened.value, opened.writable, opened.save('x')]).toEqual(['newer', null, false, false])
    expect([...kv.texts]).toEqual(before)
  })

  it('takes a record in a later layout for newer, not for damaged', () => {
    // crc32('2|6|3|abc') = a76f6055, computed by zlib
    expect(openRecord(store({ [A]: '2|6|3|a76f6055|abc' }), text).status).toBe('newer')
  })

  it('writes nothing over data that decode refuses: a corrected release may read them', () => {
    const kv = store({ [A]: record(5, 'mine'), [B]: record(6, 42), [C]: record(6, 42) })
    const opened = openRecord(kv, text)
    expect([opened.status, opened.value, opened.save('x')]).toEqual(['quarantine', 'mine', false])
  })

  it('survives a decode that throws', () => {
    const decode = () => {
      throw new Error('bug')
    }
    expect(openRecord(store({ [A]: record(5, 'mine') }), { ...text, decode }).status).toBe('quarantine')
  })

  it.each(['[]', 'null', '7', '{"schema":1}', '{"data":1}', '{"schema":"1","data":"x"}'])('does not take %s for a record', (json) => {
    const content: unknown = JSON.parse(json)
    expect(openRecord(store({ [A]: formatRecordText(1, asciiJson(content)) }), text).value).toBeNull()
  })
})

describe('saving', () => {
  it('is acknowledged when two copies were written and read back', () => {
    const kv = store()
    expect(openRecord(kv, text).save('first')).toBe(true)
    expect([...kv.texts.values()]).toEqual([record(1, 'first'), record(2, 'first')])
  })

  it('counts the generations up', () => {
    const kv = store()
    const opened = openRecord(kv, text)
    for (const value of ['one', 'two', 'three']) opened.save(value)
    expect(new Set(kv.texts.values())).toEqual(new Set([record(5, 'three'), record(6, 'three')]))
  })

  it('never touches the best copy found at the opening', () => {
    const kv = store({ [A]: record(4, 'old'), [B]: record(6, 'best'), [C]: record(5, 'older') })
    const opened = openRecord(kv, text)
    for (let count = 0; count < 5; count++) opened.save(`value ${count}`)
    expect(kv.texts.get(B)).toBe(record(6, 'best'))
    expect(kv.texts.get(A)).toBe(record(15, 'value 4'))
  })

  it('writes the least valuable copy first', () => {
    const kv = store({ [A]: record(6, 'best'), [B]: GARBAGE, [C]: record(4, 'old') })
    const write = jest.fn(kv.write)
    openRecord({ ...kv, write }, text).save('next')
    expect(write.mock.calls.map(([key]) => key)).toEqual([B, C])
  })

  it('is not acknowledged when the platform says yes and stores nothing', () => {
    expect(openRecord({ ...store(), write: () => true }, text).save('x')).toBe(false)
  })

  it('is not acknowledged when the platform stores and says no', () => {
    const kv = store()
    const write = (key: StorageKey, value: string) => kv.write(key, value) && false
    expect(openRecord({ ...kv, write }, text).save('x')).toBe(false)
  })

  it('is not acknowledged with one copy, and then leaves the other as it was', () => {
    const kv = store({ [A]: record(6, 'best'), [B]: record(6, 'best'), [C]: record(4, 'old') })
    const write = (key: StorageKey, value: string) => key !== C && kv.write(key, value)
    const opened = openRecord({ ...kv, write }, text)
    expect(opened.save('next')).toBe(false)
    expect(kv.texts.get(B)).toBe(record(6, 'best'))
  })

  it('is not acknowledged when only the first of the two copies arrived', () => {
    const kv = store({ [A]: record(6, 'best'), [B]: record(5, 'old'), [C]: record(4, 'older') })
    const write = (key: StorageKey, value: string) => key !== B && kv.write(key, value)
    expect(openRecord({ ...kv, write }, text).save('next')).toBe(false)
    expect(kv.texts.get(C)).toBe(record(7, 'next'))
  })

  it('writes a copy again that did not arrive the first time', () => {
    const kv = store()
    let losses = 1
    const write = (key: StorageKey, value: string) => (losses-- > 0 ? true : kv.write(key, value))
    expect(openRecord({ ...kv, write }, text).save('next')).toBe(true)
  })

  it('after a copy was torn saves again in the same session, that copy first', () => {
    const kv = store({ [A]: record(6, 'best'), [B]: record(5, 'old'), [C]: record(4, 'older') })
    let torn: string = B
    const write = jest.fn((key: StorageKey, value: string) => kv.write(key, key === torn ? value.slice(0, 20) : value))
    const opened = openRecord({ ...kv, write }, text)
    expect(opened.save('one')).toBe(false)
    torn = 'none'
    write.mockClear()
    expect(opened.save('two')).toBe(true)
    expect(write.mock.calls.map(([key]) => key)).toEqual([B, C])
  })

  it.each<Reading>([{ kind: 'unreadable' }, { kind: 'found', text: '' }])('is not put off by one answer of %j', (answer) => {
    const kv = store({ [A]: record(6, 'best'), [B]: record(5, 'old'), [C]: record(4, 'older') })
    const answers: Reading[] = []
    const opened = openRecord({ ...kv, read: (key) => answers.shift() ?? kv.read(key) }, text)
    answers.push(answer)
    expect(opened.save('next')).toBe(true)
  })

  it.each([GARBAGE, ''])('mends a damaged copy, here "%s", before it begins another', (damaged) => {
    const kv = store({ [B]: damaged })
    const write = jest.fn(kv.write)
    openRecord({ ...kv, write }, text).save('next')
    expect(write.mock.calls[0]?.[0]).toBe(B)
  })

  it('does not let a state that failed again and again outweigh the one that was saved', () => {
    const kv = store()
    openRecord(kv, text).save('saved')
    const blind = openRecord({ ...kv, read: () => ({ kind: 'absent' }) }, text)
    for (let count = 0; count < 10; count++) expect(blind.save('never seen to arrive')).toBe(false)
    expect(openRecord(kv, text).value).toBe('saved')
  })

  it('keeps JSON of 65,500 characters and refuses one more before anything is written', () => {
    const room = RECORD_JSON_LIMIT - '{"schema":2,"data":""}'.length
    expect(openRecord(store(), text).save('x'.repeat(room))).toBe(true)
    const write = jest.fn(() => true)
    expect(openRecord({ ...store(), write }, text).save('x'.repeat(room + 1))).toBe(false)
    expect(write).not.toHaveBeenCalled()
  })

  it('counts a Chinese character as the six it takes in ASCII', () => {
    const room = RECORD_JSON_LIMIT - '{"schema":2,"data":""}'.length
    expect(openRecord(store(), text).save('医'.repeat(Math.floor(room / 6)))).toBe(true)
    expect(openRecord(store(), text).save('医'.repeat(Math.floor(room / 6) + 1))).toBe(false)
  })
})

describe('someone else on the same storage', () => {
  it('is not overwritten: the tab that did not see the other save is refused until it opens again', () => {
    const kv = store({ [A]: record(6, 'start'), [B]: record(6, 'start'), [C]: record(5, 'older') })
    const first = openRecord(kv, text)
    const second = openRecord(kv, text)
    expect(first.save('from the first')).toBe(true)
    expect(second.save('from the second')).toBe(false)
    const again = openRecord(kv, text)
    expect([again.value, again.save('from the second')]).toEqual(['from the first', true])
    expect(first.save('late')).toBe(false)
    expect(openRecord(kv, text).value).toBe('from the second')
  })

  it('loses nothing acknowledged in any order of two tabs that each open, save and save again', () => {
    const orders = (left: number, right: number): string[] =>
      left + right === 0
        ? ['']
        : [...(left > 0 ? orders(left - 1, right).map((rest) => 'L' + rest) : []), ...(right > 0 ? orders(left, right - 1).map((rest) => 'R' + rest) : [])]
    const all = orders(3, 3)
    expect(all).toHaveLength(20)
    for (const order of all) {
      const kv = store({ [A]: record(6, ''), [B]: record(6, ''), [C]: record(5, '') })
      const tabs: Record<string, { opened: ReturnType<typeof openRecord<string>>; value: string }> = {}
      const acknowledged: string[] = []
      for (const who of order) {
        const tab = tabs[who]
        if (!tab) {
          const opened = openRecord(kv, text)
          tabs[who] = { opened, value: opened.value ?? '' }
          continue
        }
        const item = `${who}${acknowledged.length};`
        tab.value += item
        if (tab.opened.save(tab.value)) acknowledged.push(item)
      }
      const kept = openRecord(kv, text).value ?? ''
      for (const item of acknowledged) expect(kept).toContain(item)
      expect(acknowledged.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('is noticed in a copy this session wrote itself', () => {
    const kv = store()
    const opened = openRecord(kv, text)
    opened.save('mine')
    const written = [...kv.texts.keys()][0] ?? ''
    kv.texts.set(written, record(2, 'theirs'))
    expect(opened.save('mine again')).toBe(false)
    expect(kv.texts.get(written)).toBe(record(2, 'theirs'))
  })

  it('is noticed in a copy this session failed to write', () => {
    const kv = store({ [A]: record(6, 'best'), [B]: record(5, 'old'), [C]: record(4, 'older') })
    let isFull = true
    const opened = openRecord({ ...kv, write: (key, value) => !isFull && kv.write(key, value) }, text)
    expect(opened.save('mine')).toBe(false)
    isFull = false
    kv.texts.set(C, record(20, 'theirs'))
    expect(opened.save('mine')).toBe(false)
    kv.texts.set(C, record(8, 'ours, half-way'))
    expect(opened.save('mine')).toBe(true)
  })

  it('does not bring back what another tab cleared', () => {
    const kv = store({ [A]: record(6, 'start'), [B]: record(6, 'start'), [C]: record(5, 'older') })
    const first = openRecord(kv, text)
    expect(openRecord(kv, text).clear()).toEqual([])
    expect(first.save('start again')).toBe(false)
    expect(kv.texts.size).toBe(0)
  })
})
