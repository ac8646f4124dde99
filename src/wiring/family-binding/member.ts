import { useState } from 'react'
import { areasTexts } from '@/content/family-binding/areas'
import { bindingReasonTexts } from '@/content/family-binding/binding-reasons'
import { preparationTexts } from '@/content/family-binding/preparations'
import { relationTexts } from '@/content/family-binding/relations'
import { sharingReasonTexts } from '@/content/family-binding/sharing-reasons'
import { familyBinding } from '@/content/screens/family-binding'
import { ageOn } from '@/domain/family-binding/age'
import { BLOCKS, GAPS, type BindingCheck, type BindingReason, type Verdict } from '@/domain/family-binding/check-binding'
import { SHARING_BLOCKS, SHARING_GAPS, type SharingCheck, type SharingReason } from '@/domain/family-binding/check-sharing'
import type { PreparationText, ReasonText } from '@/domain/family-binding/guide'
import type { Preparation } from '@/domain/family-binding/preparation'
import type { Claim } from '@/domain/shared/source'
import { goBack, goTo } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import type { FamilyMember } from '@/stores/family-binding'
import { useFollowing } from '../arrival'
import { changeFamilyMember, removeFamilyMember, useFamily, useFamilyKeeping } from '../family'
import { openClerk } from '../clerk-card'
import { useFolding } from '../folding'
import { useLatest, useLeaveUnless } from '../leave-unless'
import { openEntry } from '../opened-entry'
import { sourcesRow } from '../sources-row'
import { readDay } from '../spoken'
import { holdsIn, tellIn, useOwnPlace } from '../tell'
import { tellShare } from '../tell-share'
import { useTextSize } from '../text-size'
import { beginAboutRelative, setOut, today } from '../walks'
import { afterwardsRows, bindingRows, faceRow, papersOf, reasonRow, sharingRows } from './guide-rows'
import { suggestionsFor } from './learn'
import { familyNow } from './now'
import { forgetCauses, openAskAccount, openAskMember, useCausesFound, useOpened, type MemberAsked } from './opened'
import { bindingRulesOn } from './rules'
import { preparationCard, preparationClerk } from './share-preparation'
import { bindingWords, sharingWords } from './verdict-words'

const words = familyBinding.member
const asks = familyBinding.ask

type Tell = (claim: Claim) => string
type Way = readonly [row: readonly [string, string?], go: () => void]

const nobody: FamilyMember = {
  id: '', nickname: '', relation: 'other', aim: 'show', born: null, insured: 'unsure', boundBy: null, face: 'unsure', number: 'unsure', areas: 'unsure', boundWith: null, prepared: [],
}

const ageWords = ({ born }: FamilyMember): string => {
  if (!born) return asks.bornUnknown
  const age = ageOn(born, today())
  return words.about.replace('{}', readDay(born)).replace('{}', age < 1 ? words.months : words.age.replace('{}', String(age)))
}

/** What was said of the relative, as one line: 父母 · 1958年3月5日 · 68 岁 · 有医保 · 没人绑过. */
const aboutOf = (member: FamilyMember): string =>
  [
    relationTexts[member.relation].label,
    ageWords(member),
    asks.insuredChips[member.insured],
    ...(member.aim === 'pay' ? [] : [(member.boundBy === null ? undefined : asks.boundByChips[Math.min(member.boundBy, 2)]) ?? asks.boundByUnsureChip]),
    ...(member.aim === 'show' ? [] : [areasTexts[member.areas].label]),
  ].join(' · ')

/** Where what is missing can be said. */
const ASKED: Partial<Record<string, MemberAsked & keyof typeof words.fill>> = {
  'born-unknown': 'born', 'insured-unsure': 'insured', 'bound-by-unsure': 'boundBy', 'age-and-relation': 'born', 'receiver-unsure': 'insured', 'areas-unsure': 'areas',
}
const OF_THE_ACCOUNT: Partial<Record<string, 'ready' | 'insurance'>> = { 'main-unsure': 'ready', 'main-not-ready': 'ready', 'giver-unsure': 'insurance', 'giver-no-account': 'insurance' }

/** What is told at once, not behind a row: it changes what to do today. */
const IF_POSSIBLE: readonly string[] = ['age-and-relation', 'sixth-place', 'last-place', 'no-face', 'around-face-age', 'no-number-yet']
const AS_MISSING: readonly string[] = [...GAPS, ...SHARING_GAPS, 'age-and-relation']
const AS_BLOCK: readonly string[] = [...BLOCKS, ...SHARING_BLOCKS]
const AT_ONCE: Readonly<Record<Verdict, readonly string[]>> = { possible: IF_POSSIBLE, 'need-answers': AS_MISSING, 'not-possible': AS_BLOCK }

