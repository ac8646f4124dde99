import type { ActionRow } from './action-row'
import { INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../wording/claim'

export const phoneActions: readonly ActionRow[] = [
  [
    'do-not-pay-again',
    official('先别再付，截图留好订单号。', 'wxpay-doc-2026 wxpay-skills-2026'),
    official('一笔账分自费和医保两半，自费扣了，医保可能没成。等 5 到 10 分钟看结果，再请收费窗口查单。', 'wxpay-doc-2026 wxpay-skills-2026'),
    '请先查这一单成没成，没查清之前能不让我再付吗？',
  ],
  [
    'look-up-order',
    official('别再付，拿订单号请窗口查这一单。', 'wxpay-doc-2026 wxpay-skills-2026'),
    official('自费那一半退回来，一般 {self-pay-refund}；医保那一半，以医保局的结果为准。', 'wxpay-doc-2026'),
    '请查 med_ins_fail_reason，医保返回什么原因？',
  ],
  [
    'check-open-orders',
    inferred('先看“我的订单”里有没有待付的。', 'wxpay-skills-2026'),
    inferred('提示订单已存在，多半是前一次下的单还在。别重复付，请窗口取消旧单再来。', 'wxpay-skills-2026'),
    '是“订单已存在”吗，能取消旧单再重新结吗？',
  ],
  [
    'settle-at-window',
    inferred('没扣钱的，到窗口刷卡或刷码结。', 'wxpay-skills-2026 hospital-notice'),
    inferred('线上付不了，多半不影响在窗口结。外地医保的，先到人工窗口关联医保。已经扣了钱的，先查单，别再结一次。', 'wxpay-skills-2026 hospital-notice'),
    '线上没付成也没扣钱，能在这里按医保结吗？',
  ],
  [
    'try-once-more',
    inferred('没扣钱的，隔几分钟再试一次。', 'wxpay-skills-2026'),
    inferred('先看订单和扣款短信，确实没扣钱再试。还是不行，就到窗口结。', 'wxpay-skills-2026'),
    '是“医保局结算校验失败”吗，医保返回的是哪个原因？',
  ],
  [
    'authorise-again',
    official('没扣钱的，退回缴费页重新授权。', 'wxpay-skills-2026'),
    official('授权只能用一次，一般 {pay-auth-minutes}内有效。别停在输密码的页面，一口气付完。', 'wxpay-skills-2026'),
    '是 PAY_AUTH_NO 校验失败吗，费用还在待缴费里吗？',
  ],
  [
    'reopen-code',
    inferred('重新打开医保码，别用截图。', 'medical-hzv shanghai-codes'),
    inferred('码会变，现打开现扫，屏幕调亮。刷新了还扫不出，多半是扫码设备的事，换个窗口或用实体卡。', 'medical-hzv shanghai-codes'),
    '是“二维码失效”还是“电子凭证解码失败”？',
  ],
  [
    'activate-code',
    official('在微信“服务”里找“医疗健康”，激活医保码。', 'wxpay-skills-2026'),
    relayed(
      '支付宝搜“医保码”、国家医保服务平台APP也可以，要本人实名、刷脸、设密码。不用输医保卡号。刷脸过不去，可以到医保窗口线下激活。',
      'wxpay-skills-2026 alipay-faq zgjkxw-2024',
    ),
    '我的医保码没激活，先刷实体卡或身份证能结吗？',
  ],
  [
    'reset-code-pin',
    relayed('打开医保码，刷脸重设密码。', 'hainan-2024'),
    hearsay('在国家医保服务平台APP里点“医保码—修改密码”，微信、支付宝的医保码页也能改。这是医保码的密码，不是社保卡密码，也不是银行密码。', 'articles', INSURANCE_HOTLINE),
    '要的是医保码密码，还是社保卡密码？',
  ],
  [
    'update-app',
    official('升级微信，用手机打开再付。', 'wxpay-skills-2026'),
    official('电脑上的微信付不了。升级以后，从医院的小程序或公众号重新进去。', 'wxpay-skills-2026'),
    '手机上点了没反应，能在窗口结吗？',
  ],
  [
    'allow-location',
    official('允许医院小程序用您的位置。', 'wxpay-skills-2026'),
    inferred('在手机设置里打开微信的定位，回来再点一次。付医保要知道您在哪里，一般在院内最顺。', 'wxpay-skills-2026'),
    '线上付要定位，付不了的话能在窗口结吗？',
  ],
  [
    'check-name',
    official('核对姓名、证件号，一个字一个字对。', 'wxpay-skills-2026'),
    official('改过名字或证件号的，打 12393 问怎么改。都对得上，就请医院报修，别反复改资料。', 'wxpay-skills-2026'),
    '资料都对还报 268545961 或 268545962，能请信息科查加密吗？',
  ],
  [
    'read-the-bill',
    relayed('看票据和清单，先找是哪一行。', 'bill-fields'),
    relayed(
      '统筹支付是医保出的，个人自付是目录内自己出的，个人自费是目录外的。没到起付线、有乙类或自费项目，自己出得就多。',
      'bill-fields beijing-bill bill-self-pay',
    ),
    '这张票里起付线、先行自付、全自费、超限价各是多少？',
  ],
  [
    'ask-with-the-bill',
    inferred('拿票据和清单，请收费窗口讲讲。', 'bill-fields'),
    inferred('指着那一行问。优惠、预缴、家庭共济、分开打票，都可能让几个数看着不一样。', 'bill-fields wxpay-doc-2026'),
    '医保类型、险种和统筹支付是按什么算的，能帮我对一下吗？',
  ],
]
