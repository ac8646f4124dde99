import { useEffect, useMemo, useState } from 'react'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { actionLabels } from '@/content/diagnosis/action-labels'
import { diagnosis } from '@/content/screens/diagnosis'
import { UNSURE, type QuestionId } from '@/domain/diagnosis/model'
import { usePageLaunch } from '@/platform/launch'
import { goBack, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useShareCard } from '@/platform/share'
import { isUnderWay } from '@/stores/diagnosis'
import { useFollowing, useOpenQuestion, useTold } from './arrival'
import { arriveAsked, askCard } from './asked-walk'
import { optionOf, positionOf } from './engine'
import { tellShare } from './tell-share'
import { useTextSize } from './text-size'
import { answer, beginToday, oneBack, setOut, startOver, takeBack, useErrand, useWalk } from './walks'
import { miniProgramHint } from './web-page'

const labelOf = (question: QuestionId, answered: string): string => {
  const texts = questionTexts[question]
  if (!texts) return answered
  // Several questions have the same word for it, and none of these is an answer.
  return answered === UNSURE ? `？${texts.unsure}` : (texts.options[optionOf(question, answered)]?.[0] ?? answered)
}

/** The questions: what to show for the one that is due or being changed, and what each tap does. */
export const useDiagnosis = () => {
  const errand = useErrand()
  const launch = usePageLaunch('diagnosis')
  // Once, and before the first render: what family sent is complete in its first picture.
  const [{ whose, banner, unclear: sentUnclear }] = useState(() => arriveAsked(launch, errand.whose))
  const [unclear, setUnclear] = useState(sentUnclear)
  const [notice, setNotice] = useState('')
  const walk = useWalk(whose)
  const [changing, setChanging] = useState<QuestionId | null>(errand.question)
  const askFirst = useOpenQuestion()
  const position = useMemo(() => positionOf(walk.answers, askFirst), [walk.answers, askFirst])
  useFollowing()

  useEffect(() => {
    if (whose === 'own') beginToday()
  }, [])

  const question = changing ?? unclear[0] ?? position.next
  const card = () => askCard(walk, changing ? position.next : question)
  useShareCard(card)
  useScrollToTop(question)
  const texts = question ? questionTexts[question] : undefined
  const options = texts ? Object.keys(texts.options) : []
  const given = Object.keys(walk.answers)
  // Sent here by the result to look at one answer again: the result is the page beneath.
  const show = () => {
    setOut(whose)
    if (errand.question) goBack()
    else goTo('result')
  }

  const choose = (at: number) => {
    if (!question) return
    if (at > options.length) {
      setOut(whose, question)
      goTo('search')
      return
    }
    setChanging(null)
    const stillUnclear = unclear.filter((other) => other !== question)
    setUnclear(stillUnclear)
    const option = options[at] ?? UNSURE
    answer(whose, question, option)
    if (errand.question || (stillUnclear.length === 0 && !positionOf({ ...walk.answers, [question]: option }, askFirst).next)) show()
  }
  const foot = [
    [position.next ? diagnosis.see : diagnosis.seeDone, show],
    ...(isUnderWay(walk) ? [[diagnosis.back, () => oneBack(whose)], [diagnosis.restart, () => startOver(whose)]] as const : walk.previous ? [[diagnosis.undo, () => takeBack(whose)]] as const : []),
  ] as const
  return {
    words: diagnosis,
    size: useTextSize(),
    banner,
    told: useTold().join(''),
    first: position.now[0] ? diagnosis.now + actionLabels[position.now[0]] : '',
    chips: given.map((id) => [labelOf(id, walk.answers[id] ?? UNSURE)] as const),
    change: (at: number) => setChanging(given[at] ?? null),
    title: texts ? texts.ask : diagnosis.done,
    note: (changing ? diagnosis.changing : question && question === unclear[0] ? diagnosis.unclear : texts ? diagnosis.remaining.replace('{}', String(position.remaining)) : diagnosis.doneNote),
    rows: texts ? [...options.map((id) => texts.options[id] ?? [id] as const), [texts.unsure, texts.howToFindOut] as const, ...(isUnderWay(walk) ? [] : [[diagnosis.type] as const])] : [],
    chosen: changing ? (walk.answers[changing] === UNSURE ? options.length : options.indexOf(optionOf(changing, walk.answers[changing] ?? ''))) : -1,
    choose,
    foot: foot.map(([label]) => [label] as const),
    notice,
    // On every question alike: a row that comes or goes with an answer would have all that follows sent to the view again.
    askFamily: whose === 'own' ? diagnosis.askFamily : '',
    share: () => {
      void tellShare(card(), diagnosis).then(setNotice)
    },
    unofficial: diagnosis.unofficial + miniProgramHint(),
    act: (at: number) => foot[at]?.[1](),
    back: goBack,
  }
}
