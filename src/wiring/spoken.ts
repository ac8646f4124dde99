import type { Claim } from '@/domain/shared/source'

/** A claim as people read it: what nobody could verify says so, and whom to ask (domain.md §0.1, grades D and U). */
export const spoken = ({ text, confirmWith }: Claim): string => (confirmWith ? `${text}（未核实，请向${confirmWith}确认）` : text)
