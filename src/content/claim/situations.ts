import type { Outlook, SituationText, SituationTexts } from '@/domain/claim/guide'
import type { Claim } from '@/domain/shared/source'
import { hearsay, inferred, inPlace, INSURANCE_AGENCY, INSURANCE_HOTLINE, official, relayed, unverified } from '../wording/claim'
import { ruledThere } from '../wording/manual-reimbursement'

const row = (label: string, hint: string, outlook: Outlook, matter: string, because: readonly Claim[], resettle = true): SituationText => ({ label, hint, outlook, because, matter, resettle })

/** One place that lists it, named as that: no rule of the country. */
const listedAs = (situation: string): Claim => inPlace('410400', official(`平顶山新华区 2024 年列出的有这一条：${situation}。`, 'xinhuaqu-2024'))
const listed = (situation: string): readonly Claim[] => [listedAs(situation), ruledThere]
/** domain.md §1.0.1 FB0. */
const treatFirst = inferred('急诊先救治、先挂号，结算一般以后再说。', 'xinhuaqu-2024 ybf-2022-22')
const emergency = (situation: string): readonly Claim[] => [listedAs(situation), treatFirst, ruledThere]

/** domain.md §1.0.3, §0.2(4): what is listed somewhere, what is not, and what has to be asked. Never that it is paid. */
export const situationTexts: SituationTexts = {
  'no-card-yet': row('刚参保，卡没发', '新参保，还没领到卡', 'listed', '刚参保，卡还没发下来', listed('新参保没发卡')),
  'emergency-no-card': row('急诊，没带卡', '在参保地看的急诊', 'listed', '看的是急诊，没带卡', emergency('急诊没带卡')),
  'lost-card': row('卡丢了、挂失了', '正在补卡也选这个', 'listed', '卡丢了，在挂失补卡', listed('卡丢了或挂失')),
  'emergency-elsewhere': row('外地突发急诊', '出差、旅游时得了急病', 'listed', '在外地突发急诊', [
    ...emergency('异地突发急诊'),
    unverified('在外地办过备案的，把备案记录也留着。', INSURANCE_AGENCY),
  ]),
  elsewhere: row('外地没能直接结', '窗口说结不了，叫回去报', 'listed', '在外地看病，没能直接结算', [
    ...listed('异地没能直接结算'),
    unverified('请医院写明没能直接结算的原因。', INSURANCE_AGENCY),
  ]),
  'system-down': row('系统停了、断网', '年底停机也算', 'listed', '看病那天医保系统停了，没能刷卡', [
    inPlace('350100', relayed('福州有一年年初停机，先垫付的可以补办，到 {yearend-claim-deadline}截止。', 'fuzhou-2018')),
    ruledThere,
    inferred('不急的，一般等系统恢复了再结，更省事。', 'fuzhou-2018'),
  ]),
  'card-being-made': row('在换卡、等新卡', '旧卡不能用，新卡没到手', 'ask', '在换社保卡，新卡还没拿到', [
    inferred('列出来的是丢失和挂失，一般的换卡算不算，要问。', 'xinhuaqu-2024'),
    inPlace('110000', relayed('北京从前换卡期间要当场出示领卡证明，现在要不要先问清。', 'beijing-old', INSURANCE_HOTLINE)),
    ruledThere,
  ]),
  'card-forgotten': row('普通门诊，忘带卡', '不是急诊', 'unlikely', '看普通门诊，忘了带卡', [
    inferred('列出来的情形里，一般没有普通门诊忘带卡。', 'xinhuaqu-2024'),
    hearsay('普通门诊忘带卡，不少地方报不了。', 'article-7475740', INSURANCE_HOTLINE),
    inferred('先亮本人的医保码，或问窗口能不能用身份证，多半用不着垫付。', 'linketalent-2023 changsha-2022'),
  ]),
  'settled-as-self-pay': row('能刷却按自费结', '忘了说有医保、选错了身份', 'ask', '有医保，当时按自费结了', [
    inferred('先问医院能不能退费改医保重结，多半比手工报销快。', 'xinhuaqu-2024 wxpay-skills-2026'),
    ruledThere,
  ]),
  'settled-already': row('已用医保结过', '想再报一次，或嫌报得少', 'unlikely', '这笔已经用医保结过，想问自己付的那部分', [
    inferred('已经用医保结算过的费用，一般不能再报一次。', 'xinhuaqu-2024'),
    inferred('觉得报少了，一般是问怎么算的，不是再报一次。', 'xinhuaqu-2024'),
  ], false),
  other: row('不在上面，说不清', '先打电话问', 'ask', '看病没能用医保结', [
    inferred('没列出来的，不一定能报，一般要参保地说了才算。', 'xinhuaqu-2024'),
    ruledThere,
  ]),
}
