/** What the person keeps at hand and has read lately. Ids only; the texts come with the app and change with it. */
export interface Reading {
  /** The latest first. */
  readonly favourites: readonly string[]
  readonly recent: readonly string[]
}

/** Five pages of the library; what is beyond them nobody finds again. */
export const MOST_FAVOURITES = 100
export const MOST_RECENT = 10

export const nothingRead: Reading = { favourites: [], recent: [] }

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((kept) => kept !== id)
const first = (ids: readonly string[], id: string, most: number): readonly string[] => [id, ...without(ids, id)].slice(0, most)

export const isFavourite = ({ favourites }: Reading, id: string): boolean => favourites.indexOf(id) >= 0

export const withRead = (reading: Reading, id: string): Reading => (reading.recent[0] === id ? reading : { ...reading, recent: first(reading.recent, id, MOST_RECENT) })

/** Adds to the favourites or takes away; the hundred and first takes the place of the oldest. */
export const withFavouriteToggled = (reading: Reading, id: string): Reading =>
  ({ ...reading, favourites: isFavourite(reading, id) ? without(reading.favourites, id) : first(reading.favourites, id, MOST_FAVOURITES) })
