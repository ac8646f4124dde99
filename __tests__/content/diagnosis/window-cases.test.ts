import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { readWords } from '@/domain/diagnosis/read-words'
import { windowCases } from './window-cases'

const compiled = compileModel(model)
const outcomeOf = (told: string, answers: Readonly<Record<string, string>> = {}) => {
  const { answers: heard, ask } = readWords(lexicon, told)
  return diagnose(compiled, { ...heard, ...answers }, ask === null ? {} : { askFirst: ask })
}

const LADDER = ['show-own-code', 'ask-id-card', 'pay-and-keep-papers']

describe('at the window', () => {
  it.each(windowCases)('“$told” leads to $fault ($after)', ({ told, answers, fault, within, first }) => {
    const { causes, now } = outcomeOf(told, answers)
    expect(causes.slice(0, within).map(({ id }) => id)).toContain(fault)
    expect(first).toContain(now[0])
  })

  it('has a case for every fault', () => {
    expect(windowCases.length).toBeGreaterThanOrEqual(100)
    expect(new Set(windowCases.map(({ fault }) => fault))).toEqual(new Set(model.causes.map(({ id }) => id)))
  })

  it('names no single cause for words that say nothing in particular', () => {
    for (const told of ['卡刷不了怎么办', '用不了', '窗口说不能用']) {
      const { causes, next, now } = outcomeOf(told)
      expect({ causes, next, now }).toEqual({ causes: [], next: 'message', now: LADDER })
    }
    expect(outcomeOf('帮帮我')).toMatchObject({ causes: [], next: 'scene', now: LADDER })
  })

  it('asks on where a message has several meanings', () => {
    expect(outcomeOf('卡状态异常').next).toBe('card-state-word')
    expect(outcomeOf('卡信息异常').next).toBe('recent-card')
    expect(outcomeOf('冻结了').next).toBe('card-state-word')
    expect(outcomeOf('锁了').next).toBe('pin-word')
    expect(outcomeOf('我是外地的').next).toBe('area')
  })
})

/** domain.md §2, table of Q2: what each option strongly speaks for (++) and what it rules out (×). */
const firstQuestion: readonly (readonly [option: string, speaksFor: string, rulesOut: string])[] = [
  ['unreadable', 'chip-contact-dirty chip-damaged card-not-seated reader-offline', 'pin-wrong pin-locked not-insured insurance-suspended personal-account-low'],
  ['pin-wrong', 'pin-wrong', 'chip-damaged reader-offline chip-contact-dirty'],
  ['pin-locked', 'pin-locked', 'chip-damaged reader-offline'],
  ['card-state', 'card-temp-loss card-formal-loss card-sealed card-cancelled', 'chip-damaged personal-account-low'],
  ['insured', 'not-insured insurance-suspended', 'reader-offline chip-damaged card-not-seated'],
  ['balance', 'personal-account-low', 'chip-damaged reader-offline card-not-seated'],
  ['remote', 'remote-not-filed', 'chip-damaged'],
  ['system', 'center-or-network-down', 'chip-damaged'],
]

/** The same for the four experiments and the history (Q3–Q9), asked after "读不出卡" or by themselves. */
const furtherQuestions: readonly (readonly [answers: Readonly<Record<string, string>>, first: string, notFirst: string])[] = [
  [{ message: 'unreadable', 'other-card': 'fails' }, 'reader-offline', 'chip-damaged pin-wrong'],
  [{ message: 'unreadable', 'other-card': 'works' }, 'chip-contact-dirty chip-damaged card-not-seated', 'reader-offline center-or-network-down'],
  [{ message: 'unreadable', 'other-window': 'fixed' }, 'reader-offline card-not-seated chip-contact-dirty', 'chip-damaged not-insured'],
  [{ message: 'unreadable', 'card-look': 'damaged' }, 'chip-damaged', 'personal-account-low'],
  [{ message: 'unreadable', 'card-look': 'no-chip' }, 'obsolete-card magstripe-degaussed-legacy', 'chip-damaged'],
  [{ message: 'unreadable', 'own-code': 'works' }, 'chip-contact-dirty chip-damaged card-not-seated', 'not-insured insurance-suspended waiting-period center-or-network-down'],
  [{ 'own-code': 'insured-problem' }, 'not-insured insurance-suspended remote-not-filed', 'chip-damaged'],
  [{ message: 'card-state', 'recent-card': 'phone-loss' }, 'card-temp-loss', 'card-sealed'],
  [{ message: 'card-state', 'recent-card': 'formal-loss' }, 'card-formal-loss', 'card-sealed'],
  [{ message: 'card-state', 'recent-card': 'new-card', enabled: 'bank-only' }, 'card-sealed bank-only-activated', 'card-temp-loss'],
  [{ message: 'card-state', 'recent-card': 'new-card', enabled: 'enabled' }, 'sync-delay hospital-profile-stale third-gen-unsupported', 'card-sealed bank-only-activated'],
  [{ message: 'insured', 'life-change': 'left-job' }, 'insurance-suspended not-insured', 'identity-mismatch'],
  [{ message: 'remote', area: 'other-province-unfiled' }, 'remote-not-filed', 'provider-not-networked'],
  [{ message: 'remote', area: 'other-province-filed' }, 'provider-not-networked', 'remote-not-filed'],
  [{ message: 'remote', area: 'same-city' }, 'provider-not-designated not-selected-provider', 'remote-not-filed provider-not-networked'],
  [{ message: 'system', 'whole-hospital': 'notice' }, 'year-end-shutdown', 'reader-offline'],
]

describe('the tables of domain.md §2', () => {
  const named = (answers: Readonly<Record<string, string>>): string[] => diagnose(compiled, answers).causes.map(({ id }) => id)

  it.each(firstQuestion)('“%s” speaks for %s and not for %s', (message, speaksFor, rulesOut) => {
    const causes = named({ message })
    expect(speaksFor.split(' ')).toContain(causes[0])
    for (const fault of rulesOut.split(' ')) expect(causes).not.toContain(fault)
  })

  it.each(furtherQuestions)('%j leads to %s before %s', (answers, first, notFirst) => {
    const causes = named(answers)
    expect(first.split(' ')).toContain(causes[0])
    expect(notFirst.split(' ')).not.toContain(causes[0])
  })
})