/** One relative: whether and how it can be bound or paid for, what to prepare, where, and what comes afterwards. */
export const useMember = () => {
  const { member: id } = useOpened('member')
  const current = useFamily()
  const keeping = useFamilyKeeping()
  const found = current.members.filter((one) => one.id === id)[0]
  useLeaveUnless(found !== undefined, 'family')
  const { member, family } = useLatest(found && { member: found, family: current }, { member: nobody, family: current })
  const [shared, setShared] = useState('')
  const [choosingMain, setChoosingMain] = useState(false)
  const [isAfter, setIsAfter] = useState<boolean | null>(null)
  const { shown, fold } = useFolding()
  useFollowing()
  const place = useOwnPlace()
  const tell: Tell = tellIn(place)
  const here = holdsIn(place)
  const rules = bindingRulesOn(today())
  const now = familyNow(family)
  const binding = now.bindingOf(member)
  const sharing = now.sharingOf(member)
  const own = family.accounts[0]
  const suggestions = suggestionsFor(useCausesFound(member.id), member, own, rules)

  const preparation: Preparation = binding ? binding.preparation : sharing && member.aim === 'pay' ? 'sharing' : 'direct'
  const text = preparationTexts[preparation]
  const isPossible = binding ? binding.verdict === 'possible' : sharing?.verdict !== 'not-possible'
  useShareCard(() => preparationCard(preparation, member.relation))

  const answerFor = (reason: string): Way | null => {
    const asked = ASKED[reason]
    if (asked) return [words.fill[asked], () => openAskMember(member.id, asked)]
    const ofAccount = OF_THE_ACCOUNT[reason]
    return ofAccount && own ? [words.fill[ofAccount], () => openAskAccount(own.id, { asked: ofAccount })] : null
  }
  const view = (check: BindingCheck | SharingCheck, title: string, textOf: (reason: never) => ReasonText) => {
    const because = check.because as readonly string[]
    const isAtOnce = (reason: string): boolean => AT_ONCE[check.verdict].indexOf(reason) >= 0
    const folded = because.filter((reason) => !isAtOnce(reason)).map((reason) => reasonRow(tell, `why-${reason}`, textOf(reason as never)))
    return {
      isPossible: check.verdict === 'possible',
      title,
      reasons: because.filter(isAtOnce).map((reason) => {
        const { title: name, say, then } = textOf(reason as never)
        const answer = answerFor(reason)
        return { name, lines: say.filter(here).map(tell), steps: then.filter(here).map(tell), answers: answer ? [answer[0]] : [], answer: () => answer?.[1]() }
      }),
      folded: shown(folded),
      fold: fold(folded),
    }
  }
  const bindingView = binding && view(binding, bindingWords(binding), (reason: BindingReason) => bindingReasonTexts[reason])
  const sharingView = sharing && view(sharing, sharingWords(sharing), (reason: SharingReason) => sharingReasonTexts[reason])

  const bringing = isPossible || binding?.verdict === 'need-answers' ? papersOf(tell, text) : []
  const isPrepared = (paper: string): boolean => member.prepared.indexOf(paper) >= 0
  const tick = (at: number) => {
    const paper = bringing[at]?.id
    if (paper) changeFamilyMember(member.id, { prepared: isPrepared(paper) ? member.prepared.filter((one) => one !== paper) : member.prepared.concat(paper) })
  }
  const where = member.aim === 'pay' ? [] : bindingRows(tell)
  const sharingWhere = sharing ? sharingRows(tell) : []
  const face = binding && binding.route !== 'direct' && binding.because.indexOf('no-face') < 0 ? [faceRow(tell)] : []
  const after = afterwardsRows(tell)
  const claims = claimsTold(text, binding, sharing)
  const sourced = [sourcesRow(claims, words)]

  const putBound = (main: string) => {
    setChoosingMain(false)
    changeFamilyMember(member.id, { boundWith: main })
  }
  const bind = () => (family.accounts.length > 1 ? setChoosingMain(true) : own && putBound(own.id))
  const look = () => {
    beginAboutRelative(member.id, evidenceOf(member, binding))
    setOut('own')
    goTo('diagnosis')
  }
  const remove = () => {
    removeFamilyMember(member.id)
    goBack()
  }
  const ways: readonly Way[] = [
    ...(isPossible && !member.boundWith ? [[words.clerk, () => openClerk(preparationClerk(preparation, member.relation), 'family')] as const] : []),
    [words.trouble, look],
    ...(member.aim === 'show' ? [[words.both, () => void changeFamilyMember(member.id, { aim: 'both' })] as const] : []),
    ...(member.aim === 'pay' ? [[words.bothShow, () => void changeFamilyMember(member.id, { aim: 'both' })] as const] : []),
    [words.change, () => openAskMember(member.id)],
    [words.remove, remove],
  ]
  const boundTo = family.accounts.filter(({ id: main }) => main === member.boundWith)[0]
  return {
    words,
    size: useTextSize(),
    title: member.nickname,
    about: aboutOf(member),
    notices: [now.isClockWrong ? familyBinding.list.clock.replace('{}', readDay(today())) : '', keeping === 'saved' ? '' : words.unsaved, shared].filter(Boolean),
    suggestionsNote: suggestions.length > 0 ? words.suggested : '',
    suggestions: suggestions.map(({ said }) => [said] as const),
    takeSuggestion: (at: number) => {
      suggestions[at]?.put()
      forgetCauses()
    },
    bound: boundTo ? words.boundOn.replace('{}', boundTo.nickname) : '',
    unbind: () => void changeFamilyMember(member.id, { boundWith: null }),
    binding: bindingView,
    sharing: sharingView,
    presence: binding?.verdict === 'possible' ? text.presence.map(tell) : [],
    bring: bringing.map(({ id: paper, name }) => [`${isPrepared(paper) ? '✓' : '○'} ${name}`, isPrepared(paper) ? words.prepared : words.notYet] as const),
    tick,
    steps: isPossible && !boundTo ? text.steps.map(tell) : [],
    where: isPossible && !boundTo ? shown(where) : [],
    foldWhere: fold(where),
    sharingWhere: sharing?.verdict === 'not-possible' ? [] : shown(sharingWhere),
    foldSharing: fold(sharingWhere),
    changes: changesLine(binding),
    further: shown(face),
    foldFurther: fold(face),
    canBind: member.aim !== 'pay',
    isAfter: isAfter ?? boundTo !== undefined,
    unfoldAfter: () => setIsAfter(!(isAfter ?? boundTo !== undefined)),
    afterwards: shown(after),
    foldAfterwards: fold(after),
    read: (at: number) => after[at] && openEntry(after[at].entry),
    sources: shown(sourced),
    foldSources: fold(sourced),
    choosingMain: choosingMain ? family.accounts.map(({ nickname }) => [nickname] as const) : [],
    chooseMain: (at: number) => family.accounts[at] && putBound(family.accounts[at].id),
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    canShare: isPossible,
    share: () => {
      void tellShare(preparationCard(preparation, member.relation), words).then(setShared)
    },
    foot: binding?.verdict === 'possible' ? [words.bound] : [],
    putBound: bind,
    back: goBack,
  }
}

