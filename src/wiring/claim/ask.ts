import { useState } from 'react'
import { careTexts } from '@/content/claim/cares'
import { situationTexts } from '@/content/claim/situations'
import { claim } from '@/content/screens/claim'
import { nicknameRefusals } from '@/content/wording/personal-numbers'
import { impliedBy } from '@/domain/claim/situations'
import { CARES, type Care, type Situation } from '@/domain/claim/states'
import { NOTHING_TOLD } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { readNickname } from '@/domain/shared/nickname'
import { addTrackedClaim } from '../claims'
import { useDayChooser } from '../day-chooser'
import { today } from '../walks'
import { openClaim } from './opened'

const words = claim.ask

interface Given {
  readonly situation: Situation
  readonly care?: Care | undefined
  readonly away?: boolean | undefined
  readonly nickname?: string | undefined
}
type Asked = 'care' | 'away' | 'nickname'
const ORDER: readonly Asked[] = ['care', 'away', 'nickname']

const chipOf: { readonly [A in Asked]: (given: Given) => string } = {
  care: ({ care }) => (care ? careTexts[care].label : ''),
  away: ({ away }) => words.awayChips[away ? 'away' : 'here'],
  nickname: ({ nickname }) => nickname ?? '',
}

export const careQuestion = (give: (care: Care) => void) => ({
  title: words.care, note: words.careNote, many: false, rows: CARES.map((care) => [careTexts[care].label, careTexts[care].hint] as const),
  pick: (at: number) => CARES[at] && give(CARES[at]),
})
export const awayQuestion = (give: (away: boolean) => void) => ({
  title: words.away, note: words.awayNote, many: false, rows: words.aways.map((row): readonly [string, string?] => row), pick: (at: number) => give(at === 1),
})

/** The questions before a bill is followed, one at a time; what its situation says of itself is not asked. `again`: to choose another situation. */
export const useAsk = (done: () => void, again: () => void) => {
  const [given, setGiven] = useState<Given | null>(null)
  const [changing, setChanging] = useState<Asked | null>(null)
  const [naming, setNaming] = useState(false)
  const [notice, setNotice] = useState('')
  const asked: Asked | 'when' | null = given && (changing ?? ORDER.filter((of) => given[of] === undefined)[0] ?? 'when')

  const give = (answer: Partial<Given>) => {
    setGiven(given && { ...given, ...answer })
    setChanging(null)
    setNaming(false)
    setNotice('')
  }
  const call = (typed: string) => {
    const read = readNickname(typed)
    if (read.kind === 'ok') give({ nickname: read.nickname })
    else setNotice(nicknameRefusals[read.why])
  }
  const finish = (on: IsoDate) => {
    if (!given?.care || !given.nickname) return
    const { situation, care, away = false, nickname } = given
    const added = addTrackedClaim({ situation, care, away, nickname, prepared: [], told: NOTHING_TOLD, log: [{ kind: 'event', state: 'paid', on }] })
    if (added.kind === 'full') {
      setNotice(claim.list.full.replace('{}', String(added.most)))
      return
    }
    setGiven(null)
    done()
    openClaim(added.id)
  }
  const day = useDayChooser(today(), null, finish)

  const question = () => {
    switch (asked) {
      case 'care':
        return careQuestion((care) => give({ care }))
      case 'away':
        return awayQuestion((away) => give({ away }))
      case 'nickname':
        return { title: words.who, note: words.whoNote, many: true, rows: [...words.names.map((name) => [name] as const), [words.another] as const], pick: (at: number) => (words.names[at] ? give({ nickname: words.names[at] }) : setNaming(true)) }
      default:
        return { title: day.title || words.when, note: words.whenNote, many: day.many, rows: day.rows, pick: day.pick }
    }
  }
  const answered = given ? ORDER.filter((of) => given[of] !== undefined && of !== asked) : []
  return {
    begin: (situation: Situation) => {
      setNotice('')
      setChanging(null)
      setNaming(false)
      // A nickname given before the situation was changed stays.
      setGiven({ nickname: given?.nickname, ...impliedBy[situation], situation })
    },
    stop: () => setGiven(null),
    about: `${asked} ${naming}`,
    shown: given && {
      chipsNote: words.chips,
      chips: [[situationTexts[given.situation].label] as const, ...answered.map((of) => [chipOf[of](given)] as const)],
      change: (at: number) => {
        setNotice('')
        setNaming(false)
        if (at === 0) again()
        else setChanging(answered[at - 1] ?? null)
      },
      notice,
      question: question(),
      field: naming && asked === 'nickname' ? { placeholder: words.another, go: words.anotherGo, take: call } : null,
    },
  }
}
