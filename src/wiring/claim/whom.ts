import { claimCalls } from '@/content/claim/calls'
import { handlers } from '@/content/handlers'
import { claim } from '@/content/screens/claim'
import type { Occasion } from '@/domain/claim/guide'
import type { ClaimEvent } from '@/domain/claim/states'
import type { Claim, PlaceCode } from '@/domain/shared/source'
import type { ClerkCard } from '../clerk-card'
import { readDayShort } from '../day-words'
import type { Foldable } from '../folding'
import { linesOf } from '../lines'

const words = claim.claim

type Tell = (claim: Claim) => string

export interface Call {
  readonly row: readonly [string, string | undefined]
  readonly phone: string
}

/** Whom to ask: numbers to dial, and places to go to as lines. */
export const whomOf = (tell: Tell, place: PlaceCode | null, ids: readonly string[]) => {
  const lines = linesOf(tell, place)(ids.map((id) => handlers[id]).filter((handler) => handler !== undefined))
  return {
    lines: lines.filter(({ phone }) => phone === null).map(({ name, does }) => `${name}：${does}`),
    // What a line handles is told elsewhere; only that the second number is the same line from another city has to be said.
    calls: lines.reduce<readonly Call[]>((all, { name, phone, does }, at) => (phone === null ? all : [...all, { row: [`${words.call} ${phone} ${name}`, lines[at - 1]?.name === name ? does : undefined], phone }]), []),
  }
}

const lastOn = (history: readonly ClaimEvent[], step: string): ClaimEvent | undefined => history.filter(({ state }) => state === step).reverse()[0]

/** What whoever answers will want to know first. */
const daysOf = (occasion: Occasion, history: readonly ClaimEvent[]): readonly string[] => {
  const paid = lastOn(history, 'paid')
  const handedIn = occasion === 'hand-in' ? undefined : lastOn(history, 'handed_in')
  return [...(paid ? [words.paidOn.replace('{}', readDayShort(paid.on))] : []), ...(handedIn ? [words.handedInOn.replace('{}', readDayShort(handedIn.on))] : [])]
}

/** Numbers to dial, and behind one row what to read out and to ask each. */
export const callsFor = (tell: Tell, place: PlaceCode | null, occasion: Occasion, history: readonly ClaimEvent[]) => {
  const calls = claimCalls[occasion]
  const onPhone: Foldable = {
    id: 'on-phone',
    title: words.calls[0],
    hint: words.calls[1],
    parts: calls.map(({ whom, read, asks }) => ({ name: whom.map((id) => handlers[id]?.name).filter(Boolean).join('、'), lines: [...daysOf(occasion, history), `“${read}”`, ...asks.map((ask, at) => `${at + 1}. ${ask}`)] })),
  }
  // The first is who settles it; nobody else sits behind that counter.
  const [first] = calls
  const clerk: ClerkCard = { title: words.clerkTitle, told: [first?.read.replace('您好，', '') ?? '', ...daysOf(occasion, history)], asks: first?.asks ?? [] }
  return { clerk, calls: whomOf(tell, place, calls.reduce<readonly string[]>((all, { whom }) => all.concat(whom), [])).calls, onPhone }
}
