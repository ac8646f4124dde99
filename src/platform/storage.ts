import { miniStorage } from './mini-storage'

/** WeChat: every failure is thrown. */
export const storage = miniStorage(() => false)
