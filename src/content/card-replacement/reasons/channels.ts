import type { ChannelText, ForAnother } from '@/domain/card-replacement/choice-text'
import type { Channel } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'
import { inferred, relayed } from '../../wording/claim'
import { askAtOutlet, forChild, forElder, parentGoes } from './for-another'

const channel = <C extends Channel>(id: C, label: string, hint: string, bring: string, say: readonly Claim[], child: ForAnother, elder: ForAnother) => ({
  channel: id, label, hint, say, bring: bring.split(' '), child, elder,
})

/** Where it is applied for (domain.md §3.2), as choices. */
export const channelTexts: { readonly [C in Channel]: ChannelText & { readonly channel: C } } = {
  instant: channel('instant', '银行网点当场做', '即时制卡，立等可取', 'id-card',
    [relayed('当场拿卡，走之前问：“社保功能也启用了吗？”', 'rs-qa beijing-rs-2026'), relayed('打 12333 能问到附近哪里当场制卡。', 'rs-qa')],
    forChild(inferred('孩子要不要到场，一般先打 12333 问清。', 'gzhmu-2023')),
    forElder(relayed('银行功能要本人当面激活，走不动的问银行能不能上门。', 'rs-qa'))),
  branch: channel('branch', '人社或社区网点', '交了材料，过些天再领', 'id-card card-photo',
    [relayed('打 12333 能问到最近的人社、街道或社区网点。', 'rs-qa'), relayed('交材料时问清：大概哪天能领，在哪里领？', 'rs-qa')],
    parentGoes, askAtOutlet),
  online: channel('online', '手机上办', '电子社保卡、掌上12333等，可邮寄', 'id-card card-photo',
    [relayed('国家政务服务平台、电子社保卡、掌上12333都能申请。', 'rs-qa'), relayed('多地能邮寄，路上的日子一般另算。', 'rs-qa beijing-rs-2026')],
    forChild(inferred('孩子的卡能不能在手机上办，一般要先打 12333 问。', 'rs-qa')),
    forElder(inferred('不会用手机的老人，一般去人社或社区网点办。', 'rs-qa'))),
  employer: channel('employer', '单位统一办', '单位收材料，一起交上去', 'id-card card-photo',
    [inferred('材料一般由单位人事收齐交上去，进度先问人事。', 'rs-qa'), inferred('等不及的，一般可以问能不能自己去当场制卡的网点办。', 'rs-qa')],
    forChild(inferred('孩子的卡一般不走单位，家长去网点办。', 'gzhmu-2023 rs-qa')),
    forElder(inferred('退休老人一般自己去网点办，走不动的问能不能上门或代办。', 'rs-qa'))),
}
