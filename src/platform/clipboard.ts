import Taro from '@tarojs/taro'

/**
 * Copies a text of ours; false where it could not be, a refused privacy notice of WeChat included. WeChat says 内容已复制 itself.
 * Taro writes it in Alipay's terms (setClipboard, text), as long as the call stands in config/mini/async-apis.js.
 */
export const copyText = (data: string): Promise<boolean> =>
  new Promise((resolve) => resolve(Taro.setClipboardData({ data }))).then(() => true, () => false)
