import type { ActionRow } from './action-row'
import { INSURANCE_AGENCY, INSURANCE_HOTLINE, hearsay, inferred, official, relayed, unverified } from '../wording/claim'

export const familyActions: readonly ActionRow[] = [
  [
    'own-credential-only',
    relayed('先停：谁看病，就用谁自己的卡或码。', 'sina-2026-01-10'),
    relayed('家里人的钱可以共济，卡和码不能共用，用了可能违法。没带卡，就亮病人本人的医保码。想用家里人的医保钱，另办家庭共济。', 'sina-2026-01-10 people-2026'),
    '病人没带卡，用病人本人的医保码或身份证能结吗？',
  ],
  [
    'relative-own-card',
    relayed('家人看病，就刷家人自己的实体卡。', 'sina-2026-01-10 linketalent-2023'),
    inferred('码亮不出来，卡多半照样能刷。绑定的事，看完病再慢慢办。', 'linketalent-2023'),
    '就诊的是我家人，刷他自己的社保卡能结吗？',
  ],
  [
    'pay-rest',
    relayed('家人照样走医保，差的钱另外付。', 'alipay-faq shenzhen-641783'),
    relayed('亲情账户扣的是家人自己的钱，不是您的。余额够不够，和报销没有关系。', 'alipay-faq shenzhen-641783'),
    '统筹照常报，个人该付的部分付现金，行吗？',
  ],
  [
    'open-own-code-first',
    relayed('先刷脸激活您自己的医保码，再绑家人。', 'nhsa-hot-qa-2023 alipay-faq'),
    relayed('在微信、支付宝里搜“医保码”，或用国家医保服务平台APP，按提示实名、刷脸。', 'alipay-faq linketalent-2023'),
    '这里有人帮着激活医保码吗？',
  ],
  [
    'activate-relative-code',
    relayed('点家人头像，激活他的医保码，设好密码。', 'alipay-faq'),
    relayed('在当初绑定的程序里做。设了密码还激活不了，打 12393 查参保地留的信息对不对。', 'alipay-faq'),
    '等我两分钟，激活家人的医保码再扫，行吗？',
  ],
  [
    'reset-relative-pin',
    relayed('在亲情账户里，改家人医保码的密码。', 'hainan-2024'),
    relayed('打开国家医保服务平台APP，进亲情账户，点家人头像，选修改密码，绑他的人就能改。有的地方要到经办窗口改，先打 12393 问。', 'hainan-2024 huaihua-mwmca'),
    '这里要的是医保码密码，还是社保卡密码？',
  ],
  [
    'bind-in-insurance-app',
    official('先在国家医保服务平台APP绑家人，再回来付。', 'wxpay-doc-2026 wxpay-skills-2026'),
    inferred('医院小程序、电子社保卡里加的家人，一般不算医保的亲情账户。已经绑了、姓名证件也对，就请医院报修。', 'wxpay-skills-2026 alipay-faq bbbaike'),
    '提示“亲属关系不存在”，能改在窗口刷家人本人的卡吗？',
  ],
  [
    'unbind-one',
    relayed('先解绑一位不急用的家人，再绑。', 'nhsa-hot-qa-2023 alipay-faq'),
    hearsay('在“我的家庭成员”里选人，点解除绑定。也可以换另一位家人来绑他。', 'articles', INSURANCE_HOTLINE),
    '先刷家人本人的卡，回头再绑，行吗？',
  ],
  [
    'ask-other-to-unbind',
    relayed('请绑过他的人，先解绑一个。', 'alipay-faq'),
    inferred('名额按自然月算，解绑了当月可能还占着，一般下个月再试。', 'alipay-faq'),
    '家人本人带了卡，直接刷卡结算行吗？',
  ],
  [
    'retry-face',
    inferred('找亮处，摘帽子和眼镜，再刷一次脸。', 'medical-hzv'),
    inferred('还不行就换一部手机。要家人本人刷脸，人不在身边一般做不了。', 'medical-hzv nhsa-reply'),
    '刷脸过不去，能改用本人身份证或实体卡结吗？',
  ],
  [
    'face-and-papers',
    inferred('请家人本人来刷脸，户口本也备好。', 'nhsa-reply nhsa-hot-qa-2023'),
    inferred('这个年纪，各处要求不一样：有的要本人刷脸，有的看户口本或出生证明。以手机那一页要的为准。', 'nhsa-reply nhsa-hot-qa-2023'),
    '孩子的码还没绑上，先刷孩子自己的社保卡行吗？',
  ],
  [
    'check-typed-data',
    inferred('对着证件，逐字核对姓名、号码和关系。', 'alipay-faq'),
    inferred('改过名、有生僻字的，医保那边留的一般还是老的，打 12393 核对。', 'alipay-faq huaihua-mwmca'),
    '系统里这位参保人的姓名和证件号是怎么写的？',
  ],
  [
    'retake-papers',
    relayed('重拍户口本登记页，签好承诺书，再交。', 'we54-2023'),
    relayed('要双方户口本的常住人口登记卡那一页，拍清楚。不在同一本户口本上，也可以绑。', 'we54-2023 nhsa-reply'),
    '材料还在审，先刷家人本人的卡结，行吗？',
  ],
  [
    'check-relative-insured',
    inferred('打 12393，问家人的参保信息报上去没有。', 'nhsa-qa-1952628'),
    inferred('新生儿、刚换参保的，一般是还没报上来。先问清：自己先付钱，事后给不给报、几号以前交。', 'nhsa-qa-1952628 xinhuaqu-2024'),
    '系统里查得到他的参保地和参保状态吗？',
  ],
  [
    'raise-pooling-limit',
    inferred('请出钱的家人，把共济额度调高。', 'asiacity-397973'),
    inferred('在当初办共济的医保APP里改。改不了，差的钱另外付就行，报销一般不受影响。', 'asiacity-397973 sina-2026-01-10'),
    '共济额度调好以后，要退掉重新结算吗？',
  ],
  [
    'set-pooling-now',
    relayed('要用家里人的医保钱，另办家庭共济。', 'xinhua-2024 people-2026'),
    relayed('在国家医保服务平台APP或当地医保APP里，找“家庭共济”。出钱的要是职工医保，有个人账户。看病仍用病人自己的卡或码。', 'xinhua-2024 people-2026 sina-2026-01-10'),
    '共济现在办好，这一单能用上吗？',
  ],
  [
    'open-relative-wallet',
    hearsay('请收钱的家人，先开通医保钱包。', 'articles', INSURANCE_HOTLINE),
    hearsay('在国家医保服务平台APP首页的“医保钱包”里开通，家人也可以代开。', 'articles', INSURANCE_HOTLINE),
    '共济的钱还没到，差的部分先付现金，行吗？',
  ],
  [
    'ask-offline-binding',
    relayed('刷不了脸的，到医保经办窗口线下绑定。', 'zgjkxw-2024'),
    unverified('带什么先问清，一般要双方身份证和户口本。', INSURANCE_AGENCY),
    '这里有医保服务站能线下绑定亲情账户吗？',
  ],
]
