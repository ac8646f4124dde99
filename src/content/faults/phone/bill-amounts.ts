import type { FaultText } from '@/domain/knowledge/fault-text'
import { CASHIER, INSURANCE_HOTLINE, inferred, relayed, unverified } from '../../wording/claim'

const printList = inferred('请窗口打印费用清单，指出是哪几项。', 'xinhuaqu-2024 bill-fields')
const askOffice = inferred('还不明白的，拿费用清单去医院医保办问。', 'shanghai-codes')
const askedOnTheSpot = inferred('看着清单问，一般当场能问清。', 'bill-fields')

/** The settlement went through and the amount is not what was hoped. Never a word that the hospital is wrong. */
export const billAmounts: readonly FaultText[] = [
  {
    id: 'deductible-not-met',
    name: '还没到起付线',
    meaning: inferred('起付线以内的钱，一般先由个人付，过了线才开始报。这时统筹支付是 0 或很少，属于正常。', 'bill-self-pay beijing-bill'),
    atWindow: [inferred('请窗口查：今年累计多少，离起付线还差多少。', 'bill-self-pay')],
    later: [inferred('起付线各地不同，打 12393 问本地的。', 'ybf-2022-22')],
    handledBy: ['insurance-hotline'],
    bring: ['receipt'],
    takes: inferred('不用办手续，查到累计一般就清楚了。', 'bill-self-pay'),
    askClerk: '这次的起付线多少，我今年累计到多少了？',
  },
  {
    id: 'category-b-prepay',
    name: '有的项目要先自付',
    meaning: inferred('目录里有些药和项目，一般要个人先付一部分，剩下的再按比例报。个人自付因此多一些，属于正常。', 'beijing-bill bill-self-pay'),
    atWindow: [printList],
    later: [askOffice],
    handledBy: ['hospital-insurance-office', 'hospital-cashier'],
    bring: ['fee-list'],
    takes: askedOnTheSpot,
    askClerk: '哪几项是乙类、要先行自付，各自付多少？',
  },
  {
    id: 'out-of-catalogue',
    name: '目录外的要全自费',
    meaning: relayed('医保目录以外的药和项目，全由个人付，票上记在“个人自费”里。这和卡、和余额都没有关系。', 'beijing-bill shenzhen-641783'),
    atWindow: [printList, inferred('还没用的，问医生有没有目录里的可以换。', 'beijing-bill')],
    later: [askOffice],
    handledBy: ['hospital-insurance-office', 'hospital-cashier'],
    bring: ['fee-list'],
    takes: askedOnTheSpot,
    askClerk: '个人自费是哪几项，都在目录外吗？',
  },
  {
    id: 'over-limit-price',
    name: '超出限价的自己付',
    meaning: inferred('有的药和项目，医保一般只认到限价，超出的由个人付。票上记成自付还是自费，各地不同。', 'bill-example-2024 openhis-2207'),
    atWindow: [printList],
    later: [askOffice],
    handledBy: ['hospital-insurance-office', 'hospital-cashier'],
    bring: ['fee-list'],
    takes: askedOnTheSpot,
    askClerk: '哪几项超了限价，限价多少，超出的怎么记？',
  },
  {
    id: 'annual-cap-reached',
    name: '今年的额度用完了',
    meaning: inferred('医保一年报多少通常有封顶，门诊也常有限额，用完后一般由个人付。下一步看大病保险、医疗救助能不能接着报。', 'beijing-bill bill-fields', INSURANCE_HOTLINE),
    atWindow: [inferred('请窗口查：是年度封顶还是门诊限额，还剩多少。', 'beijing-bill', INSURANCE_HOTLINE)],
    later: [inferred('费用大的，打 12393 问大病保险和医疗救助。', 'beijing-bill bill-fields')],
    handledBy: ['insurance-hotline'],
    bring: ['receipt'],
    takes: inferred('剩多少额度，一般当场能查到。', 'beijing-bill'),
    askClerk: '是年度封顶还是门诊限额用完，还剩多少？',
  },
  {
    id: 'wrong-benefit-type',
    name: '待遇身份没对上',
    meaning: inferred('报得少，通常要看按什么身份算的：险种、人员类别、慢特病或备案类型。有一样没登记上，比例就可能低。', 'ybf-2022-22 insured-status-codes'),
    atWindow: [
      inferred('问窗口：这单按什么险种、什么身份算的？', 'insured-status-codes'),
      inferred('有慢特病认定或异地备案的，当场拿出来核对。', 'ybf-2022-22'),
    ],
    later: [
      inferred('打 12393 核对：险种、人员类别、慢特病和备案。', 'ybf-2022-22'),
      unverified('改好以后，问医院还能不能退费重结。', CASHIER),
    ],
    handledBy: ['insurance-hotline', 'hospital-insurance-office'],
    bring: ['id-card', 'benefit-proof', 'filing-record'],
    takes: inferred('更正登记，一般要几天。', 'huaihua-mwmca'),
    askClerk: '这单按哪个险种、人员类别算，用上慢特病待遇了吗？',
  },
  {
    id: 'bill-arithmetic-mismatch',
    name: '票上的数加不平',
    meaning: inferred('几个数加起来不一样，通常有来由：优惠、预缴、用了家人的个人账户、打包付费，或分成了几张票。先问明白，再看要不要改票。', 'wxpay-doc-2026 bill-fields bill-self-pay'),
    atWindow: [inferred('指着这几个数问收费处：差的是哪一笔？', 'bill-fields')],
    later: [inferred('问过仍对不上，请收费处核对，看要不要重开票。', 'bill-fields')],
    handledBy: ['hospital-cashier'],
    bring: ['receipt', 'fee-list'],
    takes: inferred('一般当场能问清，重开票要多等几天。', 'bill-fields'),
    askClerk: '差的这笔，是优惠、预缴抵扣还是共济支付？',
  },
]
