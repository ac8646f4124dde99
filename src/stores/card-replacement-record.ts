import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import { MOST_ENTRIES, type TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { MOST_CARDS, noCards, type CardReplacement } from './card-replacement'
import type { KeptKind } from './device'
import { asNickname } from './nickname'
import { logIn } from './record/log-in'
import { numberedIn } from './record/numbered'
import { CARD, CITY, DAY, isObject, matching, part, type Raw } from './record/raw'

/** Raised only together with a migration; a new kind of log entry raises it, a new state does not. */
export const REPLACEMENT_SCHEMA = 1

const cardIn = (raw: unknown): TrackedCard | null => {
  const id = matching(part(raw, 'id'), CARD)
  const reason = REASONS.filter((one) => one === part(raw, 'reason'))[0]
  const channel = CHANNELS.filter((one) => one === part(raw, 'channel'))[0]
  const log = part(raw, 'log')
  if (!isObject(raw) || !id || !reason || !channel || !Array.isArray(log)) return null
  const nickname = part(raw, 'nickname')
  return {
    ...raw,
    id,
    reason,
    channel,
    place: matching(part(raw, 'place'), CITY),
    nickname: typeof nickname === 'string' ? asNickname(nickname) : '',
    log: logIn(log, 'draft', MOST_ENTRIES),
    archivedOn: matching(part(raw, 'archivedOn'), DAY) as IsoDate | null,
  }
}

/** Reads a stored record: a card that cannot be read costs no other one and is itself kept as it is. */
export const readCardReplacement = (raw: Raw): CardReplacement => {
  const { all, ...rest } = numberedIn(raw, { list: 'cards', one: 'card', read: cardIn, id: CARD, most: MOST_CARDS })
  return { ...raw, ...rest, cards: all }
}

export const replacementKind: KeptKind<CardReplacement> = { name: 'replacement', schema: REPLACEMENT_SCHEMA, empty: noCards, read: readCardReplacement }
