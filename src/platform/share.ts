import { useShareAppMessage, useShareTimeline } from '@tarojs/taro'
import { coverOf } from './share-cover'

/** What a shared card carries, in this platform's form. Codes only; the cover is a picture of ours, never a screenshot of the page. */
export interface OutgoingCard {
  readonly title: string
  readonly path: string
  readonly query: string
}

export const platformName: 'weapp' | 'alipay' | 'h5' = 'weapp'

/** Hands the card to the chat and 朋友圈 panels. The page's config needs enableShareAppMessage and enableShareTimeline. */
export const useShareCard = (card: () => OutgoingCard): void => {
  useShareAppMessage(() => {
    const { title, path } = card()
    return { title, path, imageUrl: coverOf(path, '') }
  })
  useShareTimeline(() => {
    const { title, path, query } = card()
    return { title, query, imageUrl: coverOf(path, '-square') }
  })
}

/** Where the platform has no panel of its own: what became of the attempt. Never called on the mini-programs. */
export const shareLink = (_card: OutgoingCard): Promise<'shared' | 'copied' | 'failed'> => Promise.resolve('failed')
