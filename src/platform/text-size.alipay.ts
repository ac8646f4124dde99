import Taro from '@tarojs/taro'

// Alipay's getAppBaseInfo carries no font size; only the older call does.
export const platformTextScale = (): number => {
  const size = Taro.getSystemInfoSync().fontSizeSetting
  return typeof size === 'number' && size > 0 ? size / 16 : 1
}
