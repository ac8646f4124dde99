import type { MythVerdict } from '@/domain/knowledge/myth'

interface Row {
  readonly from: 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | '通用'
  readonly claim: string
  /** Null where domain.md §7 gives none of the four: right, not verifiable, padding. */
  readonly verdict: MythVerdict | null
  readonly myth: string | null
  /** Why there is no myth. */
  readonly why?: string
}

const RIGHT = 'it is right'

/** domain.md §7, row by row in its order. 张冠李戴 and 理由错、动作可用 count as misleading, 误导 and 过时/误导 too. */
export const claimsOfArticles: readonly Row[] = [
  { from: 'S0', claim: '余额不足要补缴或者充值', verdict: 'wrong', myth: 'top-up-when-low' },
  { from: 'S0', claim: '余额要不低于一定数额才能支付', verdict: 'wrong', myth: 'minimum-balance' },
  { from: 'S0', claim: '余额不足会导致刷不了卡', verdict: 'depends', myth: 'low-balance-blocks-card' },
  { from: 'S0', claim: '银行或第三方支付平台的限制导致无法使用', verdict: 'misleading', myth: 'bank-limit-blocks-card' },
  { from: 'S0', claim: '磁条消磁、磁条损坏', verdict: 'outdated', myth: 'card-demagnetised' },
  { from: 'S0', claim: '重启设备、检查自己的网络', verdict: 'depends', myth: 'restart-and-network' },
  { from: 'S0', claim: '是否需要维修卡', verdict: 'wrong', myth: 'chip-can-be-mended' },
  { from: 'S0', claim: '用社保热线查余额、问医保政策', verdict: 'misleading', myth: 'card-hotline-for-insurance' },
  { from: 'S0', claim: '卡过期会刷不了', verdict: 'depends', myth: 'expired-card-dead' },
  { from: 'S0', claim: '未及时缴费会刷不了', verdict: null, myth: null, why: RIGHT },
  { from: 'S1', claim: '到医保部门重新充磁', verdict: 'outdated', myth: 'remagnetise-the-card' },
  { from: 'S1', claim: '磁条或芯片失去磁性', verdict: 'wrong', myth: 'chip-loses-magnetism' },
  { from: 'S1', claim: '手机、电脑、音响、银行卡使卡失磁', verdict: 'wrong', myth: 'phone-demagnetises-card' },
  { from: 'S1', claim: '撞击、插入防盗门导致失磁', verdict: 'wrong', myth: 'knocks-demagnetise' },
  { from: 'S1', claim: '擦拭可恢复磁性', verdict: 'misleading', myth: 'wiping-restores-magnetism' },
  { from: 'S1', claim: '多个读卡器都不行是卡的问题', verdict: null, myth: null, why: RIGHT },
  { from: 'S1', claim: '换卡前备份余额、就诊记录', verdict: 'wrong', myth: 'back-up-before-replacing' },
  { from: 'S1', claim: '保留原卡以便报销使用', verdict: 'misleading', myth: 'keep-old-card-for-claims' },
  { from: 'S1', claim: '查询失磁原因、留意报销进度', verdict: null, myth: null, why: 'it means nothing, so there is nothing to refute' },
  { from: 'S1', claim: '新卡到医保部门激活', verdict: 'wrong', myth: 'activate-at-insurance-office' },
  { from: 'S2', claim: '流程里有系统同步一步', verdict: 'depends', myth: 'system-sync-step' },
  { from: 'S2', claim: '激活不说两种', verdict: 'misleading', myth: 'one-activation' },
  { from: 'S2', claim: '旧卡要自己注销，否则新卡受限', verdict: 'depends', myth: 'cancel-old-card-yourself' },
  { from: 'S2', claim: '换卡前要解绑共济、备案再重绑', verdict: 'misleading', myth: 'unbind-before-replacing' },
  { from: 'S2', claim: '忘了在医保APP上激活新卡', verdict: 'wrong', myth: 'activate-in-insurance-app' },
  { from: 'S2', claim: '终端未更新导致不认', verdict: null, myth: null, why: RIGHT },
  { from: 'S2', claim: '提示卡状态异常、未激活', verdict: null, myth: null, why: RIGHT },
  { from: 'S2', claim: '拨 12393', verdict: null, myth: null, why: RIGHT },
  { from: 'S2', claim: '文末的关键词和字数', verdict: null, myth: null, why: 'padding for search engines' },
  { from: 'S3', claim: '亲情账户要在社保网站激活', verdict: 'wrong', myth: 'family-activate-on-website' },
  { from: 'S3', claim: '亲情账户需要充值后才能使用', verdict: 'wrong', myth: 'family-account-top-up' },
  { from: 'S3', claim: '为亲属的医保账户充值', verdict: 'wrong', myth: 'family-account-top-up' },
  { from: 'S3', claim: '户籍地、就医地不符不能用', verdict: 'wrong', myth: 'family-needs-same-place' },
  { from: 'S3', claim: '不在同一统筹区不能用', verdict: 'outdated', myth: 'family-needs-same-pool' },
  { from: 'S3', claim: '小于 16 直接添加、大于 16 人脸', verdict: null, myth: null, why: 'it is right but for the year of 16 itself, which the fact face-check-at-16 tells' },
  { from: 'S3', claim: '最多 5 个', verdict: null, myth: null, why: 'it is right; that some say 6 the fact family-main-limit tells' },
  { from: 'S3', claim: '亲情账户代缴居民医保、买商业健康险', verdict: 'misleading', myth: 'family-account-uses' },
  { from: 'S3', claim: '系统异常打 12333', verdict: 'wrong', myth: 'card-hotline-for-family' },
  { from: 'S3', claim: '公众号和支付宝的入口', verdict: 'depends', myth: 'entrance-moved' },
  { from: 'S4', claim: '绑定要输入医保卡号', verdict: 'outdated', myth: 'bind-by-card-number' },
  { from: 'S4', claim: '系统提示输入需要支付的金额', verdict: 'wrong', myth: 'type-in-amount' },
  { from: 'S4', claim: '微信：我、支付、医疗健康、医保支付', verdict: 'outdated', myth: 'old-wechat-path' },
  { from: 'S4', claim: '小额测试支付可了解限额和比例', verdict: 'misleading', myth: 'small-test-payment' },
  { from: 'S4', claim: '用医保线上付常规体检', verdict: 'misleading', myth: null, why: 'the correction rests on a clause from memory (U) and a source that is not named' },
  { from: 'S4', claim: '异地线上支付顺利', verdict: 'depends', myth: 'remote-online-just-works' },
  { from: 'S4', claim: '支付截图可作报销凭据', verdict: 'misleading', myth: 'screenshot-for-claim' },
  { from: 'S4', claim: '支付失败找平台客服', verdict: 'depends', myth: 'platform-support-first' },
  { from: 'S4', claim: '不符可申请重新核算', verdict: 'depends', myth: 'ask-recalculation' },
  { from: 'S3', claim: '家人未参保会用不了、可代刷家人码', verdict: null, myth: null, why: RIGHT },
  { from: 'S3', claim: '亲情账户会冻结或过期', verdict: null, myth: null, why: 'it could not be verified either way' },
  { from: 'S4', claim: '换了医保卡要更新绑定信息', verdict: 'wrong', myth: 'rebind-code-after-new-card' },
  { from: 'S4', claim: '不是所有费用都能医保付', verdict: null, myth: null, why: RIGHT },
  { from: 'S4', claim: '有支付限额、时间限制、地区没开通', verdict: 'depends', myth: null, why: 'it holds here and there; there is nothing to refute, and the faults of scene E tell it' },
  { from: 'S4', claim: '信息不匹配注意字母大小写', verdict: 'misleading', myth: 'letter-case' },
  { from: 'S4', claim: '文末的保险广告', verdict: null, myth: null, why: 'an advertisement' },
  { from: '通用', claim: '社保卡密码错 3 次就锁', verdict: 'misleading', myth: 'three-tries' },
  { from: '通用', claim: '社保卡有效期 2 年、3 年', verdict: 'wrong', myth: 'valid-two-years' },
]

/** Not in the table: §0.2 (credentials lent, claims taken for granted) and §0.3 (the electronic card taken for the code). */
export const beyondTheTable: readonly string[] = ['share-cards-in-family', 'pay-first-claim-later', 'ecard-is-the-code', 'stopped-card-message']
