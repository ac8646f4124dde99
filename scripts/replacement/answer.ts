import { checklist } from '@/content/card-replacement/checklist'
import { holidays } from '@/content/card-replacement/holidays'
import { meanwhile } from '@/content/card-replacement/meanwhile'
import { todoOf } from '@/domain/card-replacement/checklist'
import { expectedWait } from '@/domain/card-replacement/expected-wait'
import { lateness } from '@/domain/card-replacement/lateness'
import type { Lateness } from '@/domain/card-replacement/lateness'
import { meanwhileOf } from '@/domain/card-replacement/meanwhile'
import { replay } from '@/domain/card-replacement/replay'
import type { Refusal, Stage, ToldEvent } from '@/domain/card-replacement/states'
import { waitStart } from '@/domain/card-replacement/wait-start'
import type { DayUnit } from '@/domain/shared/day-span'
import type { IsoDate } from '@/domain/shared/iso-date'
import { statedWaits } from '@/wiring/waits'
import type { GivenCase } from './read-case'

export interface Answer {
  readonly state: Stage
  readonly expected: { readonly from: IsoDate | null; readonly to: IsoDate | null; readonly unit: DayUnit; readonly source: string } | null
  /** Null where it hangs on holidays that are not known yet. */
  readonly late: boolean | null
  readonly meanwhile: readonly string[]
  readonly todo: readonly string[]
  readonly refused: readonly { readonly event: ToldEvent; readonly why: Refusal }[]
}

const LATE: Readonly<Record<Lateness['late'], boolean | null>> = { no: false, maybe: null, yes: true }

/** Where a card stands, what is expected, what to do; the sources are ids of content/sources, a blank between them. */
export const answerOf = ({ today, of, events }: GivenCase): Answer => {
  const { position, history, refused } = replay(events, of, today)
  const start = waitStart(position.stage, history)
  const wait = start && expectedWait(of, start, statedWaits(start.since, of.place), holidays)
  return {
    state: position.stage,
    expected: wait && { from: wait.from, to: wait.to, unit: wait.unit, source: wait.sources.join(' ') },
    late: wait ? LATE[lateness(wait, today, holidays).late] : false,
    meanwhile: meanwhileOf(meanwhile, of, position).map(({ id }) => id),
    todo: todoOf(checklist, of, position),
    refused: refused.map(({ event: { given }, why }) => ({ event: given, why })),
  }
}
