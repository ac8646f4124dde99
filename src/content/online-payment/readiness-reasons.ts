import type { ReadinessReason } from '@/domain/online-payment/check-readiness'
import type { ReadinessText } from '@/domain/online-payment/guide'
import { addRelative } from '../articles/repeated'
import { tryCode } from '../family-binding/repeated'
import { inferred, official, relayed } from '../wording/claim'
import { need } from './notation'
import {
  allowLocation, authIsShort, authorise, billUploaded, bindFirst, bothOpen, changedNames, codeAndNames, compareNames, fileFirst, fileNow, insuredFirst, locationInSettings, newPhone,
  noLocationThenWindow, notOfferedThenWindow, notOnOwnMoney, openHospitalApp, relativesOwnCode, remoteAtWindow, upgrade, windowSettles,
} from './repeated'

/** domain.md §5.1: all of it is needed. What is missing or not known, who mends it, and how. */
export const readinessTexts: Readonly<Record<ReadinessReason, ReadinessText>> = {
  'not-insured': need(
    '医保现在不正常', 'insurance', [insuredFirst],
    [inferred('打 12393 问：看病的人参保正常吗？停了怎么续？', 'insured-status-codes'), inferred('今天就拿卡或码去窗口问一声，一般以窗口查到的为准。', 'insured-status-codes')],
    'check-insured-status',
  ),
  'code-inactive': need('医保码还没激活', 'self', [codeAndNames], [official('照下面的办法，先激活医保码，再回医院的小程序。', 'wxpay-skills-2026')], 'activate-code'),
  'relative-not-linked': need('家人还没绑好', 'self', [bindFirst, relativesOwnCode], [addRelative], 'bind-relative-by-id'),
  'remote-not-filed': need('异地备案还没办', 'self', [fileFirst], [fileNow, inferred('备好了也先问窗口：外地医保一般能不能在手机上付？', 'hospital-notice')], 'file-remote-care'),
  'not-offered': need('没有“医保支付”', 'hospital', [bothOpen], [notOnOwnMoney], 'region-or-hospital-not-open'),
  'not-billed': need(
    '费用还没传上来', 'hospital', [billUploaded],
    [inferred('请医生或护士看一眼：单子开好、传上来没有？', 'wxpay-skills-2026'), inferred('单子开好了还是没有，就去窗口结。', 'wxpay-skills-2026')],
    'pay-bill-online',
  ),
  'names-differ': need('姓名证件对不上', 'insurance', [codeAndNames], [compareNames, changedNames], 'identity-mismatch-online'),
  'location-off': need('没让用定位', 'self', [allowLocation], [locationInSettings, noLocationThenWindow], 'location-denied'),
  'app-old': need('微信太旧，或用电脑', 'self', [newPhone], [upgrade], 'app-too-old'),
  'insured-unsure': need('查查参保正不正常', 'self', [insuredFirst], [inferred('打开国家医保服务平台APP，看参保状态。', 'code-page-message nhsa-qa-1952628'), inferred('不会看的，打 12393 问。', 'insured-status-codes')], 'check-insured-status'),
  'code-unsure': need('看看医保码能打开吗', 'self', [codeAndNames], [tryCode], 'activate-code'),
  'linked-unsure': need('看看家人绑了没有', 'self', [bindFirst], [relayed('在国家医保服务平台APP点“亲情账户”，看有没有他。', 'we54-2023')], 'bind-relative-by-id'),
  'home-unsure': need('看看参保地在哪里', 'self', [fileFirst, remoteAtWindow], [inferred('打开国家医保服务平台APP，看参保地是不是这个城市。', 'nhsa-qa-1952628')], 'check-insured-status'),
  'filed-unsure': need('查查备案办了没有', 'self', [fileFirst], [inferred('在“国家异地就医备案”小程序里查，或打 12393 问。', 'ybf-2022-22')], 'file-remote-care'),
  'offered-unsure': need(
    '看看有没有医保支付', 'hospital', [bothOpen],
    [official('打开医院的小程序，点门诊缴费，看有没有“医保支付”。', 'wxpay-skills-2026'), notOfferedThenWindow], 'pay-bill-online',
  ),
  'billed-unsure': need('看看费用传来没有', 'hospital', [billUploaded], [official('在医院小程序的门诊缴费里，看这次的费用在不在。', 'wxpay-skills-2026')], 'pay-bill-online'),
  'names-unsure': need('对一对姓名和证件', 'self', [codeAndNames], [official('拿着身份证，逐字看手机上登记的姓名和证件号。', 'wxpay-skills-2026')], 'identity-mismatch-online'),
  'location-unsure': need('看看定位让不让用', 'self', [allowLocation], [official('付的时候问要不要定位，点允许。', 'wxpay-skills-2026')], 'location-denied'),
  'app-unsure': need('看看微信新不新', 'self', [newPhone], [upgrade], 'app-too-old'),
  'window-settles': need('急着结，去窗口', 'window', [windowSettles], [], 'window-ladder'),
  'remote-maybe-window': need('外地医保多半去窗口', 'hospital', [remoteAtWindow], [inferred('先问窗口：外地医保能不能在手机上付？', 'hospital-notice')], 'remote-online-unsupported'),
  'relatives-own-code': need('付的是家人自己的', 'relative', [relativesOwnCode], [], 'bind-relative-by-id'),
  'how-to-pay': need('怎么付', 'self', [authIsShort], [openHospitalApp, authorise, official('一口气付完，看到整单成功再离开。', 'wxpay-skills-2026')], 'pay-bill-online'),
}
