import type { Myth } from '@/domain/knowledge/myth'
import { CARD_HOTLINE, INSURANCE_HOTLINE, hearsay, inferred, official, relayed } from '../wording/claim'
import { myth } from './notation'

const payInHospitalApp = official('在医院自己的小程序里点“门诊缴费”，再选医保支付。', 'wxpay-skills-2026')

/** Paying on the phone, bills and whom to ask (domain.md §7 S0, S4). */
export const onlineMyths: readonly Myth[] = [
  myth('restart-and-network', 'depends', {
    said: '刷不了就重启手机、看看网络',
    truth: [inferred('这一般只对手机上付钱有用，窗口的机器不是您的。', 'shanghai-codes wxpay-skills-2026')],
    instead: inferred('在窗口就请工作人员换一台机器或换个窗口。', 'shanghai-codes'),
    words: '重启手机 重启一下 重启了 检查网络 换个网络 关机重开',
    faults: 'reader-offline center-or-network-down app-too-old',
  }),
  myth('card-hotline-for-insurance', 'misleading', {
    said: '报销、余额打社保热线问',
    truth: [
      relayed('12333 管社保卡：办卡、挂失、启用和密码。', 'rs-qa gzhmu-2023'),
      hearsay('参保、报销、余额和异地备案归医保热线 12393。', 'articles', INSURANCE_HOTLINE),
    ],
    instead: inferred('报销和余额一般打 12393，社保卡的事打 12333。', 'rs-qa'),
    words: '打社保热线 社保电话 社保热线 社保局电话 问社保报销 打#查余额 打#问报销',
    faults: 'personal-account-low not-insured',
  }),
  myth('stopped-card-message', 'wrong', {
    said: '医保卡已停用，点链接恢复',
    truth: [
      inferred('短信这样说，一般是骗人的，链接别点，验证码别给。', 'rs-qa gzhmu-2023'),
      hearsay('人社和合作银行不发带链接的停用短信。', 'articles', CARD_HOTLINE),
    ],
    instead: inferred('自己打 12333 问卡，打 12393 问医保，一般当场就清楚。', 'rs-qa gzhmu-2023'),
    words: '医保卡已停用 医保卡已经停用 医保卡将停用 医保卡被停用 医保卡停用短信 社保卡已失效 社保卡失效短信 停用短信 点链接恢复',
    faults: 'obsolete-card risk-blocked',
  }),
  myth('bind-by-card-number', 'outdated', {
    said: '绑医保卡要输入卡号',
    truth: [official('现在不绑卡号：实名、刷脸，激活的是本人的医保码。', 'wxpay-skills-2026')],
    instead: official('打开微信“我”“服务”“医疗健康”，激活医保码。', 'wxpay-skills-2026'),
    words: '输入医保卡号 输卡号 填卡号 绑定医保卡 绑医保卡 绑卡号 输医保卡号 怎么绑卡 绑卡',
    faults: 'bind-card-wrong-flow code-not-activated',
  }),
  myth('type-in-amount', 'wrong', {
    said: '线上付医保要自己填金额',
    truth: [official('金额由医院传上来、系统算好，不用自己填。', 'wxpay-skills-2026')],
    instead: payInHospitalApp,
    words: '输入金额 填金额 输金额 自己填金额 填多少钱 输多少钱',
    faults: 'region-or-hospital-not-open',
  }),
  myth('old-wechat-path', 'outdated', {
    said: '微信“支付”里有医保支付按钮',
    truth: [official('微信里改到了“我”“服务”“医疗健康”，在那里激活医保码。', 'wxpay-skills-2026'), official('缴费在医院自己的小程序里。', 'wxpay-skills-2026')],
    instead: payInHospitalApp,
    words: '微信支付里找 找不到医保支付 没有医保支付 医保支付在哪 医保支付按钮 支付里没有医疗健康',
    faults: 'bind-card-wrong-flow region-or-hospital-not-open',
  }),
  myth('small-test-payment', 'misleading', {
    said: '先付一小笔，试试能报多少',
    truth: [inferred('一小笔通常看不出起付线和比例，也看不出封顶。', 'bill-fields')],
    instead: inferred('想知道比例，打 12393 问参保地。', 'rs-qa', INSURANCE_HOTLINE),
    words: '小额测试 先付一小笔 试付 小额支付试 付一点试试 付一块钱试',
    faults: 'deductible-not-met annual-cap-reached',
  }),
  myth('remote-online-just-works', 'depends', {
    said: '在外地手机付，和在家一样',
    truth: [relayed('要先办异地备案，这家医院也要支持。', 'ybf-2022-22'), inferred('不少医院外地医保一般要去人工窗口。', 'hospital-notice')],
    instead: inferred('先办备案，再到人工窗口关联医保。', 'ybf-2022-22 hospital-notice'),
    words: '异地线上支付 外地手机付 异地手机支付 外地能手机付 异地线上能 外地医保能线上 异地能线上',
    faults: 'remote-online-unsupported remote-not-filed',
  }),
  myth('screenshot-for-claim', 'misleading', {
    said: '付款截图能当报销凭据',
    truth: [
      official('手工报销要收费票据和费用清单。', 'xinhuaqu-2024'),
      inferred('已经走过医保的费用，一般不能再报。', 'xinhuaqu-2024'),
    ],
    instead: official('请医院打收费票据和盖章的费用清单。', 'xinhuaqu-2024'),
    words: '截图报销 凭截图 截图能报 支付截图 付款截图 用截图报 小票报销',
    faults: 'settled-as-self-pay self-paid-but-insurance-failed',
  }),
  myth('platform-support-first', 'depends', {
    said: '付款失败先找微信、支付宝客服',
    truth: [official('平台只管平台这边的扣款和退款，结算在医院和医保。', 'wxpay-skills-2026')],
    instead: official('先别再付，请医院收费处查单，再找平台。', 'wxpay-skills-2026'),
    words: '找微信客服 找支付宝客服 打微信客服 打支付宝客服 平台客服 打客服 微信客服 支付宝客服',
    faults: 'self-paid-but-insurance-failed duplicate-order settlement-check-failed',
  }),
  myth('ask-recalculation', 'depends', {
    said: '报得不对可以申请重新核算',
    truth: [inferred('起付线、目录外、先行自付，通常就会比想的少。', 'bill-fields'), inferred('数对不上，一般先要医院查清是哪一项。', 'bill-fields')],
    instead: inferred('拿票据和清单先问收费窗口，再打 12393。', 'bill-fields'),
    words: '重新核算 申请核算 重新算 重新计算 算错了报销 报销算错',
    faults: 'bill-arithmetic-mismatch wrong-benefit-type deductible-not-met out-of-catalogue',
  }),
  myth('letter-case', 'misleading', {
    said: '信息不匹配是字母大小写不对',
    truth: [official('身份证最后一位的字母，系统会自己转成大写。', 'wxpay-skills-2026'), official('要紧的是姓名和证件号，和医保系统里一样。', 'wxpay-skills-2026')],
    instead: official('逐字核对姓名和证件号；都对，就请医院报修。', 'wxpay-skills-2026'),
    words: '大小写 字母大写 字母小写 大写x 小写x 大写的x 小写的x',
    faults: 'identity-mismatch-online identity-mismatch',
  }),
]
