import { useShareAppMessage } from '@tarojs/taro'
import type { OutgoingCard } from './share'
import { coverOf } from './share-cover'

export type { OutgoingCard }

export const platformName: 'weapp' | 'alipay' | 'h5' = 'alipay'

/** Alipay requires title and path, and its default sharing breaks when anything but an object comes back. */
export const useShareCard = (card: () => OutgoingCard): void => {
  useShareAppMessage(() => {
    const { title, path } = card()
    return { title, desc: '看看现在怎么办', path, imageUrl: coverOf(path, '-square') }
  })
}

export const shareLink = (_card: OutgoingCard): Promise<'shared' | 'copied' | 'failed'> => Promise.resolve('failed')
