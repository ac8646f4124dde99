import type { BindingChannel } from '@/domain/family-binding/guide'
import type { Claim } from '@/domain/shared/source'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../wording/claim'
import { undatedFaq } from './repeated'

const channel = (id: string, name: string, search: string, ...path: readonly Claim[]): BindingChannel => ({ id, name, search, path })

/** domain.md §4.4: where relatives are bound. Each path ends with how old it is. */
export const bindingChannels: readonly BindingChannel[] = [
  channel(
    'national-app', '国家医保服务平台APP', '亲情账户',
    relayed('首页点“亲情账户”，再点“添加账户”。', 'we54-2023'),
    relayed('或者：“我的”“我的家庭成员”，点加号，选怎么绑。', 'we54-2023'),
    relayed('这是 2023 年 8 月的路径，版本会变，找不到就搜。', 'we54-2023'),
  ),
  channel(
    'wechat', '微信', '医保码',
    official('点“我”“服务”“医疗健康”，再点医保电子凭证。', 'wxpay-skills-2026'),
    hearsay('进去点“医保亲情账户”，添加家人。', 'articles', INSURANCE_HOTLINE),
    hearsay('公众号“国家医保局”：“医保服务”“国家医保服务平台”“亲情账户”。', 'articles', INSURANCE_HOTLINE),
    official('第一句是 2026 年 4 月的路径，版本会变，找不到就搜。', 'wxpay-skills-2026'),
  ),
  channel(
    'alipay', '支付宝', '医保码',
    relayed('打开“医保码”，右上角点“亲情账户”或家人头像。', 'alipay-faq'),
    relayed('为家人开通，激活他的码，设好密码。', 'alipay-faq'),
    undatedFaq,
  ),
]

/** domain.md §4.4: where 家庭共济 is set up; across provinces in the wallet. */
export const sharingChannels: readonly BindingChannel[] = [
  channel(
    'sharing-national-app', '国家医保服务平台APP', '家庭共济',
    inferred('一般叫“家庭共济”，也有叫“个人账户共济”的。', 'xinhua-2024 sina-2026-01-10'),
    relayed('报道没写从哪里点，核对于 2026 年 11 月，打开就搜。', 'xinhua-2024 sina-2026-01-10'),
  ),
  channel(
    'sharing-local-app', '当地医保APP', '家庭共济',
    inferred('各地名字一般不同：四川医保、粤医保、浙里办、随申办、京通。', 'xinhua-2024'),
    inferred('名字以应用商店里的为准，不知道叫什么，打 12393 问。', 'xinhua-2024'),
  ),
  channel(
    'wallet', '医保钱包（跨省）', '医保钱包',
    relayed('国家医保服务平台APP，首页点“医保钱包”。', 'sina-2026-01-10'),
    relayed('照提示开通，再点共济申请。', 'sina-2026-01-10'),
    relayed('这是 2026 年 1 月的路径，版本会变，找不到就搜。', 'sina-2026-01-10'),
  ),
]
