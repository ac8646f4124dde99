import type { SharingReason } from '@/domain/family-binding/check-sharing'
import type { ReasonText } from '@/domain/family-binding/guide'
import { payTheRest } from '../faults/family/repeated'
import { INSURANCE_HOTLINE, hearsay, inPlace, inferred, relayed } from '../wording/claim'
import { reason } from './notation'
import { askInsured, findSharing, giverHasAccount, lookUpInsured, moneyNotCode, openWallet, receiverIsInsured } from './repeated'

/** domain.md §4.1, D12–D18: why money can or cannot be shared with somebody, and what to do about it. */
export const sharingReasonTexts: Readonly<Record<SharingReason, ReasonText>> = {
  'not-near-relative': reason(
    '不在近亲属里',
    [
      relayed('能共济的是近亲属：配偶、父母、子女、兄弟姐妹。', 'people-2026'),
      relayed('还有祖父母、外祖父母、孙子女、外孙子女。', 'people-2026'),
      inferred('公婆、岳父母、儿媳、女婿，一般不在里面。', 'people-2026'),
    ],
    [
      inferred('换他自己的配偶、父母、子女来出钱。', 'people-2026'),
      inferred('比如公婆看病，由他们的儿子用自己的个人账户付。', 'people-2026 sina-2026-01-10'),
      payTheRest,
    ],
  ),
  'receiver-not-insured': reason(
    '用钱的人没参保',
    [receiverIsInsured],
    [inferred('先打 12393 问怎么参保、续保，正常了再办共济。', 'insured-status-codes people-2026')],
  ),
  'giver-no-account': reason(
    '出钱的没个人账户',
    [
      giverHasAccount,
      relayed('居民医保没有个人账户，出不了钱，但能用家人的钱。', 'sina-2026-01-10 shenzhen-641783'),
      inPlace('440300', relayed('深圳二档、三档没有个人账户，也出不了。', 'shenzhen-641783')),
    ],
    [inferred('换一位有职工医保个人账户的近亲属来出钱。', 'sina-2026-01-10'), payTheRest],
  ),
  'not-in-force': reason(
    '那一天还没开办',
    [inferred('照手机上的日期，这种共济一般还没开办。', 'xinhua-2024 people-2026')],
    [inferred('先看手机的日期对不对，不对就改过来。', 'xinhua-2024 people-2026'), inferred('日期没错，打 12393 问当地开办没有。', 'xinhua-2024 people-2026')],
  ),
  'receiver-unsure': reason('先查他在不在参保', [receiverIsInsured], [lookUpInsured, askInsured]),
  'giver-unsure': reason(
    '看有没有个人账户',
    [giverHasAccount, relayed('居民医保没有个人账户，出不了钱。', 'sina-2026-01-10 shenzhen-641783')],
    [
      inferred('打开国家医保服务平台APP，看参保的是职工还是居民。', 'code-page-message nhsa-qa-1952628'),
      inferred('不会看的，打 12393 问：我有没有个人账户？', 'sina-2026-01-10'),
    ],
  ),
  'areas-unsure': reason(
    '看各自在哪里参保',
    [relayed('同一个省的办省内共济，不在一个省的用“医保钱包”。', 'xinhua-2024 people-2026')],
    [inferred('各自打开国家医保服务平台APP，看参保地。', 'nhsa-qa-1952628'), inferred('不会看的，打 12393 问：我参保在哪里？', 'nhsa-qa-1952628')],
  ),
  'ask-both-areas': reason(
    '两边都开通才行',
    [
      relayed('跨省的要用“医保钱包”，{pooling-across-since}起往全国推开。', 'people-2026'),
      inferred('通常双方参保地都开通了才行，以APP当天显示的为准。', 'asiacity-397973 people-2026'),
      hearsay('{wallet-list-of}的名单上，有的省还没有全部开通。', '188dm', INSURANCE_HOTLINE),
      relayed('转账的规定 {wallet-rules-changed}改过，旧的限额可能变了。', 'asiacity-397973'),
    ],
    [
      openWallet,
      inferred('看双方参保地开通没有，都开通了，再照提示申请。', 'asiacity-397973 sina-2026-01-10'),
      inferred('没开通的，打 12393 问几时开，差的先付现金。', 'people-2026'),
    ],
  ),
  'in-province': reason(
    '省内就能办',
    [relayed('省内共济，{pooling-in-province-since}起各省都有，不用在同一个城市。', 'xinhua-2024')],
    [findSharing],
  ),
  'own-code-still': reason(
    '码还是用他自己的',
    [moneyNotCode, relayed('报销比例和资格，也还是他自己的。', 'sina-2026-01-10')],
    [inferred('想在您手机上打开他的码，另外绑亲情账户。', 'alipay-faq sina-2026-01-10')],
  ),
}
