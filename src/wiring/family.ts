import { createStore, useStore } from 'zustand'
import {
  addAccount, addMember, changeAccount, changeMember, MOST_ACCOUNTS, MOST_MEMBERS, pruneFamily, removeAccount, removeMember, restoreMember,
  type Aim, type FamilyAccount, type FamilyBinding, type FamilyFull, type FamilyMember,
} from '@/stores/family-binding'
import { familyKind } from '@/stores/family-binding-record'
import { changeUnlessFull } from './change-unless-full'
import { device } from './device'
import { today } from './walks'

// Opened by the pages of 家人绑定 and by 设置, never by home. Kept apart from the person's record, which home reads.
const family = device.keep(familyKind)

/** The family of this phone as of today: who was deleted longer ago than can be undone is not there any more. */
export const useFamily = (): FamilyBinding => pruneFamily(useStore(family, (state) => state.record), today())

/** Whether the latest change is on the phone: anything but 'saved' has to be told. */
export const useFamilyKeeping = () => useStore(family, (state) => state.keeping)

export const familyRecord = (): FamilyBinding => family.getState().record
export const familyMember = (id: string): FamilyMember | null => familyRecord().members.filter((member) => member.id === id)[0] ?? null
export const familyAccount = (id: string): FamilyAccount | null => familyRecord().accounts.filter((account) => account.id === id)[0] ?? null

const change = (next: (record: FamilyBinding) => FamilyBinding | FamilyFull): FamilyFull | null => changeUnlessFull<FamilyBinding, FamilyFull>(family, (record) => pruneFamily(record, today()), next)

/** `most`: so many there can be now. */
export type AddedToFamily = { readonly kind: 'added'; readonly id: string } | { readonly kind: 'full'; readonly most: number }

export const addFamilyMember = (member: Omit<FamilyMember, 'id'>): AddedToFamily => {
  const full = change((record) => addMember(record, member))
  return full ? { kind: 'full', most: full === 'no-room' ? familyRecord().members.length : MOST_MEMBERS } : { kind: 'added', id: `f${familyRecord().lastId}` }
}
export const addFamilyAccount = (account: Omit<FamilyAccount, 'id'>): AddedToFamily => {
  const full = change((record) => addAccount(record, account))
  return full ? { kind: 'full', most: full === 'no-room' ? familyRecord().accounts.length : MOST_ACCOUNTS } : { kind: 'added', id: `a${familyRecord().lastId}` }
}
export const chooseAim = (aim: Aim | null): FamilyFull | null => change((record) => ({ ...record, aim }))
export const changeFamilyMember = (id: string, answers: Partial<Omit<FamilyMember, 'id'>>): FamilyFull | null => change((record) => changeMember(record, id, answers))
export const changeFamilyAccount = (id: string, answers: Partial<Omit<FamilyAccount, 'id'>>): FamilyFull | null => change((record) => changeAccount(record, id, answers))
export const removeFamilyMember = (id: string): FamilyFull | null => change((record) => removeMember(record, id, today()))
export const restoreFamilyMember = (id: string): FamilyFull | null => change((record) => restoreMember(record, id))
// Taking an account out can be taken back until anything else is changed.
const takenOut = createStore<{ readonly before: FamilyBinding | null; readonly after: FamilyBinding | null }>(() => ({ before: null, after: null }))

export const removeFamilyAccount = (id: string): void => {
  const before = familyRecord()
  change((record) => removeAccount(record, id))
  takenOut.setState({ before, after: familyRecord() })
}
/** How to take the last removal of an account back; null where something else was changed since. */
export const useAccountTakenOut = (): (() => void) | null => {
  const record = useStore(family, (state) => state.record)
  const { before, after } = useStore(takenOut)
  return before && record === after ? () => void change(() => before) : null
}
/** When a page opens: who was deleted more than thirty days ago goes from the phone too. */
export const forgetLongRemovedFamily = (): FamilyFull | null => change((record) => record)
