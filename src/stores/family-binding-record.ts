import { AREAS, INSURANCES } from '@/domain/family-binding/check-sharing'
import { RELATIONS } from '@/domain/family-binding/member'
import type { IsoDate } from '@/domain/shared/iso-date'
import { THREE_WAYS } from '@/domain/shared/three-way'
import type { KeptKind } from './device'
import { AIMS, MOST_ACCOUNTS, MOST_BOUND, MOST_MEMBERS, noFamily, type FamilyAccount, type FamilyBinding, type FamilyMember } from './family-binding'
import { asNickname } from './nickname'
import { inOrder, numberedIn, numberOf } from './record/numbered'
import { ACCOUNT, DAY, isObject, isThere, listIn, matching, MEMBER, oneOf, part, tickedIn, type Raw } from './record/raw'

/** Raised only together with a migration. */
export const FAMILY_SCHEMA = 1

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
    prepared: tickedIn(raw, 'prepared'),
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

/** Reads a stored record: who cannot be read costs nobody else and is kept as it is. */
export const readFamilyBinding = (raw: Raw): FamilyBinding => {
  const { all, lastId, ...rest } = numberedIn(raw, { list: 'members', one: 'member', read: memberIn, id: MEMBER, most: MOST_MEMBERS })
  const accounts = inOrder(listIn(raw, 'accounts').map(accountIn).filter(isThere), MOST_ACCOUNTS)
  const isAccount = (id: string | null): boolean => accounts.some((account) => account.id === id)
  return {
    ...raw,
    ...rest,
    aim: oneOf(AIMS, part(raw, 'aim')),
    accounts,
    members: all.map((member) => (isAccount(member.boundWith) ? member : { ...member, boundWith: null })),
    // Relatives and accounts share their numbers.
    lastId: Math.max(lastId, ...accounts.map(({ id }) => numberOf(id))),
  }
}

export const familyKind: KeptKind<FamilyBinding> = { name: 'family', schema: FAMILY_SCHEMA, empty: noFamily, read: readFamilyBinding }
