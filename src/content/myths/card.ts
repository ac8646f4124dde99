import type { Myth } from '@/domain/knowledge/myth'
import { inferred, relayed } from '../wording/claim'
import { myth } from './notation'

const twoHalves = relayed('看病那一半叫启用，银行那一半叫激活，是两件事。', 'rst-qa-2022 rs-qa')
const enableIt = relayed('打 12333 问怎么启用，或带身份证和新卡去人社网点。', 'rs-qa shaanxi-rs')
const followsYou = inferred('医保码、亲情账户、异地备案一般跟着人走，不跟着卡。', 'linketalent-2023 sina-2026-01-09')
const NEW_CARD = 'card-sealed bank-only-activated'

/** Replacing a card, and the life of a card (domain.md §7 S0–S2 and 通用). */
export const cardMyths: readonly Myth[] = [
  myth('back-up-before-replacing', 'wrong', {
    said: '换卡前要先备份余额和记录',
    truth: [relayed('钱和记录都在后台，不在卡里，换卡不会少。', 'hayaocihang-1578')],
    instead: relayed('直接带身份证和旧卡去换。', 'rs-qa'),
    words: '备份余额 备份记录 备份医保 换卡备份 换卡前备份 余额会没 换卡钱会没 换卡余额 换卡钱还在 换卡后钱',
    faults: 'chip-damaged card-validity-expired bank-switch-balance-pending',
  }),
  myth('keep-old-card-for-claims', 'misleading', {
    said: '旧卡要留着，报销要用',
    truth: [relayed('报销看收费票据和清单，不看旧卡。', 'xinhuaqu-2024'), inferred('换卡时一般还要把旧卡交出来核对。', 'rs-qa')],
    instead: inferred('换卡时带上旧卡，报销材料另外留好。', 'rs-qa xinhuaqu-2024'),
    words: '旧卡留着报销 留着旧卡报销 保留旧卡 保留原卡 旧卡要留 原卡留着',
    faults: 'card-cancelled',
  }),
  myth('activate-at-insurance-office', 'wrong', {
    said: '新卡要到医保部门激活',
    truth: [relayed('社保卡归人社管，医保部门不办启用。', 'rs-qa shaanxi-rs'), twoHalves],
    instead: enableIt,
    words: '去医保局激活 到医保局激活 医保部门激活 医保局启用 去医保局启用 医保局开卡',
    faults: NEW_CARD,
  }),
  myth('activate-in-insurance-app', 'wrong', {
    said: '在医保APP里激活新社保卡',
    truth: [relayed('医保APP里激活的是医保码，不是这张卡。', 'rs-qa linketalent-2023'), twoHalves],
    instead: enableIt,
    words: '医保app激活新卡 医保app激活 app里激活 忘了在医保app 国家医保app激活卡',
    faults: NEW_CARD,
  }),
  myth('one-activation', 'misleading', {
    said: '新卡激活一次就全好了',
    truth: [twoHalves, relayed('只去银行办过，看病那一半可能还没启用。', 'rst-qa-2022 yshing-3813')],
    instead: relayed('办的时候问一句：“社保功能也启用了吗？”', 'rs-qa'),
    words: '银行激活过了 银行已经激活 银行激活了为什么 激活了还不能用 激活了怎么还 银行说激活了',
    faults: `${NEW_CARD} finance-not-activated`,
  }),
  myth('system-sync-step', 'depends', {
    said: '新卡要等系统同步才能用',
    truth: [
      inferred('同步不是一道统一的手续，当场制卡的一般启用了就能用。', 'card-production-codes beijing-rs-2026'),
      inferred('要等几天，全国没有统一的说法，一般问当地。', 'rs-qa'),
    ],
    instead: relayed('等的这几天用本人的医保码，它不靠这张卡。', 'linketalent-2023'),
    words: '系统同步 等同步 没同步 还没同步 数据同步 信息同步 等系统更新 要等几天才能用',
    faults: 'sync-delay hospital-profile-stale',
  }),
  myth('cancel-old-card-yourself', 'depends', {
    said: '旧卡不注销，新卡用不了',
    truth: [
      relayed('多地启用新卡，旧卡就自动失效，不用另外跑。', 'chengdu-magstripe beijing-rs-2026'),
      relayed('换了银行的，旧卡里的银行账户要自己去销。', 'endoxf shanghai-bendibao'),
    ],
    instead: relayed('先启用新卡；换了银行的，再去原银行问账户怎么销。', 'shanghai-bendibao endoxf'),
    words: '注销旧卡 旧卡注销 旧卡没注销 先注销旧卡 旧卡要注销 旧卡不注销',
    faults: 'card-cancelled bank-switch-balance-pending',
  }),
  myth('unbind-before-replacing', 'misleading', {
    said: '换卡前要先解绑家人和备案',
    truth: [followsYou],
    instead: inferred('一般直接换卡，换好照常用，异常了再重新激活。', 'linketalent-2023 sina-2026-01-09'),
    words: '换卡解绑 换卡要解绑 换卡先解绑 换卡前解绑 换卡前要解绑 换卡要先解绑 补卡要解绑 解绑家庭共济 先解除绑定 换卡要重新备案 换卡后重新备案 重新绑家人',
    faults: 'chip-damaged obsolete-card',
  }),
  myth('rebind-code-after-new-card', 'wrong', {
    said: '换了卡，要更新医保码的绑定',
    truth: [followsYou, inferred('改了姓名或身份证号，才一般要去更新。', 'huaihua-mwmca')],
    instead: inferred('照常打开医保码用；改过名、换过号的，打 12393。', 'linketalent-2023 huaihua-mwmca'),
    words: '换卡更新绑定 换卡重新绑定 换了卡重新绑 换卡后医保码 换了新卡医保码 新卡要绑医保码 重新绑定医保卡',
    faults: 'code-not-activated identity-mismatch-online',
  }),
  myth('expired-card-dead', 'depends', {
    said: '卡面过期了就刷不了',
    truth: [relayed('到期主要影响银行那一半，社保、医保多地还能用。', 'jining quanshang-2025'), relayed('到期前 {early-renewal}就可以申请换卡。', 'rs-qa')],
    instead: relayed('先照常刷，刷不了请窗口念一遍提示。', 'jining quanshang-2025'),
    words: '卡过期 卡到期 过期刷不了 过期不能用 卡面过期 有效期过了 过期了能用',
    faults: 'card-validity-expired',
  }),
  myth('valid-two-years', 'wrong', {
    said: '社保卡只管两三年',
    truth: [relayed('卡面的日期多为 {card-validity}，管的还主要是银行那一半。', 'quanshang-2025 jining')],
    instead: relayed('看卡面日期，快到了去换；没到就照常用。', 'quanshang-2025 rs-qa'),
    words: '有效期两年 有效期三年 有效期#年 只能用两年 只能用三年 两年就过期 三年就过期 #年过期',
    faults: 'card-validity-expired',
  }),
  myth('three-tries', 'misleading', {
    said: '社保密码错三次就锁',
    truth: [relayed('社保密码多地是连错 {pin-lock-tries}锁住，三次的多指银行密码。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao')],
    instead: relayed('还是别猜：先停手，改用本人的医保码。', 'rst-qa-2022 linketalent-2023'),
    words: '错#次就锁 错#次锁 输错#次就锁 错#次会锁 错了#次会锁 #次会锁 #次就锁吗',
    faults: 'pin-wrong pin-locked',
  }),
]
