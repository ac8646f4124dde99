import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, inferred, relayed, unverified } from '../../wording/claim'
import { tryIdCard } from '../repeated'
import { ownCardInstead, payTheRest, sharingTakes, shownAtOnce } from './repeated'

/** One thing taken for another: whose code, whose money, which account. */
export const mixUps: readonly FaultText[] = [
  {
    id: 'family-confused-with-pooling',
    name: '扣的不是我的钱',
    meaning: relayed('亲情账户亮的是家人自己的码，扣的也是家人自己的钱。想花您个人账户的钱，要另办“家庭共济”。', 'alipay-faq sina-2026-01-10'),
    atWindow: [payTheRest, relayed('别换成您自己的码，看病要用家人自己的。', 'sina-2026-01-10')],
    later: [
      inferred('在国家或当地的医保APP里办“家庭共济”，办不了打 12393。', 'xinhua-2024 shm-2025'),
      inferred('出钱的要是职工医保，而且有个人账户。', 'sina-2026-01-10'),
    ],
    handledBy: ['insurance-hotline'],
    bring: ['both-id-cards', 'relation-proof'],
    takes: sharingTakes,
    askClerk: '扣的是就诊人自己的个人账户吗，有没有家庭共济？',
  },
  {
    id: 'wrong-family-product',
    name: '绑成电子社保卡了',
    meaning: inferred('您绑的通常是电子社保卡的“亲情服务”，那是人社的。医保的亲情账户要另外绑，亮的是家人自己的医保码。', 'bbbaike we54-2023'),
    atWindow: [relayed('在国家医保服务平台APP的“亲情账户”里重新绑。', 'we54-2023'), ownCardInstead],
    later: [],
    handledBy: ['insurance-hotline'],
    bring: ['both-household-registers', 'commitment-letter'],
    takes: shownAtOnce,
    askClerk: '这里要的是医保码（凭证类型 01），不是电子社保卡，对吗？',
  },
  {
    id: 'wrong-person-code',
    name: '码不是看病人自己的',
    meaning: relayed('看病只能用看病人自己的卡或码，别人的不行。家庭共济是拿家人个人账户的钱帮着付，卡和码不能混着用。', 'sina-2026-01-10'),
    atWindow: [relayed('换成看病人自己的卡或医保码。', 'sina-2026-01-10'), tryIdCard],
    later: [
      relayed('想让家人出钱就办家庭共济，看病仍用本人的卡或码。', 'sina-2026-01-10'),
      unverified('千万别冒名结算，查出来可能要退钱、受罚。', INSURANCE_HOTLINE),
    ],
    handledBy: ['hospital-cashier', 'insurance-hotline'],
    bring: ['id-card'],
    takes: inferred('换成本人的，一般当场能结。', 'sina-2026-01-10'),
    askClerk: '这是就诊人本人的凭证吗，换成凭证类型 02 能结吗？',
  },
]
