import { onlinePayment } from '@/content/screens/online-payment'
import type { StuckPayment } from '@/domain/online-payment/stuck-payment'
import { readDayShort } from '../day-words'

/** 11月20日 周五上午付的. */
export const paidWords = ({ paidOn, half }: Pick<StuckPayment, 'paidOn' | 'half'>): string => onlinePayment.stuck.paid.replace('{}', readDayShort(paidOn)).replace('{}', onlinePayment.stuck.halfWords[half])
