import { toBeConfirmed, type Claim } from '@/domain/shared/source'

/** A claim that names no fact, as people read it. Where facts may be named: tell.ts. */
export const spoken = ({ text, confirmWith }: Claim): string => text + toBeConfirmed(confirmWith)

/** A day as it is read, and so that no line breaks inside the figures. */
export const readDay = (day: string): string => day.replace(/^(\d{4})-0?(\d+)(?:-0?(\d+))?$/, (_, year: string, month: string, date?: string) => `${year}年${month}月${date ? `${date}日` : ''}`)
