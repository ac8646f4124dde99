import type { Article } from '@/domain/knowledge/article'
import { INSURANCE_HOTLINE, inferred, relayed, unverified } from '../../wording/claim'
import { askBeforePaying } from '../../faults/repeated'
import { compare, facts, handlers, later, now, papers, see, what } from '../notation'

/** One person brings another, who cannot show a code: an old person, a child, a newborn. */
export const oldPersonOrNewborn: Article = {
  id: 'old-person-or-newborn',
  kind: 'theme',
  title: '带老人、带孩子看病',
  lead: '谁看病，就用谁自己的卡或码',
  faults: [
    'family-main-not-ready', 'family-member-not-insured', 'family-member-code-inactive', 'family-face-failed', 'family-age-boundary', 'family-doc-rejected',
    'family-pin-forgotten', 'wrong-person-code', 'pin-locked',
  ],
  blocks: [
    what(
      inferred('急的先看病、先挂号，结算一般可以以后再说。', 'xinhuaqu-2024 ybf-2022-22'),
      relayed('谁看病就用谁自己的卡或码，您的卡替不了他。', 'sina-2026-01-10'),
      relayed('绑过亲情账户，您的手机就能打开他自己的码。', 'alipay-faq'),
    ),
    now(
      relayed('点亲情账户，切到他的头像，请窗口扫他自己的码。', 'we54-2023 alipay-faq'),
      inferred('没绑过：一般用他自己的实体卡就能结。', 'scio-2023'),
      relayed('卡也没带：问窗口能不能用他的身份证结。', 'changsha-2022'),
      askBeforePaying,
    ),
    compare(
      '各有各的难处',
      [
        '老人',
        inferred('实体卡和身份证一般都带上，码打不开还有办法。', 'scio-2023 changsha-2022'),
        relayed('刷脸过不去，去医保经办窗口线下激活、线下绑。', 'zgjkxw-2024'),
        relayed('社保密码忘了别猜，多地连错 {pin-lock-tries}就锁住。', 'rst-qa-2022 shaanxi-rs shanghai-bendibao'),
        relayed('医保码的密码忘了，绑了他的人可以在手机上替他改。', 'hainan-2024'),
      ],
      [
        '孩子',
        relayed('没满 {face-check-age}的交户口本、出生证明，一般不刷脸。', 'nhsa-reply nhsa-hot-qa-2023'),
        inferred('刚满的那一年，{face-check-at-16}；通常两样都备着。', 'nhsa-reply nhsa-hot-qa-2023 xianyang'),
        unverified('以前绑的，满了岁数要不要重办，没有查到规定。', INSURANCE_HOTLINE),
      ],
      [
        '新生儿',
        relayed('没有身份证号的，用出生医学证明绑。', 'we54-2023'),
        relayed('填妈妈的姓名、身份证号和出生证明编号，再刷妈妈的脸。', 'we54-2023'),
        inferred('所以爸爸一个人，这条路一般走不通。', 'we54-2023'),
        inferred('查不到参保，通常是还没参保，问 12393 或街道。', 'insured-status-codes'),
      ],
    ),
    later(
      relayed('绑好以后，记得替他激活医保码，设好密码。', 'alipay-faq'),
      inferred('想花您个人账户的钱，一般要另办家庭共济。', 'sina-2026-01-10 alipay-faq'),
      relayed('老人走不动，可以问银行能不能上门激活银行功能。', 'rs-qa'),
    ),
    handlers('insurance-hotline insurance-agency'),
    papers('id-card both-household-registers birth-certificate commitment-letter'),
    facts('face-check-age face-check-at-16 family-main-limit offline-binding-since'),
    see('show-parent-code bind-newborn bind-relative-by-id bind-offline family-account-and-sharing family-age-boundary family-face-failed family-member-not-insured'),
  ],
}
