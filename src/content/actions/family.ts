import type { ActionRow } from './action-row'

export const familyActions: readonly ActionRow[] = []
