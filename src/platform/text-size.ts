import Taro from '@tarojs/taro'

/** How much larger than usual the person has set the platform's text, 1 when unknown. WeChat: 17 px is usual, 关怀模式 23.8. */
export const platformTextScale = (): number => {
  const info = typeof Taro.getAppBaseInfo === 'function' ? Taro.getAppBaseInfo() : undefined
  const size = (info as { fontSizeSetting?: number } | undefined)?.fontSizeSetting
  return typeof size === 'number' && size > 0 ? size / 17 : 1
}
