import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, hearsay, inferred, relayed, unverified } from '../../wording/claim'
import { claimAtHome } from '../repeated'

/** Where the person is insured and where they are being treated do not fit together. */
export const placeAndProvider: readonly FaultText[] = [
  {
    id: 'remote-not-filed',
    name: '异地就医没备案',
    meaning: relayed('在参保地以外看病，一般要先办异地就医备案，才能直接结算。急诊抢救的，视同已经备案。', 'ybf-2022-22'),
    atWindow: [
      relayed('现在就用“国家异地就医备案”小程序补办备案。', 'ybf-2022-22'),
      relayed('住院的，出院结算前补办备案，可以直接结算。', 'ybf-2022-22'),
    ],
    later: [
      inferred('门诊补了备案能不能结，看当地规定，打参保地的 12393 问。', 'ybf-2022-22'),
      inferred('没结成的，留齐票据问参保地能不能报，比例可能低些。', 'ybf-2022-22 xinhuaqu-2024'),
    ],
    handledBy: ['insurance-hotline', 'hospital-insurance-office'],
    bring: ['id-card', 'remote-care-proof'],
    takes: hearsay('网上办多数马上好，有的要 {remote-filing-takes}。', 'articles', INSURANCE_HOTLINE),
    askClerk: '查得到我的异地备案吗，补办后能直接结吗？',
  },
  {
    id: 'provider-not-networked',
    name: '这家没开通异地结算',
    meaning: relayed('您备过案，可这家医院或这项业务没开通跨省直接结算。这里花的钱，按参保地规定办。', 'ybf-2022-22'),
    atWindow: [
      inferred('在国家医保服务平台APP查“异地联网定点”。', 'ybf-2022-22'),
      inferred('不急的话，换一家开通了的医院。', 'ybf-2022-22'),
    ],
    later: [claimAtHome],
    handledBy: ['hospital-insurance-office', 'insurance-hotline'],
    bring: [],
    takes: inferred('换到开通的医院，一般当场能结。', 'ybf-2022-22'),
    askClerk: '这项业务开通跨省直接结算了吗？',
  },
  {
    id: 'provider-not-designated',
    name: '这里不是医保定点',
    meaning: inferred('医保一般只在定点的医院、药店能用，这家可能不是。', 'ybf-2022-22', INSURANCE_HOTLINE),
    atWindow: [
      inferred('在国家医保服务平台APP查这家是不是定点。', 'ybf-2022-22'),
      inferred('不急的话，换一家定点的医院或药店。', 'ybf-2022-22'),
    ],
    later: [claimAtHome, unverified('急诊在非定点看的，可能有例外，打 12393 问。', INSURANCE_HOTLINE)],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: inferred('换到定点，一般当场能结。', 'ybf-2022-22'),
    askClerk: '这里是医保定点吗，今天能走医保结算吗？',
  },
  {
    id: 'not-selected-provider',
    name: '没选点或没转诊',
    meaning: inferred('窗口说“没选点”，一般是当地要先选好医院或社区医院，而这家没选上。当地有没有这规定，打 12393 问准。', 'article-5042755', INSURANCE_HOTLINE),
    atWindow: [
      inferred('问窗口：能不能当场选点或改点？', 'article-5042755', INSURANCE_HOTLINE),
      unverified('急诊、住院通常不受选点限制，先跟窗口说明。', INSURANCE_HOTLINE),
    ],
    later: [inferred('打 12393，问清怎么选点、几时生效。', 'article-5042755', INSURANCE_HOTLINE)],
    handledBy: ['hospital-insurance-office', 'insurance-hotline'],
    bring: [],
    takes: unverified('有的马上生效，有的要等下个月。', INSURANCE_HOTLINE),
    askClerk: '提示的是未选点还是未转诊，能在这里改选吗？',
  },
]
