import { RECORD_NAMES, type Records } from '@/stores/backup/kinds'
import type { Stores } from '@/stores/backup/take-over'
import { billStore } from '../bill'
import { claimsStore } from '../claims'
import { familyStore } from '../family'
import { paymentsStore } from '../payments'
import { cardsStore } from '../tracked-cards'
import { userStore } from '../user'

/** All that is kept of the person; a kind that is missing here does not compile. */
export const stores: Stores = { user: userStore, replacement: cardsStore, family: familyStore, payments: paymentsStore, claims: claimsStore, bill: billStore }

export const recordsNow = (): Records => RECORD_NAMES.reduce<Partial<Records>>((all, name) => ({ ...all, [name]: stores[name].getState().record }), {}) as Records

/** False where some of it cannot be read now: a backup is without it. */
export const isAllReadable = (): boolean => RECORD_NAMES.every((name) => stores[name].getState().keeping !== 'read-only')
