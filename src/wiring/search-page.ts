import { useState } from 'react'
import { handlers } from '@/content/handlers'
import { lexicon } from '@/content/diagnosis/lexicon'
import { myths } from '@/content/myths'
import { search as words } from '@/content/screens/search'
import { personalNumberTexts } from '@/content/wording/personal-numbers'
import { mythsHeard } from '@/domain/knowledge/myth-heard'
import { normaliseWords } from '@/domain/shared/normalise-words'
import { readWords } from '@/domain/diagnosis/read-words'
import { personalNumberIn } from '@/domain/shared/personal-numbers'
import { goBack, goTo, replaceWith } from '@/platform/navigation'
import { dial } from '@/platform/phone'
import { openQuestion, useFollowing } from './arrival'
import { openEntry } from './opened-entry'
import { findFor } from './search'
import { nearTo, noRows, searchRow, type Group, type Groups } from './search-rows'
import { takeUnknown } from './search-words'
import { tellIn, useOwnPlace } from './tell'
import { useTextSize } from './text-size'
import { answerAll, setOut, startOver, useErrand } from './walks'

const order = Object.keys(words.groups) as readonly Group[]

/** So many of each kind at first: who stands at a window reads no twenty rows. */
const FIRST: Readonly<Record<Group, number>> = { do: 5, read: 3, myth: 3, call: 2 }

const gone = (id: string, { do: near }: Groups): string => (id === '' ? words.brokenLink : near.length > 0 ? words.unknownEntry : words.unknownAlone)

/** Looks things up while they are typed; what can be read as answers leads on into the questions. */
export const useSearch = () => {
  const { whose, question } = useErrand()
  const [unknown] = useState(takeUnknown)
  const [typed, setTyped] = useState('')
  const [put, setPut] = useState({ words: '', times: 0 })
  const [all, setAll] = useState(false)
  const tell = tellIn(useOwnPlace())
  useFollowing()
  // Looked up nowhere and kept nowhere, but nobody should get used to typing it.
  const number = personalNumberIn(typed)
  const sought = number ? '' : typed
  const found = sought ? findFor(sought) : null
  const groups = found ? found.groups : unknown === null ? noRows : nearTo(unknown)
  const read = sought ? readWords(lexicon, sought) : null
  const heard = read ? mythsHeard(myths, normaliseWords(sought).text).map(({ truth }) => (truth[0] ? tell(truth[0]) : '')) : []
  const told = read ? read.notes.concat(heard).filter(Boolean) : []
  const leads = read !== null && (Object.keys(read.answers).length > 0 || read.ask !== null)
  const look = (text: string) => {
    setTyped(text)
    setAll(false)
  }
  // Opened from a question, the questions are the page beneath.
  const onward = () => {
    setOut(whose)
    if (question) goBack()
    else replaceWith('diagnosis')
  }
  const hear = (text: string) => {
    if (personalNumberIn(text)) {
      look(text)
      return
    }
    const { answers, ask, notes } = readWords(lexicon, text)
    if (!question) startOver(whose)
    if (Object.keys(answers).length > 0) answerAll(whose, answers)
    openQuestion(ask, text === typed ? told : notes)
    onward()
  }
  const open = (group: number, at: number) => {
    const hit = groups[order[group] ?? 'do'][at]
    if (!hit) return
    const phone = handlers[hit.id]?.phone
    if (hit.kind === 'message') hear(hit.title)
    else if (hit.kind === 'hotline' && phone) dial(phone)
    else openEntry(hit.id)
  }
  const lists = order.map((group) => ({ title: words.groups[group], rows: groups[group].slice(0, all ? undefined : FIRST[group]).map(searchRow(tell)), rest: all ? 0 : Math.max(0, groups[group].length - FIRST[group]) }))
  const rest = lists.reduce((sum, list) => sum + list.rest, 0)
  const examples = typed || unknown !== null ? [] : words.examples
  const tryOut = (at: number) => {
    const example = examples[at]
    if (!example) return
    setPut({ words: example, times: put.times + 1 })
    look(example)
  }
  const ways: readonly (readonly [readonly [string, string?], () => void])[] = [
    ...(rest > 0 ? [[[words.more.replace('{}', String(rest))], () => setAll(true)] as const] : []),
    [words.choose, onward],
    [words.library, () => goTo('library')],
  ]
  return {
    words,
    size: useTextSize(),
    put,
    notice: number ? personalNumberTexts[number] : told.length > 0 ? told.join('') : found && found.nothing ? (groups.do.length > 0 || groups.read.length > 0 ? words.notHeard : words.nothingNear) : !typed && unknown !== null ? gone(unknown, groups) : '',
    onward: leads ? [words.onward] : [],
    go: () => hear(typed),
    groups: lists.map(({ title, rows }) => ({ title: rows.length > 0 ? title : '', rows })),
    examples: { title: examples.length > 0 ? words.exampleTitle : '', rows: examples.map((example) => [example] as const) },
    tryOut,
    ways: ways.map(([way]) => way),
    say: look,
    look,
    open,
    wayOn: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
