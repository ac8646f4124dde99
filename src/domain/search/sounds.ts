/**
 * Mandarin by ear. Syllables that many speakers do not tell apart are one sound: zh z, ch c, sh s, n l at the start, -n -ng at the end.
 */
export interface Sounds {
  /** The text with one character for the sound of each Chinese character, all others as they are; of the same length. */
  readonly soundOf: (text: string) => string
  /** For a text of sounds the initial of each, all other characters as they are; of the same length. */
  readonly initialsOf: (sounds: string) => string
  /** The sounds whose spelling is this, one character each; empty for no syllable. Second readings included. */
  readonly spelt: (syllable: string) => string
  /** The sounds with a spelling that begins so, for a syllable still being typed. */
  readonly begun: (start: string) => string
  readonly initialOf: (sound: string) => string
}

/** Sounds are written as characters of a script that no content uses. */
const FIRST_SOUND = 0x1200

const heardAs = (syllable: string): string => syllable.replace(/^([zcs])h/, '$1').replace(/^n/, 'l').replace(/g$/, '')

const eachSyllable = (table: string, take: (syllable: string, characters: string) => void): void => {
  const pattern = /([a-z]+)([^a-z]+)/g
  for (let found = pattern.exec(table); found; found = pattern.exec(table)) take(found[1] ?? '', found[2] ?? '')
}

/** Reads a table of syllables with their characters, and one of second readings. */
export const readSounds = (pinyin: string, otherReadings: string): Sounds => {
  const soundOfCharacter: Record<string, string> = {}
  const soundHeardAs: Record<string, string> = {}
  const initials: Record<string, string> = {}
  const spellings: Record<string, string> = {}
  let next = FIRST_SOUND
  eachSyllable(pinyin, (syllable, characters) => {
    const heard = heardAs(syllable)
    let sound = soundHeardAs[heard]
    if (sound === undefined) {
      sound = soundHeardAs[heard] = String.fromCharCode(next++)
      initials[sound] = heard.charAt(0)
    }
    spellings[syllable] = sound
    for (let i = 0; i < characters.length; i++) soundOfCharacter[characters.charAt(i)] = sound
  })
  const second: Record<string, string> = {}
  eachSyllable(otherReadings, (syllable, characters) => {
    second[heardAs(syllable)] = soundOfCharacter[characters] ?? ''
  })
  const map = (text: string, table: Readonly<Record<string, string>>): string => {
    let mapped = ''
    for (let i = 0; i < text.length; i++) {
      const char = text.charAt(i)
      mapped += table[char] ?? char
    }
    return mapped
  }
  return {
    soundOf: (text) => map(text, soundOfCharacter),
    initialsOf: (sounds) => map(sounds, initials),
    initialOf: (sound) => initials[sound] ?? sound,
    spelt: (syllable) => {
      const heard = heardAs(syllable)
      return (soundHeardAs[heard] ?? '') + (second[heard] ?? '')
    },
    begun: (start) =>
      Object.keys(spellings)
        .filter((syllable) => syllable.slice(0, start.length) === start)
        .map((syllable) => spellings[syllable])
        .join(''),
  }
}
