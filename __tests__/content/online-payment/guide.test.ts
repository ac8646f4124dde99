import { facts } from '@/content/facts'
import { articles } from '@/content/articles'
import { clerkQuestions } from '@/content/online-payment/clerk-questions'
import { codeChannels, oldGuides } from '@/content/online-payment/code-channels'
import { keepsakes } from '@/content/online-payment/keepsakes'
import { outcomeTexts } from '@/content/online-payment/outcomes'
import { readinessTexts } from '@/content/online-payment/readiness-reasons'
import { toldTexts } from '@/content/online-payment/told'
import { claimsIn, forbiddenAdvice } from '@/domain/knowledge/audit-words'
import { bareNumbers } from '@/domain/knowledge/bare-numbers'
import { MISSING, NOTES, UNKNOWN, type ReadinessReason } from '@/domain/online-payment/check-readiness'
import { OUTCOMES, type Outcome } from '@/domain/online-payment/payment-state'
import { told, toldIn } from '../family-binding/told'

const EVERYTHING = [readinessTexts, codeChannels, outcomeTexts, toldTexts, keepsakes, clerkQuestions]

describe('what paying needs', () => {
  /** domain.md §5.1, by hand: who mends it, why, and what one is told to do. */
  it.each<[ReadinessReason, string, RegExp, RegExp]>([
    ['not-insured', 'insurance', /正常参保/, /12393[\s\S]*窗口/],
    ['code-inactive', 'self', /医保码激活过，姓名、证件号/, /先激活医保码/],
    ['relative-not-linked', 'self', /先绑好亲情账户[\s\S]*家人自己的码，不是拿您的给家人用/, /亲情账户/],
    ['remote-not-filed', 'self', /异地备案/, /国家异地就医备案[\s\S]*窗口/],
    ['not-offered', 'hospital', /参保的城市和这家医院，都开通/, /先别在手机上自费付掉/],
    ['not-billed', 'hospital', /医生开好单、医院把费用传上来，金额不用您填/, /医生或护士[\s\S]*窗口/],
    ['names-differ', 'insurance', /姓名、证件号/, /都对，就请医院报修[\s\S]*12393/],
    ['location-off', 'self', /定位/, /允许定位[\s\S]*窗口/],
    ['app-old', 'self', /电脑上的微信不行/, /升级/],
    ['insured-unsure', 'self', /正常参保/, /国家医保服务平台APP[\s\S]*12393/],
    ['code-unsure', 'self', /激活/, /搜“医保码”/],
    ['linked-unsure', 'self', /亲情账户/, /看有没有他/],
    ['home-unsure', 'self', /异地备案/, /参保地/],
    ['filed-unsure', 'self', /异地备案/, /备案”小程序里查/],
    ['offered-unsure', 'hospital', /都开通/, /医院的小程序[\s\S]*没有“医保支付”，就去窗口/],
    ['billed-unsure', 'hospital', /传上来/, /门诊缴费里/],
    ['names-unsure', 'self', /姓名、证件号/, /身份证/],
    ['location-unsure', 'self', /定位/, /点允许/],
    ['app-unsure', 'self', /微信要够新/, /升级/],
    ['window-settles', 'window', /卡或医保码去窗口/, /^$/],
    ['remote-maybe-window', 'hospital', /人工窗口/, /先问窗口/],
    ['relatives-own-code', 'relative', /家人自己的码/, /^$/],
    ['how-to-pay', 'self', /5 到 10 分钟/, /医院的小程序[\s\S]*6 位密码[\s\S]*看到整单成功再离开/],
  ])('%s', (id, by, why, how) => {
    const text = readinessTexts[id]
    expect(text.by).toBe(by)
    expect(text.why.map(told).join('\n')).toMatch(why)
    expect(text.how.map(told).join('\n')).toMatch(how)
  })

  it('has words for every reason', () => expect(Object.keys(readinessTexts).sort()).toEqual([...MISSING, ...UNKNOWN, ...NOTES].sort()))

  it('is told in the same sentences as in the article about it', () => {
    const article = claimsIn(articles['online-payment-needs'], '').map(({ claim }) => claim)
    for (const id of ['not-insured', 'code-inactive', 'not-offered', 'not-billed', 'location-off', 'app-old', 'remote-not-filed', 'relative-not-linked'] as const)
      expect([id, article.indexOf(readinessTexts[id].why[0]!) >= 0]).toEqual([id, true])
  })
})

