import type { AfterwardsText } from '@/domain/family-binding/guide'
import type { Claim } from '@/domain/shared/source'
import { payTheRest } from '../faults/family/repeated'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed, unverified } from '../wording/claim'
import { notOneRegister, placeFreeNextMonth, thenActivate } from './repeated'

const row = (id: string, title: string, entry: string, ...say: readonly Claim[]): AfterwardsText => ({ id, title, say, entry })

/** Once it is bound, or does not bind, or does not pay: domain.md §4.5, D01, D04, D09–D11, D15, D19, D20. */
export const afterwards: readonly AfterwardsText[] = [
  row(
    'activate', '绑好了，还要激活', 'family-member-code-inactive',
    thenActivate,
    relayed('在哪里绑的就在哪里激活，不用去社保网站。', 'alipay-faq'),
    relayed('还激活不了，打 12393 问参保地留的信息对不对。', 'alipay-faq'),
  ),
  row(
    'password', '他的密码忘了', 'family-pin-forgotten',
    relayed('绑了他的人能改：点亲情账户、他的头像，“修改密码”。', 'hainan-2024'),
    relayed('改不了就打 12393，有的地方要去医保经办窗口重置。', 'huaihua-mwmca'),
  ),
  row(
    'papers-refused', '材料没通过', 'family-doc-rejected',
    inferred('多半是照片糊、拍错页，或承诺书没签。', 'we54-2023 nhsa-reply'),
    relayed('重拍双方户口本的常住人口登记卡那一页，拍清楚再交。', 'we54-2023'),
    notOneRegister,
    hearsay('有文章说，审核要 {family-review-days}。', 'articles', INSURANCE_HOTLINE),
  ),
  row(
    'data-differ', '姓名证件号对不上', 'family-info-mismatch',
    inferred('多半是填错了字，对着他的身份证，一个字一个字核对。', 'huaihua-mwmca'),
    inferred('没填错的，一般是改过名、有生僻字，打 12393 问怎么改。', 'huaihua-mwmca alipay-faq'),
  ),
  row(
    'unbind', '想解除绑定', 'unbind-relative',
    inferred('一般在“我的”“我的家庭成员”里选人，点“解除绑定”。', 'we54-2023'),
    hearsay('在哪个平台绑的，就在哪里解。', 'articles', INSURANCE_HOTLINE),
    placeFreeNextMonth,
    inferred('换卡一般不用解，绑的是人，不是卡。', 'linketalent-2023'),
  ),
  row(
    'relation-missing', '医院说关系不存在', 'relative-link-missing',
    official('医院小程序没查到您和他的亲情账户。', 'wxpay-skills-2026'),
    official('先在国家医保服务平台APP绑好，再回医院小程序付。', 'wxpay-skills-2026'),
    inferred('APP里绑着、姓名证件也对，多半是医院那边，请医院报修。', 'wxpay-skills-2026'),
  ),
  row(
    'other-product', '绑成了电子社保卡', 'wrong-family-product',
    inferred('电子社保卡的“亲情服务”通常是另一套，医保这边没有。', 'bbbaike we54-2023'),
    relayed('在国家医保服务平台APP的“亲情账户”里重新绑。', 'we54-2023'),
  ),
  row(
    'own-money', '扣的不是我的钱', 'family-confused-with-pooling',
    relayed('亲情账户打开的是家人自己的码，扣的是家人自己的钱。', 'alipay-faq'),
    relayed('想用您个人账户的钱付，另办家庭共济。', 'sina-2026-01-10'),
    payTheRest,
  ),
  row(
    'sharing-ended', '共济自己断了', 'pooling-auto-ended',
    relayed('有一方停保、把医保转走，共济会自动解除。', 'people-2026 sina-2026-01-09'),
    inferred('一般等两边参保都正常了，再办一次。', 'sina-2026-01-09'),
    payTheRest,
  ),
  row(
    'grown-up', '孩子满了岁数以后', 'age-of-sixteen',
    inferred('以前绑的，多半接着用。', 'nhsa-reply', INSURANCE_HOTLINE),
    unverified('满 {face-check-age}要不要重新认证没查到，提示了就请本人刷脸。', INSURANCE_HOTLINE),
  ),
]
