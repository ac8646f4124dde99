import { useState } from 'react'
import { areasTexts } from '@/content/family-binding/areas'
import { birthRefusalTexts } from '@/content/family-binding/birth-refusals'
import { relationTexts } from '@/content/family-binding/relations'
import { familyBinding } from '@/content/screens/family-binding'
import { nicknameRefusals } from '@/content/wording/personal-numbers'
import { AREAS } from '@/domain/family-binding/check-sharing'
import type { Relation } from '@/domain/family-binding/member'
import { readBirth } from '@/domain/family-binding/read-birth'
import type { IsoDate } from '@/domain/shared/iso-date'
import { readNickname } from '@/domain/shared/nickname'
import { THREE_WAYS } from '@/domain/shared/three-way'
import { goBack } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import type { FamilyMember } from '@/stores/family-binding'
import { useFollowing } from '../arrival'
import { addFamilyMember, changeFamilyMember, familyMember, familyRecord } from '../family'
import { readDay } from '../spoken'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { today } from '../walks'
import { useBirthChooser } from './birth-chooser'
import { questionsFor, type Given } from './member-questions'
import { openMemberInstead, useOpened, type MemberAsked } from './opened'
import { bindingRulesOn } from './rules'

const words = familyBinding.ask
/** In the order they are listed in, the commonest first. */
const relations = Object.keys(relationTexts) as readonly Relation[]
/** The last row of the numbers says 不清楚. */
const COUNTS: readonly (number | null)[] = [0, 1, 2, null]

const chipOf: { readonly [A in MemberAsked]: (given: Given) => string } = {
  relation: ({ relation }) => (relation ? relationTexts[relation].label : ''),
  nickname: ({ nickname }) => nickname ?? '',
  born: ({ born }) => (born ? words.born2.replace('{}', readDay(born)) : words.bornUnknown),
  number: ({ number }) => words.numberChips[number ?? 'unsure'],
  insured: ({ insured }) => words.insuredChips[insured ?? 'unsure'],
  boundBy: ({ boundBy }) => (typeof boundBy === 'number' ? words.boundByChips[Math.min(boundBy, 2)] : undefined) ?? words.boundByUnsureChip,
  face: ({ face }) => words.faceChips[face ?? 'unsure'],
  areas: ({ areas }) => areasTexts[areas ?? 'unsure'].label,
}

/** Everything a new relative is until somebody says otherwise. */
const UNSAID: Omit<FamilyMember, 'id' | 'aim' | 'nickname' | 'relation'> = { born: null, number: 'unsure', insured: 'unsure', boundBy: null, face: 'unsure', areas: 'unsure', boundWith: null, prepared: [] }

interface Question {
  readonly title: string
  readonly note: string
  readonly many: boolean
  readonly rows: readonly (readonly [string, string?])[]
  readonly pick: (at: number) => void
  /** The field to type into; null where there is none. */
  readonly field: { readonly placeholder: string; readonly go: string; readonly keyboard: 'text' | 'idcard'; readonly take: (typed: string) => void } | null
}

