import type { FaultText } from '@/domain/knowledge/fault-text'
import { inPlace, inferred, relayed } from '../../wording/claim'
import { cardTakes, codeWithoutCard, nothingToUnbind, replaceCard, tryIdCard, windowTakes } from '../repeated'

/** Which card it is and how it is put in. */
export const cardInHand: readonly FaultText[] = [
  {
    id: 'card-not-seated',
    name: '卡没插好或拿错卡',
    meaning: inferred('通常是插反了、没插到底，或者拿成了银行卡、就诊卡。', 'si-3rdcard medical-hzv'),
    atWindow: [
      inferred('金色芯片朝上朝里插到底；挥卡就贴稳两秒。', 'si-3rdcard medical-hzv'),
      inferred('看清手里是社保卡，不是别的卡。', 'si-3rdcard medical-hzv'),
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: windowTakes,
    askClerk: '提示的是“无卡”还是“卡类型不对”？',
  },
  {
    id: 'obsolete-card',
    name: '老卡已经停用',
    meaning: relayed('没有金色芯片的老磁条卡、第一代社保卡，有的地方已经停用，刷不了。要换成新卡。', 'chengdu-magstripe quanshang-2025'),
    atWindow: [codeWithoutCard, tryIdCard],
    later: [
      replaceCard,
      inPlace('510100', relayed('成都的磁条社保卡 {magstripe-withdrawn}起停用，请换卡。', 'chengdu-magstripe')),
      inPlace('440300', relayed('深圳的一代卡 {first-gen-withdrawn}起不能门诊记账和住院结算，请换卡。', 'quanshang-2025')),
    ],
    handledBy: ['card-hotline', 'card-outlet'],
    bring: ['id-card', 'old-card'],
    takes: cardTakes,
    askClerk: '这种卡停用了吗，能用凭证类型 01 或 02 结算吗？',
  },
  {
    id: 'card-validity-expired',
    name: '卡面日期过了',
    meaning: relayed('日期过了，主要影响银行功能，社保和医保功能多地还能用。各地规定不同。', 'jining quanshang-2025'),
    atWindow: [
      relayed('照常刷卡，先别管日期。', 'jining quanshang-2025'),
      inferred('真刷不了，多半另有原因，请窗口念一遍提示。', 'jining shanghai-codes'),
    ],
    later: [relayed('有空去换卡，期满前 {early-renewal}就可以申请。', 'rs-qa'), nothingToUnbind],
    handledBy: ['card-hotline', 'card-bank'],
    bring: ['id-card', 'old-card'],
    takes: cardTakes,
    askClerk: '卡应用状态是“1 正常”吗，卡面过期影响结算吗？',
  },
  {
    id: 'bank-function-only',
    name: '只是银行功能用不了',
    meaning: relayed('社保卡有两半：看病这一半，银行那一半。取不了钱、看病能刷，是银行那一半的事，看病一般不受影响。', 'rs-qa'),
    atWindow: [relayed('看病照常刷卡结算。', 'rs-qa')],
    later: [
      relayed('本人带身份证和卡，去卡面上那家银行的柜台。', 'rs-qa'),
      relayed('个别地方的个人账户放在银行，余额用不了就一起问银行。', 'endoxf'),
    ],
    handledBy: ['card-bank'],
    bring: ['id-card', 'card'],
    takes: inferred('一般柜台当场能办。', 'rs-qa'),
    askClerk: '医保能正常结算，只是银行账户有问题，对吗？',
  },
]
