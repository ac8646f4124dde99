import type { FaultText } from '@/domain/knowledge/fault-text'
import { billAmounts } from './bill-amounts'
import { cannotPayOnline } from './cannot-pay-online'
import { codeAndActivation } from './code-and-activation'
import { paidWithoutResult } from './paid-without-result'

/** What people are told about the faults of the phone scene (domain.md §1.E, aliases left out). */
export const phoneFaults: readonly FaultText[] = ([] as FaultText[]).concat(codeAndActivation, cannotPayOnline, paidWithoutResult, billAmounts)
