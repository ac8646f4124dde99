/** For the web page inside an app that has our mini-program; the name is put in. */
export const webPage = {
  wechat: '这是网页版，一样能用。想用小程序：在微信首页往下拉，搜“{}”。',
  alipay: '这是网页版，一样能用。想用小程序：在支付宝首页的搜索框里，搜“{}”。',
} as const
