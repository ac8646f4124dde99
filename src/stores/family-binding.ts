import type { Areas, Insurance } from '@/domain/family-binding/check-sharing'
import type { Member } from '@/domain/family-binding/member'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { ThreeWay } from '@/domain/shared/three-way'
import { asNickname } from './nickname'
import type { Raw } from './record/raw'
import { fitted, inItsPlace, type NoRoom, type Removed } from './removed'

/** show: 亲情账户, open a relative's own code; pay: 家庭共济, pay for a relative; both. */
export const AIMS = ['show', 'pay', 'both'] as const
export type Aim = (typeof AIMS)[number]

/** A relative, as kept on the phone: a nickname, a day of birth and answers. No name, no number of theirs. */
export interface FamilyMember extends Member {
  /** f1, f2, …: never reused on a phone. */
  readonly id: string
  readonly nickname: string
  readonly aim: Aim
  /** Where the member and the giver are insured. */
  readonly areas: Areas
  /** The account that has bound the member; null while none of ours has. */
  readonly boundWith: string | null
  /** The papers that are at hand already, by id. */
  readonly prepared: readonly string[]
}

/** A main account of the family, one's own first. */
export interface FamilyAccount {
  /** a1, a2, …: never reused on a phone. */
  readonly id: string
  readonly nickname: string
  readonly ready: ThreeWay
  /** How many it had bound before ours; null: 不清楚. */
  readonly bound: number | null
  readonly insurance: Insurance
}

export interface RemovedMember extends Removed {
  readonly member: FamilyMember
}

export interface FamilyBinding {
  /** What was chosen first; null before. New members are checked for it. */
  readonly aim: Aim | null
  readonly accounts: readonly FamilyAccount[]
  readonly members: readonly FamilyMember[]
  /** The latest first; kept so that it can be undone. */
  readonly removed: readonly RemovedMember[]
  /** Members that this release cannot read, as they were: a later one may. */
  readonly unread: readonly Raw[]
  /** The number of the latest id ever given on this phone. */
  readonly lastId: number
}

export const noFamily: FamilyBinding = { aim: null, accounts: [], members: [], removed: [], unread: [], lastId: 0 }

export const MOST_MEMBERS = 20
export const MOST_ACCOUNTS = 6
/** More than any channel lets one account bind. */
export const MOST_BOUND = 9
const LAST_ID = 9999

/** Why nothing was changed. */
export type FamilyFull = 'too-many-members' | 'too-many-accounts' | NoRoom

type Numbered = { readonly id: string; readonly nickname: string }

const next = (record: FamilyBinding): FamilyBinding => ({ ...record, lastId: record.lastId + 1 })
const withNickname = <T extends Numbered>(one: T): T => ({ ...one, nickname: asNickname(one.nickname) })

const isFullOfMembers = ({ members, unread }: FamilyBinding): boolean => members.length + unread.length >= MOST_MEMBERS

/** One more relative, under an id that nobody of this phone ever had: that of `lastId` afterwards. */
export const addMember = (record: FamilyBinding, member: Omit<FamilyMember, 'id'>): FamilyBinding | FamilyFull => {
  if (isFullOfMembers(record) || record.lastId >= LAST_ID) return 'too-many-members'
  const after = next(record)
  return fitted({ ...after, members: after.members.concat(withNickname({ ...member, id: `f${after.lastId}` })) })
}

/** The same for a main account. */
export const addAccount = (record: FamilyBinding, account: Omit<FamilyAccount, 'id'>): FamilyBinding | FamilyFull => {
  if (record.accounts.length >= MOST_ACCOUNTS || record.lastId >= LAST_ID) return 'too-many-accounts'
  const after = next(record)
  return fitted({ ...after, accounts: after.accounts.concat(withNickname({ ...account, id: `a${after.lastId}` })) })
}

const changed = <T extends Numbered>(all: readonly T[], id: string, change: Partial<T>): readonly T[] => all.map((one) => (one.id === id ? withNickname({ ...one, ...change, id }) : one))

/** Puts other answers in the place of a member's; the same record where there is no such member. */
export const changeMember = (record: FamilyBinding, id: string, change: Partial<Omit<FamilyMember, 'id'>>): FamilyBinding | FamilyFull =>
  record.members.some((member) => member.id === id) ? fitted({ ...record, members: changed<FamilyMember>(record.members, id, change) }) : record

export const changeAccount = (record: FamilyBinding, id: string, change: Partial<Omit<FamilyAccount, 'id'>>): FamilyBinding | FamilyFull =>
  record.accounts.some((account) => account.id === id) ? fitted({ ...record, accounts: changed<FamilyAccount>(record.accounts, id, change) }) : record

/** Takes an account out of the reckoning; whom it had bound is bound by none of ours any more. The same record where there is no such account. */
export const removeAccount = (record: FamilyBinding, id: string): FamilyBinding =>
  record.accounts.some((account) => account.id === id)
    ? {
        ...record,
        accounts: record.accounts.filter((account) => account.id !== id),
        members: record.members.map((member) => (member.boundWith === id ? { ...member, boundWith: null } : member)),
      }
    : record

/** Deletes a member, so that it can be restored as it was for thirty days. */
export const removeMember = (record: FamilyBinding, id: string, today: IsoDate): FamilyBinding => {
  const member = record.members.filter((one) => one.id === id)[0]
  if (!member) return record
  return { ...record, members: record.members.filter((one) => one !== member), removed: [{ member, on: today }, ...record.removed].slice(0, MOST_MEMBERS) }
}

/** Takes a deletion back: the member stands again where it stood. */
export const restoreMember = (record: FamilyBinding, id: string): FamilyBinding | FamilyFull => {
  const found = record.removed.filter(({ member }) => member.id === id)[0]
  if (!found) return record
  if (isFullOfMembers(record)) return 'too-many-members'
  const isKept = record.accounts.some((account) => account.id === found.member.boundWith)
  const member = isKept ? found.member : { ...found.member, boundWith: null }
  // Shorter than before, so that it fits: nobody else's deletion has to be forgotten for it.
  return { ...record, members: inItsPlace(record.members, member), removed: record.removed.filter((one) => one !== found) }
}

/** How many an account has bound by now, those put down here included; null where nobody knows. */
export const boundNow = ({ id, bound }: FamilyAccount, members: readonly FamilyMember[]): number | null =>
  bound === null ? null : bound + members.filter(({ boundWith }) => boundWith === id).length
