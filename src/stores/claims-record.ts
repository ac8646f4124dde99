import { PHASES, type Phase } from '@/domain/claim/phase'
import { CARES, SITUATIONS } from '@/domain/claim/states'
import { MOST_ENTRIES, NOTHING_TOLD, type TrackedClaim } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { MOST_CLAIMS, noClaims, type Claims, type RemovedClaim } from './claims'
import type { KeptKind } from './device'
import { asNickname } from './nickname'
import { logIn } from './record/log-in'
import { numberOf, once } from './record/numbered'
import { DAY, isObject, isThere, listIn, matching, oneOf, part, REIMBURSEMENT, type Raw } from './record/raw'

/** Raised only together with a migration; a new kind of log entry raises it, a new step does not. */
export const CLAIMS_SCHEMA = 1

const PAPER = /^[a-z-]{1,40}$/
const MOST_PAPERS = 20

const toldIn = (raw: unknown): TrackedClaim['told'] =>
  PHASES.reduce<Record<Phase, IsoDate | null>>((told, phase) => ({ ...told, [phase]: matching(part(raw, phase), DAY) as IsoDate | null }), { ...(isObject(raw) ? raw : {}), ...NOTHING_TOLD })

const claimIn = (raw: unknown): TrackedClaim | null => {
  const id = matching(part(raw, 'id'), REIMBURSEMENT)
  const situation = oneOf(SITUATIONS, part(raw, 'situation'))
  const care = oneOf(CARES, part(raw, 'care'))
  const log = part(raw, 'log')
  if (!isObject(raw) || !id || !situation || !care || !Array.isArray(log)) return null
  const nickname = part(raw, 'nickname')
  return {
    ...raw,
    id,
    situation,
    care,
    away: part(raw, 'away') === true,
    nickname: typeof nickname === 'string' ? asNickname(nickname) : '',
    prepared: listIn(raw, 'prepared').map((paper) => matching(paper, PAPER)).filter(isThere).filter((paper, at, all) => all.indexOf(paper) === at).slice(0, MOST_PAPERS),
    told: toldIn(part(raw, 'told')),
    log: logIn(log, 'paid', MOST_ENTRIES),
  }
}

const removedIn = (raw: unknown): RemovedClaim | null => {
  const claim = claimIn(part(raw, 'claim'))
  const on = matching(part(raw, 'on'), DAY) as IsoDate | null
  return isObject(raw) && claim && on ? { ...raw, claim, on } : null
}

/** Reads a stored record: a claim that cannot be read costs no other one and is itself kept as it is. */
export const readClaims = (raw: Raw): Claims => {
  const stored = listIn(raw, 'claims').concat(listIn(raw, 'unread'))
  const claims = once(stored.map(claimIn).filter(isThere), ({ id }) => id).slice(0, MOST_CLAIMS).sort((one, other) => numberOf(one.id) - numberOf(other.id))
  const unread = stored.filter(isObject).filter((one) => !claimIn(one)).slice(0, MOST_CLAIMS - claims.length)
  const isThereAlready = (id: string): boolean => claims.some((claim) => numberOf(claim.id) === numberOf(id))
  const removed = once(listIn(raw, 'removed').map(removedIn).filter(isThere), ({ claim }) => claim.id).filter(({ claim }) => !isThereAlready(claim.id)).slice(0, MOST_CLAIMS)
  const ids = [...claims, ...removed.map(({ claim }) => claim), ...unread].map(({ id }) => matching(id, REIMBURSEMENT)).filter(isThere)
  const lastId = part(raw, 'lastId')
  return { ...raw, claims, removed, unread, lastId: Math.max(typeof lastId === 'number' && lastId % 1 === 0 ? lastId : 0, 0, ...ids.map(numberOf)) }
}

export const claimsKind: KeptKind<Claims> = { name: 'claims', schema: CLAIMS_SCHEMA, empty: noClaims, read: readClaims }
