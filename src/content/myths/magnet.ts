import type { Myth } from '@/domain/knowledge/myth'
import { inPlace, inferred, relayed } from '../wording/claim'
import { myth } from './notation'

const noMagnetism = relayed('现在的社保卡靠芯片，芯片里没有磁。', 'magnet-science')
const wipeThenCode = inferred('擦净金色芯片重插，还不行就亮本人的医保码。', 'si-3rdcard linketalent-2023')
const replaceIt = relayed('带身份证和旧卡，去合作银行或人社网点换卡。', 'rs-qa beijing-rs-2026')
const CHIP = 'chip-contact-dirty chip-damaged'

/** A chip card and magnetism (domain.md §7 S0, S1). */
export const magnetMyths: readonly Myth[] = [
  myth('card-demagnetised', 'outdated', {
    said: '医保卡消磁了',
    truth: [noMagnetism, relayed('会消磁的是老磁条卡，这种卡多地已经停用。', 'chengdu-magstripe quanshang-2025')],
    since: inPlace('510100', relayed('成都的磁条社保卡从 {magstripe-withdrawn}起停用。', 'chengdu-magstripe')),
    instead: wipeThenCode,
    words: '消磁 退磁 掉磁 没磁 磁没了 磁条坏 没有磁 磁性没了',
    faults: `${CHIP} magstripe-degaussed-legacy obsolete-card`,
  }),
  myth('chip-loses-magnetism', 'wrong', {
    said: '芯片会失去磁性',
    truth: [relayed('芯片不靠磁性存东西，谈不上失磁。', 'magnet-science')],
    instead: wipeThenCode,
    words: '失磁 芯片失磁 芯片消磁 芯片没磁 失去磁性',
    faults: CHIP,
  }),
  myth('remagnetise-the-card', 'outdated', {
    said: '去医保部门重新充磁就好',
    truth: [
      relayed('芯片没有磁可充，医保部门也不办这件事。', 'magnet-science'),
      relayed('老磁条卡的时候有过，磁条卡停用后就没有了。', 'chengdu-2018 chengdu-magstripe'),
    ],
    since: inPlace('440300', relayed('深圳的磁条卡从 {magstripe-withdrawn}起停用。', 'quanshang-2025')),
    instead: replaceIt,
    words: '充磁 加磁 补磁 冲磁 重新上磁 恢复磁性',
    faults: `${CHIP} magstripe-degaussed-legacy`,
  }),
  myth('phone-demagnetises-card', 'wrong', {
    said: '手机、银行卡放一起会消磁',
    truth: [noMagnetism, relayed('芯片怕的是弯折、挤压、高温和微波炉，不怕手机。', 'magnet-science')],
    instead: inferred('把卡放平收好，别压别折，一般就不会坏。', 'magnet-science'),
    words: '跟手机放一起 和手机放一起 手机旁边 放手机壳 手机消磁 手机磁 靠近手机 和银行卡放一起 磁铁 音响 磁扣 放在电脑',
    faults: CHIP,
  }),
  myth('knocks-demagnetise', 'wrong', {
    said: '磕了碰了，卡就失磁了',
    truth: [relayed('磕碰伤的是芯片，那叫损坏，和磁没有关系。', 'magnet-science')],
    instead: replaceIt,
    words: '摔了消磁 磕了消磁 插防盗门 撬门 摔失磁 碰失磁 撞失磁 压消磁',
    faults: 'chip-damaged',
  }),
  myth('wiping-restores-magnetism', 'misleading', {
    said: '擦一擦能恢复磁性',
    truth: [inferred('擦金色芯片通常管用，是因为接触好了，不是有了磁性。', 'si-3rdcard magnet-science')],
    instead: inferred('用干软布轻擦金色芯片，再插一次。', 'si-3rdcard'),
    words: '擦一擦恢复磁 擦磁条 擦一擦有磁 擦了恢复磁',
    faults: 'chip-contact-dirty',
  }),
  myth('chip-can-be-mended', 'wrong', {
    said: '芯片坏了可以维修',
    truth: [relayed('芯片磨坏了修不了，只能换卡；换卡不影响账户里的钱。', 'jiaozuo-2026 hayaocihang-1578')],
    instead: replaceIt,
    words: '修芯片 维修芯片 芯片维修 修卡 维修卡 芯片能修 卡能修 修一下卡 哪里修',
    faults: 'chip-damaged card-app-locked',
  }),
]
