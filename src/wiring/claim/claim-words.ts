import { careTexts } from '@/content/claim/cares'
import { situationTexts } from '@/content/claim/situations'
import { stepTexts } from '@/content/claim/steps'
import { papers } from '@/content/papers'
import { claim as words } from '@/content/screens/claim'
import type { ClaimCase, Step } from '@/domain/claim/states'
import type { Claim } from '@/domain/shared/source'

type Tell = (claim: Claim) => string

const isStep = (word: string): word is Step => Object.prototype.hasOwnProperty.call(stepTexts, word)

/** What a step is called; what a later release kept, or what was damaged on the phone, is named as that. */
export const labelOf = (word: string): string => (isStep(word) ? stepTexts[word].label : words.record.unreadable)

/** What was put down of the case, as one line: 急诊，没带卡 · 急诊 · 在外地. */
export const aboutOf = ({ situation, care, away }: ClaimCase): string => [situationTexts[situation].label, careTexts[care].label, words.ask.awayChips[away ? 'away' : 'here']].join(' · ')

/** The names of papers, each with its id. */
export const namesOf = (tell: Tell, ids: readonly string[]): readonly { readonly id: string; readonly name: string }[] =>
  ids.map((id) => papers[id]).filter((paper) => paper !== undefined).map(({ id, name }) => ({ id, name: tell(name) }))
