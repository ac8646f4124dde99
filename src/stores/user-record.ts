import type { Answers } from '@/domain/diagnosis/model'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { KeptKind } from './device'
import { freshWalk, type Site, type Walk } from './diagnosis'
import { MOST_FAVOURITES, MOST_RECENT, nothingRead, type Reading } from './reading'
import { CARD, CITY, DAY, isObject, matching, MEMBER, part } from './record/raw'
import { noSettings, type Settings, type TextSize } from './settings'

/** Everything kept on the device about the person's own use. No names, numbers or free text. */
export interface UserRecord {
  readonly settings: Settings
  readonly walk: Walk
  readonly reading: Reading
}

/** Raised only together with a migration and a frozen fixture of the schema before. */
export const USER_SCHEMA = 1

export const emptyRecord: UserRecord = { settings: noSettings, walk: freshWalk, reading: nothingRead }

/** Whether nothing was ever answered, scanned or read. A text size may have been chosen. */
export const isUntouched = ({ walk, reading }: UserRecord): boolean => JSON.stringify([walk, reading]) === JSON.stringify([freshWalk, nothingRead])

const ID = /^[a-z0-9-]{1,60}$/
const sizes: readonly TextSize[] = ['standard', 'large', 'largest']

const answersIn = (raw: unknown): Answers => {
  const answers: Record<string, string> = {}
  if (isObject(raw)) {
    for (const question of Object.keys(raw).slice(0, 60)) {
      const option = matching(raw[question], ID)
      if (option && ID.test(question)) answers[question] = option
    }
  }
  return answers
}

const siteIn = (raw: unknown): Site | null => {
  const site = matching(part(raw, 'site'), ID)
  return site ? { city: matching(part(raw, 'city'), CITY), site, window: matching(part(raw, 'window'), ID) } : null
}

const idsIn = (raw: unknown, most: number): readonly string[] =>
  Array.isArray(raw) ? raw.filter((id, at) => matching(id, ID) !== null && raw.indexOf(id) === at).slice(0, most) : []

/** Reads a stored record: what does not have the expected shape is left at its default, what is unknown is kept as it is. */
export const readUserRecord = (raw: unknown): UserRecord => {
  const settings = part(raw, 'settings')
  const walk = part(raw, 'walk')
  const reading = part(raw, 'reading')
  const previous = answersIn(part(walk, 'previous'))
  return {
    ...(isObject(raw) ? raw : {}),
    settings: { ...(isObject(settings) ? settings : {}), textSize: sizes.find((size) => size === part(settings, 'textSize')) ?? null, place: matching(part(settings, 'place'), CITY) },
    walk: {
      ...(isObject(walk) ? walk : {}),
      answers: answersIn(part(walk, 'answers')),
      answeredOn: matching(part(walk, 'answeredOn'), DAY) as IsoDate | null,
      site: siteIn(part(walk, 'site')),
      previous: Object.keys(previous).length > 0 ? previous : null,
      card: matching(part(walk, 'card'), CARD),
      member: matching(part(walk, 'member'), MEMBER),
    },
    reading: { ...(isObject(reading) ? reading : {}), favourites: idsIn(part(reading, 'favourites'), MOST_FAVOURITES), recent: idsIn(part(reading, 'recent'), MOST_RECENT) },
  }
}

export const userKind: KeptKind<UserRecord> = { name: 'user', schema: USER_SCHEMA, empty: emptyRecord, read: readUserRecord }
