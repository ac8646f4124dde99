import type { Myth } from '@/domain/knowledge/myth'
import { balanceMyths } from './balance'
import { cardMyths } from './card'
import { familyMyths } from './family'
import { magnetMyths } from './magnet'
import { onlineMyths } from './online'

const byId = (rows: readonly Myth[]): Record<string, Myth> => {
  const all: Record<string, Myth> = {}
  for (const row of rows) all[row.id] = row
  return all
}

/** 辟谣: what the articles people find say, and what is true (domain.md §7). */
export const myths: Readonly<Record<string, Myth>> = byId(balanceMyths.concat(magnetMyths, cardMyths, familyMyths, onlineMyths))
