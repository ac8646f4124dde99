import type { HostApp } from './host-app'

export type { HostApp }

/** By the name each app gives itself (platform.md §1.8). */
export const hostApp = (): HostApp | null => {
  const { userAgent } = navigator
  return /MicroMessenger/.test(userAgent) ? 'wechat' : /AlipayClient/.test(userAgent) ? 'alipay' : null
}
