import { useState } from 'react'

/** A row that opens what stands behind it. */
export interface Foldable {
  readonly id: string
  readonly title: string
  readonly hint?: string | undefined
  readonly parts: readonly { readonly name: string; readonly lines: readonly string[] }[]
}

/** One row of a page is open at a time, the one tapped last. */
export const useFolding = () => {
  const [open, setOpen] = useState<string | null>(null)
  return {
    shown: <F extends Foldable>(rows: readonly F[]) => rows.map((row) => ({ ...row, open: row.id === open })),
    fold: (rows: readonly Foldable[]) => (at: number) => setOpen(rows[at]?.id === open ? null : (rows[at]?.id ?? null)),
  }
}
