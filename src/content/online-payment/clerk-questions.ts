import type { Claim } from '@/domain/shared/source'
import { askThis, cannotBeClosed, reasonSince } from './repeated'

/** What to ask the cashier to look up (domain.md §5.3: med_ins_fail_reason), in plain words. */
export const clerkQuestions: readonly Claim[] = [askThis, reasonSince, cannotBeClosed]

/** The faults whose question to the clerk names what the cashier's own system calls it. */
export const clerkFaults: readonly string[] = ['self-paid-but-insurance-failed', 'settlement-check-failed', 'duplicate-order']
