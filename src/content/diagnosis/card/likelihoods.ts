import type { LikelihoodRow } from '@/domain/diagnosis/model'
import { rows } from '../notation'

/** + rests on the 提示 / 确认 / 排除 lines of domain.md §1 and the table of its §2. */
export const likelihoods: Readonly<Record<string, readonly LikelihoodRow[]>> = {
  // unreadable card-state pin-wrong pin-locked insured remote balance item system
  message: rows(`
    + ANNNNNNNS reader-offline
    + ANNNNNNNR third-gen-unsupported
    + RNNNNNNNA center-or-network-down
    + NNNNNNNNA year-end-shutdown
    + ANNNNNNNN card-not-seated chip-contact-dirty chip-damaged
    + ARNNNNNNN obsolete-card
    ? ANNNNNNNN antenna-broken magstripe-degaussed-legacy
    + NANNNNNNN card-temp-loss card-formal-loss card-sealed
    + RANNRNNNN card-cancelled
    + NANSNNNNN card-app-locked
    + NNANNNNNN pin-wrong
    + NNRANNNNN pin-locked
    + NRANNNNNN initial-pin-blocked
    + NNNNANNNN not-insured insurance-suspended waiting-period identity-mismatch
    + NNNNARNNN multi-insurance-records
    + NNNNRANNN remote-not-filed
    + NNNNNANNN provider-not-networked provider-not-designated not-selected-provider
    + NNNNNNANN personal-account-low
    + NNNNNNNAN item-not-covered
    ? NNNNANNSN inpatient-conflict
    ? NRNNANRNN risk-blocked
    + ASNNNNNNN card-auth-failed
    ? RSNNONNNN hospital-profile-stale
    ? OSNNNNNNN card-validity-expired
    + ONONNNNNN bank-function-only
    ? SSNNSNNNN face-illegible
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
  `),
  // works insured-problem unscannable no-phone; nobody is likelier than others to have no phone (§2 Q5: 0)
  'own-code': rows(`
    + ANRS chip-damaged chip-contact-dirty card-temp-loss card-formal-loss card-cancelled card-app-locked pin-wrong pin-locked initial-pin-blocked
    + ANRS card-sealed third-gen-unsupported card-auth-failed
    + ARRS hospital-profile-stale
    ? ANRS card-not-seated obsolete-card antenna-broken magstripe-degaussed-legacy face-illegible bank-function-only card-validity-expired
    + NANS not-insured insurance-suspended waiting-period remote-not-filed provider-not-networked provider-not-designated not-selected-provider identity-mismatch
    + NASS multi-insurance-records
    ? NANS risk-blocked inpatient-conflict
    + ORSS reader-offline
    + NRAS center-or-network-down
    ? NRAS year-end-shutdown
    ? OSNS personal-account-low item-not-covered
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
    ? NNA card-sealed initial-pin-blocked
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
  // phone-loss formal-loss new-card none
  'recent-card': rows(`
    + ARNN card-temp-loss
    + RANN card-formal-loss
    + NNAN card-sealed
    + NRAN card-cancelled
    + NNAR third-gen-unsupported
    + NNOO hospital-profile-stale
    + NNAR initial-pin-blocked
    ? NNSA bank-function-only
    ? NNRA *
  `),
  // enabled bank-only old-card
  enabled: rows(`
    + RAN card-sealed
    + ARN hospital-profile-stale
    ? RNA card-cancelled
    ? ARN *
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
    ? RNANN *
  `),
  // hospital-counter hospital-machine pharmacy bank-atm
  place: rows(`
    + NNNA bank-function-only
    + RARN hospital-profile-stale
    + ORON personal-account-low
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
