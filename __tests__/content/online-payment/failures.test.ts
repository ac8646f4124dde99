import { phoneLexicon as lexicon } from '@/content/diagnosis/phone-lexicon'
import { faultTexts } from '@/content/faults'
import { failures } from '@/content/online-payment/failures'
import { doNotPayAgain, lookFirst, unknownWords } from '@/content/online-payment/first-words'
import { readWords } from '@/domain/diagnosis/read-words'
import { forbiddenAdvice } from '@/domain/knowledge/audit-words'
import { routeFailure } from '@/domain/online-payment/route-failure'

const route = (typed: string) => {
  const read = routeFailure(failures, readWords(lexicon, typed).answers)
  return read.kind === 'found' ? { fault: read.failure.fault, stop: read.stop } : { fault: 'unknown', stop: read.stop }
}

/** domain.md §1.E and §1.F, by hand: the numbers and messages of paying, the fault each names, whether money may be gone. */
const STOP = true
const GO = false
test.each<[string, string, boolean]>([
  ['268545963', 'code-not-activated', GO],
  ['微信号未绑定医保电子凭证', 'code-not-activated', GO],
  ['268545961', 'identity-mismatch-online', GO],
  ['268545962', 'identity-mismatch-online', GO],
  ['姓名和医保电子凭证绑卡姓名不匹配', 'identity-mismatch-online', GO],
  ['身份ID摘要和医保电子凭证绑卡身份ID摘要不匹配', 'identity-mismatch-online', GO],
  ['268545964', 'relative-link-missing', GO],
  ['亲属关系不存在，请传入有效亲属关系后重试', 'relative-link-missing', GO],
  ['268545967', 'auth-expired', GO],
  ['未找到对应授权信息', 'auth-expired', GO],
  ['268547120', 'auth-expired', GO],
  ['PAY_AUTH_NO 校验失败', 'auth-expired', GO],
  ['pay_auth_no', 'auth-expired', GO],
  ['支付授权码与用户不一致，请重新授权', 'auth-expired', GO],
  ['268510610', 'settlement-check-failed', STOP],
  ['医保局结算校验失败', 'settlement-check-failed', STOP],
  ['预结算金额不匹配', 'settlement-check-failed', STOP],
  ['自付费金额不匹配', 'settlement-check-failed', STOP],
  ['ecToken 二次核验失败', 'settlement-check-failed', STOP],
  ['268512536', 'duplicate-order', STOP],
  ['订单已存在', 'duplicate-order', STOP],
  ['serial_no REPEAT', 'duplicate-order', STOP],
  ['268560650', 'self-paid-but-insurance-failed', STOP],
  ['已完成验密，不允许关单', 'self-paid-but-insurance-failed', STOP],
  ['268554200', 'self-paid-but-insurance-failed', STOP],
  ['当前订单状态不允许冲正', 'self-paid-but-insurance-failed', STOP],
  ['已结算单边账', 'self-paid-but-insurance-failed', STOP],
  ['REQUEST_BLOCKED 暂不支持当前商户下单', 'region-or-hospital-not-open', GO],
  ['REQUEST_BLOCKED', 'region-or-hospital-not-open', GO],
  ['没有医保支付按钮', 'region-or-hospital-not-open', GO],
  ['没有“医保支付”', 'region-or-hospital-not-open', GO],
  ['异地医保患者每次就诊前请至人工收费窗口办理医保关联', 'remote-online-unsupported', GO],
  ['function_not_exist', 'app-too-old', GO],
  ['点了没反应', 'app-too-old', GO],
  ['电脑微信打不开', 'app-too-old', GO],
  ['说要获取位置，没允许定位', 'location-denied', GO],
  ['电子凭证解码失败', 'code-expired-or-screenshot', GO],
  ['二维码失效', 'code-expired-or-screenshot', GO],
  ['医保码密码忘了', 'code-pin-forgotten', GO],
  ['账户余额不足', 'personal-account-low', GO],
  ['在院状态不允许结算', 'inpatient-conflict', STOP],
  ['由于各地信息系统不统一', 'multi-insurance-records', GO],
  ['扣了钱没结果', 'self-paid-but-insurance-failed', STOP],
  ['自费扣了，医保没成', 'self-paid-but-insurance-failed', STOP],
  ['钱扣了，医院说没付', 'self-paid-but-insurance-failed', STOP],
  ['医保局结算校验失败，可是钱已经扣了', 'self-paid-but-insurance-failed', STOP],
  ['授权过期了，钱扣了', 'self-paid-but-insurance-failed', STOP],
  ['让我输医保卡号绑卡，找不到绑卡的地方', 'bind-card-wrong-flow', GO],
])('“%s” leads to %s', (typed, fault, stop) => expect(route(typed)).toEqual({ fault, stop }))

test.each(['', '今天天气不错', '268599999', '屏幕上一片字', '一二三四五'])('“%s” is not known, and stops until somebody has looked', (typed) => expect(route(typed)).toEqual({ fault: 'unknown', stop: true }))

test('every row leads to itself when it is picked', () => {
  for (const failure of failures) expect(routeFailure(failures, failure.when[0] ?? {})).toMatchObject({ kind: 'found', failure: { id: failure.id }, stop: failure.money !== 'none' })
})

test('every fault of paying online has a row, and no row another fault than its own', () => {
  const named = failures.map(({ fault }) => fault)
  expect(new Set(named).size).toBe(named.length)
  for (const fault of [
    'code-not-activated', 'code-expired-or-screenshot', 'region-or-hospital-not-open', 'remote-online-unsupported', 'identity-mismatch-online', 'auth-expired', 'settlement-check-failed',
    'duplicate-order', 'code-pin-forgotten', 'app-too-old', 'location-denied', 'self-paid-but-insurance-failed', 'relative-link-missing', 'bind-card-wrong-flow', 'personal-account-low',
  ])
    expect(named).toContain(fault)
})

test('where money may be gone the first step of the fault is to pay no more, or only where nothing was taken', () => {
  for (const { money, fault } of failures.filter((one) => one.money !== 'none')) {
    const first = [...(faultTexts[fault]?.atWindow ?? [])].slice(0, 2).map(({ text }) => text).join('')
    expect([money, first]).toEqual([money, expect.stringMatching(/别再付|不要再付/)])
  }
})

test('the first words are not to pay a second time, and nothing else is offered before', () => {
  for (const words of [doNotPayAgain, lookFirst]) expect(words[0]?.text).toMatch(/先别付第二次/)
  expect(unknownWords.map(({ text }) => text).join('')).toMatch(/收费窗口[\s\S]*别再付[\s\S]*卡或医保码去窗口/)
})

/** domain.md §5.3, by hand. */
test.each([
  ['no-response', '升级微信，用手机打开'],
  ['no-button', '去窗口刷卡、刷码'],
  ['code-unbound', '先激活医保码，再回'],
  ['names-differ', '都对，就请医院报修'],
  ['auth-expired', '几分钟内付完'],
  ['check-failed', '稍等再试一次；还不行去窗口'],
  ['paid-no-result', '别再付，截图订单号和扣款记录，找收费处查单'],
  ['relative-missing', '先到国家医保服务平台APP绑家人'],
])('%s is told in one sentence: %s', (id, said) => {
  const { say } = failures.filter((failure) => failure.id === id)[0]!
  expect(say.text).toContain(said)
  expect(say.text.match(/[。！？]/g)).toHaveLength(1)
  expect(forbiddenAdvice(say.text)).toEqual([])
})
