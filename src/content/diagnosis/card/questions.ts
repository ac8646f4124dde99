import type { Question } from '@/domain/diagnosis/model'
import { ASK_CLERK, KNOWN, ON_CARD, ON_PHONE, REREAD, question } from '../notation'

/*
 * Ids and option ids stand in shared links and in what the phone keeps: they never change meaning. Wording is in question-texts.ts.
 * Noise 0.10 where something must be inspected.
 */

const ON_THE_PHONE = ['activate', 'show-code', 'no-button', 'no-response', 'refused', 'no-result', 'amount']

export const questions: readonly Question[] = [
  // Who wants to bind a relative or pay for one has no terminal before them, nor has who is stuck at a known step on the phone.
  { ...question('message', KNOWN, 0.05, 'unreadable card-state pin-wrong pin-locked insured remote balance item system none'), unless: [{ scene: ['family'], 'family-aim': ['bind', 'show', 'pay'] }, { scene: ['phone'], 'phone-step': ON_THE_PHONE }] },
  question('in-hand', KNOWN, 0.05, 'card own-code ecard family-code online'),
  question('unreadable-word', REREAD, 0.05, 'not-seated silent tap-silent device unsupported else', { message: ['unreadable'] }),
  question('card-state-word', REREAD, 0.05, 'temp-loss formal-loss sealed cancelled locked else', { message: ['card-state'] }),
  question('pin-word', REREAD, 0.05, 'tries-left pin-locked card-locked initial else', { message: ['pin-wrong', 'pin-locked'] }),
  question('insured-word', REREAD, 0.05, 'not-found suspended waiting mismatch old-record restricted else', { message: ['insured'] }),
  question('remote-word', REREAD, 0.05, 'unfiled not-networked not-designated not-selected else', { message: ['remote'] }),
  question('lately', KNOWN, 0.05, 'card-event life-event away worn-card nothing'),
  question('sent-to', KNOWN, 0.05, 'card-office insurance-office file-or-move other-counter nobody'),
  question('own-code', ON_PHONE, 0.05, 'works insured-problem unscannable no-phone'),
  question('other-card', KNOWN, 0.05, 'works fails all-fail'),
  question('reinserted', KNOWN, 0.05, 'fixed on-and-off still', { message: ['unreadable', 'unsure'] }),
  question('other-window', ASK_CLERK, 0.1, 'fixed still'),
  question('card-look', ON_CARD, 0.1, 'intact damaged no-chip worn-face expired'),
  question('last-worked', KNOWN, 0.05, 'recent long-ago never'),
  question('recent-card', KNOWN, 0.05, 'phone-loss formal-loss no-card new-card none'),
  question('card-progress', ON_PHONE, 0.05, 'making ready failed', { 'recent-card': ['formal-loss', 'no-card'] }),
  question('enabled', KNOWN, 0.05, 'just-enabled enabled bank-only social-only not-yet old-card', { 'recent-card': ['new-card'] }),
  question('life-change', KNOWN, 0.05, 'left-job moved renamed re-paid none'),
  question('area', KNOWN, 0.05, 'same-city same-province other-province-filed other-province-unfiled'),
  question('stage', KNOWN, 0.05, 'no-name pin name-shown part-computed paying'),
  question('place', KNOWN, 0.05, 'hospital-counter hospital-machine pharmacy bank-atm'),
  question('other-hospital', KNOWN, 0.05, 'works home-only fails'),
  question('insert-tap', ON_CARD, 0.1, 'insert-works tap-works neither', { message: ['unreadable', 'unsure'] }),
  question('app-status', ON_PHONE, 0.05, 'normal suspended none several'),
  question('inpatient', KNOWN, 0.05, 'yes no'),
  question('whole-hospital', ASK_CLERK, 0.05, 'notice yes no'),
  { ...question('season', KNOWN, 0.05, 'year-end ordinary'), asked: false },
]
