import type { Article } from '@/domain/knowledge/article'
import { inferred, official, relayed } from '../../wording/claim'
import { compare, facts, handlers, later, now, papers, part, see, takes, what } from '../notation'

/** Two things under similar names: one shows the relative’s own code, the other spends one’s own personal account. */
export const familyAccountAndSharing: Article = {
  id: 'family-account-and-sharing',
  kind: 'theme',
  title: '亲情账户和家庭共济',
  lead: '一个亮家人自己的码，一个花您的钱',
  faults: [
    'family-confused-with-pooling', 'family-main-not-ready', 'family-member-code-inactive', 'family-limit-main', 'family-limit-member', 'pooling-not-set',
    'pooling-provider-ineligible', 'pooling-quota-out', 'pooling-auto-ended', 'pooling-area-not-open', 'wallet-window-limit', 'wallet-recipient-not-open',
    'relative-link-missing', 'wrong-family-product', 'wrong-person-code',
  ],
  blocks: [
    what(
      relayed('亲情账户：在您手机上亮家人自己的码，扣家人自己的钱。', 'alipay-faq'),
      relayed('家庭共济：拿您个人账户的钱，替家人付自付的部分。', 'sina-2026-01-10'),
      relayed('办了哪样都一样：看病只认看病人自己的卡或码。', 'sina-2026-01-10'),
    ),
    compare(
      '两样东西，各管各的',
      [
        '亲情账户',
        inferred('激活了医保码的参保人，一般都能替家人绑。', 'we54-2023 nhsa-reply'),
        relayed('能绑的家人有上限，通常是 {family-main-limit}。', 'nhsa-hot-qa-2023 alipay-faq'),
        relayed('它不装钱，扣的是家人自己医保账户里的钱。', 'alipay-faq'),
        official('不在同一本户口本上也能绑。', 'nhsa-reply'),
        inferred('参保地和您不同的家人，一般也能绑。', 'nhsa-reply'),
      ],
      [
        '家庭共济',
        relayed('出钱的要是职工医保，而且有个人账户。', 'sina-2026-01-10'),
        relayed('夫妻、父母子女、兄弟姐妹、祖孙之间都能办。', 'sina-2026-01-10'),
        relayed('家人要参加基本医保，职工、居民都行。', 'sina-2026-01-10'),
        relayed('给的只是钱，报多少仍按家人自己的医保算。', 'sina-2026-01-10'),
        relayed('也能替家人缴居民医保费。', 'sina-2026-01-10'),
      ],
    ),
    now(
      relayed('亲情账户绑好了：点家人头像，亮他自己的码。', 'we54-2023 alipay-faq'),
      relayed('码亮不出来：先替他激活医保码，设好密码。', 'alipay-faq'),
      inferred('来不及弄：一般用家人自己的实体卡就能结。', 'scio-2023'),
      relayed('共济的钱没扣到：照样走医保，差的先付现金。', 'shenzhen-641783'),
    ),
    part(
      '钱没按您想的扣',
      relayed('只绑了亲情账户，扣的就是家人的钱，不算绑错。', 'alipay-faq'),
      relayed('有一方终止参保、转走医保，共济会自动解除。', 'people-2026 sina-2026-01-09'),
      inferred('也可能是额度用完了，一般不影响医保报的那部分。', 'sina-2026-01-09 shenzhen-641783'),
    ),
    part(
      '人在两地',
      inferred('在外地看病能不能结，一般看家人自己备案了没有。', 'ybf-2022-22'),
      relayed('省内共济各省都有，不要求在同一个城市。', 'xinhua-2024'),
      relayed('跨省的叫“医保钱包”，开通没有，以APP查到的为准。', 'people-2026 shm-2025'),
    ),
    part('还有一个像的', inferred('电子社保卡也有“亲情服务”，那是人社的，通常要另绑。', 'bbbaike we54-2023')),
    later(
      inferred('家庭共济一般在国家或当地的医保APP里办。', 'xinhua-2024 shm-2025'),
      inferred('不会办，一般打 12393；12333 管的是社保卡。', 'rs-qa nhsa-reply'),
    ),
    handlers('insurance-hotline insurance-agency'),
    papers('both-household-registers commitment-letter relation-proof'),
    takes(inferred('线上办一般马上好，慢的要几天。', 'sina-2026-01-10')),
    facts('family-main-limit family-member-limit pooling-in-province-since pooling-across-since wallet-daily-times wallet-each-limit'),
    see('show-parent-code bind-relative-by-id bind-offline old-person-or-newborn family-confused-with-pooling pooling-not-set wrong-person-code'),
  ],
}
