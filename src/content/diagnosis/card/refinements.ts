import type { Refinement } from '@/domain/diagnosis/model'
import { exactly } from '../notation'

/*
 * Wordings of real terminals (domain.md §1.F, graded A or C there) that say more than the option they fall under.
 * Ids stand in shared links and never change meaning.
 */

const message = (option: string, table: string): Refinement[] => exactly('message', option, table)

export const refinements: readonly Refinement[] = [
  ...message('unreadable', `
    no-card card-not-seated
    card-type card-not-seated obsolete-card
    no-answer chip-contact-dirty chip-damaged
    reader-error reader-offline
    psam third-gen-unsupported
    card-auth card-auth-failed
  `),
  ...message('card-state', `
    state-abnormal
    sealed card-sealed bank-only-activated
    awaiting-pickup not-received card-sealed
    being-made card-formal-loss not-received production-failed
    making-failed production-failed
    temp-loss card-temp-loss
    formal-loss card-formal-loss
    cancelled card-cancelled
    app-locked card-app-locked
    card-token card-cancelled card-auth-failed
    card-missing sync-delay card-auth-failed
    withdrawn obsolete-card card-cancelled
  `),
  ...message('pin-wrong', `
    tries-left pin-wrong
    initial-pin initial-pin-blocked
  `),
  ...message('pin-locked', `
    pin-is-locked pin-locked
  `),
  ...message('insured', `
    not-insured not-insured
    person-missing not-insured multi-insurance-records identity-mismatch
    record-missing not-insured multi-insurance-records
    suspended insurance-suspended
    area-unclear multi-insurance-records
    data-mismatch identity-mismatch
    account-state risk-blocked
    in-hospital inpatient-conflict
    old-record hospital-profile-stale sync-delay
  `),
  ...message('balance', `
    balance-low personal-account-low
  `),
  ...message('item', `
    rule item-not-covered
  `),
  ...message('system', `
    interface center-or-network-down
    settlement-stop year-end-shutdown
  `),
]
