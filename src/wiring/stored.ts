import { useStore } from 'zustand'
import { settings } from '@/content/screens/settings'
import type { KeptBill } from '@/stores/bill'
import type { Records } from '@/stores/backup/kinds'
import type { CardReplacement } from '@/stores/card-replacement'
import type { Claims } from '@/stores/claims'
import type { FamilyBinding } from '@/stores/family-binding'
import type { Payments } from '@/stores/payments'
import { UNDO_DAYS } from '@/stores/removed'
import type { UserRecord } from '@/stores/user-record'
import { useBill, useBillKeeping } from './bill'
import { placeName } from './city-chooser'
import { forgetLongRemovedClaims, useClaims, useClaimsKeeping } from './claims'
import { forgetLongRemovedFamily, useFamily, useFamilyKeeping } from './family'
import { forgetLongRemovedPayments, usePayments, usePaymentsKeeping } from './payments'
import { readDay } from './spoken'
import { forgetLongRemoved, useTrackedCards, useTrackedCardsKeeping } from './tracked-cards'
import { forgetOldUndo, useUndo, useUndoKeeping } from './undo'
import { userStore } from './user'

const countLine = (words: string, count: number): readonly string[] => (count > 0 ? [words.replace('{}', String(count))] : [])

/** Cards or relatives in words: how many, and who. */
const namesLine = (words: string, named: readonly { readonly nickname: string }[]): readonly string[] =>
  named.length > 0 ? [words.replace('{}', String(named.length)) + named.map(({ nickname }) => nickname || settings.noNickname).join('、')] : []

/** The tracked cards that are kept on the phone. */
const storedCards = ({ cards, removed, unread }: CardReplacement): readonly string[] => [
  ...namesLine(settings.storedCards, cards.filter(({ archivedOn }) => archivedOn === null)),
  ...namesLine(settings.storedArchived, cards.filter(({ archivedOn }) => archivedOn !== null)),
  ...namesLine(settings.storedRemoved.replace('{days}', String(UNDO_DAYS)), removed.map(({ card }) => card)),
  ...(unread.length > 0 ? [settings.storedUnread] : []),
]

/** The relatives that are kept on the phone, with their days of birth and answers, and the accounts. */
const storedFamily = ({ members, accounts, removed, unread }: FamilyBinding): readonly string[] => [
  ...namesLine(settings.storedFamily, members.map((member) => (member.born ? { nickname: `${member.nickname}（${readDay(member.born)}）` } : member))),
  ...namesLine(settings.storedAccounts, accounts),
  ...namesLine(settings.storedRemovedFamily.replace('{days}', String(UNDO_DAYS)), removed.map(({ member }) => member)),
  ...(unread.length > 0 ? [settings.storedUnreadFamily] : []),
]

/** The rest of what is kept on the phone, in words. */
const stored = ({ settings: { textSize, place }, walk, reading: { favourites, recent } }: UserRecord): readonly string[] => {
  const count = Object.keys(walk.answers).length
  return [
    ...(textSize ? [settings.storedSize + settings.sizes[textSize]] : []),
    ...(place ? [settings.storedCity + placeName(place)] : []),
    ...(count > 0 ? [settings.storedAnswers.replace('{}', String(count)) + (walk.answeredOn ? `（${readDay(walk.answeredOn)}）` : '')] : []),
    ...(walk.previous ? [settings.storedPrevious] : []),
    ...(favourites.length > 0 ? [settings.storedFavourites.replace('{}', String(favourites.length))] : []),
    ...(recent.length > 0 ? [settings.storedRecent.replace('{}', String(recent.length))] : []),
    ...(walk.site ? [settings.storedSite + [walk.site.site, walk.site.window].filter(Boolean).join(' ')] : []),
  ]
}

/** The payments without a result, by number: nothing of them names anybody. */
const storedPayments = ({ payments, removed, unread }: Payments): readonly string[] => [
  ...countLine(settings.storedPayments, payments.length),
  ...countLine(settings.storedRemovedPayments.replace('{days}', String(UNDO_DAYS)), removed.length),
  ...(unread.length > 0 ? [settings.storedUnreadPayments] : []),
]

/** The claims that are followed, and whose. */
const storedClaims = ({ claims, removed, unread }: Claims): readonly string[] => [
  ...namesLine(settings.storedClaims, claims),
  ...namesLine(settings.storedRemovedClaims.replace('{days}', String(UNDO_DAYS)), removed.map(({ claim }) => claim)),
  ...(unread.length > 0 ? [settings.storedUnreadClaims] : []),
]

/** The figures of the bill that is looked at, by their number. */
const storedBill = ({ figures, before }: KeptBill): readonly string[] => [
  ...countLine(settings.storedBill, Object.keys(figures).length),
  ...(before ? [settings.storedBillBefore] : []),
]

/** What a set of records holds, in words; empty where that is nothing. */
export const storedLines = ({ user, replacement, family, payments, claims, bill }: Records): readonly string[] => [
  ...stored(user), ...storedCards(replacement), ...storedFamily(family), ...storedPayments(payments), ...storedClaims(claims), ...storedBill(bill),
]

/** Everything that is kept on this phone, in words; empty where nothing is. */
export const useStored = (): readonly string[] => {
  const { record, keeping } = useStore(userStore)
  const undo = useUndo()
  const keepings = [keeping, useTrackedCardsKeeping(), useFamilyKeeping(), usePaymentsKeeping(), useClaimsKeeping(), useBillKeeping(), useUndoKeeping()]
  const kept = storedLines({ user: record, replacement: useTrackedCards(), family: useFamily(), payments: usePayments(), claims: useClaims(), bill: useBill() })
  return kept
    .concat(undo.on ? settings.storedUndo.replace('{}', readDay(undo.on)).replace('{days}', String(UNDO_DAYS)) : [])
    .concat(keepings.indexOf('read-only') >= 0 ? settings.storedUntouched : [])
}

/** When 设置 opens: what was deleted more than thirty days ago goes from the phone too. */
export const forgetAllLongRemoved = (): void => {
  forgetLongRemoved()
  forgetLongRemovedFamily()
  forgetLongRemovedPayments()
  forgetLongRemovedClaims()
  forgetOldUndo()
}
