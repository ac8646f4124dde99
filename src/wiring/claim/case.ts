import { careTexts } from '@/content/claim/cares'
import { situationTexts } from '@/content/claim/situations'
import { claim } from '@/content/screens/claim'
import { SITUATIONS, type ClaimCase } from '@/domain/claim/states'
import { awayQuestion, careQuestion } from './ask'

export type CaseAsked = keyof ClaimCase
const ORDER: readonly CaseAsked[] = ['situation', 'care', 'away']

/** What was said of the case before, each answer to be changed by a tap. Nothing put down becomes impossible by it. */
export const caseOf = ({ situation, care, away }: ClaimCase, asked: CaseAsked | null, open: (asked: CaseAsked) => void, give: (change: Partial<ClaimCase>) => void) => {
  const question = () => {
    switch (asked) {
      case 'situation':
        return {
          title: claim.list.which, note: '', many: false, rows: SITUATIONS.map((one) => [situationTexts[one].label, situationTexts[one].hint] as const),
          pick: (at: number) => SITUATIONS[at] && give({ situation: SITUATIONS[at] }),
        }
      case 'care':
        return careQuestion((chosen) => give({ care: chosen }))
      case 'away':
        return awayQuestion((chosen) => give({ away: chosen }))
      default:
        return null
    }
  }
  return {
    chipsNote: claim.ask.chips,
    chips: [[situationTexts[situation].label], [careTexts[care].label], [claim.ask.awayChips[away ? 'away' : 'here']]] as const,
    change: (at: number) => ORDER[at] && open(ORDER[at]),
    notice: '',
    question: question(),
    field: null,
  }
}
