import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { inPlace, inferred, relayed } from '../../wording/claim'
import { enabled, enabledNotUsable, inHand } from '../case-groups'

const pickUp = { id: 'pick-up', group: 'to-do', done: inHand } as const
const relink = { id: 'relink-at-hospital', group: 'to-do', done: ['relinked'] } as const
const askBeforeGoing = inferred('去之前打 12333 问准：哪个网点领，带什么证件？', 'card-production-codes rs-qa')
const askForAnother = inferred('本人去不了的，先打 12333 问能不能代领。', 'rs-qa')
const askAboutEnabling = relayed('领到新卡，问清社保功能启用了没有。', 'rs-qa')

/** From the finished card to the first time it is used: picked up, enabled, tried. */
export const newCard: readonly ChecklistItem[] = [
  {
    ...pickUp,
    title: '收卡或去领卡',
    when: { stages: ['dispatched'] },
    say: [inferred('邮寄的留意签收；自取的等通知再去，别白跑。', 'card-production-codes rs-qa'), askAboutEnabling, inferred('寄到家的，多半还要自己去启用。', 'rs-qa card-info-bus')],
  },
  {
    ...pickUp,
    title: '当场领新卡',
    when: { stages: ['instant_issue'] },
    say: [relayed('在网点等一等，能当场制卡的立等可取。', 'rs-qa beijing-rs-2026'), askAboutEnabling],
  },
  {
    ...pickUp,
    title: '去领新卡',
    when: { stages: ['pending_pickup'], reasons: ['first'] },
    say: [askBeforeGoing, inferred('孩子没有身份证的，一般由家长带户口簿和自己的身份证去。', 'gzhmu-2023 rst-qa-2022'), askForAnother],
  },
  { ...pickUp, title: '去领新卡', when: { stages: ['pending_pickup', 'picked_up', ...enabledNotUsable] }, say: [askBeforeGoing, askForAnother] },
  {
    id: 'hand-in-old-card',
    group: 'to-do',
    title: '旧卡带上交验',
    when: { stages: ['pending_pickup', 'instant_issue'], reasons: ['damaged', 'expiring', 'upgrade', 'info-change', 'warranty'], sides: { oldCard: ['normal'] } },
    say: [relayed('旧卡一起带上，领新卡常要交验。', 'rs-qa'), inferred('不用留着旧卡报销，报销一般看票据。', 'xinhuaqu-2024')],
  },
  {
    id: 'enable-social-function',
    group: 'to-do',
    title: '启用社保功能',
    when: { stages: ['picked_up', ...enabledNotUsable] },
    say: [
      relayed('打 12333 或用“掌上12333”APP启用，部分地区可以。', 'shaanxi-rs rs-qa'),
      relayed('不行就带办卡用的证件和新卡，去人社网点或发卡银行。', 'rs-qa shaanxi-rs'),
      relayed('在银行办，问一句：“社保功能也启用了吗？”', 'rs-qa'),
      relayed('医保APP里激活的是医保码，激活不了卡。', 'rs-qa'),
      inferred('启用多半不能跨地区，在外地的先问线上能不能办。', 'card-info-bus'),
      inPlace('110000', relayed('在北京的即时制卡网点领的，当场就启用，先问一句。', 'beijing-rs-2026')),
    ],
    done: enabled,
  },
  {
    id: 'try-new-card',
    group: 'to-do',
    title: '拿新卡试一次',
    when: { stages: enabledNotUsable },
    say: [
      inferred('不用专门跑一趟，一般下次看病、买药时刷一下就知道。', 'rs-qa'),
      inferred('过了 {card-sync-reminder}还刷不了，12333 和 12393 一般都要问。', 'rs-qa articles'),
    ],
    done: ['usable'],
  },
  {
    ...relink,
    title: '请医院关联新卡',
    when: { stages: enabled, reasons: ['first'] },
    say: [inferred('头一次去，到人工窗口说：“请关联这张社保卡”。', 'hospital-notice'), inferred('没关联，自助机和手机缴费多半找不到医保。', 'hospital-notice')],
  },
  {
    ...relink,
    title: '请医院换成新卡',
    when: { stages: enabled },
    say: [
      inferred('到没用过新卡的医院，先去人工窗口说：“这是新卡，请更新医保凭证”。', 'hospital-notice'),
      inferred('自助机和手机缴费可能还记着旧卡，一般更新好了再用。', 'hospital-notice'),
    ],
  },
]
