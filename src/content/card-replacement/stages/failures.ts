import { inferred, relayed } from '../../wording/claim'
import { badPhoto, collectedTwice, wrongDetails } from './application'
import { stage, trouble } from './notation'

/* domain.md §3.7, C12: what leads back to a new application. A card that fails takes no entitlement away. */
const CODES = 'card-production-codes'
const WITH_CODE = `${CODES} linketalent-2023`

export const draft = stage(
  'draft', '申请撤销了', '撤回了，或者还没申请',
  inferred('现在没有在办的申请，卡一般不会自己做出来。', CODES),
  relayed('打 12333 问：附近哪里能当场制卡？', 'rs-qa'),
)

export const reviewRejected = stage(
  'review_rejected', '申请被退回', '审核没通过，照片不合格',
  inferred('多半是照片、信息不合格，或者重复采集。看病的资格还在，不靠这张卡。', WITH_CODE),
  inferred('问清为什么退回，改好了再申请一次。', CODES),
  badPhoto,
  wrongDetails,
  collectedTwice,
)

export const bankFailed = stage(
  'bank_failed', '银行开户没成', '银行开户回盘失败',
  inferred('卡停在银行这一步，一般还没开始做。看病的资格还在，不靠这张卡。', WITH_CODE),
  relayed('打 12333 问：银行为什么开不了户？', 'rs-qa'),
  trouble('', inferred('身份证过了期，银行一般不给开户。', CODES), inferred('先换好身份证，再申请一次。', CODES)),
  trouble('', inferred('名下账户被限制，这家银行一般开不了。', CODES), inferred('去这家银行问原因，或问 12333 能不能换一家银行。', CODES)),
)

export const factoryFailed = stage(
  'factory_failed', '卡没做成', '制卡失败，工厂回盘失败',
  inferred('工厂没做出来，通常要重新排进一批。看病的资格还在，不靠这张卡。', WITH_CODE),
  relayed('打 12333 问：是自动重做，还是要我再申请？', 'rs-qa'),
)

export const initFailed = stage(
  'init_failed', '卡信息没写成', '制卡失败，初始化失败',
  inferred('卡里的信息没写进去，通常要重做一张。看病的资格还在，不靠这张卡。', WITH_CODE),
  relayed('打 12333 问：是自动重做，还是要我再申请？', 'rs-qa'),
)

export const instantFailed = stage(
  'instant_failed', '当场没做出来', '即时制卡失败',
  inferred('机器或信息出了错，当场一般做不出来。看病的资格还在，不靠这张卡。', WITH_CODE),
  inferred('请窗口再做一次，不行就换一个即时制卡网点。', CODES),
)

export const pickupOverdue = stage(
  'pickup_overdue', '过期没领', '逾期封存',
  relayed('卡放久了没去领，有的地方会封存。看病的资格还在，不靠这张卡。', 'zhongshan-rs linketalent-2023'),
  relayed('打 12333 问：这张还能领吗，不能领怎么重办？', 'rs-qa'),
)
