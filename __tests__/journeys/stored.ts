import type { TrackedCard } from '@/domain/card-replacement/tracked-card'
import { NOTHING_TOLD, type TrackedClaim } from '@/domain/claim/tracked-claim'
import type { StuckPayment } from '@/domain/online-payment/stuck-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { KeyValueStore, StorageKey } from '@/platform/ports'
import { addCard, type CardReplacement } from '@/stores/card-replacement'
import { replacementKind } from '@/stores/card-replacement-record'
import { addClaim, type Claims } from '@/stores/claims'
import { claimsKind } from '@/stores/claims-record'
import { createDevice, type KeptKind } from '@/stores/device'
import { addAccount, addMember, noFamily, type Aim, type FamilyAccount, type FamilyBinding, type FamilyFull, type FamilyMember } from '@/stores/family-binding'
import { familyKind } from '@/stores/family-binding-record'
import { addPayment, type Payments } from '@/stores/payments'
import { paymentsKind } from '@/stores/payments-record'
import { emptyRecord, userKind, type UserRecord } from '@/stores/user-record'

/** What a phone keeps after one change, made as the app makes it. */
function storedAfter<R>(kind: KeptKind<R>, change: (record: R) => R): Readonly<Record<string, string>> {
  const kept = new Map<StorageKey, string>()
  const kv: KeyValueStore = {
    read: (key) => {
      const text = kept.get(key)
      return text === undefined ? { kind: 'absent' } : { kind: 'found', text }
    },
    write: (key, text) => kept.set(key, text) === kept,
    remove: (key) => kept.delete(key) || true,
    keys: () => [...kept.keys()],
  }
  const store = createDevice(kv).keep(kind)
  store.change(change)
  if (store.getState().keeping !== 'saved' || kept.size === 0) throw new Error(`nothing was kept of ${kind.name}`)
  return Object.fromEntries(kept)
}

const storedUser = (record: UserRecord) => storedAfter(userKind, () => record)

/** With a place chosen by its code, gone since or not. */
export const storedPlace = (place: string) => storedUser({ ...emptyRecord, settings: { ...emptyRecord.settings, place } })

/** With favourites, the latest first. */
export const storedFavourites = (favourites: readonly string[]) => storedUser({ ...emptyRecord, reading: { favourites, recent: [] } })

const added = (record: CardReplacement, card: Omit<TrackedCard, 'id' | 'archivedOn'>): CardReplacement => {
  const after = addCard(record, card)
  if (typeof after === 'string') throw new Error(after)
  return after
}

/** With cards that are followed: c1, c2 and so on. */
export const storedCards = (cards: readonly Omit<TrackedCard, 'id' | 'archivedOn'>[]) => storedAfter(replacementKind, (record) => cards.reduce(added, record))

const put = (after: FamilyBinding | FamilyFull): FamilyBinding => {
  if (typeof after === 'string') throw new Error(after)
  return after
}

const ME: Omit<FamilyAccount, 'id'> = { nickname: '我', ready: 'yes', bound: 0, insurance: 'employee' }
const RELATIVE: Omit<FamilyMember, 'id'> = {
  nickname: '妈妈', relation: 'parent', aim: 'show', born: null, insured: 'yes', boundBy: 0, face: 'yes', number: 'unsure', areas: 'same-province', boundWith: null, prepared: [],
}

/** With a family: one's own account a1, then further accounts a2, …, then the relatives, f2, f3 and so on. What is not said is usual. */
export const storedFamily = (members: readonly Partial<FamilyMember>[], { aim = 'show', accounts = [{}] }: { readonly aim?: Aim; readonly accounts?: readonly Partial<FamilyAccount>[] } = {}) =>
  storedAfter(familyKind, () => {
    const withAccounts = accounts.reduce<FamilyBinding>((record, account) => put(addAccount(record, { ...ME, ...account })), { ...noFamily, aim })
    return members.reduce<FamilyBinding>((record, member) => put(addMember(record, { ...RELATIVE, aim, ...member })), withAccounts)
  })

const STUCK: StuckPayment = { states: { whole: 'failed', own: 'success', insurance: 'failed' }, paidOn: '2026-11-20' as IsoDate, half: 'morning', asked: [], kept: [], ended: null }

/** With payments without a result: p1, p2 and so on. What is not said: one's own share was taken on the 20th, the insurance's was not. */
export const storedPayments = (payments: readonly Partial<StuckPayment>[]) =>
  storedAfter(paymentsKind, (record) =>
    payments.reduce<Payments>((all, payment) => {
      const after = addPayment(all, { ...STUCK, ...payment })
      if (typeof after === 'string') throw new Error(after)
      return after
    }, record),
  )

const BILL: Omit<TrackedClaim, 'id'> = { nickname: '妈妈', situation: 'emergency-no-card', care: 'emergency', away: false, prepared: [], told: NOTHING_TOLD, log: [{ kind: 'event', state: 'paid', on: '2026-11-10' as IsoDate }] }

/** With bills paid first: r1, r2 and so on. What is not said: mother's, an emergency without the card, paid on the 10th. */
export const storedClaims = (claims: readonly Partial<TrackedClaim>[]) =>
  storedAfter(claimsKind, (record) =>
    claims.reduce<Claims>((all, claim) => {
      const after = addClaim(all, { ...BILL, ...claim })
      if (typeof after === 'string') throw new Error(after)
      return after
    }, record),
  )
