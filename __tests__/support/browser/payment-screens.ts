import { home } from '@/content/screens/home'
import { onlinePayment } from '@/content/screens/online-payment'
import type { IsoDate } from '@/domain/shared/iso-date'
import { storedPayments } from '../../journeys/stored'
import type { Entry } from '../driver'
import type { Screen, ScreenStep } from './screens'

const icon: Entry = { via: 'icon' }
const page = (path: string): Entry => ({ via: 'card', path })
const tap = (text: string): ScreenStep => ({ tap: text })
const day = (text: string) => text as IsoDate

const { list, ready, failed, stuck } = onlinePayment
const hub = tap(home.doors[3][1])

const several = storedPayments([
  { asked: [{ told: 'refund', on: day('2026-11-20') }], kept: ['voucher'] },
  { paidOn: day('2026-11-02'), half: 'afternoon', states: { whole: 'paying', own: 'success', insurance: 'paying' } },
  { paidOn: day('2026-10-08'), ended: { how: 'refunded', on: day('2026-10-13') } },
])

/** The screens of 手机支付. The day is 2026-11-21. */
export const PAYMENT_SCREENS: readonly Screen[] = [
  { name: 'payment-list', caption: '手机支付和对账', entry: icon, stored: several, steps: [hub] },
  { name: 'payment-ask', caption: '先看能不能付：一题一屏', entry: icon, steps: [hub, tap(list.ready[0]), tap(ready.payees.own[0])] },
  { name: 'payment-missing', caption: '先看能不能付：还差什么，谁来办', entry: icon, steps: [hub, tap(list.ready[0]), tap(ready.payees.relative[0]), tap(ready.homes.away[0]), tap('正常'), tap('打不开、没激活过'), tap('还没绑'), tap(ready.skip[0])] },
  { name: 'payment-failed', caption: '付不了：手机上怎么说', entry: icon, steps: [hub, tap(list.failed[0])] },
  { name: 'payment-check-failed', caption: '付不了：医保结算校验失败', entry: icon, steps: [hub, tap(list.failed[0]), { type: [failed.field, '268510610'] }, tap(failed.go)] },
  { name: 'payment-stuck', caption: '付了没结果：不要再付', entry: icon, steps: [hub, tap(list.stuck[0])] },
  { name: 'payment-kept', caption: '付了没结果：记着，等退款', entry: page('pages/payment/stuck?id=p1'), stored: several, steps: [] },
  { name: 'payment-ended', caption: '付了没结果：退回来了', entry: page('pages/payment/stuck?id=p1'), stored: storedPayments([{}]), steps: [tap(stuck.refunded[0])] },
]
