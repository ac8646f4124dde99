import type { Myth } from './myth'

/** The length of the longest of a myth's words in what was said, 0 where none is. */
const heardOf = ({ words }: Myth, said: string): number => words.reduce((most, word) => (word.length > most && said.indexOf(word) >= 0 ? word.length : most), 0)

/**
 * The myths that what somebody typed carries, the most exact first; equals in the order of the content. `normalised` is in the notation
 * of the lexicon (lower case, digits one #, no blanks); its ends of clauses, commas, do not part words.
 */
export const mythsHeard = (myths: Readonly<Record<string, Myth>>, normalised: string): readonly Myth[] => {
  const said = normalised.split(',').join('')
  return Object.keys(myths)
    .map((id, order) => ({ myth: myths[id]!, order, length: heardOf(myths[id]!, said) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length || a.order - b.order)
    .map(({ myth }) => myth)
}
