import type { GuideWhen, Meanwhile } from '@/domain/card-replacement/guide'
import type { Claim } from '@/domain/shared/source'
import { inferred, relayed } from '../../wording/claim'
import { fallbackLadder } from '../../wording/fallback-ladder'
import { enabledNotUsable, withoutNewCard } from '../case-groups'

const { FB1 } = fallbackLadder

const noCardNeeded = relayed('没拿到卡也能看病，微信、支付宝里搜“医保码”就能找到。', 'linketalent-2023 wxpay-skills-2026 alipay-faq')
const sealedNoMatter = relayed('新卡没启用也能看病，医保码不靠这张卡。', 'linketalent-2023')
const refusedNoMatter = relayed('新卡还刷不了，也能用它，医保码不靠这张卡。', 'linketalent-2023')
const ofTheChild = relayed('给孩子办的：绑了亲情账户，就能打开孩子本人的码。', 'alipay-faq')
/** domain.md §0.3: two accounts of it stand side by side, so nobody is to rely on it. */
const noElectronicCard = relayed('电子社保卡这时可能用不了，别指望它。', 'rst-qa-2022 shaanxi-rs hayaocihang-1578')

const ownCode = (when: GuideWhen, ...particular: readonly Claim[]): Meanwhile => ({
  id: 'show-own-code',
  title: '亮本人的医保码',
  when,
  say: [FB1.say, ...particular, FB1.how],
})

/** The first thing at every stage (domain.md §0.3): it hangs on the person, not on the card. Two sentences are read at once, the rest behind a row. */
export const showOwnCode: readonly Meanwhile[] = [
  ownCode(
    { stages: withoutNewCard, reasons: ['first'] },
    relayed('没拿到卡也能看病；给孩子办的，亮孩子本人的码。', 'linketalent-2023 alipay-faq'),
    ofTheChild,
    relayed('孩子还没有身份证号的，妈妈刷脸，用出生医学证明绑。', 'we54-2023'),
    inferred('孩子还没参保的，码一般打不开，先打 12393 问怎么参保。', 'insured-status-codes'),
  ),
  ownCode({ stages: withoutNewCard, reasons: ['lost'] }, noCardNeeded, noElectronicCard),
  ownCode({ stages: withoutNewCard, sides: { oldCard: ['temp_loss', 'formal_loss', 'cancelled'] } }, noCardNeeded, noElectronicCard),
  ownCode({ stages: withoutNewCard }, noCardNeeded),
  ownCode({ stages: ['picked_up'], reasons: ['first'] }, sealedNoMatter, ofTheChild),
  ownCode({ stages: ['picked_up'] }, sealedNoMatter),
  ownCode({ stages: enabledNotUsable, reasons: ['first'] }, refusedNoMatter, ofTheChild),
  ownCode({ stages: enabledNotUsable }, refusedNoMatter),
  // A card that works needs nothing instead of it: the code stands by.
  {
    id: 'show-own-code',
    title: '用新卡，医保码备用',
    when: { stages: ['usable'] },
    say: [inferred('新卡通了，看病一般照常刷它。', 'rs-qa'), relayed('哪天忘带卡、机器不灵，亮本人的医保码。', 'linketalent-2023'), FB1.how],
  },
]
