import { useEffect, useState } from 'react'
import { bindingReasonTexts } from '@/content/family-binding/binding-reasons'
import { notOwnCredential, tellingApart } from '@/content/family-binding/mix-up'
import { relationTexts } from '@/content/family-binding/relations'
import { familyBinding } from '@/content/screens/family-binding'
import type { UnplacedReason } from '@/domain/family-binding/check-family'
import type { BindingReason } from '@/domain/family-binding/check-binding'
import { freePlaces } from '@/domain/family-binding/check-family'
import { goBack, goHome, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { AIMS, boundNow, type Aim, type FamilyAccount, type FamilyBinding, type FamilyMember } from '@/stores/family-binding'
import { useFollowing } from '../arrival'
import { chooseAim, forgetLongRemovedFamily, restoreFamilyMember, useAccountTakenOut, useFamily, useFamilyKeeping } from '../family'
import { openEntry } from '../opened-entry'
import { readDay } from '../spoken'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { answer, beginIn, setOut, today } from '../walks'
import { familyNow, type FamilyNow } from './now'
import { openAskAccount, openAskMember, openMember } from './opened'
import { bindingRulesOn } from './rules'
import { bindingWords, sharingWords } from './verdict-words'

const words = familyBinding.list

type Way = readonly [row: readonly [string, string?], go: () => void]

const memberRow = (now: FamilyNow) => (member: FamilyMember): readonly [string, string] => {
  const binding = now.bindingOf(member)
  const sharing = now.sharingOf(member)
  const said = [...(member.boundWith ? [familyBinding.verdict.bound] : binding ? [bindingWords(binding)] : []), ...(sharing ? [sharingWords(sharing)] : [])]
  const changesOn = binding && binding.verdict !== 'not-possible' ? binding.routeChangesOn : null
  return [`${member.nickname}：${said.join('；')}`, [relationTexts[member.relation].label, ...(changesOn ? [words.changes.replace('{}', readDay(changesOn))] : [])].join(' · ')]
}

const accountRow = (members: readonly FamilyMember[], aim: Aim) => (account: FamilyAccount): readonly [string, string] => {
  const bound = boundNow(account, members)
  const free = freePlaces({ bound: bound ?? 0 }, bindingRulesOn(today()))
  const places = bound === null ? [words.accountUnknown] : [words.accountBound.replace('{}', String(bound)), free > 0 ? words.accountFree.replace('{}', String(free)) : words.accountFull]
  return [account.nickname, [...(aim === 'pay' ? [] : [words.accountReady[account.ready], ...places]), ...(aim === 'show' ? [] : [words.giver[account.insurance]])].join(' · ')]
}

const whyUnplaced = (why: UnplacedReason): string =>
  why === 'need-answers' ? familyBinding.verdict.show['need-answers'] : why === 'no-main' || why === 'own-account-only' || why === 'no-place' ? bindingReasonTexts['sixth-place'].title : bindingReasonTexts[why as BindingReason].title

const isShort = ({ unplaced }: Pick<FamilyNow, 'unplaced'>): boolean => unplaced.some(({ why }) => why === 'no-place' || why === 'own-account-only')

/** Told once there is something to plan: several to bind, or somebody who finds no place. */
const planLines = ({ members, accounts }: FamilyBinding, { plan, unplaced }: FamilyNow): readonly string[] => {
  const nameOf = (all: readonly { readonly id: string; readonly nickname: string }[], id: string): string => all.filter((one) => one.id === id)[0]?.nickname ?? ''
  if (!isShort({ unplaced }) && (accounts.length < 2 || plan.length < 2)) return []
  return [
    ...plan.map(({ member, main }) => words.planned.replace('{}', nameOf(members, member)).replace('{}', nameOf(accounts, main))),
    ...unplaced.map(({ member, why }) => words.unplaced.replace('{}', nameOf(members, member)).replace('{}', whyUnplaced(why))),
  ]
}

const findTrouble = (aim: 'not-own' | null): void => {
  beginIn('family')
  if (aim) answer('own', 'family-aim', aim)
  setOut('own')
  goTo('diagnosis')
}

/** Which of two things it is, then the family: each with the answer in one line, the accounts, and who binds whom. */
export const useFamilyList = () => {
  const family = useFamily()
  const { aim, members, accounts, removed, unread } = family
  const keeping = useFamilyKeeping()
  const takeAccountBack = useAccountTakenOut()
  const tell = tellIn(useOwnPlace())
  const [choosing, setChoosing] = useState(false)
  const [refused, setRefused] = useState(false)
  const [full, setFull] = useState('')
  useFollowing()
  useEffect(() => void forgetLongRemovedFamily(), [])
  const asking = aim === null || choosing
  useScrollToTop(`${asking} ${refused}`)
  const now = familyNow(family)

  const choose = (chosen: Aim) => {
    setChoosing(false)
    setRefused(false)
    chooseAim(chosen)
  }
  const add = () => (accounts.length > 0 ? openAskMember(null) : openAskAccount(null, { then: 'member' }))
  const apart: Way = [words.apart, () => openEntry('family-account-or-sharing')]
  const trouble: Way = [words.trouble, () => findTrouble(null)]
  const home: Way = [words.home, goHome]
  const question: readonly Way[] = [...AIMS.map((one, at): Way => [words.aims[at] ?? words.aims[0], () => choose(one)]), [words.notOwn, () => setRefused(true)], trouble, apart, home]
  const refusal: readonly Way[] = [
    [familyBinding.refusal.window, () => findTrouble('not-own')],
    [familyBinding.refusal.money, () => openEntry('set-up-account-sharing')],
    [familyBinding.refusal.more, () => openEntry('wrong-person-code')],
  ]
  const ways: readonly Way[] = [trouble, apart, home]
  const rows = (of: readonly Way[]) => of.map(([row]) => row)
  const go = (of: readonly Way[]) => (at: number) => of[at]?.[1]()
  const plan = planLines(family, now)
  return {
    words,
    size: useTextSize(),
    notices: [
      now.isClockWrong ? words.clock.replace('{}', readDay(today())) : '',
      full,
      keeping === 'saved' ? '' : words.unsaved,
      unread.length > 0 ? words.unread.replace('{}', String(unread.length)) : '',
    ].filter(Boolean),
    question: asking && !refused ? { title: words.which, note: words.whichNote, rows: rows(question), pick: go(question), apart: [tellingApart.show, tellingApart.pay].map(tell) } : null,
    refusal: refused ? { title: notOwnCredential.title, say: notOwnCredential.say.map(tell), then: notOwnCredential.then.map(tell), rows: rows(refusal), pick: go(refusal) } : null,
    family: asking || refused ? null : {
      aim: [[words.aimLabels[aim]]] as const,
      changeAim: () => setChoosing(true),
      members: members.map(memberRow(now)),
      open: (at: number) => members[at] && openMember(members[at].id),
      add: [words.add],
      addMember: add,
      accounts: accounts.map(accountRow(members, aim)),
      openAccount: (at: number) => accounts[at] && openAskAccount(accounts[at].id),
      addAccount: accounts.length > 0 ? [words.addAccount] : [],
      anotherAccount: () => openAskAccount(null),
      accountBack: takeAccountBack ? [words.accountRemoved] : [],
      restoreAccount: () => takeAccountBack?.(),
      plan,
      planNotes: plan.length > 0 ? [...(isShort(now) ? [words.planShort] : []), tell({ text: words.planNote, grade: 'I', sources: [], place: 'cn' })] : [],
      removed: removed.map(({ member, on }) => [words.restore[0], `${words.removed.replace('{}', member.nickname)} · ${readDay(on)}`] as const),
      restore: (at: number) => {
        const why = removed[at] && restoreFamilyMember(removed[at].member.id)
        setFull(why ? words.kept[why] : '')
      },
      ways: rows(ways),
      go: go(ways),
    },
    back: goBack,
  }
}
