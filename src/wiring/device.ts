import { storage } from '@/platform/storage'
import { createDevice } from '@/stores/device'

/** The only door to what is kept on the phone. */
export const device = createDevice(storage)
