import { PHASES, type Phase } from '@/domain/claim/phase'
import { CARES, SITUATIONS } from '@/domain/claim/states'
import { MOST_ENTRIES, NOTHING_TOLD, type TrackedClaim } from '@/domain/claim/tracked-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { MOST_CLAIMS, noClaims, type Claims } from './claims'
import type { KeptKind } from './device'
import { asNickname } from './nickname'
import { logIn } from './record/log-in'
import { numberedIn } from './record/numbered'
import { DAY, isObject, matching, oneOf, part, REIMBURSEMENT, tickedIn, type Raw } from './record/raw'

/** Raised only together with a migration; a new kind of log entry raises it, a new step does not. */
export const CLAIMS_SCHEMA = 1

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
    prepared: tickedIn(raw, 'prepared'),
    told: toldIn(part(raw, 'told')),
    log: logIn(log, 'paid', MOST_ENTRIES),
  }
}

/** Reads a stored record: a claim that cannot be read costs no other one and is itself kept as it is. */
export const readClaims = (raw: Raw): Claims => {
  const { all, ...rest } = numberedIn(raw, { list: 'claims', one: 'claim', read: claimIn, id: REIMBURSEMENT, most: MOST_CLAIMS })
  return { ...raw, ...rest, claims: all }
}

export const claimsKind: KeptKind<Claims> = { name: 'claims', schema: CLAIMS_SCHEMA, empty: noClaims, read: readClaims }
