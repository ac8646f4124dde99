import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../../wording/claim'
import { handlers, later, now, papers, part, places, procedure, see, takes, what } from '../notation'

/** domain.md A15, A16, A18, A23, §6. */
export const checkInsuredStatus = procedure(
  'check-insured-status', '查我的医保正不正常', '手机、电话、窗口都能查；先分清是卡的事还是参保的事',
  'not-insured insurance-suspended waiting-period multi-insurance-records family-member-not-insured wrong-benefit-type risk-blocked',
  what(inferred('卡和码都结不了，通常就要查参保：有没有在参、参在哪里。', 'insured-status-codes scan-pay-codes')),
  now(
    inferred('打开国家医保服务平台APP，看参保状态和参保地。', 'code-page-message nhsa-qa-1952628'),
    inferred('请窗口念出我的参保状态。', 'insured-status-codes shanghai-codes'),
    inferred('也可以打 12393 问：我现在参保正常吗？', 'insured-status-codes'),
  ),
  later(
    inferred('职工不正常的，一般先找单位人事。', 'insured-status-codes'),
    official('居民、灵活就业缴了费没到账的，打 12366。', 'wxpay-social-fee'),
    relayed('参保地不对的，切换参保地，或请经办窗口合并。', 'nhsa-qa-1952628 huaihua-mwmca'),
  ),
  part('看到的是',
    inferred('“正常”：多半要回头查卡、密码和这家医院。', 'insured-status-codes'),
    inferred('“暂停”“终止”“未参保”：报销一般先停，付钱前问清能不能报。', 'insured-status-codes scan-pay-codes'),
    relayed('“等待期”：期满以后，医保才开始报。', 'state-council-2024-38'),
  ),
  handlers('insurance-hotline employer tax-hotline'),
  takes(inferred('一般当场就能查到。', 'code-page-message')),
  see('status-words pay-contributions change-insured-area waiting-period-rule not-insured insurance-suspended insured-status-and-filing'),
)

export const changeInsuredArea = procedure(
  'change-insured-area', '改参保地、合并记录', '以前在别处参过保、换过险种，几处记录没对上',
  'multi-insurance-records family-member-not-insured sync-delay',
  what(
    relayed('在别处参过保、职工居民换过险种，几处记录可能对不上，码就暂时用不了。', 'nhsa-qa-1952628 huaihua-mwmca'),
  ),
  now(
    relayed('在医保码页面点“切换参保地”，选现在参保的城市。', 'nhsa-qa-1952628'),
    relayed('还不行，解绑医保码，重新激活再试。', 'nhsa-qa-1952628'),
    inferred('急着结算，就插实体卡试一次。', 'nhsa-qa-1952628'),
  ),
  later(
    relayed('请参保地的医保经办窗口，补报或合并参保信息。', 'nhsa-qa-1952628 huaihua-mwmca'),
    inferred('原来那边没停保的，先在那边停掉。', 'nhsa-qa-1952628 huaihua-mwmca'),
  ),
  handlers('insurance-hotline insurance-agency'),
  papers('id-card'),
  takes(inferred('切换参保地一般马上好，合并一般要几天。', 'nhsa-qa-1952628')),
  see('check-insured-status activate-code multi-insurance-records'),
)

export const correctNameOrId = procedure(
  'correct-name-or-id', '改姓名、改证件号', '医保和社保卡是两套系统，两边都要改',
  'identity-mismatch identity-mismatch-online family-info-mismatch relative-link-missing',
  what(
    relayed('改过名、换过证件号、名字里有生僻字，就可能对不上。', 'huaihua-mwmca wxpay-skills-2026'),
    inferred('医保和社保卡是两套系统，一般两边都要改。', 'huaihua-mwmca rs-qa'),
  ),
  now(
    inferred('请窗口逐字念系统里的姓名和证件号，看差在哪。', 'wxpay-skills-2026 huaihua-mwmca'),
    inferred('手机上填的，和身份证逐字对一遍。', 'wxpay-skills-2026'),
    inferred('两边信息都没错，请医院报修，别反复改资料。', 'wxpay-skills-2026'),
  ),
  later(
    inferred('打 12393，问参保地的医保经办窗口怎么改。', 'huaihua-mwmca'),
    inferred('再打 12333 改社保卡；改了姓名、证件号，一般要换卡。', 'shanghai-bendibao rs-qa'),
  ),
  handlers('insurance-hotline card-hotline insurance-agency'),
  papers('id-card identity-change-proof'),
  takes(inferred('改资料一般几天；要换卡的，再加制卡时间。', 'huaihua-mwmca rs-qa')),
  places('card-making-time old-card-after-new'),
  see('replace-or-reissue-card what-hotlines-handle identity-mismatch identity-mismatch-online'),
)

export const payContributions = procedure(
  'pay-contributions', '缴医保费找谁', '缴了没到账，居民、灵活就业问 12366，职工问单位',
  'not-insured insurance-suspended waiting-period family-member-not-insured',
  what(
    official('居民和灵活就业人员的医保缴费、缴了没到账，由 12366 答。', 'wxpay-social-fee'),
    inferred('职工的由单位缴，一般找单位人事。', 'insured-status-codes'),
    relayed('居民医保有集中缴费期，错过了要过一段等待期才报。', 'state-council-2024-38'),
  ),
  now(
    inferred('缴了费没到账，别急着再缴，先打 12366 查。', 'wxpay-social-fee'),
    inferred('居民要缴费，找街道或税务。', 'wxpay-social-fee insured-status-codes'),
    inferred('正在看病的，付钱前打 12393，问清能不能报。', 'xinhuaqu-2024'),
  ),
  later(
    inferred('断缴的尽快续上，断得越久，等待期一般越长。', 'state-council-2024-38'),
    hearsay('断的那段能不能补，各地差别很大。', 'articles', INSURANCE_HOTLINE),
    relayed('家人的居民医保，可以用职工的个人账户共济来缴。', 'people-2026'),
  ),
  handlers('tax-hotline employer insurance-hotline'),
  papers('work-or-payment-proof'),
  takes(hearsay('多为缴费后的下个月起恢复，各地不同。', 'articles', INSURANCE_HOTLINE)),
  see('check-insured-status waiting-period-rule set-up-account-sharing what-hotlines-handle'),
)
