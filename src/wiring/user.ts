import { userKind } from '@/stores/user-record'
import { device } from './device'

/** The person's own record, of which the durable copy is on this device only. Opened before the first render: no tap can land before. */
export const userStore = device.keep(userKind)

export const changeUser = userStore.change
/** Removes everything of ours from the device, whatever page it belongs to; what could not be removed is returned. */
export const clearUser = device.clear
