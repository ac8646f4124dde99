import type { ActionId } from '@/domain/diagnosis/model'

export const actionLabels: Readonly<Record<ActionId, string>> = {
  'own-credential-only': '停，只用本人的',
  'relative-own-card': '刷家人自己的卡',
  'pay-rest': '照走医保，补差额',
  'open-own-code-first': '先激活我的码',
  'activate-relative-code': '激活家人医保码',
  'reset-relative-pin': '改家人码的密码',
  'bind-in-insurance-app': '先在医保APP绑',
  'unbind-one': '先解绑一个人',
  'ask-other-to-unbind': '请绑他的人解绑',
  'retry-face': '找亮处再刷脸',
  'face-and-papers': '本人刷脸备材料',
  'check-typed-data': '逐字核对姓名证件',
  'retake-papers': '重拍材料再交',
  'check-relative-insured': '问家人参保没有',
  'raise-pooling-limit': '把共济额度调高',
  'set-pooling-now': '另办家庭共济',
  'open-relative-wallet': '请对方开通钱包',
  'ask-offline-binding': '到窗口线下绑定',
}
