/** The numbering a share code relies on: every question in a fixed order, and every answer to it in a fixed order. Plain ids. */
export interface Layout {
  /** Two characters of [A-Za-z0-9]; another numbering has another version. */
  readonly version: string
  /** Question id and the ids that can stand as its answer. 不清楚 is always possible and is not listed. */
  readonly questions: readonly (readonly [string, readonly string[]])[]
}

/** As much of a diagnosis model as its numbering needs. */
export interface Numbered {
  readonly version: string
  readonly questions: readonly { readonly id: string; readonly options: readonly string[] }[]
  readonly refinements: readonly { readonly id: string; readonly question: string }[]
}

/** The layout of a model: for each question its options in the order shown, then the refinements of any of them. */
export const layoutOf = (model: Numbered): Layout => ({
  version: model.version,
  questions: model.questions.map(({ id, options }) => [
    id,
    options.concat(model.refinements.filter((refinement) => refinement.question === id).map((refinement) => refinement.id)),
  ]),
})
