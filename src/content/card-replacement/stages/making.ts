import { inferred, relayed } from '../../wording/claim'
import { badPhoto, collectedTwice, wrongDetails } from './application'
import { stage, trouble } from './notation'

/* domain.md §3.1, §3.7. What the stages are called is read from the code of real systems (C); what follows from it is inferred. */
const CODES = 'card-production-codes'

/** Read as well where it is late and things are left to do, so it neither forbids a call nor says that there is nothing to do. */
const waitThenAsk = inferred('先安心等，过了常见的日子还不动，再打 12333 问。', `${CODES} rs-qa`)
const askPickUp = relayed('打 12333 问准：卡在哪个网点，能不能换地方领？', 'rs-qa')

export const submitted = stage(
  'submitted', '已申请', '已提交，数据录入',
  inferred('申请交上去了，接下来一般是核对信息，再做卡。', CODES),
  relayed('留好回执，问清大概哪天能领、在哪里领。', 'rs-qa'),
  badPhoto,
  wrongDetails,
  collectedTwice,
  trouble('没有查询到', inferred('刚交的申请，系统里通常还查不到。', 'zhongshan-rs'), relayed('过几天再查一次，还没有就打 12333 问。', 'rs-qa')),
)

export const reviewing = stage(
  'reviewing', '审核中', '在核对照片和信息',
  inferred('这一步一般是核对照片和信息，卡还没开始做。', CODES),
  inferred('先等结果，别再申请一次；久了没消息，打 12333 问。', `${CODES} rs-qa`),
  badPhoto,
  wrongDetails,
  collectedTwice,
)

export const batched = stage(
  'batched', '已排进批次', '已加入批次，已分配卡号',
  inferred('一般是审核过了，卡号也有了，等着和一批卡一起做。', CODES),
  waitThenAsk,
  trouble('', inferred('一批一起往下走，进度通常会停几天不动。', CODES), inferred('停几天不用急，也别再申请一次。', CODES)),
)

export const bankOpening = stage(
  'bank_opening', '银行开户中', '银行已导出，等银行答复',
  inferred('卡上有看病和银行两样功能，这一步一般是银行在开户。', CODES),
  inferred('看一眼身份证，过期了先去换证。', CODES),
  trouble('银行开户回盘失败', inferred('身份证过期，或名下账户被限制，银行通常开不成户。', CODES), inferred('先换好身份证，再问 12333 能不能换一家银行。', CODES)),
)

export const certIssuing = stage(
  'cert_issuing', '办数字证书中', '三代卡才有的一步',
  inferred('三代卡里有一份数字证书，一般先办好它再做卡。', CODES),
  waitThenAsk,
  trouble('', inferred('证书没办下来，进度通常就停在这里。', CODES), relayed('打 12333 问：证书卡在哪里，要我补什么吗？', 'rs-qa')),
)

export const producing = stage(
  'producing', '制卡中', '工厂正在做卡',
  inferred('这一步一般是工厂在做您的卡。', CODES),
  relayed('还不知道在哪里领、寄不寄到家的，打 12333 问一句。', 'rs-qa'),
  trouble('制卡失败', inferred('卡没做成，通常要重新排进一批。', CODES), inferred('打 12333 问：是自动重做，还是要我再申请？', CODES)),
)

export const initializing = stage(
  'initializing', '写入卡信息中', '卡中心在往卡里写密钥',
  inferred('卡片一般已经印好，正往里写信息，写完才能发。', CODES),
  waitThenAsk,
  trouble('制卡失败', inferred('信息没写进去，这张卡通常要重做。', CODES), inferred('打 12333 问：是自动重做，还是要我再申请？', CODES)),
)

export const dispatched = stage(
  'dispatched', '到网点或已寄出', '市银行签收，银行网点签收',
  inferred('卡一般已经做好，送到了网点，或者在邮寄路上。', CODES),
  relayed('打 12333 问准：去哪个网点领，或者寄到哪里了？', 'rs-qa'),
  trouble('', inferred('邮寄没人签收，卡一般会退回去。', 'rs-qa'), inferred('查物流，再打 12333 问能不能改成自己去领。', 'rs-qa')),
  trouble('', inferred('领卡的网点弄错了，到了一般领不到。', CODES), askPickUp),
)

export const pendingPickup = stage(
  'pending_pickup', '可以领卡了', '待领卡，制卡成功',
  inferred('卡一般已经做好了，就等您去领。', CODES),
  relayed('问准在哪里领，带办卡用的证件去领，当场问：“社保功能也启用了吗？”', 'rs-qa'),
  trouble('逾期封存', relayed('放久了没去领，有的地方会封存，要重新申请。', 'zhongshan-rs'), relayed('打 12333 问：最晚哪天领，家人能不能代领？', 'rs-qa')),
  trouble('', inferred('人在外地，多半要回办卡的地方才能领卡启用。', 'card-info-bus'), inferred('打 12333 问：能不能寄给我，能不能在网上启用？', 'rs-qa')),
  trouble('', inferred('领卡的网点弄错了，到了一般领不到。', CODES), askPickUp),
)

export const instantIssue = stage(
  'instant_issue', '当场制卡中', '即时制卡，立等可取',
  relayed('窗口正在做卡，做好一般当场拿走。', 'rs-qa beijing-rs-2026'),
  relayed('拿到卡先别走，问一句：“社保功能也启用了吗？”', 'rs-qa'),
  trouble('即时制卡失败', inferred('机器或信息出了错，当场一般做不出来。', CODES), inferred('请窗口再做一次，不行就换一个即时制卡网点。', CODES)),
)
