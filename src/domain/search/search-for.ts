import { mythsCarried } from './myths-carried'
import { needlesOf } from './needles'
import { readQuery } from './read-query'
import { scoreEntries, tellingOf } from './score-entries'
import type { Scored } from './score-entries'
import type { SearchResult } from './search-entry'
import type { SearchIndex } from './search-index'
import { stretchesIn } from './stretches'

const MOST_RESULTS = 20

/** Beside the best, what fits less than this share of it is noise. */
const LEAST_SHARE = 0.3

/** A myth that the words carry stands here at the latest, counted from 0. */
const LAST_OF_MYTH = 2

const byScore = (a: Scored, b: Scored): number => b.score - a.score || a.at - b.at

/** Ranks what is not noise beside the best, and draws the best of the myths carried up to the third place where it stands below. */
const rank = (scored: readonly Scored[], carried: readonly number[]): readonly Scored[] => {
  const best = scored.reduce((most, { score }) => Math.max(most, score), 0)
  const ranked = scored.filter(({ score }) => score > best * LEAST_SHARE).sort(byScore)
  const [myth] = scored.filter(({ at }) => carried.indexOf(at) >= 0).sort(byScore)
  if (!myth || ranked.slice(0, LAST_OF_MYTH + 1).indexOf(myth) >= 0) return ranked
  const others = ranked.filter((one) => one !== myth)
  return [...others.slice(0, LAST_OF_MYTH), myth, ...others.slice(LAST_OF_MYTH)]
}

/** Adds what else points to entries, also to such as the words are not in. */
const withPointed = (scored: readonly Scored[], { atOf }: SearchIndex, pointed: Readonly<Record<string, number>>): readonly Scored[] => {
  const more: number[] = []
  for (const id of Object.keys(pointed)) {
    const at = atOf[id]
    if (at !== undefined) more[at] = pointed[id] ?? 0
  }
  const all: Scored[] = []
  for (const { at, score } of scored) {
    all.push({ at, score: score + (more[at] ?? 0) })
    more[at] = 0
  }
  more.forEach((score, at) => {
    if (score) all.push({ at, score })
  })
  return all
}

/**
 * What fits the words best, at most 20 entries, best first; empty where nothing of them is found anywhere. `pointed` adds to the score
 * of entries, by id, that something else points to. A myth the words carry is among the first three. Takes any text.
 */
export const searchFor = (index: SearchIndex, text: string, pointed: Readonly<Record<string, number>> = {}): readonly SearchResult[] => {
  const needles = needlesOf(index, readQuery(text, index.fillers))
  const scored = withPointed(scoreEntries(index, needles), index, pointed)
  const found = rank(scored, mythsCarried(index, text)).slice(0, MOST_RESULTS).map(({ at, score }) => ({ entry: index.entries[at]!, score }))
  const telling = tellingOf(index, needles)
  const titles = stretchesIn(telling, found.map(({ entry }) => entry.title), index.sounds)
  const leads = stretchesIn(telling.filter(({ typed }) => typed !== null), found.map(({ entry }) => entry.lead), index.sounds)
  return found.map((one, i) => ({ ...one, title: titles[i] ?? [], lead: leads[i] ?? [] }))
}
