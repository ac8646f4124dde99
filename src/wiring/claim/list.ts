import { useEffect, useState } from 'react'
import { situationTexts } from '@/content/claim/situations'
import { stepTexts } from '@/content/claim/steps'
import { claim } from '@/content/screens/claim'
import { SITUATIONS, type Situation, type Step } from '@/domain/claim/states'
import type { TrackedClaim } from '@/domain/claim/tracked-claim'
import { goBack, goHome } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { forgetLongRemovedClaims, restoreTrackedClaim, useClaims, useClaimsKeeping } from '../claims'
import { readDay } from '../spoken'
import { useTextSize } from '../text-size'
import { useAnswer } from './answer'
import { useAsk } from './ask'
import { dueShort } from './due-words'
import { openClaim } from './opened'
import { standingOf } from './standing'

const words = claim.list

const OVER: readonly Step[] = ['paid_out', 'dropped']

const rowOf = (claimed: TrackedClaim): readonly [string, string] => {
  const { step, due } = standingOf(claimed)
  return [`${claimed.nickname}：${stepTexts[step].label}`, [situationTexts[claimed.situation].label, ...(due ? [dueShort(due)] : [])].join(' · ')]
}

type Open = { readonly at: 'list' | 'which' | 'ask' } | { readonly at: 'answer'; readonly situation: Situation }

/** Whether a situation is listed anywhere and whom to ask, then the bills that are followed, and those deleted lately. */
export const useClaimList = () => {
  const { claims, removed, unread } = useClaims()
  const keeping = useClaimsKeeping()
  const [opened, setOpen] = useState<Open | null>(null)
  const [full, setFull] = useState('')
  useFollowing()
  useEffect(() => void forgetLongRemovedClaims(), [])
  // Who follows nothing yet comes to ask; and what was added or restored is seen at once.
  const open: Open = opened ?? { at: claims.length > 0 ? 'list' : 'which' }
  const answerTo = useAnswer()
  const ask = useAsk(() => setOpen(null), () => setOpen({ at: 'which' }))
  useScrollToTop(`${open.at} ${open.at === 'answer' ? open.situation : ''} ${open.at === 'ask' ? ask.about : ''}`)

  const isOver = (one: TrackedClaim): boolean => OVER.indexOf(standingOf(one).step) >= 0
  const followed = claims.filter((one) => !isOver(one))
  const ended = claims.filter(isOver)
  const openOf = (of: readonly TrackedClaim[]) => (at: number) => of[at] && openClaim(of[at].id)
  const leave = () => {
    ask.stop()
    setOpen(null)
  }
  const isFirst = open.at === 'list' || (open.at === 'which' && claims.length === 0)
  const { situation } = open.at === 'answer' ? open : { situation: null }
  const deleted = {
    removed: removed.map(({ claim: one, on }) => [words.restore[0], `${words.removed.replace('{}', one.nickname)} · ${readDay(on)}`] as const),
    restore: (at: number) => {
      const why = removed[at] && restoreTrackedClaim(removed[at].claim.id)
      setFull(why ? words.kept[why] : '')
    },
  }
  return {
    words,
    size: useTextSize(),
    notices: [full, keeping === 'saved' ? '' : words.unsaved, unread.length > 0 ? words.unread.replace('{}', String(unread.length)) : ''].filter(Boolean),
    list: open.at === 'list' ? { followed: followed.map(rowOf), openFollowed: openOf(followed), ended: ended.map(rowOf), openEnded: openOf(ended), another: () => setOpen({ at: 'which' }), home: goHome } : null,
    which:
      open.at === 'which'
        ? {
            rows: SITUATIONS.map((one) => [situationTexts[one].label, situationTexts[one].hint] as const),
            pick: (at: number) => SITUATIONS[at] && setOpen({ at: 'answer', situation: SITUATIONS[at] }),
            ways: claims.length > 0 ? [words.back] : [words.home],
            go: claims.length > 0 ? leave : goHome,
          }
        : null,
    answer: situation ? answerTo(situation) : null,
    other: () => setOpen({ at: 'which' }),
    follow: () => {
      if (!situation) return
      ask.begin(situation)
      setOpen({ at: 'ask' })
    },
    asked: open.at === 'ask' ? ask.shown : null,
    leave: open.at === 'ask' ? [words.back] : [],
    stop: leave,
    deleted: isFirst ? deleted : null,
    back: isFirst ? goBack : leave,
  }
}
