import { useState } from 'react'
import { identityTexts, mismatch } from '@/content/bill/identities'
import { outcomeTexts } from '@/content/bill/outcomes'
import { questionTexts } from '@/content/bill/questions'
import { billWords } from '@/content/screens/bill'
import type { BillFindings } from '@/domain/bill/findings'
import { parseEntry } from '@/domain/entry/parse-entry'
import { usePageLaunch } from '@/platform/launch'
import { goHome, goTo } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { takeBrought, useFollowing } from '../arrival'
import { openEntry } from '../opened-entry'
import { aloneNote } from '../single-page'
import { tellIn, useOwnPlace } from '../tell'
import { tellShare } from '../tell-share'
import { useTextSize } from '../text-size'
import { billCard, findingsOf } from './share-bill'

const words = billWords.checked
const nothing: BillFindings = { checks: [], ask: [], outcomes: [] }

/** What the check of somebody's bill came to, as family sent it: no amount, no place, nothing about whom. */
export const useChecked = () => {
  const launch = usePageLaunch('checked')
  const [sent] = useState(() => findingsOf(takeBrought() ?? parseEntry(launch)))
  const [notice, setNotice] = useState('')
  useFollowing()
  const tell = tellIn(useOwnPlace())
  const { checks, ask, outcomes } = sent ?? nothing
  const card = () => billCard(sent ?? nothing)
  useShareCard(card)
  const alone = aloneNote()
  const ways = alone ? [] : ([[words.own, () => goTo('bill')], [words.home, goHome]] as const)
  return {
    words,
    more: billWords,
    size: useTextSize(),
    isRead: sent !== null,
    canShare: sent !== null && !alone,
    alone,
    banner: sent ? words.banner : words.unknown,
    checks: checks.map(({ identity, holds }) => ({
      holds,
      title: (holds ? billWords.holds : billWords.differsUnsaid).replace('{}', identityTexts[identity].title),
      lines: [...(holds ? [] : [mismatch]), tell(identityTexts[identity].adds)],
    })),
    asks: ask.map((question) => questionTexts[question].ask),
    outcomes: outcomes.map(({ outcome, sure }) => [tell(outcomeTexts[outcome].shows), billWords[sure]] as const),
    openOutcome: (at: number) => outcomes[at] && openEntry(outcomeTexts[outcomes[at].outcome].fault),
    notice,
    share: () => {
      void tellShare(card(), { copied: billWords.linkCopied, shareFailed: billWords.shareFailed }).then(setNotice)
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goHome,
  }
}
