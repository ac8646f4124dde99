import type { Article } from '@/domain/knowledge/article'
import { INSURANCE_HOTLINE, inferred, official, relayed, unverified } from '../../wording/claim'
import { facts, handlers, now, part, see, what } from '../notation'

/** From the hospital's own program to the money: how a bill is paid with insurance on the phone (domain.md §5.2, §7). */
export const payingOnline: Article = {
  id: 'paying-online',
  kind: 'theme',
  title: '线上怎么用医保付',
  lead: '入口在医院的程序里，金额不用您填',
  faults: ['bind-card-wrong-flow', 'code-not-activated', 'region-or-hospital-not-open', 'remote-online-unsupported', 'self-paid-but-insurance-failed'],
  blocks: [
    what(
      official('线上用医保付钱，是在医院自己的小程序或公众号里付。微信、支付宝里搜到的医保码，是激活和亮码用的。', 'wxpay-skills-2026'),
      official('金额由医院传上来，医保算好再给您看，您不用填数。', 'wxpay-skills-2026'),
    ),
    now(
      relayed('先激活医保码：本人实名、刷脸，不用输卡号。', 'wxpay-skills-2026 linketalent-2023'),
      official('到医院的小程序或公众号，点门诊缴费，选“医保支付”。', 'wxpay-skills-2026'),
      official('照提示授权，输 {code-pin-digits}医保码密码，一口气付完。', 'wxpay-skills-2026'),
      inferred('看不到“医保支付”的，先别自费付掉，去窗口结。', 'wxpay-skills-2026'),
    ),
    part('钱怎么分',
      official('个人账户不够付的，差的部分用别的方式补。', 'wxpay-skills-2026'),
      relayed('余额多少只管自己那部分，医保该报的照报。', 'shenzhen-641783'),
      inferred('先付一小笔来试，一般看不出报销比例和限额。', 'wxpay-skills-2026'),
      unverified('体检一般不能用医保付，要做先问清。', INSURANCE_HOTLINE),
    ),
    part('换卡、改名以后',
      inferred('医保码跟着人，不跟卡号。换了社保卡，一般不用重新激活。', 'linketalent-2023'),
      official('改过姓名、证件号的要核对：和医保系统里的不一致就付不了。', 'wxpay-skills-2026'),
    ),
    part('人在外地',
      inferred('先办好异地备案。不少医院线上不支持外地医保，通常要到人工窗口办关联。', 'ybf-2022-22 hospital-notice'),
    ),
    part('出了岔子',
      official('扣了钱没结果，先别再付，截图去找收费处查单。', 'wxpay-doc-2026 wxpay-skills-2026'),
      official('支付平台只管扣款和退款，医保成没成要问医院。', 'wxpay-skills-2026'),
      inferred('付款截图一般不能拿去报销，报销要收费票据和清单。', 'xinhuaqu-2024'),
      inferred('已经用医保结过的，一般不能再报一次。', 'xinhuaqu-2024'),
    ),
    handlers('hospital-cashier pay-platform insurance-hotline'),
    facts('code-pin-digits pay-auth-minutes self-pay-refund'),
    see('pay-bill-online find-order-after-failure online-payment-needs paid-or-not region-or-hospital-not-open remote-online-unsupported self-paid-but-insurance-failed'),
  ],
}
