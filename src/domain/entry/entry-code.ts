import type { PlaceCode } from '../shared/source'
import type { Channel, Entry } from './entry'

type Recogniser = readonly [RegExp, (parts: readonly (string | undefined)[], from: Channel | null) => Entry]

/** The code an entry of one kind is printed or sent as begins with its letter and the version of its form. */
const WINDOW = 'w1-'
const SHARED = 'r1-'
const ASKED = 'h1-'
const CHECKED = 'b1-'
const ARTICLE = 'a1-'
const PROGRESS = 'p1-'
const PREPARATION = 'f1-'

const NO_PLACE = '0'
const placeOf = (printed: string): PlaceCode | null => (printed === NO_PLACE ? null : printed)

// Letters, digits, - and _ only, so that no platform's decoding can alter a code, and never more than the 32 characters
// of a WeChat scene: w1- 6 - 12 - 6 is 29 long, r1- or h1- and its 29 are 32, b1- and its 7 are 10, p1- 20 - 6 is 30, f1- 8 - 16 is 28.
const RECOGNISERS: readonly Recogniser[] = [
  [
    /^w1-([1-8]\d{5}|0)-([a-z\d]{1,12})(?:-([a-z\d]{1,6}))?$/,
    ([, city = NO_PLACE, site = '', window = null], from) => ({ kind: 'window', city: placeOf(city), site, window, from }),
  ],
  [/^([rh])1-([\w-]{4,29})$/, ([, letter, code = ''], from) => ({ kind: letter === 'r' ? 'shared' : 'asked', code, from })],
  [/^b1-([\w-]{7})$/, ([, code = ''], from) => ({ kind: 'checked', code, from })],
  // Never printed as a scene, so it may be longer than one.
  [/^a1-([a-z\d][a-z\d-]{0,32})$/, ([, id = ''], from) => ({ kind: 'article', id, from })],
  [/^p1-([a-z_]{4,20})-([1-8]\d{5}|0)$/, ([, stage = '', place = NO_PLACE], from) => ({ kind: 'progress', stage, place: placeOf(place), from })],
  [/^f1-([a-z]{4,8})-([a-z-]{4,16})$/, ([, preparation = '', relation = ''], from) => ({ kind: 'preparation', preparation, relation, from })],
  [/^[wrhbapf][2-9]-[\w-]*$/, (_, from) => ({ kind: 'home', note: 'newer-code', from })],
]

/** Makes a bare share code the entry code that carries it. */
export const sharedCode = (share: string): string => SHARED + share

/** Decides where one code leads; what no recogniser knows leads home with a note. Never throws. */
export const recogniseCode = (code: string, from: Channel | null): Entry => {
  const recognised = RECOGNISERS.reduce<Entry | null>((entry, [form, enter]) => {
    const parts = entry ? null : form.exec(code)
    return parts ? enter(parts, from) : entry
  }, null)
  return recognised ?? { kind: 'home', note: 'unreadable-code', from }
}

/**
 * The code of a window poster, of a shared position, of one that family is asked to finish, of a bill that was checked, of an article, of a card's
 * progress or of what to prepare for a relative, as printed after `/s/` or sent as `c`; empty for the other kinds, which have none. Read back, it gives the same entry as long as its ids keep to the grammar above.
 */
export const formatEntry = (entry: Entry): string => {
  switch (entry.kind) {
    case 'window':
      return WINDOW + (entry.city ?? NO_PLACE) + '-' + entry.site + (entry.window === null ? '' : '-' + entry.window)
    case 'shared':
      return sharedCode(entry.code)
    case 'asked':
      return ASKED + entry.code
    case 'checked':
      return CHECKED + entry.code
    case 'article':
      return ARTICLE + entry.id
    case 'progress':
      return PROGRESS + entry.stage + '-' + (entry.place ?? NO_PLACE)
    case 'preparation':
      return PREPARATION + entry.preparation + '-' + entry.relation
    case 'home':
    case 'none':
      return ''
  }
}
