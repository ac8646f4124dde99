import { useEffect } from 'react'
import { actionTexts } from '@/content/actions'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { faultTexts } from '@/content/faults'
import { clerk } from '@/content/screens/clerk'
import { UNSURE } from '@/domain/diagnosis/model'
import { goBack } from '@/platform/navigation'
import { keepAwake } from '@/platform/screen'
import { SCENE } from '@/stores/diagnosis'
import { optionOf, positionOf } from './engine'
import { useTextSize } from './text-size'
import { useErrand, useWalk } from './walks'

const titles: Readonly<Record<string, string>> = clerk.titles

/** What the clerk is shown: what happened, what was tried, three things to ask. Nothing about the person. */
export const useClerk = () => {
  const { answers } = useWalk(useErrand().whose)
  const { now, causes } = positionOf(answers, null)
  useEffect(() => {
    keepAwake(true)
    return () => keepAwake(false)
  }, [])
  const told = Object.keys(answers)
    .filter((question) => question !== SCENE && answers[question] !== UNSURE)
    .map((question) => reasonTexts[question]?.[optionOf(question, answers[question] ?? '')] ?? '')
  const top = causes[0] && faultTexts[causes[0].id]
  const asks = [...(top ? [top.askClerk] : []), ...now.map((action) => actionTexts[action]?.askClerk ?? '')]
  return {
    words: clerk,
    title: titles[answers[SCENE] ?? 'card'] ?? clerk.titles.card,
    size: useTextSize(),
    told: told.filter(Boolean).slice(0, 4),
    asks: asks.filter((ask, at) => ask && asks.indexOf(ask) === at).slice(0, 3),
    back: goBack,
  }
}
