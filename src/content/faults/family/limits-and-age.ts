import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, inferred, relayed, unverified } from '../../wording/claim'
import { askOtherCredential, ownCardInstead, shownAtOnce } from './repeated'

/** The family account is refused for the number of people in it or for an age. Sources differ on both, so the page decides. */
export const limitsAndAge: readonly FaultText[] = [
  {
    id: 'family-limit-main',
    name: '亲情账户绑满了',
    meaning: relayed('一个人的亲情账户能绑的家人有上限，通常是 {family-main-limit}，以页面提示为准。亮的是家人自己的码，换谁来绑都一样。', 'nhsa-hot-qa-2023 alipay-faq'),
    atWindow: [relayed('解绑一位暂时不看病的，或请别的亲人来绑。', 'nhsa-hot-qa-2023 alipay-faq'), ownCardInstead],
    later: [],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: shownAtOnce,
    askClerk: askOtherCredential,
  },
  {
    id: 'family-limit-member',
    name: '家人已被别人绑了',
    meaning: relayed('一位家人在一个自然月里，最多被 {family-member-limit}亲情账户绑上。不管谁绑的，亮的都是家人自己的码。', 'alipay-faq'),
    atWindow: [inferred('请已经绑了他的亲人到场，亮出家人自己的码。', 'alipay-faq'), ownCardInstead],
    later: [inferred('请其中一位解绑；当月多半还占着名额，下个月再绑。', 'alipay-faq')],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: inferred('一般当月或下个月能绑上。', 'alipay-faq'),
    askClerk: askOtherCredential,
  },
  {
    id: 'family-age-boundary',
    name: '孩子十六岁前后',
    meaning: inferred('绑亲情账户（亮的是孩子自己的码），通常小的交材料，大的本人刷脸，以 {face-check-age}为界。刚满的那一年，{face-check-at-16}。', 'nhsa-reply nhsa-hot-qa-2023 xianyang'),
    atWindow: [
      inferred('孩子在场准备刷脸，户口本和出生证明也备好。', 'nhsa-reply nhsa-hot-qa-2023'),
      inferred('来不及就用孩子自己的实体卡结算。', 'scio-2023'),
    ],
    later: [
      inferred('按页面的要求办，走不通就打 12393。', 'nhsa-reply nhsa-hot-qa-2023'),
      unverified('以前绑的要不要重办没查到；页面提示了，就请本人刷脸。', INSURANCE_HOTLINE),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['both-household-registers', 'birth-certificate'],
    takes: inferred('两套都备齐，一般当场能办。', 'nhsa-reply nhsa-hot-qa-2023'),
    askClerk: askOtherCredential,
  },
]
