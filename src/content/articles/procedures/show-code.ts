import { inferred, relayed } from '../../wording/claim'
import { tryIdCard } from '../../faults/repeated'
import { facts, handlers, later, now, part, places, procedure, see, what } from '../notation'
import { openInWechat } from '../repeated'

/** domain.md §5.2, §4.4: one’s own code, or the own code of a relative. */
export const showMedicalCode = procedure(
  'show-medical-code', '亮出本人的医保码', '卡刷不了，先试这个；三个地方都能打开',
  'chip-damaged chip-contact-dirty antenna-broken obsolete-card magstripe-degaussed-legacy face-illegible card-sealed card-temp-loss card-formal-loss ' +
    'card-cancelled card-app-locked card-auth-failed pin-wrong pin-locked initial-pin-blocked third-gen-unsupported not-received production-failed ' +
    'sync-delay ecard-broken-after-replace code-expired-or-screenshot',
  what(
    relayed('医保码跟着人走，没有实体卡也能用，看病买药一样有效。', 'linketalent-2023'),
    inferred('医院一般要有扫码的机器才行，没有就换别的办法。', 'linketalent-2023'),
  ),
  now(
    openInWechat,
    relayed('支付宝：搜“医保码”，点开本人的码。', 'alipay-faq'),
    inferred('国家医保服务平台APP：登录后点医保码。', 'we54-2023 zgjkxw-2024'),
    inferred('码会变，现打开现扫，别用截图。', 'medical-hzv shanghai-codes'),
    inferred('扫不出，把屏幕调亮，重新打开再扫。', 'medical-hzv shanghai-codes'),
  ),
  part('第一次用',
    relayed('先激活：实名、刷脸，再设一个 {code-pin-digits}密码。', 'wxpay-skills-2026 alipay-faq'),
    relayed('不用输医保卡号，也不用把卡绑上去。', 'wxpay-skills-2026'),
  ),
  part('手机不在身边',
    tryIdCard,
    relayed('老人没有手机，绑好亲情账户的家人能展示老人自己的码。', 'alipay-faq'),
  ),
  handlers('hospital-cashier insurance-hotline'),
  facts('code-refresh code-pin-digits'),
  places('id-card-settles'),
  see('activate-code show-parent-code reset-code-pin card-ecard-code window-ladder code-expired-or-screenshot'),
)

export const showParentCode = procedure(
  'show-parent-code', '帮老人亮出自己的码', '绑好亲情账户，在您的手机上打开老人本人的码',
  'family-member-code-inactive family-face-failed family-main-not-ready wrong-person-code family-confused-with-pooling relative-link-missing',
  what(
    relayed('绑好亲情账户，您的手机就能打开老人本人的码，扣的是老人自己医保里的钱。', 'alipay-faq'),
    relayed('看病只认本人的卡或码，不能几个人合着用。', 'sina-2026-01-10'),
  ),
  now(
    relayed('打开医保码页面，点“亲情账户”或家人头像。', 'alipay-faq we54-2023'),
    relayed('切换到老人的头像，请窗口扫。', 'we54-2023'),
    relayed('打不开，就先给老人激活医保码、设好密码。', 'alipay-faq'),
    relayed('没绑过、来不及绑，问窗口：能用老人的身份证结吗？', 'changsha-2022'),
  ),
  later(
    relayed('没绑过的，回家备齐材料去绑。', 'we54-2023'),
    relayed('老人刷不过脸，去医保经办窗口线下绑。', 'zgjkxw-2024'),
  ),
  handlers('insurance-hotline insurance-agency'),
  places('id-card-settles'),
  see('bind-relative-by-id bind-offline family-account-and-sharing family-account-or-sharing wrong-person-code'),
)
