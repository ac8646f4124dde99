import type { PlaceField } from '@/domain/knowledge/place-field'
import { INSURANCE_HOTLINE, hearsay, inferred, relayed } from '../wording/claim'
import { CITY, field } from './notation'

const openThere = (name: string) => hearsay(`${name}在 {wallet-list-of}的名单里，已全部开通。`, '188dm', INSURANCE_HOTLINE)
const notAllThere = (name: string) => hearsay(`${name}在 {wallet-list-of}还没有全省开通。`, '188dm', INSURANCE_HOTLINE)

/** What differs in settling, accounts and bills (domain.md §1.A, §1.D, §5.4, §8). */
export const insuranceFields: readonly PlaceField[] = [
  field('id-card-settles', '身份证能不能结算', INSURANCE_HOTLINE, relayed('有的地方能，不是全国都行，所以要问窗口。', 'changsha-2022'),
    [CITY.changsha, relayed('长沙 {id-card-settles-since}起，身份证、医保码、社保卡都能结。', 'changsha-2022')]),
  field('selected-provider', '看病要不要先选点', INSURANCE_HOTLINE, inferred('有的地方一般要先选定医院或社区医院，打 12393 问清。', 'article-5042755', INSURANCE_HOTLINE),
    [CITY.shenzhen, hearsay('深圳的二档和少儿参保人，要先绑定社康中心。', 'article-5042755', INSURANCE_HOTLINE)]),
  field('personal-account', '有没有个人账户', INSURANCE_HOTLINE, relayed('居民医保没有个人账户，照样能报销。', 'shenzhen-641783'),
    [CITY.shenzhen, relayed('深圳的二档、三档没有个人账户，照样能报销。', 'shenzhen-641783')]),
  field('yearend-stop', '年底停不停机', INSURANCE_HOTLINE, inferred('有的地方年底年初停机，一般停 {yearend-stop-days}，看当地公告。', 'fuzhou-2018'),
    [CITY.fuzhou,
      relayed('福州 {yearend-stopped}停过机，垫付的补报到 {yearend-claim-deadline}。', 'fuzhou-2018'),
      inferred('以后每年停几天，一般看当地医保局的公告。', 'fuzhou-2018')]),
  field('wallet-open', '医保钱包开通没有', INSURANCE_HOTLINE, relayed('以国家医保服务平台APP里查到的为准。', 'asiacity-397973'),
    [CITY.beijing, openThere('北京')],
    [CITY.shanghai, openThere('上海')],
    [CITY.sichuan, openThere('四川')],
    [CITY.guangdong, notAllThere('广东')],
    [CITY.zhejiang, notAllThere('浙江')],
    [CITY.jiangsu, notAllThere('江苏')]),
  field('bill-fields', '票据上的项目', INSURANCE_HOTLINE, relayed('票据上有统筹、其他、个人账户、现金四种支付，还有自付和自费。', 'bill-fields'),
    [CITY.beijing,
      relayed('北京的个人自付，等于自付一加自付二。', 'beijing-bill'),
      relayed('北京的“其他支付”里，有门诊大额、退休补充、残军补助和单位补充。', 'beijing-bill')]),
]
