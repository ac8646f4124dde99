import { INSURANCE_HOTLINE, hearsay, inferred, relayed, unverified } from '../../wording/claim'
import { claimAtHome } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'

/** domain.md A19, A20, A22. */
export const fileRemoteCare = procedure(
  'file-remote-care', '异地就医怎么备案', '手机就能办；住院的，出院结算前补办也行',
  'remote-not-filed provider-not-networked remote-online-unsupported wrong-benefit-type multi-insurance-records',
  what(
    relayed('在参保地以外看病，一般先备案，才能直接结算。', 'ybf-2022-22'),
    relayed('急诊抢救，视同已经备案。', 'ybf-2022-22'),
    inferred('备案跟着人走，换了新卡一般不用重办。', 'ybf-2022-22 linketalent-2023'),
  ),
  now(
    inferred('打开“国家异地就医备案”小程序或国家医保服务平台APP。', 'ybf-2022-22'),
    relayed('医保码、身份证、社保卡，有一样就能办。', 'ybf-2022-22'),
    relayed('住着院的，赶在出院结算前补办，就能直接结。', 'ybf-2022-22'),
    inferred('选对备案的类型：长期住在外地，还是转诊。', 'ybf-2022-22'),
    inferred('办好了，请窗口再查一次备案。', 'ybf-2022-22'),
  ),
  later(
    inferred('门诊后来补备案的，打参保地的 12393 问能不能结。', 'ybf-2022-22'),
    claimAtHome,
  ),
  part('办了还结不了',
    relayed('这家医院没开通跨省结算的，按参保地规定办。', 'ybf-2022-22'),
    inferred('在国家医保服务平台APP查“异地联网定点”，一般能看到这家开通了哪些。', 'ybf-2022-22'),
    inferred('手机缴费多半结不了异地的，要去人工窗口。', 'hospital-notice'),
  ),
  handlers('insurance-hotline hospital-insurance-office'),
  papers('id-card remote-care-proof'),
  takes(hearsay('网上办多数马上好，慢的要 {remote-filing-takes}。', 'articles', INSURANCE_HOTLINE)),
  facts('remote-filing-takes'),
  see('claim-manually check-insured-status select-provider remote-not-filed provider-not-networked insured-status-and-filing'),
)

export const selectProvider = procedure(
  'select-provider', '选点：先选好医院', '有的地方要先选医院或社区医院，没选上就结不了',
  'not-selected-provider provider-not-designated',
  what(inferred('有的地方要先选好医院或社区医院，没选上的，一般在这家结不了。', 'article-5042755', INSURANCE_HOTLINE)),
  now(
    inferred('问窗口：能不能当场选点，今天就生效？', 'article-5042755', INSURANCE_HOTLINE),
    inferred('也可以在当地医保APP里找“选点”，自己办。', 'article-5042755', INSURANCE_HOTLINE),
    unverified('急诊、住院通常不受选点限制，先跟窗口说明。', INSURANCE_HOTLINE),
  ),
  later(inferred('打 12393，问清怎么选、几时生效、能不能改。', 'article-5042755', INSURANCE_HOTLINE)),
  handlers('insurance-hotline hospital-insurance-office'),
  takes(unverified('有的马上生效，有的要等下个月。', INSURANCE_HOTLINE)),
  places('selected-provider'),
  see('not-selected-provider provider-not-designated claim-manually'),
)
