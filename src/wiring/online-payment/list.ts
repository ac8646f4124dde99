import { useEffect, useState } from 'react'
import { outcomeTexts } from '@/content/online-payment/outcomes'
import { toldTexts } from '@/content/online-payment/told'
import { onlinePayment } from '@/content/screens/online-payment'
import { goBack, goHome, goTo } from '@/platform/navigation'
import type { KeptPayment } from '@/stores/payments'
import { useFollowing } from '../arrival'
import { readDayShort } from '../day-words'
import { openEntry } from '../opened-entry'
import { forgetLongRemovedPayments, restoreKeptPayment, usePayments, usePaymentsKeeping } from '../payments'
import { readDay } from '../spoken'
import { useTextSize } from '../text-size'
import { paidWords } from './day-half'
import { findCause } from './find-cause'
import { openReady, openStuck } from './opened'
import { paymentStanding } from './standing'

const words = onlinePayment.list

type Way = readonly [row: readonly [string, string?], go: () => void]

/** 11月20日上午付的：扣了钱，医保没成, and beneath it what was told and whether it is time to ask. */
const row = (payment: KeptPayment): readonly [string, string] => {
  const { outcome, last, waitUntil, isDue } = paymentStanding(payment)
  const state = payment.ended ? words.ended[payment.ended.how] : outcomeTexts[outcome].title
  const hints = payment.ended
    ? [words.endedOn.replace('{}', readDayShort(payment.ended.on))]
    : [...(last ? [toldTexts[last.told].label] : []), ...(isDue ? [words.due] : waitUntil ? [words.waitUntil.replace('{}', readDayShort(waitUntil))] : [])]
  return [words.row.replace('{}', paidWords(payment)).replace('{}', state), hints.join(' · ')]
}

/** The hub of 手机支付和对账: first what must not be paid twice, then the ways on, and the payments that are kept. */
export const usePaymentList = () => {
  const { payments, removed, unread } = usePayments()
  const keeping = usePaymentsKeeping()
  const [full, setFull] = useState('')
  useFollowing()
  useEffect(() => void forgetLongRemovedPayments(), [])
  // What is still open comes before what is over.
  const shown = [...payments.filter(({ ended }) => !ended), ...payments.filter(({ ended }) => ended)]
  const ways: readonly Way[] = [
    [words.failed, () => goTo('payFailed')],
    [words.ready, () => openReady()],
    [words.activate, () => openReady('activate')],
    [words.bill, () => goTo('bill')],
    [words.estimate, () => goTo('estimate')],
    [words.claims, () => goTo('claims')],
    [words.find, () => findCause()],
    [words.read, () => openEntry('paying-online')],
    [words.home, goHome],
  ]
  return {
    words,
    size: useTextSize(),
    notices: [full, keeping === 'saved' ? '' : words.unsaved, unread.length > 0 ? words.unread.replace('{}', String(unread.length)) : ''].filter(Boolean),
    stuck: [words.stuck],
    openNew: () => openStuck(null),
    payments: shown.map(row),
    open: (at: number) => shown[at] && openStuck(shown[at].id),
    removed: removed.map(({ payment, on }) => [words.restore[0], `${words.removed.replace('{}', paidWords(payment))} · ${readDay(on)}`] as const),
    restore: (at: number) => {
      const why = removed[at] && restoreKeptPayment(removed[at].payment.id)
      setFull(why ? words.keptFull[why] : '')
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
