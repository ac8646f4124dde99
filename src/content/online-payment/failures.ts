import type { Failure } from '@/domain/online-payment/guide'
import { inferred, official, relayed } from '../wording/claim'
import { failure } from './notation'

/**
 * How paying fails, as people see it (domain.md §5.3, E01–E14, E23, D19), the earlier row weighing more: first where money is gone or may
 * be. The words and numbers that mean a row are those of diagnosis/phone/wordings.ts, by their answers.
 */
export const failures: readonly Failure[] = [
  failure(
    'paid-no-result', 'gone', '扣了钱，没结果', '处理中、说没付、不让关、不让退',
    'order-page=half phone-step=no-result phone-message=close-refused phone-message=reverse-refused phone-message=one-sided',
    'self-paid-but-insurance-failed', 'find-order-after-failure',
    official('别再付，截图订单号和扣款记录，找收费处查单。', 'wxpay-doc-2026 wxpay-skills-2026'),
  ),
  failure(
    'order-exists', 'maybe', '订单已存在', '说有没付完的单、重复提交', 'phone-message=order-exists phone-message=order',
    'duplicate-order', 'find-order-after-failure',
    inferred('这笔通常已经有一张订单，先查清，别重复缴。', 'wxpay-skills-2026'),
  ),
  failure(
    'in-hospital', 'maybe', '说在住院，不能结', '在院状态不允许结算', 'message=in-hospital',
    'inpatient-conflict', 'paid-or-not',
    inferred('多半有没结清的住院，去住院处查清再结。', 'wxpay-skills-2026'),
  ),
  failure(
    'check-failed', 'maybe', '医保结算校验失败', '医保局校验不过、金额不匹配', 'phone-message=check-failed phone-message=sums-differ phone-message=failed',
    'settlement-check-failed', 'paid-or-not',
    inferred('没扣款的，一般稍等再试一次；还不行去窗口。', 'wxpay-skills-2026'),
  ),
  failure(
    'code-expired', 'none', '医保码过期、扫不出', '二维码失效、用了截图', 'phone-message=qr-expired phone-step=show-code+phone-message=expired',
    'code-expired-or-screenshot', 'show-medical-code',
    inferred('多半是截图或打开太久，现打开一次医保码再扫。', 'medical-hzv shanghai-codes'),
  ),
  failure(
    'auth-expired', 'none', '授权失败、过期', '支付授权校验失败、请重新授权', 'phone-message=auth-no-failed phone-message=auth-missing phone-message=expired',
    'auth-expired', 'pay-bill-online',
    official('返回重新进入缴费，重新授权，几分钟内付完。', 'wxpay-skills-2026'),
  ),
  failure(
    'relative-missing', 'none', '亲属关系不存在', '给家人付，说找不到家人', 'family-step=relative-link family-step=missing',
    'relative-link-missing', 'bind-relative-by-id',
    official('先到国家医保服务平台APP绑家人，再回来付。', 'wxpay-skills-2026'),
  ),
  failure(
    'code-unbound', 'none', '没绑、没激活医保码', '未绑定医保电子凭证', 'phone-message=wechat-unbound phone-message=not-activated',
    'code-not-activated', 'activate-code',
    official('先激活医保码，再回医院的程序付。', 'wxpay-skills-2026'),
  ),
  failure(
    'names-differ', 'none', '姓名、身份不匹配', '绑卡姓名、身份信息对不上', 'phone-message=name-differs phone-message=id-digest-differs phone-message=mismatch',
    'identity-mismatch-online', 'online-payment-needs',
    official('核对改名、证件号；都对，就请医院报修。', 'wxpay-skills-2026'),
  ),
  failure(
    'remote', 'none', '外地医保，付不了', '请到人工窗口办医保关联', 'phone-message=link-at-counter',
    'remote-online-unsupported', 'online-payment-needs',
    inferred('外地医保多半要去人工窗口，关联以后再结。', 'hospital-notice'),
  ),
  failure(
    'no-button', 'none', '没有“医保支付”', '只能选自费、暂不支持下单', 'phone-message=merchant-blocked phone-step=no-button phone-message=unavailable',
    'region-or-hospital-not-open', 'online-payment-needs',
    inferred('多半是医院或参保地还没开通，去窗口刷卡、刷码。', 'wxpay-skills-2026'),
  ),
  failure(
    'pin', 'none', '医保码密码不对', '忘了、锁了', 'phone-message=pin',
    'code-pin-forgotten', 'reset-code-pin',
    inferred('要的是医保码自己的密码，一般刷脸就能重设。', 'linketalent-2023 hainan-2024'),
  ),
  failure(
    'balance', 'none', '说余额不足', '个人账户钱不够', 'phone-message=balance message=balance-low',
    'personal-account-low', 'paying-online',
    relayed('差的钱用手机或现金付，报销照算。', 'shenzhen-641783'),
  ),
  failure(
    'location', 'none', '要定位、要位置', '没允许定位', 'phone-setup=no-location',
    'location-denied', 'online-payment-needs',
    official('线上付要用定位，允许了再付。', 'wxpay-skills-2026'),
  ),
  failure(
    'no-response', 'none', '点了没反应', '打不开、一直转圈、用电脑', 'phone-message=function-missing phone-setup=old-app phone-step=no-response',
    'app-too-old', 'pay-bill-online',
    official('升级微信，用手机打开。', 'wxpay-skills-2026'),
  ),
  failure(
    'card-number', 'none', '让输卡号，找不到', '照老教程绑卡', 'phone-step=activate+phone-message=nothing',
    'bind-card-wrong-flow', 'activate-code',
    official('现在不绑卡号，实名、刷脸激活医保码就行。', 'wxpay-skills-2026'),
  ),
  failure(
    'area', 'none', '各地系统不统一', '说暂时不能用医保码', 'message=area-unclear',
    'multi-insurance-records', 'change-insured-area',
    inferred('一般先切换参保地；不行，拿实体卡去窗口结。', 'nhsa-qa-1952628'),
  ),
]
