import type { IsoDate } from '@/domain/shared/iso-date'
import { DAY, isObject, listIn, matching, part, type Raw } from '../record/raw'
import { asciiJson, RECORD_JSON_LIMIT } from '../record/record-text'
import { faultIn, type Fault } from './judge'
import { countOf, fieldsOf, kinds, LISTS, RECORD_NAMES, type RecordName, type Records } from './kinds'
import { holds, isSame } from './same'
import { seal, unseal, type Unsealed } from './seal'

/** unread: there is something in it that would be lost in reading. */
export type BackupRefusal = (Unsealed & { kind: 'refused' })['why'] | Fault | 'unread'

export type BackupRead =
  | { readonly kind: 'ok'; readonly made: IsoDate; readonly records: Records }
  | { readonly kind: 'refused'; readonly why: BackupRefusal }

/** Some records as one text to copy, with the day it was made. */
export const writeBackup = (records: Partial<Records>, made: IsoDate): string => {
  const kept: Record<string, unknown> = {}
  for (const name of RECORD_NAMES) if (records[name]) kept[name] = { schema: kinds[name].schema, data: records[name] }
  return seal(asciiJson({ made, kinds: kept }))
}

/** The data of a record as they were written. */
interface Written {
  readonly name: RecordName
  readonly schema: number
  readonly data: Raw
}

interface Opened {
  readonly made: IsoDate
  readonly all: readonly Written[]
}

const objectIn = (json: string): Raw | null => {
  try {
    const parsed: unknown = JSON.parse(json)
    return isObject(parsed) ? parsed : null
  } catch {
    return null
  }
}

const writtenIn = (kept: Raw, key: string): Written | 'strange' | 'newer' => {
  const schema = part(kept[key], 'schema')
  const data = part(kept[key], 'data')
  if (!/^[a-z-]+$/.test(key) || typeof schema !== 'number' || !(schema >= 1) || !isObject(data)) return 'strange'
  const name = RECORD_NAMES.filter((known) => known === key)[0]
  return name && schema <= kinds[name].schema ? { name, schema, data } : 'newer'
}

const open = (text: string): Opened | BackupRefusal => {
  const unsealed = unseal(text)
  if (unsealed.kind === 'refused') return unsealed.why
  const content = objectIn(unsealed.json)
  const made = matching(part(content, 'made'), DAY) as IsoDate | null
  const kept = part(content, 'kinds')
  if (!content || !made || !isObject(kept)) return 'strange'
  if (Object.keys(content).length > 2) return 'newer'
  const all: Written[] = []
  for (const key of Object.keys(kept)) {
    const written = writtenIn(kept, key)
    if (typeof written === 'string') return written
    all.push(written)
  }
  return { made, all }
}

const read = ({ name, schema, data }: Written): Records[RecordName] => kinds[name].read(data, schema)

const recordsOf = (all: readonly Written[]): Partial<Records> => all.reduce<Partial<Records>>((records, one) => ({ ...records, [one.name]: read(one) }), {})

/** Whether reading leaves nothing out. What an older release could not read, this one may have among the others. */
const isWhole = (written: Written): boolean => {
  const record = read(written) as unknown as Raw
  const numbered = ['unread'].concat(LISTS.filter(({ of, list }) => of === written.name && list !== 'accounts').map(({ list }) => list))
  const thingsIn = (raw: Raw) => numbered.reduce<readonly unknown[]>((all, list) => all.concat(listIn(raw, list)), [])
  const [things, kept] = [thingsIn(written.data), thingsIn(record)]
  const rest = numbered.reduce<Raw>((all, list) => ({ ...all, [list]: record[list] }), written.data)
  return things.length === kept.length && things.every((thing) => kept.some((one) => holds(one, thing))) && holds(record, rest)
}

/** Around the data of a record stands {"schema":1,"data":}. */
const MOST_DATA = RECORD_JSON_LIMIT - 100

const refusalOf = (written: Written, today: IsoDate): BackupRefusal | null =>
  faultIn(written.data, fieldsOf(written.name), today) ?? (asciiJson(written.data).length > MOST_DATA ? 'too-long' : isWhole(written) ? null : 'unread')

/** All records: for those a backup does not have, what is there before anything was said. */
const completed = (records: Partial<Records>): Records => {
  const empty = RECORD_NAMES.reduce<Partial<Records>>((all, name) => ({ ...all, [name]: kinds[name].empty }), {})
  return { ...(empty as Records), ...records }
}

/**
 * Reads what somebody pasted, on a day. Total; every refusal has its reason, and what is accepted is what the phone would read out of its own
 * store, with nothing left out.
 */
export const readBackup = (text: string, today: IsoDate): BackupRead => {
  const opened = open(text)
  if (typeof opened === 'string') return { kind: 'refused', why: opened }
  if (opened.made > today) return { kind: 'refused', why: 'future' }
  for (const written of opened.all) {
    const why = refusalOf(written, today)
    if (why) return { kind: 'refused', why }
  }
  return { kind: 'ok', made: opened.made, records: completed(recordsOf(opened.all)) }
}

/** Reads a backup that never left the phone, of the records it was made of; null where it cannot be read. */
export const readOwnBackup = (text: string): Partial<Records> | null => {
  const opened = open(text)
  return typeof opened === 'string' ? null : recordsOf(opened.all)
}

export type Exported =
  | { readonly kind: 'done'; readonly text: string; readonly count: number; readonly records: Records }
  /** differs: what was read back is not what is kept. */
  | { readonly kind: 'not-done'; readonly why: 'empty' | 'differs' | BackupRefusal }

/** A backup of everything, read back as an import would read it and compared before it is called done; never one of nothing. */
export const exportBackup = (records: Records, today: IsoDate): Exported => {
  if (countOf(records) === 0) return { kind: 'not-done', why: 'empty' }
  const said = RECORD_NAMES.filter((name) => !isSame(records[name], kinds[name].empty)).reduce<Partial<Records>>((all, name) => ({ ...all, [name]: records[name] }), {})
  const text = writeBackup(said, today)
  const back = readBackup(text, today)
  if (back.kind === 'refused') return { kind: 'not-done', why: back.why }
  return isSame(back.records, records) ? { kind: 'done', text, count: countOf(back.records), records: back.records } : { kind: 'not-done', why: 'differs' }
}
