import type { ChecklistItem } from '@/domain/card-replacement/guide'
import type { Reason, Stage } from '@/domain/card-replacement/states'
import type { Claim } from '@/domain/shared/source'
import { cardTakes, replaceCard } from '../../faults/repeated'
import { CARD_HOTLINE, hearsay, inPlace, inferred, relayed } from '../../wording/claim'

const apply = (title: string, reasons: readonly Reason[] | null, ...say: readonly Claim[]): ChecklistItem => ({
  id: 'apply',
  group: 'to-do',
  title,
  when: { stages: ['draft'], ...(reasons ? { reasons } : {}) },
  say: [
    ...say,
    relayed('手机上也能办：掌上12333、电子社保卡、当地人社APP。', 'rs-qa'),
    cardTakes,
  ],
})

/** §3.2: fees differ and change. Nobody is to pay twice unasked. */
const feeAgain = relayed('问一句：再做一次收不收费？各地不同。', 'jiaozuo-2026 rs-qa')

/** What leads on from a failure (domain.md §3.7). */
const afterFailure = (id: string, title: string, stages: readonly Stage[], ...say: readonly Claim[]): ChecklistItem => ({ id, group: 'to-do', title, when: { stages }, say })

/** From the application to the moment the card is made. */
export const applying: readonly ChecklistItem[] = [
  apply(
    '申领新卡', ['first'],
    relayed('带身份证去合作银行或人社网点申领，孩子带户口簿。', 'rs-qa beijing-rs-2026 rst-qa-2022'),
    inferred('满 {id-card-age}（含）一般用身份证，没满的可以用户口簿。', 'gzhmu-2023 rst-qa-2022'),
    inferred('家长代办，一般还要家长的身份证和户口簿。', 'gzhmu-2023'),
  ),
  apply('申请补卡', ['lost'], relayed('带身份证，去合作银行或人社网点补卡。', 'rs-qa beijing-rs-2026')),
  apply(
    '申请换卡', null,
    replaceCard,
    inPlace('310000', relayed('上海换银行、改姓名或号码的，先到原银行注销。', 'shanghai-bendibao')),
    inPlace('510100', hearsay('原来的发卡行不是成都合作银行的，先去注销。', 'bkwk', CARD_HOTLINE)),
  ),
  afterFailure(
    'resubmit-photo-or-details', '改好照片信息再交', ['review_rejected'],
    inferred('照片不合格的重拍，信息有误的改好，再交一次。', 'card-production-codes'),
    inferred('以前在别处办过卡的，先打 12333 问怎么办，别反复交。', 'card-production-codes rs-qa'),
  ),
  afterFailure(
    'renew-id-or-change-bank', '换证件或换银行', ['bank_failed'],
    inferred('先看身份证过期没有，过期的先换身份证。', 'card-production-codes'),
    inferred('再问受理银行：卡在哪一步，能不能换一家银行办？', 'card-production-codes'),
    inferred('给孩子办的，家长的身份证一般也要看看过期没有。', 'card-production-codes gzhmu-2023'),
  ),
  afterFailure(
    'ask-for-remaking', '问清要不要再申请', ['factory_failed', 'init_failed'],
    inferred('先问清再动，别急着再申请一次，免得算成重复。', 'card-production-codes rs-qa'),
    inferred('说会自动重做的，一般等着就行，问清几号能好。', 'card-production-codes'),
    feeAgain,
  ),
  afterFailure(
    'try-another-outlet', '换网点前先问', ['instant_failed'],
    relayed('打 12333 问清哪个网点能当场制卡，再过去，别白跑。', 'rs-qa'),
    feeAgain,
  ),
  afterFailure(
    'ask-where-card-went', '问卡退到哪里了', ['pickup_overdue'],
    inferred('先问清卡退到哪里了，还能领就别急着重办。', 'card-production-codes rs-qa'),
    inferred('邮寄没收到的，先查物流，再问能不能改自取。', 'card-production-codes'),
    feeAgain,
  ),
]
