import { inferred, official, relayed } from '../../wording/claim'
import { facts, handlers, now, part, rule, see, what } from '../notation'

/** domain.md §5.1: all of them are needed. */
export const onlinePaymentNeeds = rule(
  'online-payment-needs', '线上付要哪些条件', '人、医院、手机，少一样都付不成',
  'code-not-activated region-or-hospital-not-open remote-online-unsupported identity-mismatch-online app-too-old location-denied ' +
    'relative-link-missing not-insured',
  what(
    official('线上用医保付，下面几样都要有，少一样就付不成。', 'wxpay-skills-2026'),
    inferred('有一样不行也别急，拿卡或医保码去窗口，一般照样能结。', 'wxpay-skills-2026'),
  ),
  part('人要对',
    inferred('本人正常参保，一般才付得了。', 'wxpay-skills-2026 insured-status-codes'),
    official('医保码激活过，姓名、证件号和医保系统里一样。', 'wxpay-skills-2026'),
  ),
  part('医院要通',
    official('参保的城市和这家医院，都开通了线上医保支付。', 'wxpay-skills-2026'),
    official('医生开好单、医院把费用传上来，金额不用您填。', 'wxpay-skills-2026'),
  ),
  part('手机要行',
    official('在手机上付，微信要够新，电脑上的微信不行。', 'wxpay-skills-2026'),
    official('要允许定位。', 'wxpay-skills-2026'),
  ),
  part('外地参保',
    relayed('先办异地备案。', 'ybf-2022-22'),
    inferred('不少医院线上不收外地医保，通常要到人工窗口办关联。', 'hospital-notice'),
  ),
  part('替家人付',
    official('先绑好亲情账户，再回医院的小程序付。', 'wxpay-skills-2026'),
    relayed('用的是家人自己的码，不是拿您的给家人用。', 'alipay-faq sina-2026-01-10'),
  ),
  now(
    official('没激活医保码的，现在先去激活。', 'wxpay-skills-2026'),
    inferred('没有“医保支付”这一项的，去窗口或自助机结。', 'wxpay-skills-2026'),
    official('授权只用一次，管 {pay-auth-minutes}，别停在密码页。', 'wxpay-skills-2026'),
  ),
  handlers('hospital-cashier insurance-hotline'),
  facts('pay-auth-minutes code-pin-digits'),
  see('pay-bill-online activate-code paid-or-not paying-online region-or-hospital-not-open remote-online-unsupported'),
)
