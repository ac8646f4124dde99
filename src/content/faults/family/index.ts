import type { FaultText } from '@/domain/knowledge/fault-text'
import { accountSharing } from './account-sharing'
import { limitsAndAge } from './limits-and-age'
import { mixUps } from './mix-ups'
import { papersAndFace } from './papers-and-face'
import { settingUp } from './setting-up'

/** What people are told about the 21 faults of the family scene (domain.md §1.D). */
export const familyFaults: readonly FaultText[] = ([] as FaultText[]).concat(mixUps, settingUp, limitsAndAge, papersAndFace, accountSharing)
