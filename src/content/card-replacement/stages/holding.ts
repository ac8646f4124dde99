import { inferred, relayed } from '../../wording/claim'
import { stage, trouble } from './notation'

/* domain.md §3.5, C01 to C04, A10, A28, A31, and §7 on source 002: enabling is no matter of the 医保 app, and 同步 no step of its own. */

const reader = trouble(
  '不支持该功能',
  inferred('这家的机器没更新，通常读不了三代卡，别家能刷。', 'si-3rdcard article-6298142'),
  inferred('插卡不行就挥卡，再不行用本人的医保码，不用再换卡。', 'si-3rdcard linketalent-2023'),
)
const staleRecord = trouble(
  '系统里还是旧卡',
  inferred('别家能用、只有这家不行，多半是它的档案里还是旧卡。', 'hospital-notice'),
  inferred('到这家的人工窗口，说“这是新卡，请更新医保凭证”。', 'hospital-notice'),
)

export const pickedUp = stage(
  'picked_up', '卡到手了', '已领卡，领卡未激活，封存',
  relayed('社保功能就是看病那一半，没启用刷不了，系统里叫“封存”。当场制卡的，有的已经启用。', 'rst-qa-2022 yshing-3813 beijing-rs-2026'),
  relayed('问清社保功能启用没有；没有的，打 12333 问在哪里启用。', 'shaanxi-rs rs-qa'),
  trouble('封存', relayed('只在银行激活过，看病那一半可能还没启用。', 'rst-qa-2022 rs-qa'), relayed('带办卡用的证件和新卡，去人社网点或发卡银行启用社保功能。', 'rs-qa shaanxi-rs')),
  trouble('', relayed('在医保APP里点了激活，激活的是医保码，不是这张卡。', 'rs-qa linketalent-2023'), relayed('改用“掌上12333”APP或电子社保卡启用，部分地区可以。', 'rs-qa shaanxi-rs')),
  trouble('初始密码不能交易', inferred('有的地方一般要先改掉初始密码，才让刷。', 'si-3rdcard cangzhou'), inferred('在窗口或自助机改掉社保密码再刷；不知道密码，别乱试。', 'si-3rdcard rst-qa-2022')),
)

export const ssEnabled = stage(
  'ss_enabled', '社保功能已启用', '看病那一半启用了',
  inferred('看病那一半启用了，通常马上能刷，有的要等几天。', 'rs-qa beijing-rs-2026'),
  inferred('下次看病走人工窗口，先用新卡；刷不了，亮本人的医保码。', 'hospital-notice linketalent-2023'),
  trouble('卡信息不存在', inferred('刚启用，医保或医院那边通常还没有新卡的信息。', 'scan-pay-codes rs-qa'), inferred('先用本人的医保码；过了 {card-sync-reminder}还不行，12333 和 12393 都打。', 'rs-qa linketalent-2023')),
  staleRecord,
  reader,
  trouble('注销', relayed('新卡启用后，旧卡多半就失效了，再刷不认。', 'chengdu-magstripe beijing-rs-2026'), inferred('看清手里是新卡再刷。', 'beijing-rs-2026')),
)

export const synced = stage(
  'synced', '医院认得新卡了', '医保和医院查得到新卡',
  inferred('医保和医院那边一般已经有新卡了，只差刷一次。', 'scan-pay-codes rs-qa'),
  inferred('下次看病、买药，直接用新卡。', 'rs-qa'),
  staleRecord,
  reader,
)

export const usable = stage(
  'usable', '第一次刷卡成功', '新卡能用了',
  inferred('新卡刷成了，换卡一般就算办完。', 'rs-qa'),
  relayed('以后看病就刷这张新卡，别的不急，一样一样办。', 'rs-qa'),
  trouble('', relayed('取不了钱、领不到补贴，多半是银行功能没激活。', 'rs-qa shaanxi-rs'), relayed('本人带身份证和卡，去卡面上那家银行激活。', 'rs-qa')),
  staleRecord,
)
