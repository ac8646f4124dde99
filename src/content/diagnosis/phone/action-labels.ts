import type { ActionId } from '@/domain/diagnosis/model'

export const actionLabels: Readonly<Record<ActionId, string>> = {
  'do-not-pay-again': '别再付第二次',
  'look-up-order': '请收费窗口查单',
  'check-open-orders': '先看待付的订单',
  'settle-at-window': '没扣钱就到窗口结',
  'try-once-more': '没扣钱就再试一次',
  'authorise-again': '退回去重新授权',
  'reopen-code': '重新打开医保码',
  'activate-code': '现在激活医保码',
  'reset-code-pin': '重设医保码密码',
  'update-app': '升级微信再打开',
  'allow-location': '允许用位置',
  'check-name': '核对姓名证件号',
  'read-the-bill': '看票据哪一行',
  'ask-with-the-bill': '拿票据问收费窗口',
}
