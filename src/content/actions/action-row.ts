import type { ActionId } from '@/domain/diagnosis/model'
import type { Claim } from '@/domain/shared/source'

/** One window action in words: what to do, how, and one question in the clerk's own terms. */
export type ActionRow = readonly [id: ActionId, say: Claim, how: Claim | null, askClerk: string]
