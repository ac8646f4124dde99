/** Where something stands in a text, and how long it is at each place. */
export interface Places {
  readonly at: readonly number[]
  readonly length: readonly number[]
}

const addPlaces = (word: string, text: string, at: number[], length: number[]): void => {
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    at.push(place)
    length.push(word.length)
  }
}

/** Every place of any of the words in a text. */
export const placesOf = (words: readonly string[], text: string): Places => {
  const at: number[] = []
  const length: number[] = []
  for (const word of words) addPlaces(word, text, at, length)
  return { at, length }
}

/** The places where two characters stand with one other between them: what was typed left it out. */
export const placesApart = (first: string, last: string, text: string): Places => {
  const at: number[] = []
  const length: number[] = []
  for (let place = text.indexOf(first); place >= 0; place = text.indexOf(first, place + 1)) {
    if (text.charAt(place + 2) !== last) continue
    at.push(place)
    length.push(3)
  }
  return { at, length }
}
