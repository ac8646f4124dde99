import type { State } from './states'

/** What can be put down once a cause that the diagnosis found is mended, by cause; a cause with nothing to put down is not in it. */
export type MovesOn = Readonly<Record<string, readonly State[]>>

/**
 * The states to offer for the record after a diagnosis: those of the causes, likeliest cause first, each once, and only those that can
 * follow from where the card is now (`possible`). Causes the table does not know offer nothing.
 */
export const suggestedBy = (table: MovesOn, causeIds: readonly string[], possible: readonly State[]): readonly State[] =>
  causeIds
    .reduce<readonly State[]>((all, cause) => all.concat(table[cause] ?? []), [])
    .filter((state, at, all) => possible.indexOf(state) >= 0 && all.indexOf(state) === at)
