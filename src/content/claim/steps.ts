import type { StepText, StepTexts } from '@/domain/claim/guide'
import type { Claim } from '@/domain/shared/source'
import { CASHIER, inferred, INSURANCE_AGENCY, official, relayed, unverified } from '../wording/claim'
import { manualReimbursement } from '../wording/manual-reimbursement'

const step = (label: string, hint: string, next: Claim, ...sense: readonly Claim[]): StepText => ({ label, hint, next, sense })

/** domain.md §1.0.3, §11 item 9: what each step means and what to do, and never how long it takes as a rule. */
export const stepTexts: StepTexts = {
  paid: step(
    '已垫付', '钱自己先付了',
    relayed('票据、盖章清单、病历处方，一样都别丢。', 'xinhuaqu-2024 fuzhou-2018'),
    official('要不要报、怎么报，由参保地规定，各地不同。', 'xinhuaqu-2024'),
  ),
  papers_ready: step(
    '材料备齐了', '下面的清单都打了勾',
    relayed('赶在截止日期前，把材料交到参保地。', 'fuzhou-2018'),
    inferred('交之前，一般把每一张都拍下来，留个底。', 'xinhuaqu-2024'),
  ),
  handed_in: step(
    '材料交了', '交给窗口，或在手机上传了',
    inferred('要一张回执，问清大概哪天有结果、怎么查。', 'xinhuaqu-2024'),
    inferred('收下材料，一般还不等于能报，要等核定。', 'xinhuaqu-2024'),
  ),
  more_wanted: step(
    '要补材料', '说缺东西，要再交',
    inferred('问清缺哪几样、最晚哪天补，一次问全。', 'xinhuaqu-2024'),
    inferred('叫补材料，一般还没定能不能报。', 'xinhuaqu-2024'),
  ),
  approved: step(
    '核定：能报', '通知说能报，钱还没到',
    inferred('问清报多少、打到哪个账户、大概哪天到。', 'xinhuaqu-2024'),
    inferred('核定了，一般还要等打款。', 'xinhuaqu-2024'),
    unverified('钱多半打到本人的银行账户。', INSURANCE_AGENCY),
  ),
  refused: step(
    '说不能报', '核定不报，或窗口不收',
    inferred('问清为什么：缺材料，还是不在能报的情形里？', 'xinhuaqu-2024'),
    inferred('缺材料的，一般补齐了还可以再问一次能不能交。', 'xinhuaqu-2024'),
    unverified('也可以问医院：几天内能退费改医保重结？', CASHIER),
  ),
  paid_out: step(
    '钱到账了', '银行账户收到了',
    inferred('和核定的数对一下，单据收好，就办完了。', 'xinhuaqu-2024'),
    inferred('数对不上的，一般打 12393 问是怎么算的。', 'xinhuaqu-2024'),
  ),
  withdrawn: step(
    '撤回来了', '材料要回来了',
    inferred('票据、清单点一遍，一样都别少，收好。', 'xinhuaqu-2024'),
    manualReimbursement.deadline,
  ),
  dropped: step(
    '不报了', '算了，或改成退费重结了',
    inferred('票据先别扔，改了主意还能接着记。', 'xinhuaqu-2024'),
    manualReimbursement.deadline,
  ),
}
