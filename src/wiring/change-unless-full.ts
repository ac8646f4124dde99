/** As much of a kept store as is needed here. */
interface Changing<R> {
  change(next: (record: R) => R): void
}

/**
 * Changes a record that may be full. Null when it was done, otherwise why nothing was changed; what `prune` forgets is forgotten
 * either way.
 */
export const changeUnlessFull = <R extends object, F extends string>(store: Changing<R>, prune: (record: R) => R, next: (record: R) => R | F): F | null => {
  let full: F | null = null
  store.change((record) => {
    const kept = prune(record)
    const after = next(kept)
    if (typeof after !== 'string') return after
    full = after
    return kept
  })
  return full
}
