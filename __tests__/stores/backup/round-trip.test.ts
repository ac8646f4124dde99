import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { exportBackup, readBackup } from '@/stores/backup/backup'
import { countOf, kinds, RECORD_NAMES } from '@/stores/backup/kinds'
import type { IsoDate } from '@/domain/shared/iso-date'
import { takeBack, takeOver } from '@/stores/backup/take-over'
import { openPhone, putRecords, recordsOf } from '../../support/backup-phone'
import { TODAY } from '../../support/day'
import { memoryStore } from '../../support/hostile-kv-memory'
import { anyRecords } from '../../support/records-arbitraries'

const today = TODAY as IsoDate
/** More by hand: BACKUP_RUNS=10000 npx jest __tests__/stores/backup/round-trip.test.ts --selectProjects unit */
const numRuns = Number(process.env['BACKUP_RUNS'] ?? 1000)

const phone = (kv = memoryStore()) => ({ kv, ...openPhone(kv) })

/** toEqual takes ten times as long; it is left to say what differs. */
const same = (one: unknown, other: unknown): void => {
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other)
}
const nothing = recordsOf(phone())

test('the generators make what the readers of the phone read as it is', () => {
  fc.assert(fc.property(anyRecords, (records) => {
    for (const name of RECORD_NAMES) expect(kinds[name].read(JSON.parse(JSON.stringify(records[name])) as never, 1)).toEqual(records[name])
  }), { numRuns: 100 })
})

test('any phone: backup, everything cleared, import by replacing is the phone as it was; taking the import back is the empty one', () => {
  fc.assert(
    fc.property(anyRecords.filter((records) => countOf(records) > 0), (records) => {
      const exported = exportBackup(records, today)
      if (exported.kind !== 'done') throw new Error(exported.why)
      const another = phone()
      const read = readBackup(`转发：\n${exported.text.replace(/(.{80})/g, '$1\n ')} 收到`, today)
      if (read.kind !== 'ok') throw new Error(read.why)
      expect(takeOver(another.stores, another.undo, read.records, today).kind).toBe('done')
      // As the next session reads it.
      const next = phone(memoryStore(another.kv.texts))
      same(recordsOf(next), records)
      expect(takeBack(next.stores, next.undo)?.kind).toBe('done')
      same(recordsOf(phone(memoryStore(next.kv.texts))), nothing)
    }),
    { numRuns },
  )
})

test('any two phones: replacing one by the other and taking it back is the one as it was, to the letter', () => {
  fc.assert(
    fc.property(anyRecords, anyRecords, (mine, theirs) => {
      const here = phone()
      putRecords(here, mine)
      const before = JSON.stringify(recordsOf(here))
      const outcome = takeOver(here.stores, here.undo, theirs, today)
      if (outcome.kind !== 'nothing') {
        same(recordsOf(here), theirs)
        const next = phone(memoryStore(here.kv.texts))
        expect(takeBack(next.stores, next.undo)?.kind).toBe('done')
        expect(JSON.stringify(recordsOf(next))).toBe(before)
        expect(takeBack(next.stores, next.undo)).toBeNull()
      }
    }),
    { numRuns: numRuns / 5 },
  )
})

test('what reads back as more than is kept is not called a backup', () => {
  const here = phone()
  putRecords(here, { ...nothing, user: { ...nothing.user, settings: { textSize: 'large', place: null } } })
  const read = kinds.user.read
  const more = jest.spyOn(kinds.user, 'read').mockImplementation((raw, schema) => ({ ...read(raw, schema), more: 1 }))
  expect(exportBackup(recordsOf(here), today)).toEqual({ kind: 'not-done', why: 'differs' })
  more.mockRestore()
  expect(exportBackup(recordsOf(here), today).kind).toBe('done')
})

test('a backup of nothing is not called one', () => {
  expect(exportBackup(recordsOf(phone()), today)).toEqual({ kind: 'not-done', why: 'empty' })
})