const changesLine = (binding: BindingCheck | null): string => {
  if (!binding?.routeChangesOn || binding.verdict === 'not-possible') return ''
  return words.changesTo[binding.route === 'direct' ? 'both' : 'face'].replace('{}', readDay(binding.routeChangesOn))
}

const claimsTold = ({ presence, steps }: PreparationText, binding: BindingCheck | null, sharing: SharingCheck | null): readonly Claim[] =>
  [
    ...(binding ? binding.because.map((reason) => bindingReasonTexts[reason]) : []),
    ...(sharing ? sharing.because.map((reason) => sharingReasonTexts[reason]) : []),
  ].reduce<readonly Claim[]>((all, { say, then }) => all.concat(say, then), [...presence, ...steps])

/** What the answers here already say to the questions of a diagnosis; how old 大人 and 老人 are is asked. */
const evidenceOf = ({ aim, number, boundWith }: FamilyMember, binding: BindingCheck | null): Readonly<Record<string, string>> => ({
  scene: 'family',
  'family-aim': aim === 'pay' ? 'pay' : boundWith ? 'show' : 'bind',
  ...(aim === 'pay' || !binding ? {} : number === 'no' ? { 'family-age': 'newborn' } : binding.route === 'direct' ? { 'family-age': 'under-sixteen' } : {}),
})
