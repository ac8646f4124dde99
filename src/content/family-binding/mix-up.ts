import type { ReasonText } from '@/domain/family-binding/guide'
import type { Claim } from '@/domain/shared/source'
import { tryIdCard } from '../faults/repeated'
import { INSURANCE_HOTLINE, relayed, unverified } from '../wording/claim'
import { reason } from './notation'

/** The two things under similar names, in one sentence each (domain.md §4.1, D01): show a code, pay. */
export const tellingApart: Readonly<Record<'show' | 'pay', Claim>> = {
  show: relayed('亲情账户：在您手机上打开家人自己的码，花家人自己的钱。', 'alipay-faq'),
  pay: relayed('家庭共济：用您个人账户的钱，付家人自己要付的那部分。', 'sina-2026-01-10 people-2026'),
}

/** domain.md §0.2(2), D21: whoever wants a relative's card or code for themselves, or to lend their own, is refused. */
export const notOwnCredential: ReasonText = reason(
  '卡和码只能本人用',
  [
    relayed('看病只认看病人自己的卡或码，家里人之间也不行。', 'sina-2026-01-10'),
    relayed('绑了亲情账户，打开的也是家人的码，只能家人自己看病用。', 'alipay-faq sina-2026-01-10'),
    unverified('冒名结算可能违法，查出来可能要退钱、受罚。', INSURANCE_HOTLINE),
  ],
  [
    relayed('谁看病，就亮谁本人的卡或医保码。', 'sina-2026-01-10'),
    tryIdCard,
    relayed('想用家里人的钱，请他办家庭共济，码还是用自己的。', 'sina-2026-01-10'),
  ],
)
