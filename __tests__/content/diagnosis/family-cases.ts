import type { Answers, CauseId } from '@/domain/diagnosis/model'

/** One trouble with a relative's code or with money for a relative, as told; what must come of it is worked out by hand from domain.md. */
export interface FamilyCase {
  readonly told: string
  readonly answers?: Answers
  readonly fault: CauseId
  /** How near the top the fault has to be. */
  readonly within: 1 | 3
  /** The steps that may be told first. */
  readonly first: readonly string[]
  /** The line of domain.md that it follows. */
  readonly after: string
}

const CARD = ['relative-own-card']
const CASH = ['pay-rest', 'pay-difference']
const STOP = ['own-credential-only']
const family = { scene: 'family' }

export const familyCases: readonly FamilyCase[] = [
  // D01: the relative's own money is charged.
  { told: '我给我妈绑了亲情账户，结算的时候扣的还是我妈的钱', answers: { 'pooling-fact': 'only-bound' }, fault: 'family-confused-with-pooling', within: 1, first: CASH, after: 'D01 表现' },
  { told: '以为绑了就能用我的钱，结果没用上', fault: 'family-confused-with-pooling', within: 1, first: CASH, after: 'D01 确认' },
  { told: '亲情账户里没有钱，是不是要先存', fault: 'family-confused-with-pooling', within: 1, first: CASH, after: 'D01, §7 S3' },
  { told: '', answers: { ...family, 'family-aim': 'show', 'family-step': 'money' }, fault: 'family-confused-with-pooling', within: 1, first: CASH, after: 'D01 表现' },
  // D02: the main account itself is not ready.
  { told: '想绑我妈，说主账户没激活', fault: 'family-main-not-ready', within: 1, first: [...CARD, 'open-own-code-first'], after: 'D02 确认' },
  { told: '', answers: { ...family, 'family-aim': 'bind', 'own-code': 'no-phone', 'family-step': 'own' }, fault: 'family-main-not-ready', within: 1, first: [...CARD, 'open-own-code-first'], after: 'D02 确认' },
  // D03: the relative is not insured, or the insurance has not been reported yet.
  { told: '给孩子绑亲情账户，说未查询到该成员的参保信息', fault: 'family-member-not-insured', within: 1, first: [...CARD, 'show-own-code'], after: 'D03 提示' },
  { told: '新生儿还没参保，绑不进去', answers: family, fault: 'family-member-not-insured', within: 1, first: [...CARD, 'show-own-code'], after: 'D03 频度' },
  { told: '', answers: { ...family, 'family-aim': 'show', 'family-step': 'code', 'relative-code': 'insured' }, fault: 'family-member-not-insured', within: 1, first: [...CARD, 'show-own-code'], after: 'D03 确认' },
  // D04: bound, but not activated.
  { told: '如设置密码后仍无法激活,请电话咨询参保地医保机构留档信息是否正确', fault: 'family-member-code-inactive', within: 1, first: [...CARD, 'activate-relative-code'], after: 'D04, §4.5' },
  { told: '绑上了，我爸的医保码没激活，窗口扫不了', fault: 'family-member-code-inactive', within: 1, first: [...CARD, 'activate-relative-code'], after: 'D04 说明' },
  { told: '', answers: { ...family, 'family-aim': 'show', 'family-where': 'insurance', 'relative-code': 'activate', 'family-step': 'code' }, fault: 'family-member-code-inactive', within: 1, first: [...CARD, 'activate-relative-code'], after: 'D04' },
  // D05: the face check of an old person.
  { told: '我妈八十多岁，刷脸总不过', answers: { 'family-aim': 'bind' }, fault: 'family-face-failed', within: 1, first: [...CARD, 'retry-face'], after: 'D05 频度（老人）' },
  { told: '人脸匹配失败，我爸脸上有伤', answers: { ...family, 'family-aim': 'bind', 'family-age': 'old' }, fault: 'family-face-failed', within: 1, first: [...CARD, 'retry-face'], after: 'D05, §1.F 刷脸类' },
  { told: '老人卧床刷不了脸', answers: family, fault: 'family-face-failed', within: 1, first: [...CARD, 'retry-face'], after: 'D05' },
  // D06: five are bound.
  { told: '我已经绑了五个人，第六个加不进去', fault: 'family-limit-main', within: 1, first: [...CARD, 'unbind-one'], after: 'D06 确认' },
  { told: '超出绑定上限', fault: 'family-limit-main', within: 1, first: [...CARD, 'unbind-one'], after: 'D06 提示' },
  { told: '', answers: { ...family, 'family-aim': 'bind', 'family-step': 'refused', 'family-refused': 'mine' }, fault: 'family-limit-main', within: 1, first: [...CARD, 'unbind-one'], after: 'D06' },
  // D07: two others have bound the same relative.
  { told: '我姐和我弟都绑了我妈，我绑不上', fault: 'family-limit-member', within: 1, first: [...CARD, 'ask-other-to-unbind'], after: 'D07 规则' },
  { told: '说该成员已被2个账户绑定', fault: 'family-limit-member', within: 1, first: [...CARD, 'ask-other-to-unbind'], after: 'D07 规则' },
  // D08: sixteen.
  { told: '儿子刚满十六，绑的时候要孩子刷脸', fault: 'family-age-boundary', within: 1, first: [...CARD, 'face-and-papers'], after: 'D08 表现, §4.2' },
  { told: '', answers: { ...family, 'family-aim': 'bind', 'family-step': 'face', 'family-age': 'sixteen' }, fault: 'family-age-boundary', within: 1, first: [...CARD, 'face-and-papers'], after: 'D08, §2 Q10b' },
  // D09: papers refused.
  { told: '给女儿绑定，户口本照片没拍清楚，没通过', fault: 'family-doc-rejected', within: 1, first: [...CARD, 'retake-papers'], after: 'D09 确认' },
  { told: '承诺书没签名，审核不过', answers: family, fault: 'family-doc-rejected', within: 1, first: [...CARD, 'retake-papers'], after: 'D09 确认' },
  { told: '不在同一个户口本，关系证明不通过', fault: 'family-doc-rejected', within: 3, first: [...CARD, 'retake-papers', 'check-typed-data'], after: 'D09' },
  // D10: wrong name, number or relation.
  { told: '绑我妈的时候关系填错了', fault: 'family-info-mismatch', within: 1, first: [...CARD, 'check-typed-data'], after: 'D10' },
  { told: '添加家人，身份证号填错了一位', answers: family, fault: 'family-info-mismatch', within: 1, first: [...CARD, 'check-typed-data'], after: 'D10' },
  // D11: the PIN of the relative's code.
  { told: '窗口要输密码，我爸的医保码密码忘了', fault: 'family-pin-forgotten', within: 1, first: [...CARD, 'reset-relative-pin'], after: 'D11' },
  { told: '亲情账户密码是多少，不记得了', answers: family, fault: 'family-pin-forgotten', within: 1, first: [...CARD, 'reset-relative-pin'], after: 'D11' },
  // D12: sharing was never set up.
  { told: '想用我的医保钱给我妈付，没办过共济', fault: 'pooling-not-set', within: 1, first: CASH, after: 'D12' },
  { told: '家庭共济怎么弄', answers: { 'pooling-step': 'own-money' }, fault: 'pooling-not-set', within: 3, first: CASH, after: 'D12' },
  // D13: no account to share.
  { told: '我是居民医保，想给孩子付，说没有个人账户不能共济', answers: { 'pooling-fact': 'resident' }, fault: 'pooling-provider-ineligible', within: 1, first: CASH, after: 'D13' },
  { told: '深圳二档，不能当共济人', fault: 'pooling-provider-ineligible', within: 1, first: CASH, after: 'D13' },
  // D14: the quota or the other account is used up.
  { told: '共济额度用完了', fault: 'pooling-quota-out', within: 1, first: CASH, after: 'D14' },
  { told: '办了共济，结算还是余额不足，出钱的人账户也空了', answers: { 'pooling-step': 'short' }, fault: 'pooling-quota-out', within: 3, first: CASH, after: 'D14' },
  // D15: ended by itself.
  { told: '共济上个月还能用，我换工作转了医保，现在没了', answers: family, fault: 'pooling-auto-ended', within: 1, first: CASH, after: 'D15 规则' },
  { told: '', answers: { ...family, 'family-aim': 'pay', 'pooling-step': 'gone', 'pooling-fact': 'changed' }, fault: 'pooling-auto-ended', within: 1, first: CASH, after: 'D15 规则' },
  // D16: not open there.
  { told: '我妈在老家参保，跨省共济办不了', fault: 'pooling-area-not-open', within: 1, first: CASH, after: 'D16' },
  { told: '说参保地未开通医保钱包', answers: { 'family-aim': 'pay', 'pooling-step': 'refused', 'pooling-fact': 'far' }, fault: 'pooling-area-not-open', within: 1, first: CASH, after: 'D16' },
  // D17: limits of a transfer.
  { told: '医保钱包晚上转不了', fault: 'wallet-window-limit', within: 1, first: CASH, after: 'D17（22:00–6:00）' },
  { told: '医保钱包今天转了三笔，第四笔转账失败', fault: 'wallet-window-limit', within: 1, first: CASH, after: 'D17（单日 3 笔）' },
  // D18: the other side has no wallet.
  { told: '医保钱包转账，对方没开通钱包', fault: 'wallet-recipient-not-open', within: 1, first: CASH, after: 'D18' },
  { told: '用医保钱包给我妈转，我妈收不到', fault: 'wallet-recipient-not-open', within: 1, first: CASH, after: 'D18' },
  // D19: the hospital's own program finds no relation.
  { told: '亲属关系不存在，请传入有效亲属关系后重试', fault: 'relative-link-missing', within: 1, first: [...CARD, 'bind-in-insurance-app'], after: 'D19, §1.F' },
  { told: '在医院公众号加了就诊人，付钱时说没有亲属关系', fault: 'relative-link-missing', within: 1, first: [...CARD, 'bind-in-insurance-app'], after: 'D19' },
  // D20: bound in the wrong product.
  { told: '我在电子社保卡里绑的家人，医院看不到', fault: 'wrong-family-product', within: 1, first: [...CARD, 'bind-in-insurance-app'], after: 'D20' },
  { told: '用的是电子社保卡的亲情服务', answers: { ...family, 'family-aim': 'show' }, fault: 'wrong-family-product', within: 1, first: [...CARD, 'bind-in-insurance-app'], after: 'D20' },
  // D21: stopped at once, whatever the door.
  { told: '我没带卡，能不能用家人的卡看病', fault: 'wrong-person-code', within: 3, first: STOP, after: 'D21, §0.2' },
  { told: '拿我妈的卡给自己看病刷不了', answers: { scene: 'card' }, fault: 'wrong-person-code', within: 3, first: STOP, after: 'D21, §0.2' },
  { told: '', answers: { ...family, 'family-aim': 'not-own' }, fault: 'wrong-person-code', within: 1, first: STOP, after: 'D21, §2 Q10' },
]