/** The questions about one relative, one at a time; what was answered stands above and can be changed. A known one is changed at once. */
export const useAskMember = () => {
  useFollowing()
  const { member: id, asked: only } = useOpened('askMember')
  const [known] = useState(() => (id === null ? null : familyMember(id)))
  const [given, setGiven] = useState<Given>(() => known ?? { aim: familyRecord().aim ?? 'show' })
  const [changing, setChanging] = useState<MemberAsked | null>(only as MemberAsked | null)
  const [way, setWay] = useState<'list' | 'type' | 'pick'>('list')
  const [notice, setNotice] = useState('')
  const tell = tellIn(useOwnPlace())
  const rules = bindingRulesOn(today())
  const order = questionsFor(given, today(), rules)
  const asked = changing ?? (known ? null : (order.filter((of) => given[of] === undefined)[0] ?? null))
  useScrollToTop(`${asked} ${way}`)

  const finish = (all: Given) => {
    const { relation, nickname, aim } = all
    if (!relation || !nickname) return
    const added = addFamilyMember({ ...UNSAID, ...all, relation, nickname, aim: aim ?? 'show' })
    if (added.kind === 'added') openMemberInstead(added.id)
    else setNotice(familyBinding.list.full.replace('{}', String(added.most)))
  }
  const give = (answer: Given) => {
    const all = { ...given, ...answer }
    setGiven(all)
    setChanging(null)
    setWay('list')
    setNotice('')
    if (known) {
      changeFamilyMember(known.id, answer)
      if (only) goBack()
    } else if (questionsFor(all, today(), rules).every((of) => all[of] !== undefined)) finish(all)
  }
  const call = (typed: string) => {
    const read = readNickname(typed)
    if (read.kind === 'ok') give({ nickname: read.nickname })
    else setNotice(nicknameRefusals[read.why])
  }
  const take = (typed: string) => {
    const read = readBirth(typed, today())
    if (read.kind === 'ok') give({ born: read.born })
    else setNotice(birthRefusalTexts[read.why])
  }
  const birth = useBirthChooser(today(), (born: IsoDate) => give({ born }))

  const rowsOf = <T>(title: string, note: string, options: readonly T[], row: (option: T) => readonly [string, string?], answer: (option: T) => Given): Question => ({
    title, note, many: false, rows: options.map(row), pick: (at) => options[at] !== undefined && give(answer(options[at])), field: null,
  })
  const ask = (of: MemberAsked): Question => {
    switch (of) {
      case 'relation':
        return rowsOf(words.relation, '', relations, (relation) => [relationTexts[relation].label, relationTexts[relation].hint], (relation) => ({ relation }))
      case 'nickname': {
        const names = given.relation ? relationTexts[given.relation].names : []
        return {
          title: words.who, note: words.whoNote, many: true, rows: [...names.map((name) => [name] as const), [words.another]],
          pick: (at) => (names[at] ? give({ nickname: names[at] }) : setWay('type')),
          field: way === 'type' ? { placeholder: words.another, go: words.anotherGo, keyboard: 'text', take: call } : null,
        }
      }
      case 'born':
        if (way === 'pick') return { title: birth.title, note: '', many: true, rows: birth.rows, pick: birth.pick, field: null }
        return {
          title: words.born, note: words.bornNote, many: false, rows: [words.bornPick, words.bornLater],
          pick: (at) => (at === 0 ? setWay('pick') : give({ born: null })),
          field: { placeholder: words.bornField, go: words.bornGo, keyboard: 'idcard', take },
        }
      case 'number':
        return rowsOf(words.number, words.numberNote, THREE_WAYS, (number) => words.numbers[number], (number) => ({ number }))
      case 'insured':
        return rowsOf(words.insured, words.insuredNote, THREE_WAYS, (insured) => words.insureds[insured], (insured) => ({ insured }))
      case 'boundBy':
        return rowsOf(words.boundBy, words.boundByNote, COUNTS, (count) => (count === null ? words.boundByUnsure : (words.boundBys[count] ?? words.boundByUnsure)), (boundBy) => ({ boundBy }))
      case 'face':
        return rowsOf(words.face, tell({ text: words.faceNote, grade: 'I', sources: [], place: 'cn' }), THREE_WAYS, (face) => words.faces[face], (face) => ({ face }))
      case 'areas':
        return rowsOf(words.areas, words.areasNote, AREAS, (areas) => [areasTexts[areas].label, areasTexts[areas].hint], (areas) => ({ areas }))
    }
  }
  const answered = order.filter((of) => given[of] !== undefined && of !== asked)
  return {
    name: known ? words.edit : words.name,
    size: useTextSize(),
    chipsNote: !asked ? words.all : answered.length > 0 ? words.chips : '',
    chips: answered.map((of) => [chipOf[of](given)] as const),
    change: (at: number) => {
      setNotice('')
      setWay('list')
      setChanging(answered[at] ?? null)
    },
    notice,
    question: asked ? ask(asked) : null,
    done: known && !asked ? [words.done] : [],
    back: goBack,
  }
}
