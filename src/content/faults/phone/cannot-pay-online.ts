import type { FaultText } from '@/domain/knowledge/fault-text'
import { inferred, official } from '../../wording/claim'
import { changedNames, compareNames, fileNow, locationInSettings, noLocationThenWindow, notOnOwnMoney, takenThenCashier, upgrade } from '../../online-payment/repeated'

const windowSettles = inferred('去窗口结算，一般当场就好。', 'wxpay-skills-2026')

/** Nothing has been taken yet: the payment cannot begin, or the insurance does not let it through. */
export const cannotPayOnline: readonly FaultText[] = [
  {
    id: 'region-or-hospital-not-open',
    name: '线上没开通医保支付',
    meaning: official('线上用医保，要参保的城市和医院都开通。没有“医保支付”这一项，可能是有一边还没开通。', 'wxpay-skills-2026'),
    atWindow: [notOnOwnMoney],
    later: [],
    handledBy: ['hospital-cashier', 'hospital-insurance-office'],
    bring: [],
    takes: windowSettles,
    askClerk: '医院线上开通医保支付了吗，这里能刷卡或刷码结吗？',
  },
  {
    id: 'remote-online-unsupported',
    name: '外地医保线上付不了',
    meaning: inferred('不少医院的线上缴费不支持外地医保，通常要先到人工窗口办“医保关联”。各家医院不一样。', 'hospital-notice'),
    atWindow: [
      inferred('去人工窗口，请他们关联医保后再结算。', 'hospital-notice'),
      fileNow,
    ],
    later: [inferred('下次来看病，先问要不要再去人工窗口关联一次。', 'hospital-notice')],
    handledBy: ['hospital-cashier', 'insurance-hotline'],
    bring: ['id-card'],
    takes: inferred('人工窗口关联好，一般当场能结。', 'hospital-notice'),
    askClerk: '我是外地参保，能在这里办医保关联再结算吗？',
  },
  {
    id: 'identity-mismatch-online',
    name: '线上提示身份不匹配',
    meaning: official('手机上登记的姓名或证件号，和医保系统里的对不上。自己的资料都对，多半是医院程序的问题。', 'wxpay-skills-2026'),
    atWindow: [
      compareNames,
      inferred('资料没错就别反复改，先拿卡或码去窗口结。', 'wxpay-skills-2026'),
    ],
    later: [changedNames],
    handledBy: ['insurance-hotline', 'hospital-it'],
    bring: ['id-card', 'identity-change-proof'],
    takes: inferred('改资料、等报修，一般都要几天。', 'huaihua-mwmca wxpay-skills-2026'),
    askClerk: '报的是姓名不匹配还是身份ID不匹配，能请信息科查吗？',
  },
  {
    id: 'auth-expired',
    name: '付款授权过期了',
    meaning: official('付款授权只能用一次，时间也短，一般 {pay-auth-minutes}。停在密码页久了，就要重新授权。', 'wxpay-skills-2026'),
    atWindow: [
      official('退回费用页，重新授权，一口气付完。', 'wxpay-skills-2026'),
      inferred('还是不行就看扣款没有；没扣的，去窗口结。', 'wxpay-skills-2026'),
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: inferred('重新授权再付，一般当场就好。', 'wxpay-skills-2026'),
    askClerk: '是 PAY_AUTH_NO 校验失败吗，这笔扣款了没有？',
  },
  {
    id: 'settlement-check-failed',
    name: '医保结算校验没通过',
    meaning: official('结算前，医保要核对这笔的金额、明细和状态，这一次没通过。原因有好多种，要请医院查医保返回的原因。', 'wxpay-skills-2026 wxpay-doc-2026'),
    atWindow: [
      inferred('没扣款的，过几分钟再试一次，不行就去窗口结。', 'wxpay-skills-2026'),
      takenThenCashier,
    ],
    later: [official('请收费处查医保返回的原因，照原因办。', 'wxpay-doc-2026')],
    handledBy: ['hospital-cashier', 'hospital-insurance-office'],
    bring: ['payment-record'],
    takes: inferred('一般当场能结，查原因的要等一天左右。', 'wxpay-skills-2026'),
    askClerk: '请查医保返回的 med_ins_fail_reason 是什么？',
  },
  {
    id: 'app-too-old',
    name: '点了付款没反应',
    meaning: official('微信版本太旧，或在电脑上打开，都调不出医保支付。要用手机上的新版本。', 'wxpay-skills-2026'),
    atWindow: [
      upgrade,
      inferred('升级了还没反应，就去窗口结。', 'wxpay-skills-2026'),
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: inferred('升级后重新打开，一般当场就好。', 'wxpay-skills-2026'),
    askClerk: '线上点付款没反应，能在这里刷卡或刷码结吗？',
  },
  {
    id: 'location-denied',
    name: '没让用定位',
    meaning: official('线上用医保付，要让程序知道您在哪里。没允许定位，就可能付不了。', 'wxpay-skills-2026'),
    atWindow: [
      locationInSettings,
      noLocationThenWindow,
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: inferred('允许定位后，一般当场就好。', 'wxpay-skills-2026'),
    askClerk: '线上提示要定位，我在这里刷卡或刷码结行吗？',
  },
]
