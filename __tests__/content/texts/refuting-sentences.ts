import type { Words } from '@/domain/knowledge/audit-words'

/**
 * Sentences that name forbidden advice only to refute it. One line each: where it stands, and its exact words, so that a
 * changed sentence is read again by a person before it passes.
 */
export const refutingSentences: readonly Words[] = []
