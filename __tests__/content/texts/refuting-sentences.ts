import type { Words } from '@/domain/knowledge/audit-words'

/**
 * Sentences that name forbidden advice only to refute it. One line each: where it stands, and its exact words, so that a
 * changed sentence is read again by a person before it passes.
 */
export const refutingSentences: readonly Words[] = []

/** What people and terminals say to us. It is matched and never shown; the notes given in answer are `lexicon.*.note` and are audited. */
export const heardNotTold: readonly RegExp[] = [
  /^diagnosis\/everyday-wordings#everydayWordings$/,
  /^diagnosis\/terminal-wordings#terminalWordings$/,
  /^diagnosis\/lexicon#lexicon\.\d+\.says\.\d+$/,
]
