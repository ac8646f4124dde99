import { useState } from 'react'
import { cardReplacement } from '@/content/screens/card-replacement'
import type { State } from '@/domain/card-replacement/states'

/** A row that opens what stands behind it. */
export interface Fold {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly parts: readonly { readonly name: string; readonly lines: readonly string[] }[]
  /** What can be put down once it is done; null where nothing can. */
  readonly state: State | null
}

/** One row of a page is open at a time, the one tapped last. */
export const useFolding = () => {
  const [open, setOpen] = useState<string | null>(null)
  return {
    shown: (rows: readonly Fold[]) => rows.map((row) => ({ ...row, open: row.id === open, act: row.state ? cardReplacement.card.done : undefined })),
    fold: (rows: readonly Fold[]) => (at: number) => setOpen(rows[at]?.id === open ? null : (rows[at]?.id ?? null)),
  }
}
