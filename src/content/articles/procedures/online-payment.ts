import { inferred, official } from '../../wording/claim'
import { facts, handlers, later, now, papers, part, procedure, see, takes, what } from '../notation'
import { authorise, notOfferedThenWindow, openHospitalApp, ownOrders } from '../../online-payment/repeated'

/** domain.md §5.1 to §5.3. */
export const payBillOnline = procedure(
  'pay-bill-online', '手机上付医院的账', '从医院自己的小程序进，不是在微信、支付宝首页付',
  'region-or-hospital-not-open remote-online-unsupported code-not-activated auth-expired app-too-old location-denied identity-mismatch-online ' +
    'settlement-check-failed relative-link-missing personal-account-low',
  what(
    official('要从医院自己的小程序或公众号进，选门诊缴费。', 'wxpay-skills-2026'),
    official('金额由医院传来，不用自己填。', 'wxpay-skills-2026'),
  ),
  now(
    openHospitalApp,
    authorise,
    official('授权一般只管 {pay-auth-minutes}，别停在密码页。', 'wxpay-skills-2026'),
    notOfferedThenWindow,
  ),
  later(
    official('点了没反应，升级微信，改用手机打开。', 'wxpay-skills-2026'),
    official('付家人的账，先绑好亲情账户再来。', 'wxpay-skills-2026'),
  ),
  part('付不成的时候',
    inferred('授权过期：退回缴费页，重新授权，一般就行。', 'wxpay-skills-2026'),
    inferred('医保局校验失败：一般隔几分钟再试一次，还不行去窗口。', 'wxpay-skills-2026'),
    inferred('姓名、身份对不上：信息没错的，多半要医院报修。', 'wxpay-skills-2026'),
    inferred('异地参保的，手机上多半不支持，去人工窗口。', 'hospital-notice'),
  ),
  handlers('hospital-cashier insurance-hotline'),
  takes(inferred('顺利的话，一般几分钟就好。', 'wxpay-skills-2026')),
  facts('pay-auth-minutes code-pin-digits'),
  see('find-order-after-failure activate-code region-or-hospital-not-open auth-expired settlement-check-failed paying-online'),
)

export const findOrderAfterFailure = procedure(
  'find-order-after-failure', '扣了钱没结果怎么办', '先别再付；查订单，找收费处查单',
  'self-paid-but-insurance-failed duplicate-order settlement-check-failed center-or-network-down',
  what(
    official('自费和医保是两笔，可能自费扣成了，医保没成。', 'wxpay-skills-2026'),
    official('整单显示成功，才算付成。', 'wxpay-skills-2026'),
  ),
  now(
    official('先别再付第二次。', 'wxpay-skills-2026'),
    inferred('截下订单号和付款记录，等几分钟再看结果。', 'wxpay-skills-2026'),
    ownOrders,
    inferred('还没结果，拿订单号请收费处查单。', 'wxpay-skills-2026'),
    official('请收费处念出医保返回的原因。', 'wxpay-doc-2026'),
  ),
  later(
    official('自费那部分退款要 {self-pay-refund}，医保部分看医保局。', 'wxpay-skills-2026'),
    inferred('医院查清是平台的事，再找付款平台的客服。', 'wxpay-skills-2026'),
  ),
  part('提示订单已存在',
    inferred('通常是上一笔还没结束，别重复缴，请窗口取消后再来。', 'wxpay-skills-2026'),
  ),
  handlers('hospital-cashier hospital-insurance-office pay-platform'),
  papers('payment-record'),
  takes(inferred('查单一般当场能查；退款要等几天。', 'wxpay-skills-2026')),
  facts('self-pay-refund'),
  see('refund-and-resettle pay-bill-online self-paid-but-insurance-failed duplicate-order'),
)
