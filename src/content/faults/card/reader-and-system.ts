import type { FaultText } from '@/domain/knowledge/fault-text'
import { inferred, relayed } from '../../wording/claim'
import { claimAtHome, windowTakes } from '../repeated'

/** Nothing is wrong with the card: the machine, the network, the calendar or the hospital's file. */
export const readerAndSystem: readonly FaultText[] = [
  {
    id: 'reader-offline',
    name: '读卡的机器坏了',
    meaning: inferred('别人的卡在这台机器上也刷不了，通常就是机器有毛病。多半不是您的卡坏了，别急着换卡。', 'si-3rdcard medical-hzv shanghai-codes'),
    atWindow: [inferred('请工作人员换一台机器，或换一个窗口。', 'si-3rdcard shanghai-codes')],
    later: [],
    handledBy: ['hospital-cashier', 'hospital-it'],
    bring: [],
    takes: windowTakes,
    askClerk: '是不是读卡器没连上，能换一台读吗？',
  },
  {
    id: 'center-or-network-down',
    name: '医保系统或网络断了',
    meaning: inferred('好多人同时刷不了，通常是医院或医保的系统、网络出了毛病。多半不是您的卡坏了。', 'shanghai-codes medical-hzv'),
    atWindow: [
      inferred('不急就等 10 到 30 分钟再试，别急着换卡。', 'shanghai-codes'),
      inferred('已经扣了钱却没结果，先别再付，请窗口查记录。', 'wxpay-skills-2026'),
    ],
    later: [claimAtHome],
    handledBy: ['hospital-cashier', 'hospital-insurance-office', 'insurance-hotline'],
    bring: [],
    takes: inferred('一般几分钟到几小时，看系统什么时候恢复。', 'shanghai-codes'),
    askClerk: '医保接口返回的 err_msg 原文是什么，是超时还是签到失败？',
  },
  {
    id: 'year-end-shutdown',
    name: '年底年初系统停机',
    meaning: relayed('年底年初，有的地方医保系统要停机结账，这几天刷不了。和卡没有关系。', 'fuzhou-2018'),
    atWindow: [
      inferred('不急的，等系统恢复了再来结。', 'fuzhou-2018'),
      inferred('急着看，就先问清能不能补报、几号截止，再自费。', 'fuzhou-2018'),
    ],
    later: [relayed('能补报的，赶在截止日期前去办，各地日期不同。', 'fuzhou-2018')],
    handledBy: ['insurance-hotline', 'hospital-cashier'],
    bring: ['id-card', 'card', 'receipt', 'fee-list', 'medical-record'],
    takes: inferred('一般停 {yearend-stop-days}，以当地医保局公告为准。', 'fuzhou-2018'),
    askClerk: '是年度结转停机吗，几号恢复、补报几号截止？',
  },
  {
    id: 'third-gen-unsupported',
    name: '这家的机器不认新卡',
    meaning: inferred('通常是这家的机器还没更新，读不了三代社保卡。别家能刷，就不用再换卡。', 'si-3rdcard article-6298142'),
    atWindow: [inferred('插卡不行就挥卡，挥卡不行就插卡。', 'jiaozuo-2026 si-3rdcard')],
    later: [inferred('请医院报修更新机器，也可以打 12393 反映。', 'si-3rdcard')],
    handledBy: ['hospital-it', 'insurance-hotline'],
    bring: [],
    takes: inferred('换个刷法，一般当场就知道行不行。', 'jiaozuo-2026'),
    askClerk: '读卡器和 PSAM 卡支持三代卡（国密 SM4）吗？',
  },
  {
    id: 'hospital-profile-stale',
    name: '医院里还是旧卡信息',
    meaning: inferred('通常是医院的档案还没关联医保，或者存的是旧卡。自助机和手机上不行，人工窗口能改。', 'hospital-notice'),
    atWindow: [inferred('到人工窗口，说“请更新医保凭证、关联医保”。', 'hospital-notice')],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: inferred('一般当场就能更新。', 'hospital-notice'),
    askClerk: '档案里是旧卡吗，能更新医保凭证并关联医保吗？',
  },
]
