import { MOST_ACCOUNTS, MOST_MEMBERS, type FamilyBinding } from '../family-binding'
import { billKind } from '../bill-record'
import { hasFigures, type KeptBill } from '../bill'
import { MOST_CARDS, type CardReplacement } from '../card-replacement'
import { replacementKind } from '../card-replacement-record'
import { MOST_CLAIMS, type Claims } from '../claims'
import { claimsKind } from '../claims-record'
import type { KeptKind } from '../device'
import { familyKind } from '../family-binding-record'
import { MOST_PAYMENTS, type Payments } from '../payments'
import { paymentsKind } from '../payments-record'
import { listIn, type Raw } from '../record/raw'
import { userKind, type UserRecord } from '../user-record'

/** Everything the person has on the phone, by the names it is kept under. */
export interface Records {
  readonly user: UserRecord
  readonly replacement: CardReplacement
  readonly family: FamilyBinding
  readonly payments: Payments
  readonly claims: Claims
  readonly bill: KeptBill
}

export type RecordName = keyof Records

export const RECORD_NAMES: readonly RecordName[] = ['user', 'replacement', 'family', 'payments', 'claims', 'bill']

export const kinds: { readonly [N in RecordName]: KeptKind<Records[N]> } = {
  user: userKind, replacement: replacementKind, family: familyKind, payments: paymentsKind, claims: claimsKind, bill: billKind,
}

/**
 * The fields this release writes, at any depth. Whatever else a backup holds is of a later release or of somebody else's making, and what
 * is not known cannot be checked. Under the keys of FREE stand ids that content gives out.
 */
const FIELDS: Readonly<Record<RecordName, string>> = {
  user: 'settings textSize place walk answers answeredOn site city window previous card member reading favourites recent',
  replacement: 'cards removed unread lastId card on id reason channel place nickname log kind state at archivedOn',
  family: 'aim accounts members removed unread lastId member on id nickname ready bound insurance relation born insured boundBy face number areas boundWith prepared',
  payments: 'payments removed unread lastId payment on id states whole own insurance paidOn half asked told kept ended how',
  claims: 'claims removed unread lastId claim on id nickname situation care away prepared told hand-in supply answer payout log kind state at',
  bill: 'kind figures before',
}

export const fieldsOf = (name: RecordName): readonly string[] => FIELDS[name].split(' ')

/** Where the keys are ids; the readers know which of them can be. */
export const FREE: readonly string[] = ['answers', 'previous', 'figures', 'before']

/** A list of numbered things of a record. */
export interface NumberedList {
  readonly of: RecordName
  readonly list: 'cards' | 'accounts' | 'members' | 'payments' | 'claims'
  /** How its ids begin. */
  readonly letter: string
  readonly most: number
  /** Under one id, with these the same, it is one thing at two times. */
  readonly same: readonly string[]
}

/** Accounts before relatives: these name them. */
export const LISTS: readonly NumberedList[] = [
  { of: 'replacement', list: 'cards', letter: 'c', most: MOST_CARDS, same: ['nickname', 'reason', 'channel'] },
  { of: 'family', list: 'accounts', letter: 'a', most: MOST_ACCOUNTS, same: ['nickname'] },
  { of: 'family', list: 'members', letter: 'f', most: MOST_MEMBERS, same: ['nickname', 'relation'] },
  { of: 'payments', list: 'payments', letter: 'p', most: MOST_PAYMENTS, same: ['paidOn', 'half'] },
  { of: 'claims', list: 'claims', letter: 'r', most: MOST_CLAIMS, same: ['nickname', 'situation', 'care'] },
]

const said = (...all: readonly unknown[]): number => all.filter(Boolean).length

const countOfUser = ({ settings: { textSize, place }, walk, reading }: UserRecord): number =>
  said(textSize, place, walk.site, walk.previous, Object.keys(walk.answers).length) + reading.favourites.length + reading.recent.length

const countOfLists = (record: Raw, name: RecordName): number =>
  ['removed', 'unread'].concat(LISTS.filter(({ of }) => of === name).map(({ list }) => list)).reduce((sum, list) => sum + listIn(record, list).length, 0)

/** How many things there are, deleted ones that can be brought back included. */
export const countOf = (records: Records): number =>
  RECORD_NAMES.reduce((sum, name) => sum + countOfLists(records[name] as unknown as Raw, name), 0) + countOfUser(records.user) + said(hasFigures(records.bill.figures), records.bill.before)
