export type SearchKind = 'fault' | 'procedure' | 'rule' | 'theme' | 'myth' | 'message' | 'hotline'

/** One thing that can be found. */
export interface SearchEntry {
  readonly id: string
  readonly kind: SearchKind
  readonly title: string
  /** One line under the title. */
  readonly lead: string
  /** What people call it and say of it, separated by blanks, with no marks inside. */
  readonly words: string
  /** All other text a person may remember a piece of. */
  readonly body: string
  /** The faults it is about, itself included. */
  readonly faults: readonly string[]
}

/** What search has to know of the language; content, handed in. */
export interface SearchLanguage {
  /** Groups of words people use for one thing, each group separated by blanks. */
  readonly synonyms: readonly string[]
  /** Words that carry no meaning in a search, separated by blanks, the longer first. */
  readonly fillers: string
  /** Syllables without tone, each followed by its characters: a啊阿ai埃挨…. */
  readonly pinyin: string
  /** The same for second readings of characters. */
  readonly otherReadings: string
}

/** Start and end, end exclusive, of a stretch of text to highlight. */
export type Stretch = readonly [start: number, end: number]

/** An entry found, with what is to be highlighted in its title and its lead. */
export interface SearchResult {
  readonly entry: SearchEntry
  /** About 1 where all that was said stands in one phrase of just that; for comparing within one search. */
  readonly score: number
  readonly title: readonly Stretch[]
  readonly lead: readonly Stretch[]
}
