import type { ChoiceText, ReasonText } from '@/domain/card-replacement/choice-text'
import type { Reason } from '@/domain/card-replacement/states'
import { inferred, relayed } from '../../wording/claim'
import { askAtOutlet, forElder, forNewborn, parentGoes } from './for-another'

/** §3.2: fees differ and change, so none is named. */
const askFee = relayed('收不收工本费，各地不同，办之前问一句。', 'jiaozuo-2026 rs-qa')

const reason = <R extends Reason>(id: R, label: string, hint: string, bring: string, say: ChoiceText['say'], { child, elder }: Partial<ChoiceText> = {}) => ({
  reason: id, label, hint, say, bring: bring.split(' '), child: child ?? parentGoes, elder: elder ?? askAtOutlet,
})

/** Why the card is made (domain.md §3.2), as choices. */
export const reasonTexts: { readonly [R in Reason]: ReasonText & { readonly reason: R } } = {
  first: reason('first', '第一次办', '以前没有过，新生儿也选这个', 'id-card card-photo', [inferred('头一次办，通常比补卡、换卡慢。', 'beijing-rs-2026'), askFee], {
    child: forNewborn(inferred('新生儿一般由家长带户口簿或出生医学证明，和自己的身份证去办。', 'gzhmu-2023')),
  }),
  lost: reason('lost', '丢了', '找不到了，被偷了', 'id-card', [
    relayed('先挂失两处：社保功能打 12333，银行账户打发卡银行。', 'gzhmu-2023 yongkang'),
    relayed('临时挂失几天后可能自动解挂，要尽快办正式挂失。', 'wuxi yongkang'),
    askFee,
  ], {
    elder: forElder(inferred('家人一般可以陪老人打 12333 挂失，再问补卡能不能代办。', 'gzhmu-2023 rs-qa')),
  }),
  damaged: reason('damaged', '坏了刷不出', '换了机器、换了窗口也不行', 'id-card old-card', [relayed('钱和记录都在后台，不在卡里，换卡不会少。', 'hayaocihang-1578'), askFee]),
  expiring: reason('expiring', '快到期了', '卡面上的日期快到，或过了', 'id-card old-card', [
    relayed('到期前 {early-renewal}就可以申请换卡。', 'rs-qa'),
    relayed('日期过了，多地看病还能刷，不用慌。', 'jining quanshang-2025'),
    askFee,
  ]),
  upgrade: reason('upgrade', '换三代卡', '旧卡没坏，想换新一代', 'id-card old-card', [inferred('换三代卡一般是自愿的，旧卡没坏多半还能用。', 'jiaozuo-2026 jining'), askFee]),
  'info-change': reason('info-change', '改了名字或证件号', '和卡上写的不一样了', 'id-card old-card identity-change-proof', [
    inferred('医保那边登记的姓名、号码，一般也要一起改。', 'huaihua-mwmca rs-qa'),
    inferred('有的地方一般要先到原来的银行注销，先打 12333 问。', 'shanghai-bendibao bkwk'),
    askFee,
  ]),
  warranty: reason('warranty', '质量问题换卡', '好好用着，自己坏的', 'id-card card', [inferred('卡自己坏的，一般可以问能不能按质量问题换。', 'card-production-codes'), askFee]),
}
