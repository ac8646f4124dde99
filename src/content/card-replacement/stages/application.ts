import { inferred, relayed } from '../../wording/claim'
import { trouble } from './notation'

/* domain.md §3.7, C12: what sends an application back, while it is looked at and once it is rejected. */
const CODES = 'card-production-codes'

export const badPhoto = trouble('照片不合格', inferred('照片不合要求，通常会退回来。', CODES), inferred('按提示重拍照片，再交一次。', CODES))
export const wrongDetails = trouble('人员信息错误', inferred('填的姓名或证件号，通常和系统里的对不上。', CODES), inferred('对着身份证一个字一个字改好，再交一次。', CODES))
export const collectedTwice = trouble('重复采集', inferred('以前采集过，或者外省已有一张卡，通常会停住或退回。', CODES), relayed('打 12333 问：以前那张卡怎么处理？', 'rs-qa'))
