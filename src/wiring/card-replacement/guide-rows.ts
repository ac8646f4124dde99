import { checklist } from '@/content/card-replacement/checklist'
import { meanwhile } from '@/content/card-replacement/meanwhile'
import { officialQueries } from '@/content/card-replacement/queries'
import { stageTexts } from '@/content/card-replacement/stages'
import { cardReplacement } from '@/content/screens/card-replacement'
import { checklistOf } from '@/domain/card-replacement/checklist'
import type { ChecklistItem } from '@/domain/card-replacement/guide'
import { meanwhileOf } from '@/domain/card-replacement/meanwhile'
import { isInHand } from '@/domain/card-replacement/side-transition'
import { FAILURES, type Position, type ReplacementCase, type Stage, type State, type Tracked } from '@/domain/card-replacement/states'
import { holdsAround } from '@/domain/shared/places-around'
import type { Claim } from '@/domain/shared/source'
import { placeName } from '../city-chooser'
import { besideOf } from './beside'
import type { Fold } from './folding'
import { toApply } from './to-apply'

const words = cardReplacement.card

type Tell = (claim: Claim) => string
type Part = Fold['parts'][number]

/** So many sentences of the first thing to use are read at once. */
const AT_ONCE = 2

const partOf = (tell: Tell, { title, say }: Pick<ChecklistItem, 'title' | 'say'>): Part => ({ name: title, lines: say.map(tell) })

const rowOf = (tell: Tell, { id, title, say }: Pick<ChecklistItem, 'id' | 'title' | 'say'>, state: State | null = null): Fold => {
  const lines = say.map(tell)
  return { id, title, hint: lines[0], parts: [{ name: '', lines }], state }
}

/** What works instead of the card today: the first to be read at once, the rest of it and the others behind rows. */
export const meanwhileRows = (of: ReplacementCase, position: Position, tell: Tell): { readonly first: Part | null; readonly others: readonly Fold[] } => {
  const [first, ...others] = meanwhileOf(meanwhile, of, position)
  if (!first) return { first: null, others: [] }
  const { name, lines } = partOf(tell, first)
  const rest: Fold = { id: first.id, title: words.more[0], parts: [{ name: '', lines: lines.slice(AT_ONCE) }], state: null }
  return { first: { name, lines: lines.slice(0, AT_ONCE) }, others: [...(lines.length > AT_ONCE ? [rest] : []), ...others.map((row) => rowOf(tell, row))] }
}

/** What is left to do, each with the state that ticks it off, if that can be put down now. */
export const todoRows = (of: ReplacementCase, position: Position, possible: readonly State[], tell: Tell): readonly Fold[] =>
  checklistOf(checklist, of, position)
    .filter(({ item, done }) => item.group === 'to-do' && !done)
    .map(({ item }) => rowOf(tell, item, (item.done ?? []).filter((state) => possible.indexOf(state) >= 0)[0] ?? null))

const troublesOf = ({ stage }: Position, tell: Tell): readonly Part[] =>
  stageTexts[stage].troubles.map(({ how, shows, then }) => ({ name: tell(how), lines: [...(shows ? [`${words.shows}“${shows}”`] : []), tell(then)] }))

const queriesFor = ({ place }: ReplacementCase, tell: Tell): readonly Part[] =>
  officialQueries.filter((query) => holdsAround(query.place, place)).map((query) => ({ name: query.place === 'cn' ? words.everywhere : placeName(query.place), lines: query.say.map(tell) }))

const TO_APPLY: readonly Stage[] = ['draft', ...FAILURES]

/** What only some look for; nothing empty. */
export const furtherRows = (of: ReplacementCase, tracked: Tracked, tell: Tell): readonly Fold[] => {
  const { position } = tracked
  const listed = checklistOf(checklist, of, position)
  const group = (name: ChecklistItem['group']) => listed.filter(({ item }) => item.group === name).map(({ item }) => partOf(tell, item))
  const all: readonly (readonly [keyof typeof words.folds, readonly Part[]])[] = [
    ['troubles', troublesOf(position, tell)],
    ['beside', besideOf(of, tracked)],
    ['byItself', group('by-itself')],
    ['untouched', group('untouched')],
    ['query', isInHand(position.stage) && position.stage !== 'picked_up' ? [] : queriesFor(of, tell)],
    // While a card is being made it would invite to a second application.
    ['bring', TO_APPLY.indexOf(position.stage) < 0 ? [] : toApply(of, tell)],
  ]
  return all.filter(([, parts]) => parts.length > 0).map(([id, parts]) => ({ id, title: words.folds[id][0], hint: words.folds[id][1], parts, state: null }))
}
