import { STAGES } from '@/domain/card-replacement/states'
import type { Stage, TrackerEvent } from '@/domain/card-replacement/states'
import { waitStart } from '@/domain/card-replacement/wait-start'
import { day } from '../../support/calendar-of-2026'

const events = (...all: readonly (readonly [TrackerEvent['state'], string])[]): readonly TrackerEvent[] => all.map(([state, on]) => ({ state, on: day(on) }))

const story = events(['submitted', '2026-09-01'], ['bank_failed', '2026-09-10'], ['formal_loss', '2026-09-11'], ['submitted', '2026-09-14'], ['producing', '2026-09-20'], ['picked_up', '2026-09-28'], ['ss_enabled', '2026-09-29'])

test('making is counted from the latest application, through every stage until the card lies ready', () => {
  const made: readonly Stage[] = ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing', 'dispatched', 'instant_issue']
  for (const stage of made) expect([stage, waitStart(stage, story)]).toEqual([stage, { step: 'making', since: '2026-09-14' }])
})

test('once it is enabled, being recognised is counted from that day', () => expect(waitStart('ss_enabled', story)).toEqual({ step: 'recognition', since: '2026-09-29' }))

test('nothing is waited for where the next move is the person’s own, or all is done', () => {
  const waited = STAGES.filter((stage) => waitStart(stage, story))
  expect(STAGES.filter((stage) => !waited.includes(stage))).toEqual([
    'draft', 'pending_pickup', 'picked_up', 'synced', 'usable', 'review_rejected', 'bank_failed', 'factory_failed', 'init_failed', 'instant_failed', 'pickup_overdue',
  ])
})

test('without the event it is counted from there is no wait', () => {
  expect(waitStart('producing', events(['temp_loss', '2026-09-01']))).toBeNull()
  expect(waitStart('ss_enabled', [])).toBeNull()
})
