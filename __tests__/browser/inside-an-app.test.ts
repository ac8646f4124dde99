import { useBrowser } from '../support/browser/use-browser'

const lab = useBrowser()

// As the apps name themselves (platform.md §1.8).
const WECHAT = 'Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.42.2460(0x28002A3B) WeChat/arm64'
const ALIPAY = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/21A329 AlipayDefined(nt:WIFI) AliApp(AP/10.5.50) AlipayClient/10.5.50 Language/zh-Hans'
const ON_THE_WAY_IN = ['pages/home/index', 'pages/diagnosis/index', 'pages/knowledge/result?c=r1-zzzz', 'pages/card-replacement/progress?c=p1-producing-110000&from=chat', 'pages/family-binding/preparation?c=f1-face-parent&from=chat']

test.each([
  ['WeChat', WECHAT, '在微信首页往下拉，搜“医保卡救急”'],
  ['Alipay', ALIPAY, '在支付宝首页的搜索框里，搜“医保卡救急”'],
])('inside %s every page that a link or a code opens says how to open the mini-program', async (_, userAgent, words) => {
  for (const path of ON_THE_WAY_IN) {
    const driver = await lab.launch({ via: 'card', path }, { userAgent })
    expect([path, await driver.text()]).toEqual([path, expect.stringContaining(words)])
  }
})

test('a browser of its own is told nothing of the kind', async () => {
  for (const path of ON_THE_WAY_IN) {
    const driver = await lab.launch({ via: 'card', path })
    expect([path, await driver.text()]).toEqual([path, expect.not.stringContaining('网页版')])
  }
})
