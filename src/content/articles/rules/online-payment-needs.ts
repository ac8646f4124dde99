import { inferred, official } from '../../wording/claim'
import { facts, handlers, now, part, rule, see, what } from '../notation'
import {
  allowLocation, authIsShort, billUploaded, bindFirst, bothOpen, codeAndNames, fileFirst, insuredFirst, newPhone, relativesOwnCode, remoteAtWindow, windowSettles,
} from '../../online-payment/repeated'

/** domain.md §5.1: all of them are needed. */
export const onlinePaymentNeeds = rule(
  'online-payment-needs', '线上付要哪些条件', '人、医院、手机，少一样都付不成',
  'code-not-activated region-or-hospital-not-open remote-online-unsupported identity-mismatch-online app-too-old location-denied ' +
    'relative-link-missing not-insured',
  what(
    official('线上用医保付，下面几样都要有，少一样就付不成。', 'wxpay-skills-2026'),
    windowSettles,
  ),
  part('人要对',
    insuredFirst,
    codeAndNames,
  ),
  part('医院要通',
    bothOpen,
    billUploaded,
  ),
  part('手机要行',
    newPhone,
    allowLocation,
  ),
  part('外地参保',
    fileFirst,
    remoteAtWindow,
  ),
  part('替家人付',
    bindFirst,
    relativesOwnCode,
  ),
  now(
    official('没激活医保码的，现在先去激活。', 'wxpay-skills-2026'),
    inferred('没有“医保支付”这一项的，去窗口或自助机结。', 'wxpay-skills-2026'),
    authIsShort,
  ),
  handlers('hospital-cashier insurance-hotline'),
  facts('pay-auth-minutes code-pin-digits'),
  see('pay-bill-online activate-code paid-or-not paying-online region-or-hospital-not-open remote-online-unsupported'),
)
