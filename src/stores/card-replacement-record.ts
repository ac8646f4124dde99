import { CHANNELS, REASONS } from '@/domain/card-replacement/states'
import { MOST_ENTRIES, type TrackedCard } from '@/domain/card-replacement/tracked-card'
import type { IsoDate } from '@/domain/shared/iso-date'
import { MOST_CARDS, noCards, type CardReplacement, type RemovedCard } from './card-replacement'
import type { KeptKind } from './device'
import { asNickname } from './nickname'
import { logIn } from './record/log-in'
import { numberOf, once } from './record/numbered'
import { CARD, CITY, DAY, isObject, isThere, listIn, matching, part, type Raw } from './record/raw'

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

const removedIn = (raw: unknown): RemovedCard | null => {
  const card = cardIn(part(raw, 'card'))
  const on = matching(part(raw, 'on'), DAY) as IsoDate | null
  return isObject(raw) && card && on ? { ...raw, card, on } : null
}

/** Reads a stored record: a card that cannot be read costs no other one and is itself kept as it is. */
export const readCardReplacement = (raw: Raw): CardReplacement => {
  const stored = listIn(raw, 'cards').concat(listIn(raw, 'unread'))
  const cards = once(stored.map(cardIn).filter(isThere), ({ id }) => id)
    .slice(0, MOST_CARDS)
    .sort((one, other) => numberOf(one.id) - numberOf(other.id))
  const unread = stored.filter(isObject).filter((one) => !cardIn(one)).slice(0, MOST_CARDS - cards.length)
  const taken = (id: string): boolean => cards.some((card) => numberOf(card.id) === numberOf(id))
  const removed = once(listIn(raw, 'removed').map(removedIn).filter(isThere), ({ card }) => card.id).filter(({ card }) => !taken(card.id)).slice(0, MOST_CARDS)
  const ids = [...cards, ...removed.map(({ card }) => card), ...unread].map(({ id }) => matching(id, CARD)).filter(isThere)
  const lastId = part(raw, 'lastId')
  return { ...raw, cards, removed, unread, lastId: Math.max(typeof lastId === 'number' && lastId % 1 === 0 ? lastId : 0, 0, ...ids.map(numberOf)) }
}

export const replacementKind: KeptKind<CardReplacement> = { name: 'replacement', schema: REPLACEMENT_SCHEMA, empty: noCards, read: readCardReplacement }
