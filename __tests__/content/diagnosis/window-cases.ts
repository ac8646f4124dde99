import type { Answers, CauseId } from '@/domain/diagnosis/model'

/** One moment at a window, as told there; what must come of it is worked out by hand from domain.md. */
export interface WindowCase {
  readonly told: string
  readonly answers?: Answers
  readonly fault: CauseId
  /** How near the top the fault has to be. */
  readonly within: 1 | 3
  /** The steps that may be told first. */
  readonly first: readonly string[]
  /** The line of domain.md that it follows. */
  readonly after: string
}

const CODE = ['show-own-code']

export const windowCases: readonly WindowCase[] = [
  { told: '插进去没反应，别人的卡也刷不了，换了个窗口好了', fault: 'reader-offline', within: 1, first: ['other-window', ...CODE], after: 'A01 确认' },
  { told: '屏幕上写着 读卡器连接错', fault: 'reader-offline', within: 1, first: ['other-window'], after: 'A01 提示' },
  { told: '加载动态库错', answers: { 'other-card': 'fails' }, fault: 'reader-offline', within: 1, first: ['other-window'], after: 'A01 提示, 确认' },
  { told: '窗口说系统断了，全院都刷不了', answers: { 'own-code': 'unscannable' }, fault: 'center-or-network-down', within: 1, first: ['wait-and-retry'], after: 'A02 确认' },
  { told: '医保接口返回异常：网关超时', answers: { 'whole-hospital': 'yes' }, fault: 'center-or-network-down', within: 1, first: ['wait-and-retry', ...CODE], after: 'A02 提示' },
  { told: '验签失败', fault: 'center-or-network-down', within: 1, first: ['wait-and-retry', ...CODE], after: '§1.F' },
  { told: '医院贴了通知，年底停机，暂停受理刷卡结算', fault: 'year-end-shutdown', within: 1, first: ['refund-resettle', 'wait-and-retry', ...CODE], after: 'A03' },
  { told: '屏幕显示无卡，我好像插反了', fault: 'card-not-seated', within: 1, first: ['wipe-and-reinsert'], after: 'A04' },
  { told: '卡类型不对，可能拿成银行卡了', answers: { 'last-worked': 'recent' }, fault: 'card-not-seated', within: 3, first: ['wipe-and-reinsert', ...CODE], after: 'A04 提示' },
  { told: '卡无应答，擦一擦有时候能读', fault: 'chip-contact-dirty', within: 1, first: ['wipe-and-reinsert', ...CODE], after: 'A05 确认' },
  { told: '我妈这张卡没有芯片，只有黑条，窗口说这种卡停用了', answers: { 'last-worked': 'long-ago' }, fault: 'obsolete-card', within: 1, first: CODE, after: 'A06 确认' },
  { told: '提示封存，刚领的新卡，只去银行办了', fault: 'card-sealed', within: 1, first: CODE, after: 'C01 确认' },
  { told: '卡没激活', answers: { 'recent-card': 'new-card', enabled: 'bank-only' }, fault: 'card-sealed', within: 1, first: CODE, after: 'C01' },
  { told: '卡状态异常', answers: { 'recent-card': 'phone-loss' }, fault: 'card-temp-loss', within: 1, first: CODE, after: 'A08 提示, 确认' },
  { told: '上周打电话挂失，又找到了，现在刷说临时挂失', fault: 'card-temp-loss', within: 1, first: CODE, after: 'A08' },
  { told: '社保卡已挂失，还没拿到新卡', fault: 'card-formal-loss', within: 1, first: CODE, after: 'A09' },
  { told: '卡注销了，我拿的是旧卡', fault: 'card-cancelled', within: 1, first: ['use-new-card', ...CODE], after: 'A10' },
  { told: '无效卡令牌，刚换了新卡，手里是旧卡', fault: 'card-cancelled', within: 1, first: ['use-new-card', ...CODE], after: 'A10 提示, 确认' },
  { told: '应用已被永久锁定', fault: 'card-app-locked', within: 1, first: CODE, after: 'A11 提示' },
  { told: 'PIN校验失败，剩余次数 2 次', fault: 'pin-wrong', within: 1, first: ['stop-guessing-pin'], after: 'A12 提示' },
  { told: '忘了密码，输了两回都说密码不对', fault: 'pin-wrong', within: 1, first: ['stop-guessing-pin', ...CODE], after: 'A12' },
  { told: '密码输错好几次锁了', fault: 'pin-locked', within: 1, first: CODE, after: 'A13' },
  { told: 'PIN已经锁定', fault: 'pin-locked', within: 1, first: CODE, after: 'A13 提示' },
  { told: '新卡第一次用，说初始密码不能交易', fault: 'initial-pin-blocked', within: 1, first: ['change-initial-pin', ...CODE], after: 'A14' },
  { told: '查无此人，年初忘了交医保', answers: { 'app-status': 'none' }, fault: 'not-insured', within: 1, first: ['call-hotline', ...CODE], after: 'A15 确认' },
  { told: '参保人未参保', fault: 'not-insured', within: 1, first: ['call-hotline', ...CODE], after: 'A15 提示' },
  { told: '刚离职，说参保状态异常，暂停参保', fault: 'insurance-suspended', within: 1, first: ['pay-from-account-only', 'call-hotline'], after: 'A16 确认' },
  { told: '单位欠费，医保停了，手机码也不行', fault: 'insurance-suspended', within: 1, first: ['pay-from-account-only', 'call-hotline'], after: 'A16, Q5' },
  { told: '断缴后刚补缴，说还在等待期', fault: 'waiting-period', within: 1, first: ['call-hotline', ...CODE], after: 'A17 确认' },
  { told: '由于各地信息系统不统一，数据没有及时同步，暂时无法使用医保码', fault: 'multi-insurance-records', within: 1, first: ['switch-insured-area', ...CODE], after: 'A18 提示' },
  { told: '以前在别的地方交过，手机上看有两个参保地', fault: 'multi-insurance-records', within: 1, first: ['switch-insured-area', ...CODE], after: 'A18 确认' },
  { told: '我是外地的，没备案', fault: 'remote-not-filed', within: 1, first: ['file-remote-now'], after: 'A19' },
  { told: '备案了，窗口说这里不能结异地', fault: 'provider-not-networked', within: 1, first: ['go-to-designated', ...CODE], after: 'A20 确认' },
  { told: '药店说他们不是医保定点', answers: { 'other-card': 'fails' }, fault: 'provider-not-designated', within: 1, first: ['go-to-designated', ...CODE], after: 'A21' },
  { told: '说没选点，请先绑定社康', answers: { area: 'same-city' }, fault: 'not-selected-provider', within: 1, first: ['select-provider-now', ...CODE], after: 'A22 提示' },
  { told: '改过名字，提示信息不匹配', fault: 'identity-mismatch', within: 1, first: ['call-hotline', ...CODE], after: 'A23 确认' },
  { told: '传入数据与卡内不符', answers: { 'life-change': 'renamed' }, fault: 'identity-mismatch', within: 1, first: ['call-hotline', ...CODE], after: 'A23 提示' },
  { told: '药店说账户余额不足，要不要去充值', fault: 'personal-account-low', within: 1, first: ['pay-difference'], after: 'A24' },
  { told: '报销都算出来了，就是最后付钱说卡里钱不够', fault: 'personal-account-low', within: 1, first: ['pay-difference'], after: 'A24 确认' },
  { told: '有一种药提示限支付，别的都能报', answers: { stage: 'part-computed' }, fault: 'item-not-covered', within: 1, first: ['ask-which-item'], after: 'A25 确认' },
  { told: '我爸正在住院，门诊拿药说在院状态不允许结算', fault: 'inpatient-conflict', within: 1, first: ['settle-inpatient-first', ...CODE], after: 'A26' },
  { told: '账户状态异常', answers: { inpatient: 'no', 'sent-to': 'insurance-office' }, fault: 'risk-blocked', within: 1, first: ['call-hotline', ...CODE], after: 'A27 提示' },
  { told: 'PSAM卡算法不支持，刚换了新卡，别的医院能用', fault: 'third-gen-unsupported', within: 1, first: ['switch-insert-tap', ...CODE], after: 'A28 提示, 确认' },
  { told: '内部认证失败，在老家能用', fault: 'card-auth-failed', within: 1, first: CODE, after: 'A29 提示, 确认' },
  { told: '卡过期了，刷着说无效', answers: { message: 'unreadable', 'other-card': 'works' }, fault: 'card-validity-expired', within: 3, first: ['use-as-usual', ...CODE], after: 'A30 确认' },
  { told: '自助机不行，人工窗口说系统里还是旧卡信息', fault: 'hospital-profile-stale', within: 1, first: ['relink-at-counter'], after: 'A31' },
  { told: '芯片裂了，换了窗口也不行，读不出来', fault: 'chip-damaged', within: 1, first: CODE, after: 'B01 确认' },
  { told: '卡读不出，擦了也不行，药店也不行', answers: { 'card-look': 'damaged' }, fault: 'chip-damaged', within: 1, first: CODE, after: 'B01' },
  { told: '挥卡没反应，插卡能读', fault: 'antenna-broken', within: 1, first: ['switch-insert-tap'], after: 'B03 确认' },
  { told: '卡消磁了，是老的磁条卡，上个月还能刷', fault: 'magstripe-degaussed-legacy', within: 3, first: CODE, after: 'B04' },
  { told: '取款机取不了钱，医院里能刷', fault: 'bank-function-only', within: 1, first: ['use-as-usual', ...CODE], after: 'B05 确认' },
  { told: '卡上照片磨没了，看不出是谁，不给结', fault: 'face-illegible', within: 1, first: ['verify-with-id', ...CODE], after: 'B06' },
  { told: '卡插进去没反应，别人的都能用，换了窗口也不行，医保码可以', fault: 'chip-damaged', within: 3, first: CODE, after: 'Q3, Q4, Q5' },
]
