import { cardReplacement } from '@/content/screens/card-replacement'
import type { State } from '@/domain/card-replacement/states'
import { useFolding as useAnyFolding, type Foldable } from '../folding'

export interface Fold extends Foldable {
  /** What can be put down once it is done; null where nothing can. */
  readonly state: State | null
}

/** Rows of a card: where something can be put down, the open row offers it. */
export const useFolding = () => {
  const { shown, fold } = useAnyFolding()
  return { shown: (rows: readonly Fold[]) => shown(rows).map((row) => ({ ...row, act: row.state ? cardReplacement.card.done : undefined })), fold }
}
