import { shareLink, type OutgoingCard } from '@/platform/share'

/** Where the platform has no panel of its own: what to tell of the attempt, if anything. */
export const tellShare = (card: OutgoingCard, words: { readonly copied: string; readonly shareFailed: string }): Promise<string> =>
  shareLink(card).then((outcome) => (outcome === 'failed' ? words.shareFailed : outcome === 'copied' ? words.copied : ''))
