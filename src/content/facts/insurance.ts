import type { Fact } from '@/domain/knowledge/fact'
import { INSURANCE_AGENCY, INSURANCE_HOTLINE } from '../wording/claim'
import { fact, hearsay, inferred, relayed, unverified } from './notation'

/** Being insured, being treated elsewhere, claiming by hand, hotlines (domain.md §1.0.3, §1.A, §6). */
export const insuranceFacts: readonly Fact[] = [
  fact('waiting-months', '等待期有多长', INSURANCE_HOTLINE, unverified('3 个月，断缴每多 1 年再加 1 个月', null, '')),
  fact('remote-filing-takes', '异地备案最慢多久办好', INSURANCE_HOTLINE, hearsay('2 个工作日', 2, 'articles')),
  fact('risk-suspension', '违规被暂停联网结算多久', INSURANCE_HOTLINE, unverified('3 到 12 个月', null, '')),
  fact('manual-claim-takes', '手工报销最长多久办完', INSURANCE_AGENCY, unverified('30 个工作日', 30, '')),
  fact('yearend-stop-days', '年底停机停几天', INSURANCE_HOTLINE, inferred('1 到 3 天', null, 'fuzhou-2018')),
  fact('yearend-stopped', '那次年底停机是哪几天', INSURANCE_HOTLINE, relayed('2019 年 1 月 1 日到 2 日', null, 'fuzhou-2018', '350100')),
  fact('yearend-claim-deadline', '那次停机垫付的补报到哪天', INSURANCE_HOTLINE, relayed('2019 年 1 月 31 日', null, 'fuzhou-2018', '350100')),
  fact('id-card-settles-since', '从什么时候起能用身份证结算', INSURANCE_HOTLINE, relayed('2022 年 10 月', null, 'changsha-2022', '430100', { from: '2022-10-17' })),
  fact('hotline-hours', '医保热线的人工时间', INSURANCE_HOTLINE, hearsay('工作日 9 点到 12 点、13 点到 17 点', null, 'articles')),
]
