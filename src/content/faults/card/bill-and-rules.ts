import type { FaultText } from '@/domain/knowledge/fault-text'
import { inferred, official, relayed } from '../../wording/claim'
import { windowTakes } from '../repeated'

/** Card and insurance are well; this bill, or a part of it, is not settled as hoped. */
export const billAndRules: readonly FaultText[] = [
  {
    id: 'personal-account-low',
    name: '个人账户钱不够',
    meaning: relayed('不是卡坏了，是个人账户的余额不够付自己那部分。医保出的那部分（统筹报销）和余额没有关系。', 'shenzhen-641783'),
    atWindow: [
      relayed('请窗口照样走医保，差的钱用现金或手机付。', 'shenzhen-641783'),
      inferred('有的药店只能刷个人账户，余额不够就付现金。', 'shenzhen-641783'),
    ],
    later: [relayed('想请家人帮着付，先办“家庭共济”；看病仍用自己的卡或码。', 'sina-2026-01-10')],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: inferred('补上差的钱，一般当场办完。', 'shenzhen-641783'),
    askClerk: '统筹支付算出来了吗，只差个人账户这部分吗？',
  },
  {
    id: 'item-not-covered',
    name: '这项药或检查不报',
    meaning: inferred('这项药或检查报不了，通常是不在报销目录里、和病种不符，或者超了量。多半不是卡坏了。', 'shanghai-codes'),
    atWindow: [
      inferred('问清是不在报销目录、病种不符、超量，还是编码没对上。', 'shanghai-codes'),
      inferred('问能不能拆成两单，能报的那单先走医保。', 'shanghai-codes'),
    ],
    later: [inferred('还不明白，拿费用清单去医院医保办问。', 'shanghai-codes')],
    handledBy: ['hospital-insurance-office', 'hospital-cashier'],
    bring: ['fee-list'],
    takes: windowTakes,
    askClerk: '是目录外、限支付范围、超限额，还是缺国家编码？',
  },
  {
    id: 'inpatient-conflict',
    name: '有住院没结清',
    meaning: official('系统显示您还在住院，或者有账没结清，这一笔就可能结不了。', 'wxpay-skills-2026'),
    atWindow: [
      inferred('先请住院处查，有没有没结清的住院。', 'wxpay-skills-2026'),
      inferred('已经付过钱的，先别再付，请窗口查记录。', 'wxpay-skills-2026'),
    ],
    later: [inferred('住院期间的门诊费怎么算看当地规定，问医院医保办。', 'wxpay-skills-2026')],
    handledBy: ['inpatient-desk', 'hospital-insurance-office'],
    bring: [],
    takes: inferred('住院处查清后，一般当场能办。', 'wxpay-skills-2026'),
    askClerk: '是“在院状态不允许结算”吗，是哪一次住院？',
  },
]
