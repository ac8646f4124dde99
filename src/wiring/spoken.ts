import type { Claim } from '@/domain/shared/source'

/** A claim as people read it: what nobody could verify says so, and whom to ask (domain.md §0.1, grades D and U). */
export const spoken = ({ text, confirmWith }: Claim): string => (confirmWith ? `${text}（未核实，请向${confirmWith}确认）` : text)

/** A day as it is read, and so that no line breaks inside the figures. */
export const readDay = (day: string): string => day.replace(/^(\d{4})-0?(\d+)(?:-0?(\d+))?$/, (_, year: string, month: string, date?: string) => `${year}年${month}月${date ? `${date}日` : ''}`)
