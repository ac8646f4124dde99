import Taro from '@tarojs/taro'

/** Opens the dialler with the number filled in; the person presses call. Cancelling is not an error. */
export const dial = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber, fail: () => undefined }).catch(() => undefined)
}
