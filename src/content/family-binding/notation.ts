import type { ReasonText } from '@/domain/family-binding/guide'
import type { Claim } from '@/domain/shared/source'

/** What it is called, why it is so, what to do about it. */
export const reason = (title: string, say: readonly Claim[], then: readonly Claim[] = []): ReasonText => ({ title, say, then })
