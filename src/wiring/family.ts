import { createStore, useStore } from 'zustand'
import {
  addAccount, addMember, changeAccount, changeMember, MOST_ACCOUNTS, MOST_MEMBERS, removeAccount, removeMember, restoreMember,
  type Aim, type FamilyAccount, type FamilyBinding, type FamilyFull, type FamilyMember,
} from '@/stores/family-binding'
import { familyKind } from '@/stores/family-binding-record'
import { keptList, type Added } from './kept-list'
import { today } from './walks'

const { store, change, record, useRecord, useKeeping, forget } = keptList<FamilyBinding, FamilyFull>(familyKind)

export const familyStore = store
export const useFamily = useRecord
export const useFamilyKeeping = useKeeping
export const forgetLongRemovedFamily = forget

export const familyRecord = record
export const familyMember = (id: string): FamilyMember | null => record().members.filter((member) => member.id === id)[0] ?? null
export const familyAccount = (id: string): FamilyAccount | null => record().accounts.filter((account) => account.id === id)[0] ?? null

export const addFamilyMember = (member: Omit<FamilyMember, 'id'>): Added => {
  const full = change((before) => addMember(before, member))
  return full ? { kind: 'full', most: full === 'no-room' ? record().members.length : MOST_MEMBERS } : { kind: 'added', id: `f${record().lastId}` }
}
export const addFamilyAccount = (account: Omit<FamilyAccount, 'id'>): Added => {
  const full = change((before) => addAccount(before, account))
  return full ? { kind: 'full', most: full === 'no-room' ? record().accounts.length : MOST_ACCOUNTS } : { kind: 'added', id: `a${record().lastId}` }
}
export const chooseAim = (aim: Aim | null): FamilyFull | null => change((before) => ({ ...before, aim }))
export const changeFamilyMember = (id: string, answers: Partial<Omit<FamilyMember, 'id'>>): FamilyFull | null => change((before) => changeMember(before, id, answers))
export const changeFamilyAccount = (id: string, answers: Partial<Omit<FamilyAccount, 'id'>>): FamilyFull | null => change((before) => changeAccount(before, id, answers))
export const removeFamilyMember = (id: string): FamilyFull | null => change((before) => removeMember(before, id, today()))
export const restoreFamilyMember = (id: string): FamilyFull | null => change((before) => restoreMember(before, id))

// Taking an account out can be taken back until anything else is changed.
const takenOut = createStore<{ readonly before: FamilyBinding | null; readonly after: FamilyBinding | null }>(() => ({ before: null, after: null }))

export const removeFamilyAccount = (id: string): void => {
  const before = record()
  change((family) => removeAccount(family, id))
  takenOut.setState({ before, after: record() })
}
/** How to take the last removal of an account back; null where something else was changed since. */
export const useAccountTakenOut = (): (() => void) | null => {
  const now = useStore(store, (state) => state.record)
  const { before, after } = useStore(takenOut)
  return before && now === after ? () => void change(() => before) : null
}
