import { placesOf } from './places'
import type { Places } from './places'
import type { SearchEntry, SearchLanguage } from './search-entry'
import { searchedText } from './searched-text'
import type { SearchedText } from './searched-text'
import { readSounds } from './sounds'
import type { Sounds } from './sounds'

/** Stands before every entry; before every phrase of it stands a blank. */
export const ENTRY = '\n'
export const PHRASE = ' '

/** Characters in a title or saying with its blank, as measured on the content; how many there are is estimated by it. */
const USUAL_PHRASE = 6

/** Texts of all entries one after the other, so that one native scan looks through all of them. */
export interface Scroll extends SearchedText {
  /** Where the mark of each entry stands. */
  readonly starts: readonly number[]
}

/** Words for one thing, and where any of them stands in the phrases; looked up when a query first says one of them. */
export interface SynonymGroup {
  readonly words: readonly string[]
  readonly places: () => Places
}

/** A word that carries a myth, and the place of the myth among the entries. */
export interface MythWord {
  readonly word: string
  readonly at: number
}

export interface SearchIndex {
  readonly entries: readonly SearchEntry[]
  /** Where each entry stands among them, by id. */
  readonly atOf: Readonly<Record<string, number>>
  /** Titles and words. */
  readonly phrases: Scroll
  readonly phraseCount: number
  /** Where a word stands in the phrases. Looked up once: each key typed asks for nearly the same words again. */
  readonly placesOf: (word: string) => Places
  /** Leads and bodies. */
  readonly texts: Scroll
  /** The groups a word stands in, by the word. */
  readonly synonyms: () => Readonly<Record<string, readonly SynonymGroup[]>>
  /** The words that carry myths, under their first two characters. */
  readonly mythWords: () => Readonly<Record<string, readonly MythWord[]>>
  readonly fillers: readonly string[]
  readonly sounds: () => Sounds
}

const scrollOf = (texts: readonly string[], sounds: () => Sounds): Scroll => {
  const starts: number[] = []
  let at = 0
  for (const text of texts) {
    starts.push(at)
    at += text.length
  }
  return { ...searchedText(texts.join('').toLowerCase(), sounds), starts }
}

const groupsByWord = (groups: readonly string[], text: string): Record<string, SynonymGroup[]> => {
  const byWord: Record<string, SynonymGroup[]> = {}
  for (const group of groups) {
    const words = group.split(' ')
    let places: Places | undefined
    const known: SynonymGroup = { words, places: () => (places = places ?? placesOf(words, text)) }
    for (const word of words) (byWord[word] = byWord[word] ?? []).push(known)
  }
  return byWord
}

const mythWordsOf = (entries: readonly SearchEntry[]): Record<string, MythWord[]> => {
  const byStart: Record<string, MythWord[]> = {}
  entries.forEach(({ kind, words }, at) => {
    if (kind !== 'myth') return
    for (const word of words.split(' ')) {
      const start = word.slice(0, 2)
      if (start) (byStart[start] = byStart[start] ?? []).push({ word, at })
    }
  })
  return byStart
}

/** A title is one phrase, blanks in it or not. */
const inOne = (title: string): string => (title.indexOf(PHRASE) < 0 ? title : title.split(PHRASE).join(''))

/** So many words are remembered. */
const MOST_REMEMBERED = 1000

const remembering = (text: string): ((word: string) => Places) => {
  let known: Record<string, Places> = {}
  let count = 0
  return (word) => {
    const before = known.hasOwnProperty(word) ? known[word] : undefined
    if (before) return before
    if (count++ === MOST_REMEMBERED) {
      known = {}
      count = 1
    }
    return (known[word] = placesOf([word], text))
  }
}

/** Which entry of a scroll a place lies in, as an index. */
export const entryAt = ({ starts }: Scroll, at: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Makes entries ready to be searched: their texts are joined, nothing is counted or looked up beforehand. Ids may not repeat
 * (RangeError): a result is named by its id alone.
 */
export const makeSearchIndex = (entries: readonly SearchEntry[], language: SearchLanguage): SearchIndex => {
  const atOf: Record<string, number> = {}
  for (let at = 0; at < entries.length; at++) {
    const { id } = entries[at]!
    if (atOf[id] !== undefined) throw new RangeError(`two entries: ${id}`)
    atOf[id] = at
  }
  let read: Sounds | undefined
  let groups: Record<string, SynonymGroup[]> | undefined
  let mythWords: Record<string, MythWord[]> | undefined
  const sounds = (): Sounds => (read = read ?? readSounds(language.pinyin, language.otherReadings))
  const phrases = scrollOf(entries.map(({ title, words }) => ENTRY + PHRASE + inOne(title) + PHRASE + words + PHRASE), sounds)
  return {
    entries,
    atOf,
    phrases,
    phraseCount: phrases.text.length / USUAL_PHRASE,
    placesOf: remembering(phrases.text),
    texts: scrollOf(entries.map(({ lead, body }) => ENTRY + lead + PHRASE + body), sounds),
    synonyms: () => (groups = groups ?? groupsByWord(language.synonyms, phrases.text)),
    mythWords: () => (mythWords = mythWords ?? mythWordsOf(entries)),
    fillers: language.fillers.split(' '),
    sounds,
  }
}
