import { useState } from 'react'
import { insuranceTexts } from '@/content/family-binding/insurances'
import { familyBinding } from '@/content/screens/family-binding'
import { nicknameRefusals } from '@/content/wording/personal-numbers'
import { INSURANCES } from '@/domain/family-binding/check-sharing'
import { readNickname } from '@/domain/shared/nickname'
import { THREE_WAYS } from '@/domain/shared/three-way'
import { goBack } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import type { FamilyAccount } from '@/stores/family-binding'
import { useFollowing } from '../arrival'
import { addFamilyAccount, changeFamilyAccount, familyAccount, familyRecord, removeFamilyAccount } from '../family'
import { useTextSize } from '../text-size'
import { openAskMemberInstead, useOpened, type AccountAsked } from './opened'

const words = familyBinding.ask

type Given = Partial<Omit<FamilyAccount, 'id'>>

/** What is said of a number of bound relatives; more than six nobody can bind. */
const COUNTS: readonly (number | null)[] = [0, 1, 2, 3, 4, 5, 6, null]

const chipOf: { readonly [A in AccountAsked]: (given: Given) => string } = {
  nickname: ({ nickname }) => nickname ?? '',
  ready: ({ ready }) => words.readyChips[ready ?? 'unsure'],
  bound: ({ bound }) => (typeof bound === 'number' ? words.boundChips.replace('{}', String(bound)) : words.boundUnsureChip),
  insurance: ({ insurance }) => insuranceTexts[insurance ?? 'unsure'].label,
}

const UNSAID: Omit<FamilyAccount, 'id' | 'nickname'> = { ready: 'unsure', bound: null, insurance: 'unsure' }

/** The questions about one account, one's own first of all: whether its code opens, how many it has bound, whether it has money to share. */
export const useAskAccount = () => {
  useFollowing()
  const { account: id, asked: only, then } = useOpened('askAccount')
  const [known] = useState(() => (id === null ? null : familyAccount(id)))
  const [{ aim, isOwn }] = useState(() => {
    const { aim: chosen, accounts } = familyRecord()
    return { aim: chosen ?? 'show', isOwn: known ? accounts[0]?.id === known.id : accounts.length === 0 }
  })
  const [given, setGiven] = useState<Given>(() => known ?? (isOwn ? { nickname: words.mine } : {}))
  const [changing, setChanging] = useState<AccountAsked | null>(only as AccountAsked | null)
  const [naming, setNaming] = useState(false)
  const [notice, setNotice] = useState('')
  const order: readonly AccountAsked[] = [...(isOwn ? [] : (['nickname'] as const)), ...(aim === 'pay' ? [] : (['ready', 'bound'] as const)), ...(aim === 'show' ? [] : (['insurance'] as const))]
  const next = (all: Given): AccountAsked | null => order.filter((of) => all[of] === undefined)[0] ?? null
  const asked = changing ?? (known ? null : next(given))
  useScrollToTop(`${asked} ${naming}`)

  const finish = (all: Given) => {
    const added = addFamilyAccount({ ...UNSAID, ...all, nickname: all.nickname ?? words.mine })
    if (added.kind === 'full') setNotice(familyBinding.list.full.replace('{}', String(added.most)))
    else if (then === 'member') openAskMemberInstead()
    else goBack()
  }
  const give = (answer: Given) => {
    const all = { ...given, ...answer }
    setGiven(all)
    setChanging(null)
    setNaming(false)
    setNotice('')
    if (known) {
      changeFamilyAccount(known.id, answer)
      if (only) goBack()
    } else if (!next(all)) finish(all)
  }
  const call = (typed: string) => {
    const read = readNickname(typed)
    if (read.kind === 'ok') give({ nickname: read.nickname })
    else setNotice(nicknameRefusals[read.why])
  }
  const ask = (of: AccountAsked) => {
    switch (of) {
      case 'nickname':
        return {
          title: words.accountWho, note: words.accountWhoNote, many: true, rows: [...words.accountNames.map((name) => [name] as const), [words.another] as const],
          pick: (at: number) => (words.accountNames[at] ? give({ nickname: words.accountNames[at] }) : setNaming(true)),
        }
      case 'ready':
        return {
          title: isOwn ? words.ready : words.readyOf.replace('{}', given.nickname ?? ''), note: words.readyNote, many: false, rows: THREE_WAYS.map((ready): readonly [string, string?] => words.readies[ready]),
          pick: (at: number) => THREE_WAYS[at] && give({ ready: THREE_WAYS[at] }),
        }
      case 'bound':
        return {
          title: words.bound, note: words.boundNote, many: true, rows: COUNTS.map((count) => [count === null ? words.boundUnsure : words.bounds.replace('{}', String(count))] as const),
          pick: (at: number) => COUNTS[at] !== undefined && give({ bound: COUNTS[at] }),
        }
      case 'insurance':
        return {
          title: words.insurance, note: '', many: false, rows: INSURANCES.map((insurance) => [insuranceTexts[insurance].label, insuranceTexts[insurance].hint] as const),
          pick: (at: number) => INSURANCES[at] && give({ insurance: INSURANCES[at] }),
        }
    }
  }
  const answered = order.filter((of) => given[of] !== undefined && of !== asked)
  return {
    name: words.account,
    size: useTextSize(),
    chipsNote: !asked ? words.all : answered.length > 0 ? words.chips : '',
    chips: answered.map((of) => [chipOf[of](given)] as const),
    change: (at: number) => {
      setNotice('')
      setNaming(false)
      setChanging(answered[at] ?? null)
    },
    notice,
    question: asked ? ask(asked) : null,
    naming: naming && asked === 'nickname' ? { placeholder: words.another, go: words.anotherGo, take: call } : null,
    done: known && !asked ? [words.done] : [],
    remove: known && !isOwn && !asked ? [words.removeAccount] : [],
    takeOut: () => {
      if (!known) return
      removeFamilyAccount(known.id)
      goBack()
    },
    back: goBack,
  }
}
