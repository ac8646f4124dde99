import { copyText } from './clipboard.h5'
import type { OutgoingCard } from './share'

export type { OutgoingCard }

export const platformName: 'weapp' | 'alipay' | 'h5' = 'h5'

// Taro's stubs for the web report success without doing anything, so none of them is called here.
export const useShareCard = (_card: () => OutgoingCard): void => undefined

// Without the code of the window one may have come by: where somebody was is nobody's business.
const page = () => window.location.href.replace(/(\/s\/|[?#]).*$/, (_, cut: string) => (cut === '/s/' ? '/' : ''))

/** Opens the browser's own share sheet; where there is none, copies the link. */
export const shareLink = ({ title, path }: OutgoingCard): Promise<'shared' | 'copied' | 'failed'> => {
  const url = page() + path
  if (navigator.share) return navigator.share({ title, url }).then(() => 'shared' as const, () => 'failed' as const)
  return copyText(url).then((done) => (done ? ('copied' as const) : ('failed' as const)))
}
