import { useState } from 'react'
import { createStore, useStore } from 'zustand'
import { usePageLaunch } from '@/platform/launch'
import { goTo, replaceWith } from '@/platform/navigation'
import { openedWith } from '../opened-with'

export type MemberAsked = 'relation' | 'nickname' | 'born' | 'number' | 'insured' | 'boundBy' | 'face' | 'areas'
export type AccountAsked = 'nickname' | 'ready' | 'bound' | 'insurance'

interface Opened {
  readonly member: string | null
  readonly account: string | null
  /** The one answer that is to be given or changed; null for all of them. */
  readonly asked: MemberAsked | AccountAsked | null
  /** A relative is to be added once one's own account is known. */
  readonly then: 'member' | null
}

const nothing: Opened = { member: null, account: null, asked: null, then: null }

// What a page is opened for. Not from the address: see usePageLaunch.
const opened = createStore<Opened>(() => nothing)

const addressed = (id: string | null): string => (id === null ? '' : `id=${id}`)

export const openMember = (member: string): void => {
  opened.setState({ ...nothing, member })
  goTo('member', addressed(member))
}
/** The same in place of the page that is open. */
export const openMemberInstead = (member: string): void => {
  opened.setState({ ...nothing, member })
  replaceWith('member', addressed(member))
}
/** Null: a new one. */
export const openAskMember = (member: string | null, asked: MemberAsked | null = null): void => {
  opened.setState({ ...nothing, member, asked })
  goTo('askMember', addressed(member))
}
export const openAskAccount = (account: string | null, { asked = null, then = null }: Partial<Pick<Opened, 'asked' | 'then'>> = {}): void => {
  opened.setState({ ...nothing, account, asked, then })
  goTo('askAccount', addressed(account))
}
export const openAskMemberInstead = (): void => {
  opened.setState(nothing)
  replaceWith('askMember')
}

type FamilyScreen = 'member' | 'askMember' | 'askAccount'

/** What the page was opened for. */
export const useOpened = (screen: FamilyScreen): Opened => {
  const launch = usePageLaunch(screen)
  return useState(() => {
    const inside = opened.getState()
    const of = screen === 'askAccount' ? 'account' : 'member'
    const id = openedWith(launch, 'id', inside[of])
    return id === inside[of] ? inside : { ...nothing, [of]: id }
  })[0]
}

interface Lately {
  /** The relative a diagnosis was about, and what it found, until it is looked away from. */
  readonly member: string | null
  readonly causes: readonly string[]
}

const lately = createStore<Lately>(() => ({ member: null, causes: [] }))

const none: readonly string[] = []

export const useCausesFound = (member: string): readonly string[] => useStore(lately, (now) => (now.member === member ? now.causes : none))
export const forgetCauses = (): void => lately.setState({ member: null, causes: [] })

/** From the result of a diagnosis that was about a relative. */
export const openMemberAfter = (member: string, causes: readonly string[]): void => {
  lately.setState({ member, causes })
  openMember(member)
}
