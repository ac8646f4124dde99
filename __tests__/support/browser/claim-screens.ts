import type { IsoDate } from '@/domain/shared/iso-date'
import { claim } from '@/content/screens/claim'
import { situationTexts } from '@/content/claim/situations'
import { NOTHING_TOLD } from '@/domain/claim/tracked-claim'
import { storedClaims } from '../../journeys/stored'
import type { Entry } from '../driver'
import type { Screen, ScreenStep } from './screens'

const page = (path: string): Entry => ({ via: 'card', path })
const tap = (text: string): ScreenStep => ({ tap: text })
const day = (text: string) => text as IsoDate

const list = page('pages/payment/claims')
const one = page('pages/payment/claim?id=r1')
const HANDED_IN = [{ kind: 'event', state: 'paid', on: day('2026-10-10') }, { kind: 'event', state: 'handed_in', on: day('2026-10-15') }] as const

/** The screens of 先垫付，再报销. The day is 2026-11-21. */
export const CLAIM_SCREENS: readonly Screen[] = [
  { name: 'claims-which', caption: '先垫付：哪种情况', entry: list, steps: [] },
  { name: 'claims-answer', caption: '先垫付：普通门诊忘带卡', entry: list, steps: [tap(situationTexts['card-forgotten'].label)] },
  { name: 'claims-list', caption: '先垫付：在跟的几笔', entry: list, stored: storedClaims([{ log: HANDED_IN }, { nickname: '爸爸', situation: 'elsewhere', care: 'inpatient', away: true, told: { ...NOTHING_TOLD, 'hand-in': day('2026-11-29') } }, { nickname: '我自己', log: [...HANDED_IN, { kind: 'event', state: 'paid_out', on: day('2026-11-20') }] }]), steps: [] },
  { name: 'claim-due', caption: '先垫付：快到最后一天', entry: one, stored: storedClaims([{ situation: 'elsewhere', care: 'inpatient', away: true, prepared: ['receipt', 'fee-list'], told: { ...NOTHING_TOLD, 'hand-in': day('2026-11-29') } }]), steps: [] },
  { name: 'claim-waiting', caption: '先垫付：交了，该问了', entry: one, stored: storedClaims([{ log: HANDED_IN }]), steps: [tap(claim.claim.calls[0])] },
  { name: 'claim-day', caption: '先垫付：最晚几号交', entry: one, stored: storedClaims([{}]), steps: [tap(claim.claim.told['hand-in'][1])] },
]
