import { faultTexts } from '@/content/faults'
import { myths } from '@/content/myths'
import type { search as words } from '@/content/screens/search'
import { nearestIds } from '@/domain/knowledge/nearest-ids'
import { factsNamed } from '@/domain/knowledge/tell-claim'
import type { Claim } from '@/domain/shared/source'
import { kindOf, knowledge } from './knowledge'
import { searchIndex, type FoundRow } from './search'

/** A row of a list: label, hint, and where the search hit (components/choice-list). */
type Row = readonly [label: string, hint?: string, hit?: string, after?: string, hintHit?: string, hintAfter?: string]

export type Group = keyof typeof words.groups
export type Groups = Readonly<Record<Group, readonly FoundRow[]>>

/** So much of a lead fits under a title. */
const LEAD = 28
const NEAREST = 3
const CALL = ['insurance-hotline', 'card-hotline']

export const noRows: Groups = { do: [], read: [], myth: [], call: [] }

/** Before, hit and after of the first stretch to highlight in a text. */
const marked = (text: string, [hit]: readonly (readonly [number, number])[]): readonly [string, string, string] =>
  hit ? [text.slice(0, hit[0]), text.slice(hit[0], hit[1]), text.slice(hit[1])] : [text, '', '']

const short = (text: string): string => (text.length > LEAD ? `${text.slice(0, LEAD)}…` : text)

/** What was searched goes without the numbers it names, and would read with a hole in it: such a lead is told, and not marked. */
const toldLead = (id: string, tell: (claim: Claim) => string): string | null => {
  const claim = faultTexts[id]?.meaning ?? myths[id]?.truth[0]
  return claim && factsNamed(claim.text).length > 0 ? tell(claim) : null
}

/** A result as a row of a list: what it is, and where the words typed stand in it. */
export const searchRow = (tell: (claim: Claim) => string) => ({ id, kind, title, lead, titleHits, leadHits }: FoundRow): Row => {
  const [before, hit, after] = marked(title, titleHits)
  const label = kind === 'fault' || kind === 'message' ? '' : `${kindOf({ id, kind })} · `
  const told = toldLead(id, tell)
  const [hintBefore, hintHit, hintAfter] = marked(short(told ?? lead), told === null ? leadHits.filter(([, end]) => end <= LEAD) : [])
  return [before, label + hintBefore, hit, after, hintHit, hintAfter]
}

/** Rows of entries that were not searched for, as a search shows them. */
const rowsOf = (ids: readonly string[]): readonly FoundRow[] => {
  const { entries } = searchIndex()
  return ids.reduce<readonly FoundRow[]>((rows, id) => rows.concat(entries.filter((entry) => entry.id === id).map((entry) => ({ ...entry, titleHits: [], leadHits: [] }))), [])
}

const isPage = (id: string): boolean => knowledge.entry(id)?.kind !== 'hotline'

/** For an id that leads nowhere: those most like it, and whom to call. */
export const nearTo = (id: string): Groups => ({ ...noRows, do: rowsOf(nearestIds(id, knowledge.all().map((entry) => entry.id).filter(isPage), NEAREST)), call: rowsOf(CALL) })
