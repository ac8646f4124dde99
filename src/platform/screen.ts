import Taro from '@tarojs/taro'

/** Keeps the screen lit while something is shown to the clerk, and gives it back afterwards. Best effort. */
export const keepAwake = (on: boolean): void => {
  if (typeof Taro.setKeepScreenOn === 'function') Taro.setKeepScreenOn({ keepScreenOn: on, fail: () => undefined }).catch(() => undefined)
}
