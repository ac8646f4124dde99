/** One labelled query: every fault id, `kind:id` of an entry or bare entry id that is a sensible first answer; `myth` is any myth. */
export interface LabelledQuery {
  readonly text: string
  readonly ids: readonly string[]
}

export interface Hit {
  readonly id: string
  readonly kind: string
  readonly faults: readonly string[]
}

export interface Quality {
  readonly queries: number
  readonly top1: number
  readonly top3: number
  readonly zero: number
  /** Mean of 1 / rank of the first hit among the first ten, 0 where there is none. */
  readonly mrr: number
}

export const isHit = ({ id, kind, faults }: Hit, ids: readonly string[]): boolean =>
  ids.some((wanted) => wanted === id || wanted === `${kind}:${id}` || wanted === kind || faults.includes(wanted))

/** Shares of queries whose first hit is the first result, is among the first three, and of those that find nothing. */
export const qualityOf = (queries: readonly LabelledQuery[], find: (text: string) => readonly Hit[]): Quality => {
  const ranks = queries.map(({ text, ids }) => {
    const found = find(text)
    return { nothing: found.length === 0, rank: found.slice(0, 10).findIndex((hit) => isHit(hit, ids)) }
  })
  const share = (holds: (one: { readonly nothing: boolean; readonly rank: number }) => boolean): number => ranks.filter(holds).length / queries.length
  return {
    queries: queries.length,
    top1: share(({ rank }) => rank === 0),
    top3: share(({ rank }) => rank >= 0 && rank < 3),
    zero: share(({ nothing }) => nothing),
    mrr: ranks.reduce((sum, { rank }) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / queries.length,
  }
}
