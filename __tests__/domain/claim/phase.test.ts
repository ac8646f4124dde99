import { waitingOf, type Phase } from '@/domain/claim/phase'
import type { ClaimEvent, Step } from '@/domain/claim/states'
import type { IsoDate } from '@/domain/shared/iso-date'

/** "paid 02, handed_in 05": steps with their days of November. */
const history = (text: string): readonly ClaimEvent[] =>
  text.split(', ').filter(Boolean).map((one) => {
    const [state, on] = one.split(' ')
    return { state: state as Step, on: `2026-11-${on}` as IsoDate }
  })

it.each<[string, Phase | null, string]>([
  ['', null, ''],
  ['paid 02', 'hand-in', '02'],
  // It is counted from paying, however late the papers are ready.
  ['paid 02, papers_ready 05', 'hand-in', '02'],
  ['paid 02, papers_ready 05, handed_in 06', 'answer', '06'],
  ['paid 02, handed_in 06, more_wanted 09', 'supply', '09'],
  ['paid 02, handed_in 06, more_wanted 09, papers_ready 11', 'supply', '09'],
  ['paid 02, handed_in 06, more_wanted 09, papers_ready 11, handed_in 12', 'answer', '12'],
  ['paid 02, handed_in 06, more_wanted 09, handed_in 10, more_wanted 15', 'supply', '15'],
  ['paid 02, handed_in 06, approved 20', 'payout', '20'],
  ['paid 02, handed_in 06, approved 20, paid_out 21', null, ''],
  ['paid 02, handed_in 06, refused 20', null, ''],
  ['paid 02, handed_in 06, withdrawn 20', null, ''],
  ['paid 02, dropped 20', null, ''],
  // A new round begins with its own first day.
  ['paid 02, handed_in 06, refused 20, papers_ready 22', 'hand-in', '22'],
  ['paid 02, dropped 20, handed_in 22', 'answer', '22'],
])('after “%s” there is %s since %s', (text, phase, since) => expect(waitingOf(history(text))).toEqual(phase && { phase, since: `2026-11-${since}` }))
