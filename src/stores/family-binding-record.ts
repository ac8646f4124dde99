import { AREAS, INSURANCES } from '@/domain/family-binding/check-sharing'
import { RELATIONS } from '@/domain/family-binding/member'
import type { IsoDate } from '@/domain/shared/iso-date'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { KeptKind } from './device'
import { AIMS, MOST_ACCOUNTS, MOST_BOUND, MOST_MEMBERS, noFamily, type FamilyAccount, type FamilyBinding, type FamilyMember, type RemovedMember } from './family-binding'
import { asNickname } from './nickname'
import { numberOf, once } from './record/numbered'
import { ACCOUNT, DAY, isObject, isThere, listIn, matching, MEMBER, oneOf, part, type Raw } from './record/raw'

/** Raised only together with a migration. */
export const FAMILY_SCHEMA = 1

const PAPER = /^[a-z-]{1,40}$/
const MOST_PAPERS = 20

const countIn = (value: unknown): number | null => (typeof value === 'number' && value >= 0 && value <= MOST_BOUND && value % 1 === 0 ? value : null)
const nicknameIn = (value: unknown): string => (typeof value === 'string' ? asNickname(value) : '')

const memberIn = (raw: unknown): FamilyMember | null => {
  const id = matching(part(raw, 'id'), MEMBER)
  const relation = oneOf(RELATIONS, part(raw, 'relation'))
  if (!isObject(raw) || !id || !relation) return null
  return {
    ...raw,
    id,
    relation,
    nickname: nicknameIn(part(raw, 'nickname')),
    aim: oneOf(AIMS, part(raw, 'aim')) ?? 'show',
    born: matching(part(raw, 'born'), DAY) as IsoDate | null,
    insured: oneOf(THREE_WAYS, part(raw, 'insured')) ?? 'unsure',
    boundBy: countIn(part(raw, 'boundBy')),
    face: oneOf(THREE_WAYS, part(raw, 'face')) ?? 'unsure',
    number: oneOf(THREE_WAYS, part(raw, 'number')) ?? 'unsure',
    areas: oneOf(AREAS, part(raw, 'areas')) ?? 'unsure',
    boundWith: matching(part(raw, 'boundWith'), ACCOUNT),
    prepared: listIn(raw, 'prepared').map((paper) => matching(paper, PAPER)).filter(isThere).filter((paper, at, all) => all.indexOf(paper) === at).slice(0, MOST_PAPERS),
  }
}

const accountIn = (raw: unknown): FamilyAccount | null => {
  const id = matching(part(raw, 'id'), ACCOUNT)
  if (!isObject(raw) || !id) return null
  return {
    ...raw,
    id,
    nickname: nicknameIn(part(raw, 'nickname')),
    ready: oneOf(THREE_WAYS, part(raw, 'ready')) ?? 'unsure',
    bound: countIn(part(raw, 'bound')),
    insurance: oneOf(INSURANCES, part(raw, 'insurance')) ?? 'unsure',
  }
}

const removedIn = (raw: unknown): RemovedMember | null => {
  const member = memberIn(part(raw, 'member'))
  const on = matching(part(raw, 'on'), DAY) as IsoDate | null
  return isObject(raw) && member && on ? { ...raw, member, on } : null
}

const inOrder = <T extends { readonly id: string }>(all: readonly T[], most: number): readonly T[] =>
  once(all, ({ id }) => id).slice(0, most).sort((one, other) => numberOf(one.id) - numberOf(other.id))

/** Reads a stored record: who cannot be read costs nobody else and is kept as it is. */
export const readFamilyBinding = (raw: Raw): FamilyBinding => {
  const stored = listIn(raw, 'members').concat(listIn(raw, 'unread'))
  const members = inOrder(stored.map(memberIn).filter(isThere), MOST_MEMBERS)
  const accounts = inOrder(listIn(raw, 'accounts').map(accountIn).filter(isThere), MOST_ACCOUNTS)
  const isAccount = (id: string | null): boolean => accounts.some((account) => account.id === id)
  const unread = stored.filter(isObject).filter((one) => !memberIn(one)).slice(0, MOST_MEMBERS - members.length)
  const isThereAlready = (id: string): boolean => members.some((member) => numberOf(member.id) === numberOf(id))
  const removed = once(listIn(raw, 'removed').map(removedIn).filter(isThere), ({ member }) => member.id).filter(({ member }) => !isThereAlready(member.id)).slice(0, MOST_MEMBERS)
  const ids = [...members, ...accounts, ...removed.map(({ member }) => member)].map(({ id }) => id).concat(unread.map(({ id }) => matching(id, MEMBER)).filter(isThere))
  const lastId = part(raw, 'lastId')
  return {
    ...raw,
    aim: oneOf(AIMS, part(raw, 'aim')),
    accounts,
    members: members.map((member) => (isAccount(member.boundWith) ? member : { ...member, boundWith: null })),
    removed,
    unread,
    lastId: Math.max(typeof lastId === 'number' && lastId % 1 === 0 ? lastId : 0, 0, ...ids.map(numberOf)),
  }
}

export const familyKind: KeptKind<FamilyBinding> = { name: 'family', schema: FAMILY_SCHEMA, empty: noFamily, read: readFamilyBinding }
