import type { ActionRow } from './action-row'

export const phoneActions: readonly ActionRow[] = []
