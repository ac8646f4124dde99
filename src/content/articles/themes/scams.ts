import type { Article } from '@/domain/knowledge/article'
import { CARD_HOTLINE, INSURANCE_HOTLINE, hearsay, inferred, official, relayed, unverified } from '../../wording/claim'
import { handlers, later, now, part, see, what } from '../notation'

/** What swindlers ask for, and that nobody official does (domain.md §0.2, §6). */
export const tellingScamsApart: Article = {
  id: 'telling-scams-apart',
  kind: 'theme',
  title: '怎么认出骗局',
  lead: '要链接、要密码、要代办费，都别信',
  faults: ['bind-card-wrong-flow', 'personal-account-low', 'wrong-person-code'],
  blocks: [
    what(
      inferred('说卡停用、要补交钱的消息，先别信。自己打 12333 问卡、打 12393 问医保，一般当场就清楚。', 'rs-qa gzhmu-2023'),
      hearsay('说医保卡停用、社保卡失效，还带网页链接的短信，人社和合作银行不会发。', 'articles', CARD_HOTLINE),
      hearsay('正规渠道办卡、备案、绑家人，不收代办费。', 'articles', CARD_HOTLINE),
    ),
    now(
      inferred('短信里的链接别点，留的电话别打，自己拨 12333 或 12393。', 'rs-qa gzhmu-2023'),
      inferred('启用、改密码一般要本人去办。来要密码、验证码、完整证件号的，都别给。', 'rs-qa rst-qa-2022'),
      inferred('医保的事，从国家医保服务平台APP或医院自己的小程序进。', 'wxpay-skills-2026 we54-2023'),
      inferred('一边催一边要转钱的，先停手，挂了电话自己查。', 'shenzhen-641783 rs-qa'),
    ),
    part('常见的几种话',
      relayed('“交一笔钱，卡里就有余额了。”个人账户没有自己往里放钱的入口，余额是零也不耽误报销。', 'shenzhen-641783'),
      relayed('“收费帮你处理消磁。”芯片卡没有磁，谈不上消磁，坏了就去换卡。', 'magnet-science'),
      relayed('“输卡号、密码，帮你绑医保。”激活医保码是本人实名、刷脸，不用卡号。', 'wxpay-skills-2026 linketalent-2023'),
      relayed('“卡租给我，给你现金。”看病只能用本人自己的卡或码，别交给人。', 'sina-2026-01-10'),
      unverified('卡让人拿去看病、买药，可能被暂停联网结算 {risk-suspension}。', INSURANCE_HOTLINE),
      inferred('“垫了钱，包在我身上。”报不报由参保地按规定定，一般没人包得了。', 'xinhuaqu-2024'),
    ),
    later(
      official('给过银行卡密码的，马上打发卡银行电话挂失。', 'gzhmu-2023'),
      relayed('社保卡给过人的，打 12333 挂失。', 'rs-qa gzhmu-2023'),
      inferred('给过医保码密码的，在国家医保服务平台APP刷脸改掉。', 'hainan-2024'),
    ),
    handlers('card-hotline insurance-hotline card-bank city-hotline'),
    see('report-lost-card reset-code-pin demagnetising paying-online bind-card-wrong-flow personal-account-low'),
  ],
}
