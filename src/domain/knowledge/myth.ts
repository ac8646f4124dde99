import type { Claim } from '../shared/source'
import type { EntryId } from './article'

/** wrong 不对, outdated 过时了, misleading 容易误会, depends 看情况 (domain.md §7). */
export type MythVerdict = 'wrong' | 'outdated' | 'misleading' | 'depends'

/** 辟谣: what people say, and what is true. */
export interface Myth {
  readonly id: EntryId
  /** The claim as people make it, in at most 24 characters; shown only under the label 辟谣 and its verdict. */
  readonly said: string
  readonly verdict: MythVerdict
  /** What is true, with its source; never D or U alone. */
  readonly truth: readonly Claim[]
  /** Since when, in words ("2019-11 起" as 2019 年 11 月起), where there is a date; with its own source. */
  readonly since: Claim | null
  /** What to do instead, one sentence. */
  readonly instead: Claim
  /** Words that carry the myth, in the notation of the lexicon (lower case, no blanks): hearing one shows the myth. */
  readonly words: readonly string[]
  readonly faults: readonly EntryId[]
}
