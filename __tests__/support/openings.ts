import { FINDING_RADICES, statesOf } from '@/domain/bill/findings'
import { encodeStates } from '@/domain/share/state-code'
import type { IsoDate } from '@/domain/shared/iso-date'
import { storedCards, storedClaims, storedFamily } from '../journeys/stored'

/** How to come to a page so that it shows itself: its address, and what the phone must have kept. */
export interface Opening {
  readonly path: string
  readonly stored: Readonly<Record<string, string>>
}

/** One card, applied for the day before. */
const aCard = storedCards([{ nickname: '妈妈', reason: 'lost', channel: 'branch', place: '110000', log: [{ kind: 'event', state: 'submitted', on: '2026-11-20' as IsoDate }] }])

/** What a page needs to be told: the article page which article, the pages of a card which card. */
const needs: Readonly<Record<string, Opening>> = {
  'pages/knowledge/article': { path: '?c=a1-card-sealed', stored: {} },
  'pages/card-replacement/card': { path: '?card=c1', stored: aCard },
  'pages/card-replacement/report': { path: '?card=c1', stored: aCard },
  'pages/card-replacement/record': { path: '?card=c1', stored: aCard },
  'pages/family-binding/member': { path: '?id=f2', stored: storedFamily([{ born: '1958-03-05' as IsoDate }]) },
  'pages/family-binding/preparation': { path: '?c=f1-face-parent', stored: {} },
  'pages/payment/claim': { path: '?id=r1', stored: storedClaims([{}]) },
  'pages/payment/checked': { path: `?c=b1-${encodeStates(FINDING_RADICES, statesOf({ checks: [{ identity: 'I1', holds: false }], ask: ['which-figure'], outcomes: [] }))}`, stored: {} },
  'pages/card-replacement/progress': { path: '?c=p1-producing-110000', stored: {} },
}

export const openingOf = (page: string): Opening => ({ path: page + (needs[page]?.path ?? ''), stored: needs[page]?.stored ?? {} })

/** What a phone must have kept for every one of these pages to show itself. */
export const storedForAll = (pages: readonly string[]): Opening['stored'] => Object.assign({}, ...pages.map((page) => openingOf(page).stored))
