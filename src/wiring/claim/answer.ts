import { claimPapers } from '@/content/claim/claim-papers'
import { situationTexts } from '@/content/claim/situations'
import { claim } from '@/content/screens/claim'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { papersOf } from '@/domain/claim/papers'
import { impliedBy } from '@/domain/claim/situations'
import type { Situation } from '@/domain/claim/states'
import { dial } from '@/platform/phone'
import { useFolding, type Foldable } from '../folding'
import { openEntry } from '../opened-entry'
import { sourcesRow } from '../sources-row'
import { tellIn, useOwnPlace } from '../tell'
import { namesOf } from './claim-words'
import { whomOf } from './whom'

const words = claim.list

const WHOM = ['insurance-hotline', 'hospital-insurance-office', 'insurance-agency']
const { warning, ask, deadline } = manualReimbursement

/** What can be said of a situation before paying, or after: whether some place lists it, whom to ask, in which words, until when. Never that it is paid. */
export const useAnswer = () => {
  const place = useOwnPlace()
  const tell = tellIn(place)
  const { shown, fold } = useFolding()
  return (situation: Situation) => {
    const { label, outlook, because, matter, resettle } = situationTexts[situation]
    const names = namesOf(tell, papersOf(claimPapers, { situation, care: 'outpatient', away: false, ...impliedBy[situation] }))
    const rows: readonly Foldable[] = [
      { id: 'papers', title: words.papers[0], hint: words.papers[1], parts: [{ name: '', lines: names.map(({ name }) => name) }] },
      sourcesRow([warning, deadline, ...because], words),
    ]
    const ways = [...(resettle ? [[words.resettle, 'refund-and-resettle'] as const] : []), [words.more, 'manual-claim-limits'] as const]
    const whom = whomOf(tell, place, WHOM)
    return {
      chip: [[label]] as const,
      isUnlikely: outlook === 'unlikely',
      title: words.outlooks[outlook],
      lines: [warning, ...because].map(tell),
      read: words.reads.replace('{}', matter).replace('{}', ask),
      places: whom.lines,
      calls: whom.calls.map(({ row }) => row),
      call: (at: number) => whom.calls[at] && dial(whom.calls[at].phone),
      when: [...words.whens, tell(deadline)],
      ways: ways.map(([way]) => way),
      go: (at: number) => ways[at] && openEntry(ways[at][1]),
      rows: shown(rows),
      fold: fold(rows),
    }
  }
}
