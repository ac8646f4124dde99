import type { DueTexts } from '@/domain/claim/guide'
import { INSURANCE_AGENCY, inferred, relayed, unverified } from '../wording/claim'
import { manualReimbursement } from '../wording/manual-reimbursement'

const lateAnyway = inferred('过了日子，多半就难了，今天问清还有没有别的办法。', 'fuzhou-2018')
const bringWhatThereIs = inferred('今天就带着手上的材料去，问能不能先收下、后补。', 'fuzhou-2018')

/** What the day means, told or advised. Last days are the agency's; nothing here says that it is paid (domain.md §0.2). */
export const dueTexts: DueTexts = {
  'hand-in': {
    unknown: [
      inferred('今天就打 12393 问：最晚几号交，交到哪里？', 'xinhuaqu-2024'),
      relayed('补报有截止日期，各地不同，问到了记在下面。', 'fuzhou-2018'),
    ],
    near: [inferred('还缺的，这几天去补；补不齐，先问能不能先交、后补。', 'fuzhou-2018')],
    last: [bringWhatThereIs],
    past: [inferred('票据别扔，马上打 12393 问：过了日子还收不收？', 'fuzhou-2018'), lateAnyway],
  },
  supply: {
    unknown: [inferred('今天就问窗口：缺哪几样，最晚哪天补？', 'xinhuaqu-2024')],
    near: [inferred('还缺的，这几天去补；补不齐，先打电话说一声。', 'xinhuaqu-2024')],
    last: [bringWhatThereIs],
    past: [inferred('马上打电话问：现在补还收不收？', 'fuzhou-2018'), lateAnyway],
  },
  answer: {
    far: [manualReimbursement.takes],
    past: [inferred('打 12393，或问收材料的窗口：办到哪一步了？', 'xinhuaqu-2024'), manualReimbursement.takes],
  },
  payout: {
    far: [unverified('核定以后几天打款，没查到统一的说法。', INSURANCE_AGENCY)],
    past: [inferred('查一下银行账户；没到，问窗口打款了没有。', 'xinhuaqu-2024')],
  },
}
