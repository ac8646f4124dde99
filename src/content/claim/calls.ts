import type { CallTexts, ClaimCall } from '@/domain/claim/guide'

const call = (whom: string, read: string, ...asks: readonly string[]): ClaimCall => ({ whom: whom.split(' '), read: `您好，${read}`, asks })
const insurance = (read: string, ...asks: readonly string[]): ClaimCall => call('insurance-hotline insurance-agency', read, ...asks)

/** Whom to call, what to read out and what to ask (domain.md §1.0.1 FB4 and FB5, §1.0.3, §6). Nobody is named, no figure is said. */
export const claimCalls: CallTexts = {
  'hand-in': [
    insurance('我看病自己先付了钱，想问能不能手工报销。', '我这种情况能手工报销吗？', '最晚什么时候交，交到哪里？', '要带哪些材料，缺一样怎么办？'),
    call('hospital-insurance-office', '我在这里看病，当时是自费结的，想问能不能退费改医保重结。', '几天内能退费重结，带什么来？', '退不了的话，能写明没能直接结算的原因吗？', '费用清单能补打、盖章吗？'),
  ],
  supply: [insurance('我交了手工报销的材料，说还要补。想一次问清楚。', '缺哪几样？', '最晚哪天补，能不能寄或在手机上传？', '医院开不出来的，用什么代替？')],
  answer: [insurance('我交了手工报销的材料，还没有结果。想请您查一下。', '现在到哪一步，要我补什么吗？', '大概哪天有结果，怎么通知我？', '以后我自己在哪里能查到？')],
  payout: [insurance('我的手工报销核定了，钱还没到。想请您查一下。', '打款了没有，大概哪天到？', '打到哪个账户，账户对不对？', '退回来了的话，要我补什么？')],
  refused: [insurance('我的手工报销说不能报。想问一下为什么。', '是缺材料，还是不在能报的情形里？', '补齐了能不能再交，最晚哪天？', '不服的话，找哪里再核一遍？')],
}
