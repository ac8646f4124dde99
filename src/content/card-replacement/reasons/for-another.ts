import type { ForAnother } from '@/domain/card-replacement/choice-text'
import type { Claim } from '@/domain/shared/source'
import { inferred } from '../../wording/claim'

/* domain.md §3.2: who acts for a child brings their own papers and proves the relation; nothing was found on acting for the old. */

export const forChild = (say: Claim): ForAnother => ({ say, bring: ['household-register', 'guardian-id-card'] })
/** Whoever stands in no register yet. */
export const forNewborn = (say: Claim): ForAnother => ({ say, bring: ['household-register', 'birth-certificate', 'guardian-id-card'] })
export const forElder = (say: Claim): ForAnother => ({ say, bring: ['both-id-cards'] })

export const parentGoes = forChild(inferred('没满 {id-card-age}的，一般由家长带户口簿和自己的身份证去办。', 'gzhmu-2023 rst-qa-2022'))
export const askAtOutlet = forElder(inferred('走不动的老人，一般可以问网点能不能上门或代办。', 'rs-qa'))
