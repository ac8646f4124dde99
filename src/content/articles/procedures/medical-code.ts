import { INSURANCE_HOTLINE, hearsay, inPlace, inferred, relayed } from '../../wording/claim'
import { tryIdCard } from '../../faults/repeated'
import { facts, handlers, later, now, papers, part, procedure, see, takes, what } from '../notation'
import { openInWechat } from '../repeated'

/** domain.md E01, E10, D11. */
export const activateCode = procedure(
  'activate-code', '激活医保码', '实名、刷脸、设密码；刷脸不过可以去窗口办',
  'code-not-activated bind-card-wrong-flow family-main-not-ready family-face-failed multi-insurance-records family-member-code-inactive',
  what(
    relayed('医保码第一次用要激活：实名、刷脸，再设 {code-pin-digits}密码。', 'wxpay-skills-2026 alipay-faq'),
    relayed('不用输医保卡号，也不用绑卡。', 'wxpay-skills-2026'),
  ),
  now(
    openInWechat,
    relayed('支付宝：搜“医保码”，照提示激活。', 'alipay-faq'),
    inferred('也可以用国家医保服务平台APP，登录后激活。', 'we54-2023 zgjkxw-2024'),
    inferred('刷脸时摘下帽子、口罩，站到亮的地方。', 'zgjkxw-2024'),
  ),
  later(relayed('刷脸总过不了，就去医保经办窗口线下激活。', 'zgjkxw-2024')),
  part('激活了还打不开',
    relayed('提示各地系统不统一的，先切换参保地；不行就解绑，重新激活。', 'nhsa-qa-1952628'),
    inferred('提示没有有效参保记录的，通常要先查参保状态。', 'code-page-message'),
    relayed('给家人激活总不行，打参保地的医保电话，查留的信息对不对。', 'alipay-faq'),
  ),
  handlers('insurance-hotline insurance-agency'),
  papers('id-card'),
  takes(inferred('刷过脸，一般当场就能用。', 'alipay-faq')),
  facts('code-pin-digits'),
  see('show-medical-code bind-offline check-insured-status change-insured-area code-not-activated'),
)

export const resetCodePin = procedure(
  'reset-code-pin', '医保码密码忘了', '刷脸就能重设；家人的由绑定人帮着改',
  'code-pin-forgotten family-pin-forgotten',
  what(inferred('医保码的密码是单独的，一般刷脸就能重设，和卡、银行都没有关系。', 'hainan-2024 linketalent-2023')),
  now(
    inferred('国家医保服务平台APP里点“医保码”，找“修改密码”。', 'hainan-2024'),
    hearsay('微信、支付宝的医保码页面，也能改。', 'articles', INSURANCE_HOTLINE),
    inferred('来不及改，就插实体卡，它不用这个密码。', 'linketalent-2023'),
    tryIdCard,
  ),
  later(inferred('线上改不了的，打 12393 问哪个窗口能改。', 'huaihua-mwmca')),
  part('家人的密码',
    relayed('在亲情账户里点家人头像，再点“修改密码”，绑定人可以代改。', 'hainan-2024'),
    inPlace('431200', relayed('怀化的家庭成员密码，要到线下经办窗口重置。', 'huaihua-mwmca')),
  ),
  handlers('insurance-hotline insurance-agency'),
  takes(inferred('刷过脸，一般当场就好。', 'hainan-2024')),
  facts('code-pin-digits'),
  see('three-passwords activate-code code-pin-forgotten family-pin-forgotten'),
)
