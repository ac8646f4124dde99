import { INSURANCE_HOTLINE, hearsay, inferred, relayed } from '../../wording/claim'
import { facts, handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'
import { relativePaysToday } from '../repeated'

/** domain.md §4.1, D12 to D18. */
export const setUpAccountSharing = procedure(
  'set-up-account-sharing', '办省内家庭共济', '用职工的个人账户，付家人自己要付的那部分',
  'pooling-not-set pooling-quota-out pooling-auto-ended pooling-provider-ineligible family-confused-with-pooling personal-account-low',
  what(
    relayed('家庭共济，是用职工医保个人账户里的钱，付家人自己要付的那部分。', 'sina-2026-01-10 people-2026'),
    relayed('省内各地都能办，双方不用在同一个城市参保。', 'xinhua-2024'),
  ),
  now(
    relativePaysToday,
    inferred('在国家医保服务平台APP或当地医保APP，找“家庭共济”。', 'xinhua-2024 sina-2026-01-10'),
    inferred('由职工这一方授权：加家人、选关系、设额度。', 'people-2026 sina-2026-01-10'),
  ),
  later(
    inferred('额度用完了，再去把额度调高。', 'people-2026'),
    relayed('停保、把医保转到外地，共济会自动解除，要重新办。', 'people-2026 sina-2026-01-09'),
  ),
  part('钱能付什么',
    relayed('家人看病的个人负担、居民医保的缴费、长护险的缴费。', 'people-2026'),
    relayed('只帮着出钱，报销比例和资格还是家人自己的。', 'sina-2026-01-10'),
  ),
  part('用谁的卡',
    relayed('钱可以共济，卡和码不能合用，看病还是用家人自己的。', 'sina-2026-01-10'),
  ),
  handlers('insurance-hotline'),
  papers('relation-proof'),
  takes(inferred('线上办一般马上好，慢的要几天。', 'xinhua-2024')),
  places('personal-account'),
  see('who-shares-account family-account-or-sharing use-insurance-wallet pooling-not-set pooling-auto-ended family-account-and-sharing'),
)

export const useInsuranceWallet = procedure(
  'use-insurance-wallet', '跨省帮家人：医保钱包', '双方参保地都开通了才行，以APP显示为准',
  'pooling-area-not-open wallet-window-limit wallet-recipient-not-open pooling-not-set',
  what(
    relayed('家人在外省参保，要用“医保钱包”来共济。', 'people-2026 sina-2026-01-10'),
    relayed('{pooling-across-since}起往全国推开，有的地方还没开通。', 'people-2026'),
  ),
  now(
    relativePaysToday,
    relayed('打开国家医保服务平台APP，首页点“医保钱包”。', 'sina-2026-01-10'),
    inferred('先查双方参保地开通没有，以APP显示为准。', 'asiacity-397973'),
    relayed('照提示开通，再点共济申请。', 'sina-2026-01-10'),
    hearsay('收钱的家人也要先开通钱包，可以帮着开。', 'articles', INSURANCE_HOTLINE),
  ),
  later(
    inferred('没开通的，等当地开通，先付现金。', 'asiacity-397973'),
    relayed('对方没及时收的，会退回来，再转一次。', 'shm-2025'),
  ),
  part('转多少、几点转',
    relayed('一天几笔、一笔多少、几点能转，都有限制。', 'shm-2025'),
    relayed('{wallet-rules-changed}改了办法，旧的限额可能已经变了，以APP显示为准。', 'asiacity-397973'),
  ),
  handlers('insurance-hotline'),
  takes(inferred('双方都开通了，一般当场能转。', 'shm-2025')),
  facts('pooling-across-since wallet-rules-changed wallet-daily-times wallet-each-limit wallet-closed-hours'),
  places('wallet-open'),
  see('set-up-account-sharing who-shares-account pooling-area-not-open wallet-window-limit'),
)
