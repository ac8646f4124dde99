import { CASHIER, inferred, official, relayed, unverified } from '../../wording/claim'
import { fallbackLadder } from '../../wording/fallback-ladder'
import { manualReimbursement } from '../../wording/manual-reimbursement'
import { compare, facts, handlers, now, part, places, rule, see, what } from '../notation'

const { FB0, FB1, FB2, FB3, FB4, FB5 } = fallbackLadder

/** domain.md §0.3 and §1.0.1: what people call 医保卡, and what to try in which order. */
export const cardEcardCode = rule(
  'card-ecard-code', '三样东西别混', '实体社保卡、电子社保卡、医保码，出了事找的人也不同',
  'card-sealed ecard-broken-after-replace card-temp-loss wrong-family-product code-not-activated bind-card-wrong-flow',
  what(
    inferred('大家说的“医保卡”，通常是三样不同的东西。', 'linketalent-2023 scio-2023'),
    inferred('卡刷不了，一般先换医保码，不是换电子社保卡。', 'linketalent-2023 scio-2023'),
  ),
  compare('三样东西',
    ['实体社保卡',
      relayed('人社部门和合作银行发的，看病、银行两样功能都在上面。', 'rs-qa'),
      inferred('跨省看病，各地一般都认它。', 'scio-2023'),
      relayed('坏了、丢了、密码锁了，找 12333、社保卡网点或发卡银行。', 'rs-qa gzhmu-2023'),
    ],
    ['电子社保卡',
      relayed('人社部门发的，跟着实体卡走；实体卡注销了，它也用不了。', 'rst-qa-2022 shaanxi-rs'),
      official('早几年的发布会说，{ecard-cities}地市能用它看病买药。', 'scio-2023'),
      relayed('用不了，打 12333。', 'rs-qa'),
    ],
    ['医保码',
      relayed('国家医保局发的，也叫医保电子凭证。', 'linketalent-2023'),
      relayed('不靠实体卡，卡丢了、坏了、没领到，照样用。', 'linketalent-2023'),
      inferred('用不了，一般打 12393，或找激活它的微信、支付宝。', 'linketalent-2023'),
    ],
  ),
  handlers('card-hotline insurance-hotline'),
  facts('ecard-cities code-users'),
  see('show-medical-code ecard-while-lost three-passwords what-hotlines-handle'),
)

export const windowLadder = rule(
  'window-ladder', '窗口刷不了，照这个来', '一样一样试，成了就停',
  'reader-offline center-or-network-down year-end-shutdown chip-damaged card-sealed card-formal-loss third-gen-unsupported card-auth-failed pin-locked',
  what(
    inferred('刷不了多半还有别的办法，照下面的次序试，成了就停。', 'linketalent-2023 changsha-2022'),
    inferred('别因为没有卡就不看病，卡通常只是凭证。', 'linketalent-2023'),
  ),
  now(FB0.say, FB1.say, FB2.say, FB3.say, FB4.say, FB5.say),
  part('只能先自费',
    official('不是每种情况都能报，由参保地规定。', 'xinhuaqu-2024'),
    unverified('退费重结由医院自己定，先问清几号以前。', CASHIER),
    manualReimbursement.deadline,
  ),
  handlers('hospital-cashier hospital-insurance-office insurance-hotline city-hotline'),
  places('id-card-settles'),
  see('show-medical-code refund-and-resettle claim-manually card-ecard-code why-a-card-is-refused'),
)