describe('activating the code', () => {
  it('is told for WeChat, Alipay, the national app and the counter: words to search for, then the path and how old it is', () => {
    expect(codeChannels.map(({ id, find }) => [id, find])).toEqual([['code-wechat', '医保码'], ['code-alipay', '医保码'], ['code-national-app', '医保码'], ['code-counter', '']])
    for (const { way, find } of codeChannels.filter((one) => one.find)) expect([find, told(way[way.length - 1]!)]).toEqual([find, expect.stringMatching(/20\d\d 年/)])
    expect(told(codeChannels[0]!.way[0]!)).toMatch(/“我”“服务”“医疗健康”/)
  })

  it('corrects what old guides say: no card number, no amount, not in “支付”, no small test payment', () => {
    expect(toldIn(codeChannels).join('')).toContain('不用输医保卡号')
    expect(oldGuides).toEqual(['bind-by-card-number', 'type-in-amount', 'old-wechat-path', 'small-test-payment'])
  })
})

describe('what the three states tell', () => {
  it.each<[Outcome, RegExp, RegExp]>([
    ['paid', /付好了，不用再付/, /票据/],
    ['half', /钱扣了一半，没付好。不要再付/, /截图[\s\S]*收费处查单[\s\S]*不能直接关掉/],
    ['other-half', /医保那半[\s\S]*只有整单成功/, /收费处查单/],
    ['taken', /扣了钱，不等于付好了/, /我的订单[\s\S]*等 5 到 10 分钟/],
    ['contradicting', /整单/, /收费处查单/],
    ['underway', /别关掉重付/, /等 5 到 10 分钟/],
    ['parts-only', /只有整单成功/, /等 5 到 10 分钟/],
    ['failed', /没扣款的去窗口结；扣了的，先查单/, /扣了没有/],
    ['unseen', /只有整单成功/, /我的订单[\s\S]*收费处查单/],
  ])('%s', (id, tells, doNow) => {
    expect(outcomeTexts[id].tells.map(told).join('\n')).toMatch(tells)
    expect(outcomeTexts[id].doNow.map(told).join('\n')).toMatch(doNow)
  })

  it('is told for every outcome, and none but a paid one lets anybody think it is', () => {
    expect(Object.keys(outcomeTexts).sort()).toEqual([...OUTCOMES].sort())
    for (const id of OUTCOMES.filter((one) => one !== 'paid')) expect(toldIn(outcomeTexts[id]).join('')).not.toMatch(/不用再付|可以再付|重新付/)
  })
})

test('the refund is told with the number of the fact, which can be counted with', () => {
  expect(toldTexts.refund.follows.map(told).join('\n')).toMatch(/1 到 3 个工作日[\s\S]*以医保局的为准[\s\S]*支付平台客服/)
  expect(facts['self-pay-refund']?.values[0]).toMatchObject({ value: '1 到 3 个工作日', span: { least: 1, most: 3, unit: 'workday' } })
})

test('the cashier is asked for the reason of the insurance in plain words', () => {
  expect(clerkQuestions.map(told).join('\n')).toMatch(/医保返回的原因是什么[\s\S]*2026 年 5 月/)
  expect(clerkQuestions.map(told).join('')).not.toMatch(/[a-z_]{4}/i)
})

test('kept are voucher, order number, screenshot, and the receipt with its code, number and check code', () => {
  expect(keepsakes.map(({ id }) => id)).toEqual(['voucher', 'order-number', 'screenshot', 'receipt'])
  expect(keepsakes[3]?.keep.text).toMatch(/代码、号码、校验码/)
})

test('nothing forbidden is said, nothing promised, no number of policy written out, nobody asked for a number', () => {
  for (const line of toldIn(EVERYTHING)) {
    expect([line, forbiddenAdvice(line)]).toEqual([line, []])
    expect(line).not.toMatch(/保证|肯定|一定能|身份证号|银行卡号|验证码/)
  }
  expect(claimsIn(EVERYTHING, '').flatMap(({ claim }) => bareNumbers(claim.text)).filter((amount) => !/^(2026 ?年|2023 ?年|10 ?分钟)$/.test(amount))).toEqual([])
})
