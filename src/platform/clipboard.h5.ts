/** navigator.clipboard, not Taro.setClipboardData: that one also leaves the text in localStorage, for the next person at a kiosk. */
export const copyText = (text: string): Promise<boolean> =>
  new Promise((resolve) => resolve(navigator.clipboard.writeText(text))).then(() => true, () => false)
