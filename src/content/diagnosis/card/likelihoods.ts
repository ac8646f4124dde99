import type { LikelihoodRow } from '@/domain/diagnosis/model'
import { rows } from '../notation'

/** + rests on the 提示 / 确认 / 排除 lines of domain.md §1 and the table of its §2. */
export const likelihoods: Readonly<Record<string, readonly LikelihoodRow[]>> = {
  // unreadable card-state pin-wrong pin-locked insured remote balance item system none
  message: rows(`
    + ANNNNNNNSN reader-offline
    + ANNNNNNNRN third-gen-unsupported
    + RNNNNNNNAN center-or-network-down
    + NNNNNNNNAN year-end-shutdown
    + ANNNNNNNNN card-not-seated chip-contact-dirty chip-damaged
    + ARNNNNNNNN obsolete-card
    ? ANNNNNNNNN antenna-broken magstripe-degaussed-legacy
    + NANNNNNNNN card-temp-loss card-formal-loss card-sealed
    + RANNRNNNNN card-cancelled
    + NANSNNNNNN card-app-locked
    + NNANNNNNNN pin-wrong
    + NNRANNNNNN pin-locked
    + NRANNNNNNN initial-pin-blocked
    + NNNNANNNNN not-insured insurance-suspended waiting-period identity-mismatch
    + NNNNARNNNN multi-insurance-records
    + NNNNRANNNN remote-not-filed
    + NNNNNANNNN provider-not-networked provider-not-designated not-selected-provider
    + NNNNNNANNN personal-account-low
    + NNNNNNNANN item-not-covered
    ? NNNNANNSNN inpatient-conflict
    ? NRNNANRNNN risk-blocked
    + ASNNNNNNNN card-auth-failed
    ? RSNNONNNNN hospital-profile-stale
    ? OSNNNNNNNN card-validity-expired
    + ONONNNNNNN bank-function-only
    ? SSNNSNNNNN face-illegible
    + NANNNNNNNN bank-only-activated
    + NONNONNNNR sync-delay
    ? NNNNNNSNNO finance-not-activated
    ? NSNNNNNNSO ecard-broken-after-replace
    + NNNNNNANNR bank-switch-balance-pending
    ? NSNNNNNNNA production-failed not-received
    ? NNNNNNNNNA *
  `),
  // card own-code ecard family-code online
  'in-hand': rows(`
    + NRANN ecard-broken-after-replace
    ? SASNN multi-insurance-records
    ? OSNNS finance-not-activated
    ? OSRNR production-failed not-received center-or-network-down year-end-shutdown personal-account-low item-not-covered
    ? OSRNS not-insured insurance-suspended waiting-period identity-mismatch
    ? RORNO *phone
    ? RRNAS *family
    ? ARNNN *
  `),
  // The five questions that read the same words once more: "else" is for who was sorted wrongly by the first.
  // not-seated silent tap-silent device unsupported else
  'unreadable-word': rows(`
    + ARNNNN card-not-seated
    + RANNNN chip-contact-dirty chip-damaged
    + NRNANN reader-offline
    + NRRNAN third-gen-unsupported
    + NRNNAR card-auth-failed
    + NNANNN antenna-broken
    + OONNRN obsolete-card
    ? NANNNN magstripe-degaussed-legacy
    ? SONNRR bank-function-only card-validity-expired
    ? RSNNRO card-cancelled hospital-profile-stale
    ? NSNONO center-or-network-down
    ? NNNNNA *
  `),
  // temp-loss formal-loss sealed cancelled locked else
  'card-state-word': rows(`
    + ANNNNN card-temp-loss
    + NANNNN card-formal-loss
    + NNANNN card-sealed
    + NNNANN card-cancelled
    + NNNNAN card-app-locked
    ? NNNNAR pin-locked
    ? NNSSSO card-auth-failed
    ? NNSSRO hospital-profile-stale
    ? NNRORO obsolete-card card-validity-expired
    ? RNRROO risk-blocked
    + NNANNN bank-only-activated
    ? NNSSRO sync-delay
    + NNONNO not-received
    ? NNNNNA *
  `),
  // tries-left pin-locked card-locked initial else
  'pin-word': rows(`
    + ANNNN pin-wrong
    + NARNN pin-locked
    + NRANN card-app-locked
    + NNNAN initial-pin-blocked
    ? OSSNR bank-function-only
    ? NNNNA *
  `),
  // not-found suspended waiting mismatch old-record restricted else
  'insured-word': rows(`
    + ANNNNNN not-insured
    + NANNNNN insurance-suspended
    + NNANNNN waiting-period
    + ONNSNNN multi-insurance-records
    + NNNARNN identity-mismatch
    + RNNNANN hospital-profile-stale
    + NNNNNAN risk-blocked
    + NNNNNAN inpatient-conflict
    ? SNNSONS card-cancelled card-auth-failed
    ? ORNSNNS remote-not-filed
    + RNNNANN sync-delay
    ? NNNNNNA *
  `),
  // unfiled not-networked not-designated not-selected else
  'remote-word': rows(`
    + ANNNN remote-not-filed
    + RANNN provider-not-networked
    + NNANN provider-not-designated
    + NNNAN not-selected-provider
    ? OSNSR multi-insurance-records
    ? NNNNA *
  `),
  // card-event life-event away worn-card nothing
  lately: rows(`
    + ANNNN card-temp-loss card-formal-loss card-sealed card-cancelled
    + ANNNR third-gen-unsupported initial-pin-blocked
    ? OSNNS bank-function-only
    + NANNN not-insured insurance-suspended multi-insurance-records identity-mismatch waiting-period
    + NNANN remote-not-filed provider-not-networked
    + ONSNS hospital-profile-stale
    + SNONS card-auth-failed
    + NNNAS chip-damaged
    ? NNNAR face-illegible obsolete-card magstripe-degaussed-legacy card-validity-expired
    ? NNNOO chip-contact-dirty
    + ANNNN bank-only-activated finance-not-activated sync-delay ecard-broken-after-replace bank-switch-balance-pending production-failed not-received
    ? NNNNA *
  `),
  // card-office insurance-office file-or-move other-counter nobody; after the 找谁 lines
  'sent-to': rows(`
    ? NNNOO reader-offline
    ? NNNRA center-or-network-down
    ? NRNNA year-end-shutdown
    ? RNNRA card-not-seated
    ? ONNSO chip-contact-dirty face-illegible initial-pin-blocked
    ? ANNRR chip-damaged
    ? ANNNR obsolete-card magstripe-degaussed-legacy pin-locked
    ? ANNNN card-sealed card-temp-loss card-formal-loss card-cancelled card-app-locked bank-function-only
    ? ONNNO pin-wrong antenna-broken card-validity-expired
    ? OSSNR card-auth-failed
    ? SNNOO third-gen-unsupported
    ? NARNR not-insured insurance-suspended multi-insurance-records
    ? NANNS waiting-period
    ? SANNN identity-mismatch
    ? NANNR risk-blocked
    ? NSANN remote-not-filed
    ? NRARR provider-not-networked not-selected-provider
    ? NNANR provider-not-designated
    ? NNNNA personal-account-low
    ? NRNSA item-not-covered
    ? NRNAN inpatient-conflict
    ? RRNAN hospital-profile-stale
    ? ANNNN bank-only-activated production-failed not-received
    ? ONNNO finance-not-activated ecard-broken-after-replace bank-switch-balance-pending
    ? OSNSR sync-delay
  `),
  // works insured-problem unscannable no-phone; nobody is likelier than others to have no phone (§2 Q5: 0)
  'own-code': rows(`
    + ANRS chip-damaged chip-contact-dirty card-temp-loss card-formal-loss card-cancelled card-app-locked pin-wrong pin-locked initial-pin-blocked
    + ANRS card-sealed bank-only-activated sync-delay production-failed not-received third-gen-unsupported card-auth-failed
    + ARRS hospital-profile-stale
    ? ANRS card-not-seated obsolete-card antenna-broken magstripe-degaussed-legacy face-illegible bank-function-only card-validity-expired
    + NANS not-insured insurance-suspended waiting-period remote-not-filed provider-not-networked provider-not-designated not-selected-provider identity-mismatch
    + NASS multi-insurance-records
    ? NANS risk-blocked inpatient-conflict
    + ORSS reader-offline
    + NRAS center-or-network-down
    ? NRAS year-end-shutdown
    ? OSNS personal-account-low item-not-covered bank-switch-balance-pending
    ? ANRS finance-not-activated ecard-broken-after-replace
  `),
  // works fails all-fail
  'other-card': rows(`
    + NAR reader-offline
    + NRA center-or-network-down
    + NRA year-end-shutdown
    + NAS provider-not-designated
    + ANN chip-contact-dirty chip-damaged pin-wrong pin-locked
    ? OSN third-gen-unsupported provider-not-networked
    ? ANN *
  `),
  // fixed on-and-off still
  reinserted: rows(`
    + ARN card-not-seated
    + SOR chip-contact-dirty
    + NRA chip-damaged
    ? NRA reader-offline
    ? NNA *
  `),
  // fixed still
  'other-window': rows(`
    + AN reader-offline
    + OS card-not-seated chip-contact-dirty hospital-profile-stale
    + NA chip-damaged not-insured insurance-suspended
    ? SO third-gen-unsupported antenna-broken
    ? NA *
  `),
  // intact damaged no-chip worn-face expired
  'card-look': rows(`
    + SANNN chip-damaged
    + NNARR obsolete-card
    + NNANN magstripe-degaussed-legacy
    + NNNAN face-illegible
    + RNNRA card-validity-expired
    + ANNNN chip-contact-dirty personal-account-low
    ? ONNNS bank-function-only card-cancelled
    ? ANNNN *
  `),
  // recent long-ago never
  'last-worked': rows(`
    ? NNA card-sealed initial-pin-blocked bank-only-activated sync-delay
    ? SRO finance-not-activated
    ? ORS ecard-broken-after-replace
    ? RNA third-gen-unsupported
    ? RAS obsolete-card
    ? ARN chip-contact-dirty chip-damaged pin-locked card-cancelled card-temp-loss card-formal-loss antenna-broken
    ? OSN magstripe-degaussed-legacy
    ? SOR card-validity-expired
    ? SSO hospital-profile-stale not-insured
    ? OSR insurance-suspended pin-wrong multi-insurance-records
    ? RSO waiting-period
    ? OSS remote-not-filed card-auth-failed identity-mismatch bank-function-only face-illegible
    ? ARR *
  `),
  // phone-loss formal-loss no-card new-card none
  'recent-card': rows(`
    + ARNNN card-temp-loss
    + RASNN card-formal-loss
    + NNNAN card-sealed
    + NRNAN card-cancelled
    + NNNAR third-gen-unsupported
    + NNNOO hospital-profile-stale
    + NNNAR initial-pin-blocked
    ? NNNSA bank-function-only
    + NSARN not-received
    + NSANN production-failed
    + NNNAN bank-only-activated finance-not-activated sync-delay bank-switch-balance-pending
    + RSSON ecard-broken-after-replace
    ? NNNRA *
  `),
  // making ready failed
  'card-progress': rows(`
    + ARN card-formal-loss
    + NAN not-received
    + SNA production-failed
    ? ORR *
  `),
  // just-enabled enabled bank-only social-only not-yet old-card; just: within three working days (domain.md C04); "social-only": the
  // social function, but not the bank account
  enabled: rows(`
    + NNSNAN card-sealed
    + NNANRN bank-only-activated
    + RRNANN finance-not-activated
    + OANSNR hospital-profile-stale
    + ARNSNN sync-delay
    ? RRRRNA card-cancelled
    ? SARSRN *
  `),
  // left-job moved renamed re-paid none
  'life-change': rows(`
    + ANNRR not-insured insurance-suspended
    + RNNAN waiting-period
    + NANNR multi-insurance-records
    + NNANR identity-mismatch
    ? RSNNA remote-not-filed hospital-profile-stale
    ? RNNNA *
  `),
  // same-city same-province other-province-filed other-province-unfiled
  area: rows(`
    + NSNA remote-not-filed
    + NRAN provider-not-networked
    + NOON card-auth-failed
    + ORSR hospital-profile-stale
    ? OSRS multi-insurance-records
    ? ARRR *
  `),
  // no-name pin name-shown part-computed paying
  stage: rows(`
    ? ANNNN reader-offline card-not-seated chip-contact-dirty chip-damaged obsolete-card third-gen-unsupported antenna-broken magstripe-degaussed-legacy
    + NANNN pin-wrong pin-locked
    ? NANNN initial-pin-blocked
    ? ONONN card-temp-loss card-formal-loss card-cancelled card-sealed card-app-locked card-auth-failed face-illegible
    ? ONOSS center-or-network-down year-end-shutdown
    ? OONNS bank-function-only
    ? ONSNS card-validity-expired
    + NNNAR item-not-covered
    + NNNSA personal-account-low
    ? NNOAN inpatient-conflict
    ? ONONN bank-only-activated sync-delay
    ? NSNNO finance-not-activated
    ? ANSNN ecard-broken-after-replace
    ? NNNSA bank-switch-balance-pending
    ? RNANN *
  `),
  // hospital-counter hospital-machine pharmacy bank-atm
  place: rows(`
    + NNNA bank-function-only
    + RARN hospital-profile-stale
    + ORON personal-account-low bank-switch-balance-pending
    ? OSSS finance-not-activated
    ? SNAN provider-not-designated
    ? ASSN *
  `),
  // works home-only fails
  'other-hospital': rows(`
    + ARN third-gen-unsupported hospital-profile-stale bank-function-only
    + RAN card-auth-failed
    ? OON provider-not-networked
    ? RAR remote-not-filed
    ? SOS multi-insurance-records
    + NNA chip-damaged risk-blocked
    + NNA sync-delay
    ? ARN finance-not-activated
    ? SNO bank-switch-balance-pending ecard-broken-after-replace
    ? ANN reader-offline provider-not-designated
    ? ARR card-not-seated not-selected-provider face-illegible
    ? ONO chip-contact-dirty
    ? ONS item-not-covered antenna-broken card-validity-expired center-or-network-down
    ? SNO personal-account-low inpatient-conflict pin-wrong
    ? NNA *
  `),
  // insert-works tap-works neither
  'insert-tap': rows(`
    + ANN antenna-broken
    ? NOS chip-contact-dirty
    + SSS third-gen-unsupported
    ? NRA *
  `),
  // normal suspended none several
  'app-status': rows(`
    + NNAN not-insured
    + NANN insurance-suspended
    + RNRA multi-insurance-records
    ? OSRN waiting-period
    ? ONSR identity-mismatch
    ? ANNN *
  `),
  // yes no
  inpatient: rows(`
    + AN inpatient-conflict
    ? NA *
  `),
  // notice yes no
  'whole-hospital': rows(`
    + RAN center-or-network-down
    + ARN year-end-shutdown
    + NRA reader-offline
    ? NNA *
  `),
  // year-end ordinary
  season: rows(`
    + AN year-end-shutdown
    ? RA *
  `),
}
