import type { Article } from '@/domain/knowledge/article'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../../wording/claim'
import { handlers, later, now, papers, part, see, what } from '../notation'

/** What stands behind the card: being insured, and being filed for care elsewhere (domain.md §1.A15 to A20, §3.6). */
export const insuredStatusAndFiling: Article = {
  id: 'insured-status-and-filing',
  kind: 'theme',
  title: '参保状态和异地备案',
  lead: '卡好好的也会结不了，先看这两样',
  faults: ['not-insured', 'insurance-suspended', 'waiting-period', 'multi-insurance-records', 'remote-not-filed', 'provider-not-networked'],
  blocks: [
    what(
      inferred('卡和码只是凭证。能不能报，一般先看参保状态；在外地看病，还要看备案。', 'insured-status-codes ybf-2022-22'),
    ),
    now(
      inferred('打开国家医保服务平台APP，看参保状态和参保地。', 'code-page-message nhsa-qa-1952628'),
      relayed('没备案的，现在用“国家异地就医备案”小程序补办。', 'ybf-2022-22'),
      inferred('还是不行，先打 12393 问清能不能报，再决定怎么付。', 'xinhuaqu-2024'),
    ),
    part('参保状态',
      inferred('状态通常有四种：正常、暂停、终止、未参保。', 'insured-status-codes'),
      inferred('暂停、终止多半是离职、单位欠费或没续缴，报销一般先停。', 'insured-status-codes scan-pay-codes'),
      hearsay('停保时个人账户的余额，多地还能付自己那部分，先问窗口。', 'article-6635474', INSURANCE_HOTLINE),
      relayed('错过集中缴费期，或断缴以后再参保，有一段等待期，长短按当地规定。', 'state-council-2024-38'),
      relayed('在别处参过保、换过险种的，参保地可能显示不对，可以在医保码页面切换。', 'nhsa-qa-1952628'),
    ),
    part('异地备案',
      relayed('到参保地以外看病，一般先备案才能直接结算。急诊抢救的，视同已经备案。', 'ybf-2022-22'),
      relayed('住院的，出院结算前补办也可以直接结算；门诊看当地规定。', 'ybf-2022-22'),
      relayed('药和项目看就医地的目录，怎么报看参保地的政策。', 'ybf-2022-22'),
      relayed('备了案，医院或这项业务没开通跨省的，也结不了。', 'ybf-2022-22'),
    ),
    part('跟着人，不跟卡',
      inferred('换了新卡，一般不用重办备案，也不用重绑医保码和家人。', 'linketalent-2023 sina-2026-01-09'),
      inferred('给家人看病，一般看家人自己的参保和备案，不看户籍。', 'nhsa-reply ybf-2022-22'),
    ),
    later(
      official('居民医保、灵活就业缴费的事，打 12366 问。', 'wxpay-social-fee'),
      inferred('上班的，参保和续缴找单位人事。', 'insured-status-codes'),
      relayed('记录不对的，请参保地的医保经办窗口补报或合并。', 'nhsa-qa-1952628 huaihua-mwmca'),
    ),
    handlers('insurance-hotline tax-hotline employer insurance-agency'),
    papers('id-card remote-care-proof'),
    see('check-insured-status file-remote-care not-insured insurance-suspended waiting-period multi-insurance-records remote-not-filed provider-not-networked'),
  ],
}
