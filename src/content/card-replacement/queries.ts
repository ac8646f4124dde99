import type { OfficialQuery } from '@/domain/card-replacement/guide'
import type { Claim, PlaceCode } from '@/domain/shared/source'
import { CARD_HOTLINE, hearsay, inPlace, inferred, relayed } from '../wording/claim'

const query = (place: PlaceCode, ...say: readonly Claim[]): OfficialQuery => ({ place, say: place === 'cn' ? say : say.map((claim) => inPlace(place, claim)) })

/**
 * Where the official progress can be seen (domain.md §3.2, §6, §8). Sources name these places as where cards are applied for; that the
 * progress stands there, too, is inferred. What holds in the country comes last and is told everywhere.
 */
export const officialQueries: readonly OfficialQuery[] = [
  query('110000', inferred('在“京通”、北京人社公众号、北京民生一卡通办的，一般在那里查。', 'beijing-rs-2026')),
  query('310000',
    relayed('打上海社保卡专线 962222 问，号码可能会变。', 'shanghai-bendibao'),
    hearsay('上海也可以在“随申办”里找社保卡。', 'articles', CARD_HOTLINE)),
  query('440100',
    inferred('打广州人社热线 020-12333，一般能问到卡的事。', 'gzhmu-2023'),
    hearsay('广州也可以在“粤省事”“穗好办”里找社保卡。', 'articles', CARD_HOTLINE)),
  query('440300', inferred('在深圳人社公众号或支付宝办的，一般在那里查。', 'quanshang-2025')),
  query('442000', relayed('中山查到的字样有：数据录入、已缴费、制卡中、市银行签收、银行网点签收、领卡未激活。', 'zhongshan-rs')),
  query('330100',
    relayed('打杭州市民卡专线 96225 问，号码可能会变。', 'hangzhou-2024', CARD_HOTLINE),
    inferred('在“浙里办”或杭州市民卡APP办的，一般在那里查。', 'hangzhou-2024')),
  query('510100',
    hearsay('成都可以在“四川人社”“天府市民云”里找社保卡。', 'bkwk', CARD_HOTLINE)),
  query('cn',
    relayed('打 12333，请人工查卡办到哪一步。', 'rs-qa gzhmu-2023'),
    inferred('在电子社保卡、掌上12333、国家政务服务平台申请的，一般在那里查。', 'rs-qa'),
    inferred('单位统一办的，一般先问单位人事。', 'rs-qa')),
]
