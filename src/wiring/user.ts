import { storage } from '@/platform/storage'
import { openRecord } from '@/stores/record/open-record'
import { wipe } from '@/stores/record/wipe'
import { USER_SCHEMA, emptyRecord, readUserRecord, type UserRecord } from '@/stores/user-record'
import { createUserStore } from '@/stores/user-store'

// Opened before the first render: no tap can land between asking for the record and having it.
const opened = openRecord<UserRecord>(storage, { name: 'user', schema: USER_SCHEMA, decode: (data) => (typeof data === 'object' && data !== null ? readUserRecord(data) : null) })

/** The person's own record, of which the durable copy is on this device only. */
export const userStore = createUserStore({
  start: opened.value ?? emptyRecord,
  isWritable: () => opened.writable,
  save: opened.save,
  clear: () => {
    const stayed = opened.clear()
    return [...stayed, ...(wipe(storage) ?? ['?'])]
  },
})

export const changeUser = userStore.change
/** Removes everything of ours from the device; what could not be removed is returned. */
export const clearUser = userStore.clear
