import type { Myth, MythVerdict } from '@/domain/knowledge/myth'
import type { Claim } from '@/domain/shared/source'

interface Row {
  readonly said: string
  readonly truth: readonly Claim[]
  readonly since?: Claim
  readonly instead: Claim
  /** Separated by blanks. */
  readonly words: string
  readonly faults: string
}

/** Ids in `words` and `faults` are separated by blanks. */
export const myth = (id: string, verdict: MythVerdict, { said, truth, since, instead, words, faults }: Row): Myth => ({
  id, said, verdict, truth, since: since ?? null, instead, words: words.split(' '), faults: faults ? faults.split(' ') : [],
})
