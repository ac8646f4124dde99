import type { Answers, CauseId } from '@/domain/diagnosis/model'

/** One moment with the phone or the bill in the hand; what must come of it is worked out by hand from domain.md. */
export interface PhoneCase {
  readonly told: string
  readonly answers?: Answers
  readonly fault: CauseId
  /** How near the top the fault has to be. */
  readonly within: 1 | 3
  /** The line of domain.md that it follows. */
  readonly after: string
}

/** Whoever came through the door of the phone scene. */
const PHONE = { scene: 'phone' }

export const phoneCases: readonly PhoneCase[] = [
  { told: '点缴费跳出来说微信号未绑定医保电子凭证', fault: 'code-not-activated', within: 1, after: 'E01 268545963' },
  { told: '激活的时候一刷脸就说不通过', answers: PHONE, fault: 'code-not-activated', within: 1, after: 'E01, Q11 激活/刷脸' },
  { told: '小程序让我先激活医保码，我从来没弄过', answers: PHONE, fault: 'code-not-activated', within: 1, after: 'E01 提示' },
  { told: '', answers: { ...PHONE, 'phone-step': 'refused', 'phone-message': 'not-activated' }, fault: 'code-not-activated', within: 1, after: 'E01 在付款时才提示' },
  { told: '给窗口扫的是昨天截的图，说二维码失效', fault: 'code-expired-or-screenshot', within: 1, after: 'E02 提示' },
  { told: '扫了几次都是电子凭证解码失败', fault: 'code-expired-or-screenshot', within: 1, after: 'E02 提示, 上海手册' },
  { told: '', answers: { ...PHONE, 'phone-step': 'show-code', 'own-code': 'unscannable' }, fault: 'code-expired-or-screenshot', within: 1, after: 'E02, Q5 说扫不了码' },
  { told: '医保码一打开就说由于各地信息系统不统一，暂时用不了', fault: 'multi-insurance-records', within: 1, after: 'E03 → A18' },
  { told: '', answers: { ...PHONE, 'phone-step': 'show-code', 'phone-message': 'unavailable', 'app-status': 'several' }, fault: 'multi-insurance-records', within: 1, after: 'E03 → A18 参保地' },
  { told: '缴费页面上根本没有医保支付那个按钮，就我本地的医保', answers: { area: 'same-city' }, fault: 'region-or-hospital-not-open', within: 1, after: 'E04 提示, E05 排除' },
  { told: 'REQUEST_BLOCKED 暂不支持当前商户下单', fault: 'region-or-hospital-not-open', within: 1, after: 'E04 提示' },
  { told: '', answers: { ...PHONE, 'phone-step': 'no-button', 'others-pay': 'fails' }, fault: 'region-or-hospital-not-open', within: 1, after: 'E04 排除：别人同院线上能用' },
  { told: '须知里写着异地医保患者每次就诊前请至人工收费窗口办理医保关联', fault: 'remote-online-unsupported', within: 1, after: 'E05 提示' },
  { told: '没有医保支付', answers: { area: 'other-province-filed', 'others-pay': 'works' }, fault: 'remote-online-unsupported', within: 1, after: 'E05 排除：本地参保' },
  { told: '提示姓名和医保电子凭证绑卡姓名不匹配', fault: 'identity-mismatch-online', within: 1, after: 'E06 268545962' },
  { told: '身份ID摘要和医保电子凭证绑卡身份ID摘要不匹配', fault: 'identity-mismatch-online', within: 1, after: 'E06 268545961' },
  { told: '绑定的时候说信息不匹配', answers: { ...PHONE, 'phone-step': 'activate' }, fault: 'identity-mismatch-online', within: 3, after: 'E06, Q11' },
  { told: '', answers: { ...PHONE, 'phone-message': 'mismatch', 'life-change': 'renamed' }, fault: 'identity-mismatch', within: 1, after: 'E06 → A23 改名' },
  { told: 'PAY_AUTH_NO 校验失败', fault: 'auth-expired', within: 1, after: 'E07 268547120' },
  { told: '付到一半说未找到对应授权信息', fault: 'auth-expired', within: 1, after: 'E07 268545967' },
  { told: '支付授权码与当前用户不一致，请重新授权', fault: 'auth-expired', within: 1, after: 'E07 §1.F' },
  { told: '在输密码那里停了半天，回来就说授权过期了', answers: PHONE, fault: 'auth-expired', within: 1, after: 'E07 有效期短' },
  { told: '医保局结算校验失败', fault: 'settlement-check-failed', within: 1, after: 'E08 268510610' },
  { told: '说预结算金额不匹配', fault: 'settlement-check-failed', within: 1, after: 'E08 子原因' },
  { told: '', answers: { ...PHONE, 'phone-step': 'refused', 'phone-message': 'failed', 'order-page': 'closed', 'others-pay': 'fails' }, fault: 'settlement-check-failed', within: 1, after: 'E08 排除：他人同单型正常' },
  { told: '再点一次缴费说订单已存在', fault: 'duplicate-order', within: 1, after: 'E09 268512536' },
  { told: '', answers: { ...PHONE, 'phone-step': 'refused', 'order-page': 'pending', 'phone-message': 'order' }, fault: 'duplicate-order', within: 1, after: 'E09 排除：订单列表为空' },
  { told: '要输六位数，可是医保码密码想不起来了', fault: 'code-pin-forgotten', within: 1, after: 'E10' },
  { told: '密码忘了', answers: { ...PHONE, 'phone-step': 'refused' }, fault: 'code-pin-forgotten', within: 1, after: 'E10, Q11 输密码' },
  { told: '按了支付什么反应都没有，微信好久没升级', fault: 'app-too-old', within: 1, after: 'E11' },
  { told: '我是在电脑微信上点的，点了没反应', fault: 'app-too-old', within: 1, after: 'E11 PC 微信' },
  { told: 'function_not_exist', fault: 'app-too-old', within: 1, after: 'E11 提示' },
  { told: '一点付款就要我的位置，我点了不允许', fault: 'location-denied', within: 1, after: 'E12' },
  { told: '', answers: { ...PHONE, 'phone-step': 'no-response', 'phone-setup': 'no-location' }, fault: 'location-denied', within: 1, after: 'E12 排除：已授权定位' },
  { told: '手机上付的时候说余额不足', answers: { ...PHONE, 'phone-step': 'refused' }, fault: 'personal-account-low', within: 1, after: 'E13 → A24' },
  { told: '自费的一百多扣了，医保没成功', fault: 'self-paid-but-insurance-failed', within: 1, after: 'E14 机理' },
  { told: '钱扣了，窗口说没收到，让我再付一次', fault: 'self-paid-but-insurance-failed', within: 1, after: 'E14' },
  { told: '取消的时候说已完成验密，不允许关单', fault: 'self-paid-but-insurance-failed', within: 1, after: 'E14 268560650' },
  { told: '当前订单状态不允许冲正', fault: 'self-paid-but-insurance-failed', within: 1, after: 'E14 268554200' },
  { told: '说是单边账', fault: 'self-paid-but-insurance-failed', within: 3, after: '§1.F 单边账' },
  { told: '付完一看，忘了选医保，按自费结的', fault: 'settled-as-self-pay', within: 1, after: 'E15' },
  { told: '票据上医保类型是空的，统筹是零', fault: 'settled-as-self-pay', within: 1, after: 'E15 确认' },
  { told: '今年第一次看病，统筹支付是零', answers: { 'year-total': 'first' }, fault: 'deductible-not-met', within: 1, after: 'E16' },
  { told: '收费员说还没到起付线', fault: 'deductible-not-met', within: 1, after: 'E16' },
  { told: '个人自付比上回多，清单上有乙类的药', fault: 'category-b-prepay', within: 1, after: 'E17' },
  { told: '', answers: { ...PHONE, 'phone-step': 'amount', 'bill-line': 'own-expense', 'fee-list': 'off-list' }, fault: 'out-of-catalogue', within: 1, after: 'E18 个人自费不为 0' },
  { told: '个人自费那一栏有三百块', fault: 'out-of-catalogue', within: 1, after: 'E18' },
  { told: '说有个耗材超了限价', fault: 'over-limit-price', within: 1, after: 'E19' },
  { told: '门诊额度用完了，这次没给报', fault: 'annual-cap-reached', within: 1, after: 'E20' },
  { told: '', answers: { ...PHONE, 'phone-step': 'amount', 'bill-line': 'pool-low', 'year-total': 'much' }, fault: 'annual-cap-reached', within: 1, after: 'E20 额度' },
  { told: '我是退休职工，票上按居民医保算的，报得少', fault: 'wrong-benefit-type', within: 1, after: 'E21' },
  { told: '办过慢特病，这次慢特病没报上', fault: 'wrong-benefit-type', within: 1, after: 'E21' },
  { told: '统筹、自付、自费几个数加不起来', fault: 'bill-arithmetic-mismatch', within: 1, after: 'E22, §5.4' },
  { told: '网上教程说输入医保卡号绑定，我找不到绑卡入口', fault: 'bind-card-wrong-flow', within: 1, after: 'E23' },
  { told: '', answers: { ...PHONE, 'phone-step': 'activate', 'phone-message': 'nothing' }, fault: 'bind-card-wrong-flow', within: 1, after: 'E23' },
]

/** People who say that they paid and nothing came of it, in whatever else they say. */
export const paidWithoutResult: readonly string[] = [
  '付了钱没反应', '微信扣款了，医院说没收到', '钱扣了没结果，又说订单已存在', '扣了两次钱', '自费那部分扣了医保没成', '付了还显示待缴费',
  '一直处理中，钱已经扣了', '钱扣了说医保局结算校验失败', '支付宝扣了钱，点了没反应', '窗口又让我付，可是手机已经扣款',
]
