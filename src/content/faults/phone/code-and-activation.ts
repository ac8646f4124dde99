import type { FaultText } from '@/domain/knowledge/fault-text'
import { INSURANCE_HOTLINE, inferred, official, relayed } from '../../wording/claim'
import { setPinIsAsked } from '../../online-payment/repeated'

const activate = relayed('在微信“我—服务—医疗健康”里激活，或支付宝搜“医保码”。', 'wxpay-skills-2026 alipay-faq')
const activationTakes = inferred('本人实名、刷脸激活，一般当场就好。', 'wxpay-skills-2026 zgjkxw-2024')

/** The code of the person: not activated, not fresh, its password forgotten, or looked for under a card number. */
export const codeAndActivation: readonly FaultText[] = [
  {
    id: 'code-not-activated',
    name: '医保码还没激活',
    meaning: relayed('您的医保码还没激活，医院的程序就认不到您。激活靠本人实名和刷脸，不用社保卡卡号。', 'wxpay-skills-2026 linketalent-2023'),
    atWindow: [activate, inferred('刷脸过不了就别耗着，拿实体卡去人工窗口结。', 'zgjkxw-2024')],
    later: [
      relayed('刷脸一直过不了的，带身份证去医保经办窗口，线下激活。', 'zgjkxw-2024'),
      setPinIsAsked,
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['id-card'],
    takes: activationTakes,
    askClerk: '提示的是“未绑定医保电子凭证”吗，能先刷实体卡吗？',
  },
  {
    id: 'code-expired-or-screenshot',
    name: '医保码过期或是截图',
    meaning: inferred('窗口扫到的码多半已经失效，常见的是用了截图，或打开太久。这种时候卡和参保通常没有问题。', 'medical-hzv shanghai-codes'),
    atWindow: [
      inferred('别用截图，现打开医保码，调亮屏幕再扫。', 'medical-hzv shanghai-codes'),
      inferred('刷新了还不行，多半是医院这边的事，改用实体卡。', 'shanghai-codes'),
    ],
    later: [],
    handledBy: ['hospital-cashier'],
    bring: [],
    takes: inferred('重新打开再扫，一般当场就好。', 'medical-hzv shanghai-codes'),
    askClerk: '是“二维码失效”还是“电子凭证解码失败”？',
  },
  {
    id: 'code-pin-forgotten',
    name: '医保码密码忘了或锁了',
    meaning: inferred('这里要的是医保码自己的密码，不是社保卡密码，也不是银行密码。忘了或锁了，一般可以刷脸重设。', 'linketalent-2023 hainan-2024'),
    atWindow: [
      inferred('在国家医保服务平台APP点“医保码—修改密码”，刷脸重设。', 'hainan-2024'),
      inferred('赶时间就别在手机上付，拿实体卡去窗口结。', 'linketalent-2023'),
    ],
    later: [
      inferred('微信、支付宝的医保码页面，一般也能改密码。', 'articles', INSURANCE_HOTLINE),
      inferred('刷脸过不了的，去医保经办窗口问怎么重设。', 'huaihua-mwmca'),
    ],
    handledBy: ['insurance-hotline', 'insurance-agency'],
    bring: ['id-card'],
    takes: inferred('刷脸重设，一般当场就好。', 'hainan-2024'),
    askClerk: '要的是医保码密码吗，能改刷实体卡结算吗？',
  },
  {
    id: 'bind-card-wrong-flow',
    name: '找不到绑卡的入口',
    meaning: relayed('现在是本人实名、刷脸激活医保码，不是输卡号绑卡。照老教程找“绑定医保卡”，多半找不到。', 'wxpay-skills-2026 linketalent-2023'),
    atWindow: [activate, official('激活后，到医院自己的小程序或公众号里缴费。', 'wxpay-skills-2026')],
    later: [inferred('有人要您的密码、验证码来帮着“绑卡”，别给。', 'wxpay-skills-2026')],
    handledBy: ['insurance-hotline'],
    bring: [],
    takes: activationTakes,
    askClerk: '你们的线上缴费，要先激活医保码还是先来窗口建档？',
  },
]
