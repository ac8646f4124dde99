import { useEffect, useState } from 'react'
import { actionTexts } from '@/content/actions'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { faultTexts } from '@/content/faults'
import { clerk } from '@/content/screens/clerk'
import { UNSURE, type Answers } from '@/domain/diagnosis/model'
import { usePageLaunch } from '@/platform/launch'
import { goBack, type Screen } from '@/platform/navigation'
import { keepAwake } from '@/platform/screen'
import { SCENE } from '@/stores/diagnosis'
import { useFollowing } from './arrival'
import { takeClerkCard, type ClerkCard } from './clerk-card'
import { optionOf, positionOf } from './engine'
import { useLeaveUnless } from './leave-unless'
import { openedWith } from './opened-with'
import { useTextSize } from './text-size'
import { walkOf } from './walks'

const titles: Readonly<Record<string, string>> = clerk.titles

/** As many as a clerk reads with people waiting. */
const TOLD = 4
const ASKED = 3

/** The card of a diagnosis: what was answered, what the likeliest cause and the steps to take now make one ask. */
export const diagnosisCard = (answers: Answers): ClerkCard => {
  const { now, causes } = positionOf(answers, null)
  const told = Object.keys(answers)
    .filter((question) => question !== SCENE && answers[question] !== UNSURE)
    .map((question) => reasonTexts[question]?.[optionOf(question, answers[question] ?? '')] ?? '')
  const top = causes[0] && faultTexts[causes[0].id]
  return {
    title: titles[answers[SCENE] ?? 'card'] ?? clerk.titles.card,
    told: told.filter(Boolean).slice(0, TOLD),
    asks: [...(top ? [top.askClerk] : []), ...now.map((action) => actionTexts[action]?.askClerk ?? '')],
  }
}

/** Where cards are made; after a reload the page makes it again. */
const MAKERS: readonly Screen[] = ['bill', 'payment', 'claims', 'cards', 'family']

/** One card for whoever sits at the counter, whatever it is about. Without one, as after a reload: back to where it is made, or that of the own answers. */
export const useClerk = () => {
  useFollowing()
  const launch = usePageLaunch('clerk')
  const [{ card, from }] = useState(() => {
    const taken = takeClerkCard()
    const of = openedWith(launch, 'of', null)
    return { card: taken ?? diagnosisCard(walkOf('own').answers), from: taken ? undefined : MAKERS.filter((maker) => maker === of)[0] }
  })
  const [withAmounts, setWithAmounts] = useState(false)
  useLeaveUnless(from === undefined, from ?? 'home')
  useEffect(() => {
    keepAwake(true)
    return () => keepAwake(false)
  }, [])
  // The heading asks already.
  const asks = card.asks.concat((card.faults ?? []).map((fault) => faultTexts[fault]?.askClerk ?? '')).map((ask) => ask.replace(clerk.already, ''))
  return {
    words: clerk,
    title: card.title,
    size: useTextSize(),
    told: (withAmounts && card.withAmounts) || card.told,
    asks: asks.filter((ask, at) => ask && asks.indexOf(ask) === at).slice(0, ASKED),
    toggle: card.withAmounts ? [withAmounts ? clerk.withoutAmounts : clerk.withAmounts] : [],
    toggleAmounts: () => setWithAmounts(!withAmounts),
    back: goBack,
  }
}
