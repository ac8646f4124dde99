import { placesSoundingLike, placesSpelt } from './by-sound'
import { placesApart, placesOf } from './places'
import type { Places } from './places'
import { readLatin } from './read-latin'
import type { Query } from './read-query'
import type { SearchIndex, SynonymGroup } from './search-index'
import type { SearchedText } from './searched-text'

/** Something to look for, and where it was found in the phrases of all entries. */
export interface Needle {
  /** Looks for the same in any text. */
  readonly find: (target: SearchedText) => Places
  readonly places: Places
  /** What it is worth beside two characters found as they were typed. */
  readonly share: number
  /** The letters, where they were found or may be found in a body as they were typed. */
  readonly typed: string | null
}

const MOST_PAIRS = 48
const LONGEST_SYNONYM = 6

/* What is worth how much beside a pair found as typed; found on the training queries. */
const SHARE = { typed: 1, single: 0.6, synonyms: 1.5, spelt: 2, speltPair: 1, sounds: 0.4, apart: 0.2, figure: 0.4, plain: 0.6 }
/** Shorter figures stand in many texts and mean little. */
const TELLING_FIGURE = 3

export const isNowhere = ({ places }: Needle): boolean => !places.at.length

const look = (index: SearchIndex, share: number, find: (target: SearchedText) => Places): Needle => ({ find, places: find(index.phrases), share, typed: null })

const literal = (index: SearchIndex, word: string, share: number): Needle => ({ find: ({ text }) => placesOf([word], text), places: index.placesOf(word), share, typed: word })

/** Characters of grammar: a pair with one of them is rare by chance as often as by meaning. */
const GRAMMAR = '的了是我你他她在有不没能要就也还都说去来到上个这那会给被把很太又再么时候里后前以用'

const isPlain = (pair: string): boolean => GRAMMAR.indexOf(pair.charAt(0)) >= 0 || GRAMMAR.indexOf(pair.charAt(1)) >= 0

const pairsOf = (stretch: string): readonly string[] => {
  const pairs: string[] = []
  for (let i = 0; i + 1 < stretch.length; i++) pairs.push(stretch.substr(i, 2))
  return pairs
}

/** In longer stretches a pair of grammar that nobody writes is the sentence's own, not mistyped. */
const LONG_STRETCH = 10

/** A pair that stands nowhere between two that do only bridges two words; any other may be mistyped, and is heard as it sounds. */
const hearMistyped = (index: SearchIndex, needles: readonly Needle[]): readonly Needle[] =>
  needles.map((needle, i) => {
    const bridges = i > 0 && i + 1 < needles.length && !isNowhere(needles[i - 1] ?? needle) && !isNowhere(needles[i + 1] ?? needle)
    const pair = needle.typed ?? ''
    if (!isNowhere(needle) || bridges || (needles.length > LONG_STRETCH && isPlain(pair))) return needle
    const bySound = look(index, SHARE.sounds, (target) => placesSoundingLike(pair, target, index.sounds()))
    return isNowhere(bySound) ? needle : bySound
  })

/**
 * Two neighbouring characters carry most Chinese words; without a dictionary they stand in for them. Where no pair of all is found, not
 * even by sound, a character was left out between the two of a pair, perhaps.
 */
const forPairs = (index: SearchIndex, { chinese }: Query): readonly Needle[] => {
  const known: Record<string, true> = {}
  const needles: Needle[] = []
  for (const stretch of chinese) {
    const pairs = pairsOf(stretch).filter((pair) => {
      const isNew = !known.hasOwnProperty(pair)
      known[pair] = true
      return isNew
    })
    const typed = pairs.slice(0, MOST_PAIRS - needles.length).map((pair) => literal(index, pair, isPlain(pair) ? SHARE.plain : SHARE.typed))
    needles.push(...hearMistyped(index, typed))
  }
  if (!needles.every(isNowhere)) return needles
  return needles.map((needle) => {
    const pair = needle.typed ?? ''
    const apart = look(index, SHARE.apart, ({ text }) => placesApart(pair.charAt(0), pair.charAt(1), text))
    return isNowhere(apart) ? needle : apart
  })
}

/** Letters as they are (PIN), else the Chinese they spell: the whole of it where that is found, else each two syllables. */
const forLatin = (index: SearchIndex, word: string): readonly Needle[] => {
  const asTyped = literal(index, word, SHARE.typed)
  if (!isNowhere(asTyped)) return [asTyped]
  const sounds = index.sounds()
  const readings = readLatin(word, sounds)
  for (const syllables of readings) {
    const whole = look(index, SHARE.spelt, (target) => placesSpelt(syllables, target, sounds))
    if (!isNowhere(whole)) return [whole]
  }
  const [best = []] = readings
  const pairs = best.slice(1).map((_, i) => best.slice(i, i + 2)).filter((pair) => pair.every((syllable) => syllable.sounds))
  return pairs.length ? pairs.map((pair) => look(index, SHARE.speltPair, (target) => placesSpelt(pair, target, sounds))) : [asTyped]
}

/** The groups of synonyms of which a word is said. */
const forSynonyms = (index: SearchIndex, { chinese, latin }: Query): readonly Needle[] => {
  const byWord = index.synonyms()
  const said: SynonymGroup[] = []
  for (const stretch of chinese.concat(latin)) {
    for (let start = 0; start < stretch.length; start++) {
      for (let length = 1; length <= LONGEST_SYNONYM && start + length <= stretch.length; length++) {
        const word = stretch.substr(start, length)
        if (byWord.hasOwnProperty(word)) for (const group of byWord[word] ?? []) if (said.indexOf(group) < 0) said.push(group)
      }
    }
  }
  return said.map(({ words, places }) => ({ find: ({ text }) => placesOf(words, text), places: places(), share: SHARE.synonyms, typed: null }))
}

/** All there is to look for in a query, what stands nowhere included. */
export const needlesOf = (index: SearchIndex, query: Query): readonly Needle[] => {
  const needles = [...forPairs(index, query)]
  for (const stretch of query.chinese) if (stretch.length === 1) needles.push(literal(index, stretch, SHARE.single))
  for (const word of query.latin) needles.push(...forLatin(index, word))
  for (const figure of query.digits) needles.push(literal(index, figure, figure.length < TELLING_FIGURE ? SHARE.figure : SHARE.typed))
  return needles.concat(forSynonyms(index, query))
}
