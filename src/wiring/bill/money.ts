import { formatFen } from '@/domain/bill/format-fen'

/** 12,345.60: thousands apart, as amounts that matter are read. */
export const readMoney = (fen: number): string => formatFen(fen).replace(/\B(?=(\d{3})+\.)/g, ',')

/** In full percent. */
export const shareOf = (fen: number, wholeFen: number): string => String(Math.round((fen * 100) / wholeFen))

const TENTHS = 10

/** How many tenths of a bar a part is drawn as; what is there is seen. */
export const tenthsOf = (fen: number, wholeFen: number): number => Math.max(1, Math.round((fen * TENTHS) / wholeFen))
