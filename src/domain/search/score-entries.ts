import type { Needle } from './needles'
import { isNowhere } from './needles'
import { PHRASE, entryAt } from './search-index'
import type { Scroll, SearchIndex } from './search-index'
import { makeTally } from './tally'
import type { EntryTally } from './tally'

/* How much each kind of evidence counts; found on the training queries. */
const WEIGHT = {
  /** A phrase that has all of what was found, whatever else it says. */
  phrase: 0.35,
  /** More for the part of the phrase that was found. */
  whole: 0.35,
  /** What stands in any phrase of the entry. */
  anywhere: 0.7,
  body: 0.15,
  title: 1.1,
  /** What stands nowhere may be beside the point. */
  nowhere: 0.5,
}

/** Bodies are long: only the rarest words are looked up in them. */
const MOST_IN_BODIES = 2

const bits = (mask: number): number => {
  let count = 0
  for (let rest = mask; rest; rest &= rest - 1) count++
  return count
}

const bestPhrase = ({ phrases, start: mark }: EntryTally, { text }: Scroll): number => {
  let best = 0
  for (const { start, weight, covered } of phrases) {
    const length = text.indexOf(PHRASE, start + 1) - start - 1
    const isTitle = start === mark + 1
    best = Math.max(best, weight * (WEIGHT.phrase + WEIGHT.whole * Math.min(1, bits(covered) / length)) * (isTitle ? WEIGHT.title : 1))
  }
  return best
}

const scoreBodies = ({ texts }: SearchIndex, typed: string, weight: number, scores: number[]): void => {
  for (let at = texts.text.indexOf(typed); at >= 0; ) {
    const entry = entryAt(texts, at)
    scores[entry] = (scores[entry] ?? 0) + weight
    const next = texts.starts[entry + 1]
    at = next === undefined ? -1 : texts.text.indexOf(typed, next)
  }
}

/** In so large a share of phrases, a word (医保) does not tell entries apart. */
const EVERYWHERE = 0.05

/** What was found and tells entries apart; all that was found where nothing does. */
export const tellingOf = (index: SearchIndex, needles: readonly Needle[]): readonly Needle[] => {
  const found = needles.filter((needle) => !isNowhere(needle))
  const telling = found.filter(({ places }) => places.at.length < index.phraseCount * EVERYWHERE)
  return telling.length ? telling : found
}

/** An entry by its index, and how well it fits: about 1 where all that was said stands in one phrase of just that. */
export interface Scored {
  readonly at: number
  readonly score: number
}

/**
 * How well entries fit what is looked for; those with nothing of it are left out. A phrase counts by what it has and by how little else
 * it says; the rarer a word, the more it counts.
 */
export const scoreEntries = (index: SearchIndex, needles: readonly Needle[]): readonly Scored[] => {
  const weightOf = ({ places, share }: Needle): number => share * Math.log(1 + index.phraseCount / (places.at.length + 1))
  const telling = tellingOf(index, needles)
  let total = 0
  for (const needle of needles) {
    if (isNowhere(needle)) total += weightOf(needle) * WEIGHT.nowhere
    else if (telling.indexOf(needle) >= 0) total += weightOf(needle)
  }
  const tally = makeTally(index.phrases)
  for (const needle of telling) tally.add(needle.places, weightOf(needle))
  const scores: number[] = []
  for (const found of tally.entries) scores[entryAt(index.phrases, found.start)] = bestPhrase(found, index.phrases) + WEIGHT.anywhere * found.weight
  needles
    .filter(({ typed }) => typed !== null)
    .map((needle) => ({ typed: needle.typed ?? '', weight: weightOf(needle) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_IN_BODIES)
    .forEach(({ typed, weight }) => scoreBodies(index, typed, WEIGHT.body * weight, scores))
  const scored: Scored[] = []
  for (let at = 0; at < index.entries.length; at++) {
    const score = scores[at]
    if (score !== undefined) scored.push({ at, score: score / total })
  }
  return scored
}
