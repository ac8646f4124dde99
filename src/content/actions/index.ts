import type { ActionId } from '@/domain/diagnosis/model'
import type { ActionText } from '@/domain/knowledge/action-text'
import type { ActionRow } from './action-row'
import { cardActions } from './card'
import { familyActions } from './family'
import { phoneActions } from './phone'

const byId = (rows: readonly ActionRow[]): Record<ActionId, ActionText> => {
  const all: Record<ActionId, ActionText> = {}
  for (const [id, say, how, askClerk] of rows) all[id] = how ? { id, say, how, askClerk } : { id, say, askClerk }
  return all
}

export const actionTexts: Readonly<Record<ActionId, ActionText>> = byId(cardActions.concat(familyActions, phoneActions))
