import type { Sounds } from './sounds'

/** How a text sounds, character by character. */
export interface Heard {
  readonly sounds: string
  readonly initials: string
}

/** A text to look in, lower case; how it sounds is worked out when a query first needs it. */
export interface SearchedText {
  readonly text: string
  readonly heard: () => Heard
}

export const searchedText = (text: string, sounds: () => Sounds): SearchedText => {
  let heard: Heard | undefined
  const hear = (): Heard => {
    const spoken = sounds().soundOf(text)
    return { sounds: spoken, initials: sounds().initialsOf(spoken) }
  }
  return { text, heard: () => (heard = heard ?? hear()) }
}
