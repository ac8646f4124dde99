// Times saving a heavy record, verified and in copies, against writing the same JSON once; on files, as on a phone.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { model } from '@/content/diagnosis/model'
import { KEY_PREFIX, type KeyValueStore, type StorageKey } from '@/platform/ports'
import { openRecord } from '@/stores/record/open-record'
import { emptyRecord, readUserRecord, USER_SCHEMA, type UserRecord } from '@/stores/user-record'
import { beside, print, rounds } from './beside'
import { sideBySide } from './stopwatch'

/** reliability.md e.1: six members, twelve steps, sixty bills. */
const heavyBytes = 6700

const inMemory = (): KeyValueStore => {
  const texts = new Map<StorageKey, string>()
  return {
    read: (key) => { const text = texts.get(key); return text === undefined ? { kind: 'absent' } : { kind: 'found', text } },
    write: (key, text) => { texts.set(key, text); return true },
    remove: (key) => texts.delete(key),
    keys: () => [...texts.keys()],
  }
}

const inFolder = (folder: string): KeyValueStore => {
  const fileOf = (key: string) => join(folder, encodeURIComponent(key))
  return {
    read: (key) => (existsSync(fileOf(key)) ? { kind: 'found', text: readFileSync(fileOf(key), 'utf8') } : { kind: 'absent' }),
    write: (key, text) => { writeFileSync(fileOf(key), text); return true },
    remove: (key) => { rmSync(fileOf(key), { force: true }); return true },
    keys: () => readdirSync(folder).map(decodeURIComponent) as StorageKey[],
  }
}

/** Every question answered twice over, and fields of a later version up to the weight of a heavy record. */
function heavyRecord(): UserRecord {
  const answers: Record<string, string> = {}
  for (const { id, options } of model.questions) answers[id] = options[0]!
  const record = { ...emptyRecord, walk: { ...emptyRecord.walk, answers, previous: answers }, later: [] as unknown[] }
  while (JSON.stringify(record).length < heavyBytes) record.later.push({ day: '2026-11-21', total: 128450, pooled: 90310, own: 38140 })
  return record
}

const record = heavyRecord()

function time(kv: KeyValueStore): readonly number[] {
  const { save } = openRecord<UserRecord>(kv, { name: 'user', schema: USER_SCHEMA, decode: readUserRecord })
  const saveOnce = () => {
    if (!save(record)) throw new Error('the record was not saved')
  }
  return sideBySide(rounds(), saveOnce, () => kv.write(`${KEY_PREFIX}plain`, JSON.stringify(record)))
}

const folder = mkdtempSync(join(tmpdir(), 'bench-storage-'))
const kilobytes = (JSON.stringify(record).length / 1000).toFixed(1)
try {
  print({
    [`save and verify ${kilobytes} KB, files / one plain write`]: beside(time(inFolder(folder))),
    [`save and verify ${kilobytes} KB, memory / JSON.stringify and set`]: beside(time(inMemory())),
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
