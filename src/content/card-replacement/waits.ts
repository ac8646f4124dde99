import type { WaitRow } from '@/domain/card-replacement/expected-wait'
import type { Reason } from '@/domain/card-replacement/states'

/** A card of the third generation for somebody who had none. */
const FIRST: readonly Reason[] = ['first', 'upgrade']
const AGAIN: readonly Reason[] = ['lost', 'damaged', 'expiring', 'info-change', 'warranty']

const making = { step: 'making' } as const
const recognition = { step: 'recognition' } as const
const instant = { ...making, fact: 'instant-card-takes', channels: ['instant'] } as const
const firstCard = { ...making, fact: 'first-card-days', reasons: FIRST } as const
const replacement = { ...making, fact: 'replacement-days', reasons: AGAIN } as const

/** Which fact speaks for which cases (domain.md §3.3, column 途径; §1.C C04). Where no row speaks of a place, the usual ones do. */
export const waits: readonly WaitRow[] = [
  { ...instant, place: 'cn' },
  { ...instant, place: '330100' },
  { ...making, fact: 'usual-first-card-days', place: 'cn', reasons: FIRST, channels: ['branch', 'online', 'employer'] },
  { ...making, fact: 'usual-replacement-days', place: 'cn', reasons: AGAIN, channels: ['branch', 'online', 'employer'] },
  { ...firstCard, place: '110000', channels: ['branch', 'online'] },
  { ...replacement, place: '110000', channels: ['branch', 'online'] },
  { ...replacement, place: '330100', channels: ['branch', 'online'] },
  { ...replacement, place: '310000', channels: ['online'] },
  { ...replacement, place: '440100', channels: ['online'] },
  { ...replacement, place: '440500', channels: ['branch'] },
  { ...replacement, place: '140100', channels: ['branch'] },
  { ...recognition, fact: 'card-sync-days', place: 'cn' },
  { ...recognition, fact: 'card-sync-reminder', place: 'cn' },
]
