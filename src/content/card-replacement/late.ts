import type { LateHelp } from '@/domain/card-replacement/guide'
import type { Channel, Stage } from '@/domain/card-replacement/states'

const WHERE: Readonly<Record<Channel, string>> = { instant: '在即时制卡网点', branch: '在社保卡服务网点', online: '在手机上', employer: '通过单位' }
const WAITED: readonly Channel[] = ['branch', 'online', 'employer']
const ALL: readonly Channel[] = ['instant', ...WAITED]

const BEING_MADE: readonly Stage[] = ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing']
const READY: readonly Stage[] = ['dispatched', 'pending_pickup']
const FAILED: readonly Stage[] = ['review_rejected', 'bank_failed', 'factory_failed', 'init_failed']
const UNKNOWN_TO_WINDOW: readonly Stage[] = ['ss_enabled', 'synced']

/** Said of a wait that is surely too long and of one that may be; nobody has promised a day. */
const LATE = '等了有些日子，还没拿到。想请您查一下。'
/** Two applications at once end as 重复采集. */
const MADE_AT_ONCE_INSTEAD = '能不能改到即时制卡网点办，这边要不要先撤？'
const NEXT_TIME_AT_ONCE = '能不能改到即时制卡网点办？'

/** The same words by where it was applied for, so that whoever reads them out has nothing to fill in; nobody is named. */
const row = (handler: string, channels: readonly Channel[], stages: readonly Stage[], matter: string, ...ask: readonly string[]): readonly LateHelp[] =>
  channels.map((channel) => ({ when: { stages, channels: [channel] }, handler, say: `您好，我${WHERE[channel]}办的社保卡，${matter}`, ask }))

const enabled = (handler: string, stages: readonly Stage[], say: string, ...ask: readonly string[]): readonly LateHelp[] => [{ when: { stages }, handler, say: `您好，${say}`, ask }]

/**
 * Whom to call once it is late, what to read out and what to ask (domain.md §3.7, §6): the employer first where it applied, the bank first
 * where the bank is the stage, 12333 for the card, both hotlines for a card that is enabled and not recognised. Every row that holds is told.
 */
export const lateHelp: readonly LateHelp[] = ([] as LateHelp[]).concat(
  row('card-bank', WAITED, ['bank_opening'], LATE, '开户办到哪一步，缺什么材料？', '大概哪天能办好？', '您这里办不了，能不能换一家银行？'),
  row('card-bank', ALL, ['bank_failed'], '银行开户没办成。想请您查一下为什么。', '为什么没办成，缺什么材料？', '补齐以后，大概哪天能办好？', '您这里办不了，能不能换一家银行？'),
  row('employer', ['employer'], BEING_MADE.concat(READY), LATE, '材料哪天交上去的，卡在哪一步？', '大概哪天能领，在哪里领？', '能不能自己改到即时制卡网点办，这边要不要先撤？'),
  row('employer', ['employer'], FAILED.concat('pickup_overdue'), '没有办成。想请您查一下为什么。', '为什么没办成，要我补什么？', '单位能不能重新交，大概哪天能领？', '能不能自己改到即时制卡网点办？'),
  row('card-hotline', WAITED, BEING_MADE, LATE, '卡在哪一步，要我补什么吗？', '大概哪天能领？', MADE_AT_ONCE_INSTEAD),
  row('card-hotline', ['instant'], ['submitted', 'instant_issue'], LATE, '卡在哪一步，要我补什么吗？', '大概哪天能领？', '能不能换一个即时制卡网点办？'),
  row('card-hotline', WAITED, READY, LATE, '卡在哪个网点，或者寄到哪里了？', '最晚哪天要领？', '能不能换个网点领，或者寄给我？'),
  row('card-hotline', WAITED, FAILED, '没有办成。想请您查一下为什么。', '为什么没办成，要改什么？', '是自动重做，还是要我再申请？', NEXT_TIME_AT_ONCE),
  row('card-hotline', ['instant'], FAILED.concat('instant_failed'), '没有办成。想请您查一下为什么。', '为什么没办成，要改什么？', '改好以后，哪天能再办？', '能不能换一个即时制卡网点办？'),
  row('card-hotline', WAITED, ['pickup_overdue'], '过了时间没去领。想请您查一下还能不能领。', '这张卡还能不能领？', '不能领的话，怎么重新申请？', NEXT_TIME_AT_ONCE),
  enabled('card-hotline', ['picked_up'], '我领到了新社保卡，社保功能还没启用。想问问怎么启用。', '现在能在电话里启用吗？', '不能的话，在手机上哪里启用？', '要去网点的话，哪个最近，带什么？'),
  enabled('card-hotline', UNKNOWN_TO_WINDOW, '我的新社保卡启用好几天了，窗口还是不认。想请您查一下。', '卡现在是什么状态，是不是正常？', '新卡的信息传给医保了吗？', '大概还要等几天？'),
  enabled('insurance-hotline', UNKNOWN_TO_WINDOW, '我换了新社保卡，启用好几天了，窗口还是不认。想请您查一下。', '医保这边查到的是新卡还是旧卡？', '要我去哪里更新吗？', '更新好以前，用医保码能结算吗？'),
)
