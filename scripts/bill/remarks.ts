import { amountRefusalTexts } from '@/content/bill/amount-refusals'
import { fieldTexts } from '@/content/bill/fields'
import { written } from '../command/written'
import type { GivenBill, UnreadFigure } from './read-bill'

const NUMBER = '像是证件号、卡号或手机号，这里只写金额，如 540.00。'

/** Never with what was written: it may be somebody's number. */
const unreadRemark = ({ field, why, isNumber }: UnreadFigure): string => `${field}（${fieldTexts[field].label}）没有算进去：${isNumber ? NUMBER : amountRefusalTexts[why]}`

/** What could not be taken as it was written, a line each; the rest is answered all the same. */
export const remarksOn = ({ unread, unknownPlace, unknownKeys }: GivenBill): readonly string[] => [
  ...unread.map(unreadRemark),
  ...(unknownPlace === null ? [] : [`place 当作没说，没认出来的是：${written(unknownPlace)}`]),
  ...unknownKeys.map((key) => `不认识的一项，没有用：${written(key)}`),
]
