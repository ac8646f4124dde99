import { personalNumberIn } from '@/domain/shared/personal-numbers'

/** An ID number with a slip in it has no check to be known by, and JSON rounds the end of a long number away. */
const LONG = /\d{15}/

/** Whether a text may hold somebody's number, which is never said again (reliability.md T8). */
export const looksPersonal = (text: string): boolean => LONG.test(text) || personalNumberIn(text) !== null

export const WITHHELD = '（像是证件号、卡号或手机号，不在这里重复）'

/** A text as it was given, unless it may hold somebody's number. */
export const shown = (text: string): string => (looksPersonal(text) ? WITHHELD : text)
