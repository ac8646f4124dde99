import { placesOf } from './places'
import type { Places } from './places'
import type { Syllable } from './read-latin'
import type { SearchedText } from './searched-text'
import type { Sounds } from './sounds'

const MOST_CHOICES = 16

/** The initials a syllable may stand under: a character of two readings stands under its first. */
const initialsOf = ({ initial, sounds: meant }: Syllable, sounds: Sounds): string => {
  let initials = meant ? '' : initial
  for (let i = 0; i < meant.length; i++) {
    const own = sounds.initialOf(meant.charAt(i))
    if (initials.indexOf(own) < 0) initials += own
  }
  return initials
}

/** Every choice of one letter from each of some sets of letters. */
const choices = (sets: readonly string[]): readonly string[] => {
  let all = ['']
  for (const letters of sets) {
    const longer: string[] = []
    for (const start of all) for (let i = 0; i < letters.length; i++) longer.push(start + letters.charAt(i))
    all = longer.slice(0, MOST_CHOICES)
  }
  return all
}

/** Places that some syllables spell, initials alone included. */
export const placesSpelt = (syllables: readonly Syllable[], { heard }: SearchedText, sounds: Sounds): Places => {
  const { sounds: spoken, initials } = heard()
  const at: number[] = []
  const length: number[] = []
  for (const place of placesOf(choices(syllables.map((syllable) => initialsOf(syllable, sounds))), initials).at) {
    if (!syllables.every(({ sounds: meant }, i) => !meant || meant.indexOf(spoken.charAt(place + i)) >= 0)) continue
    at.push(place)
    length.push(syllables.length)
  }
  return { at, length }
}

/** Places that sound like some Chinese characters. */
export const placesSoundingLike = (characters: string, { heard }: SearchedText, sounds: Sounds): Places => placesOf([sounds.soundOf(characters)], heard().sounds)
