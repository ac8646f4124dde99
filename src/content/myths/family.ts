import type { Myth } from '@/domain/knowledge/myth'
import { INSURANCE_HOTLINE, hearsay, inferred, relayed } from '../wording/claim'
import { myth } from './notation'

const theirOwn = relayed('亲情账户是替家人亮家人自己的码，扣的是家人自己的钱。', 'alipay-faq')
const poolInstead = relayed('想用您的钱帮家人付，另外办“家庭共济”。', 'sina-2026-01-10')
const inTheApp = relayed('在国家医保服务平台APP首页点“亲情账户”。', 'we54-2023')

/** 亲情账户 and 家庭共济 (domain.md §7 S3; §0.2, §0.3). */
export const familyMyths: readonly Myth[] = [
  myth('family-activate-on-website', 'wrong', {
    said: '亲情账户要到社保网站激活',
    truth: [relayed('要激活的是家人的医保码，在您绑定的那个APP里办。', 'alipay-faq')],
    instead: relayed('点家人头像，激活他的医保码，再设密码。', 'alipay-faq'),
    words: '社保网站激活 网站激活亲情 社保网激活 社保局网站激活',
    faults: 'family-member-code-inactive',
  }),
  myth('family-account-top-up', 'wrong', {
    said: '亲情账户充值后才能用',
    truth: [theirOwn, inferred('亲情账户里一般没有自己的钱，也就没有钱可存。', 'alipay-faq')],
    instead: poolInstead,
    words: '亲情账户充值 给亲情账户充 亲情账户余额 亲情账户没钱 给家人充值 给父母充值 给老人充值 给孩子充值 给爸妈充 亲属充值',
    faults: 'family-confused-with-pooling pooling-not-set',
  }),
  myth('family-needs-same-place', 'wrong', {
    said: '户口不在一起不能绑亲情账户',
    truth: [
      relayed('不要求在同一个户口本上，也不看户籍在哪里。', 'nhsa-reply'),
      inferred('在外地看病，看的一般是家人自己有没有备案。', 'ybf-2022-22'),
    ],
    instead: relayed('照常绑定；材料用双方户口本或出生医学证明。', 'nhsa-hot-qa-2023 we54-2023'),
    words: '户口不在一起 不在一个户口本 户口不在一起能 不是一个户口 户籍不同 户籍地不符 户口不一样 不同户口本',
    faults: 'family-doc-rejected remote-not-filed',
  }),
  myth('family-needs-same-pool', 'outdated', {
    said: '不在同一个统筹区就不能共济',
    truth: [
      relayed('省内的家庭共济，不要求在同一个统筹区。', 'xinhua-2024'),
      relayed('跨省的正在推开，能不能用以APP里查到的为准。', 'people-2026 asiacity-397973'),
    ],
    since: relayed('省内 {pooling-in-province-since}起全有，跨省 {pooling-across-since}起推开。', 'xinhua-2024 people-2026'),
    instead: relayed('在国家医保服务平台APP里查“家庭共济”和“医保钱包”。', 'people-2026'),
    words: '不在一个统筹区 不同统筹区 不是一个统筹区 同一统筹区 统筹区不同 不在一个城市能共济 不在一个城市不能 不同城市共济',
    faults: 'pooling-area-not-open pooling-not-set',
  }),
  myth('family-account-uses', 'misleading', {
    said: '亲情账户能代缴医保、买保险',
    truth: [relayed('替家人缴费、付钱，是家庭共济的事，不是亲情账户。', 'sina-2026-01-10 people-2026'), theirOwn],
    instead: relayed('想替家人缴居民医保，去办“家庭共济”。', 'people-2026'),
    words: '亲情账户缴费 亲情账户缴医保 亲情账户代缴 亲情账户交医保 亲情账户买保险 亲情账户买药 用亲情账户交',
    faults: 'family-confused-with-pooling',
  }),
  myth('card-hotline-for-family', 'wrong', {
    said: '亲情账户的事打 12333',
    truth: [
      hearsay('亲情账户和家庭共济归医保管，打 12393。', 'articles', INSURANCE_HOTLINE),
      relayed('12333 管的是社保卡：挂失、启用、密码和进度。', 'rs-qa gzhmu-2023'),
    ],
    instead: inferred('亲情账户的事一般打 12393，在外地先拨参保地的区号。', 'rs-qa'),
    words: '亲情账户打# 亲情账户问社保 亲情账户找社保局 亲情账户人社 亲情账户找人社',
    faults: 'wrong-family-product family-main-not-ready',
  }),
  myth('entrance-moved', 'depends', {
    said: '教程里的按钮找不到，就是不能用',
    truth: [inferred('通常是版本变了，按钮换了地方，功能多半还在。', 'wxpay-skills-2026 we54-2023')],
    instead: inTheApp,
    words: '找不到入口 没有入口 找不到亲情账户 没有亲情账户 没有这个按钮 跟教程不一样 入口没了 找不到按钮 公众号里没有',
    faults: 'bind-card-wrong-flow family-main-not-ready',
  }),
  myth('share-cards-in-family', 'wrong', {
    said: '家里人的医保卡可以混用',
    truth: [relayed('钱可以家里人共济，卡和码不能共用，看病要用本人的。', 'sina-2026-01-10')],
    instead: poolInstead,
    words: '混用 共用医保卡 全家共用 一家人共用 借医保卡 借卡看病 借给家人用 用家人的卡看病 用我妈的卡给',
    faults: 'wrong-person-code pooling-not-set',
  }),
  myth('ecard-is-the-code', 'wrong', {
    said: '电子社保卡就是医保码',
    truth: [
      relayed('电子社保卡是人社的，靠着实体卡；医保码是医保局的，不靠卡。', 'linketalent-2023 hayaocihang-1578'),
      relayed('补换卡期间电子社保卡可能停用，领了新卡自动恢复。', 'hayaocihang-1578'),
    ],
    instead: inferred('看病亮本人的医保码，微信、支付宝里搜“医保码”。', 'linketalent-2023 wxpay-skills-2026'),
    words: '电子社保卡就是医保码 电子社保卡和医保码一样 医保码就是电子社保卡 电子社保卡跟医保码 电子社保卡和医保码',
    faults: 'ecard-broken-after-replace wrong-family-product',
  }),
]
