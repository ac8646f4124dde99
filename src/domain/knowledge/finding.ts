/** Something wrong with the content: where, as `file#export.id.field`, and why, for whoever mends it. */
export interface Finding {
  readonly at: string
  readonly reason: string
}

/** One finding when broken, else none. */
export const finding = (at: string, reason: string, broken: boolean): readonly Finding[] => (broken ? [{ at, reason }] : [])

export const allFindings = (...lists: readonly (readonly Finding[])[]): readonly Finding[] => ([] as Finding[]).concat(...lists)
