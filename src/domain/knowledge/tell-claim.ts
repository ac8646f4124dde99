import type { IsoDate } from '../shared/iso-date'
import { COUNTRY } from '../shared/places-around'
import { toBeConfirmed } from '../shared/source'
import type { Claim, PlaceCode } from '../shared/source'
import type { Fact, FactId, FactValue } from './fact'
import { factOn, isDue } from './fact-on-day'
import type { FactOnDay } from './fact-on-day'

const NAMED = / ?\{([a-z0-9-]+)\} ?/g
const CHINESE = /[\u4e00-\u9fff]/
const DUE = '（这个数该复核了，以当地为准）'

const marks = (due: boolean, confirmWith: string | undefined): string => (due ? DUE : '') + toBeConfirmed(confirmWith)
const notKnown = ({ name, confirmWith }: Fact): string => `${name}，现在没查到准信，请问${confirmWith}。`

/** The facts a sentence names in braces, in its order, each as often as it stands there. */
export const factsNamed = (text: string): readonly FactId[] => {
  const ids: FactId[] = []
  text.replace(NAMED, (braces, id: FactId) => {
    ids.push(id)
    return braces
  })
  return ids
}

/** A blank between Chinese characters and figures, as everywhere in our texts; none elsewhere. */
const spaced = (before: string, words: string, after: string): string => {
  const gap = (left: string, right: string): string => ((/\d/.test(left) && CHINESE.test(right)) || (CHINESE.test(left) && /\d/.test(right)) ? ' ' : '')
  return gap(before, words.charAt(0)) + words + gap(words.charAt(words.length - 1), after)
}

/** Sources that disagree are all named. A number has to stand inside a sentence: the best supported leads. */
const quarrel = (values: readonly FactValue[]): string => {
  const numbers = values.every(({ amount }) => amount !== null)
  const said = values.map(({ value }) => `一说${spaced('说', value, '')}`)
  return numbers ? `${values[0]?.value ?? ''}（${said.slice(1).join('，')}）` : said.join('，')
}

const inWords = (on: FactOnDay): string => (on.kind === 'known' ? on.value.value : on.kind === 'disputed' ? quarrel(on.values) : '')

/** Second-hand, unverified or old: never told as certain, whatever the claim around it rests on. */
const isShaky = (on: FactOnDay): boolean => on.kind === 'known' && (on.value.grade === 'D' || on.value.grade === 'U' || on.value.old === true)

/**
 * A claim as people read it on a day in a place (null: nowhere in particular): {ids} replaced by the facts of that day; a fact that
 * is not known says so, and whom to ask, instead of the claim; disputed ones name all values; what is due for review or was never
 * verified says so (domain.md §0.1). A claim that holds in one place is told with the facts of that place. Never throws.
 */
export const tellClaim = (claim: Claim, facts: Readonly<Record<FactId, Fact>>, day: IsoDate, place: PlaceCode | null): string => {
  const where = claim.place === COUNTRY ? place : claim.place
  const named: Record<FactId, string> = {}
  let due = false
  let confirmWith = claim.confirmWith
  for (const id of factsNamed(claim.text)) {
    const fact = facts.hasOwnProperty(id) ? facts[id] : undefined
    // The audit of content lets no unknown id pass; a brace is better than a wrong number.
    if (!fact) continue
    const on = factOn(fact, day, where)
    if (on.kind === 'unknown') return notKnown(fact)
    named[id] = inWords(on)
    due = due || isDue(fact, day)
    if (isShaky(on)) confirmWith = confirmWith ?? fact.confirmWith
  }
  const text = claim.text.replace(NAMED, (braces: string, id: FactId, at: number, whole: string) => {
    const words = named.hasOwnProperty(id) ? named[id] : undefined
    return words === undefined ? braces : spaced(whole.charAt(at - 1), words, whole.charAt(at + braces.length))
  })
  return text + marks(due, confirmWith)
}

/** A fact by itself, as `name：value`, marked like a claim; or that it is not known on that day in that place, and whom to ask. */
export const tellFact = (fact: Fact, day: IsoDate, place: PlaceCode | null): string => {
  const on = factOn(fact, day, place)
  if (on.kind === 'unknown') return notKnown(fact)
  return `${fact.name}：${inWords(on)}${marks(isDue(fact, day), isShaky(on) ? fact.confirmWith : undefined)}`
}
