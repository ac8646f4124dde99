import { evidence } from '@/content/card-replacement/evidence'
import { holidays } from '@/content/card-replacement/holidays'
import { movesOn } from '@/content/card-replacement/moves-on'
import { model } from '@/content/diagnosis/model'
import { evidenceOf } from '@/domain/card-replacement/evidence'
import { suggestedBy } from '@/domain/card-replacement/moves-on'
import { possibleStates } from '@/domain/card-replacement/possible-states'
import { replay } from '@/domain/card-replacement/replay'
import { CHANNELS, REASONS, SIDES, STAGES } from '@/domain/card-replacement/states'
import type { Position, ReplacementCase, State } from '@/domain/card-replacement/states'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import type { IsoDate } from '@/domain/shared/iso-date'

const compiled = compileModel(model)
const day = (text: string) => text as IsoDate

const lost: ReplacementCase = { reason: 'lost', channel: 'branch', place: '110000' }
const damaged: ReplacementCase = { reason: 'damaged', channel: 'online', place: '330100' }
const instant: ReplacementCase = { reason: 'lost', channel: 'instant', place: '110000' }
const newborn: ReplacementCase = { reason: 'first', channel: 'branch', place: '440100' }

/** `producing 2026-11-02` a line. */
const tracked = (of: ReplacementCase, events: string, today: string) => {
  const told = events.trim().split(/\n */).filter(Boolean).map((line) => {
    const [state = '', on = ''] = line.split(' ')
    return { state, on }
  })
  const outcome = replay(told, of, day(today))
  expect(outcome.refused).toEqual([])
  return outcome
}
const known = (of: ReplacementCase, events: string, today: string) => evidenceOf(evidence, of, tracked(of, events, today), day(today), holidays)
const led = (answers: Readonly<Record<string, string>>) => {
  const { causes, now } = diagnose(compiled, answers)
  return { first: causes[0]?.id, named: causes.map(({ id }) => id), likely: causes.filter(({ grade }) => grade === 'likely').map(({ id }) => id), step: now[0] }
}

const PICKED_UP = 'submitted 2026-09-01\npicked_up 2026-09-10'
const ENABLED = `${PICKED_UP}\nss_enabled 2026-11-16`

describe('“新卡用不了” from the tracker', () => {
  it('at 已领卡: the card is sealed (C01)', () => {
    const answers = known(damaged, PICKED_UP, '2026-09-12')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'new-card', enabled: 'not-yet' })
    expect(led(answers)).toMatchObject({ first: 'card-sealed', likely: ['card-sealed'], step: 'show-own-code' })
  })

  it('at 已领卡 with the bank side activated: only the bank half is done (C02)', () => {
    const answers = known(damaged, `${PICKED_UP}\nactivated 2026-09-11`, '2026-09-12')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'new-card', enabled: 'bank-only' })
    expect(led(answers)).toMatchObject({ first: 'bank-only-activated', step: 'show-own-code' })
  })

  it('at 已领卡 at an instant branch, where it is mostly enabled at once: asks whether it was', () => {
    const answers = known(instant, 'formal_loss 2026-11-20\nsubmitted 2026-11-20\npicked_up 2026-11-20', '2026-11-20')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'new-card' })
    expect(led(answers)).toMatchObject({ first: 'card-sealed', likely: [], step: 'show-own-code' })
  })

  it('never enabled, however long ago it was picked up: still sealed', () => {
    expect(known(damaged, PICKED_UP, '2027-12-01')).toEqual({ scene: 'new-card', 'recent-card': 'new-card', enabled: 'not-yet' })
  })

  it('enabled yesterday: not known everywhere yet (C04)', () => {
    const answers = known(damaged, ENABLED, '2026-11-17')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'new-card', enabled: 'just-enabled' })
    expect(led(answers)).toMatchObject({ first: 'sync-delay', step: 'show-own-code' })
  })

  it('enabled long ago: the hospital’s file or its terminal (A31, A28), and neither 封存 nor the delay', () => {
    const answers = known(damaged, ENABLED, '2026-12-20')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'new-card', enabled: 'enabled' })
    const { named, step, likely } = led(answers)
    expect(named.slice(0, 2)).toEqual(['hospital-profile-stale', 'third-gen-unsupported'])
    expect({ step, likely }).toEqual({ step: 'show-own-code', likely: [] })
    expect(named).not.toContain('sync-delay')
  })

  // Monday 16 to Thursday 19 November 2026 is three workdays. Around National Day: 8 and 9 October, and Saturday the 10th, which is worked.
  it.each([
    ['2026-11-16', '2026-11-19', 'just-enabled'],
    ['2026-11-16', '2026-11-20', 'enabled'],
    ['2026-11-13', '2026-11-18', 'just-enabled'],
    ['2026-11-13', '2026-11-19', 'enabled'],
    ['2026-09-30', '2026-10-11', 'just-enabled'],
    ['2026-09-30', '2026-10-12', 'enabled'],
  ])('enabled on %s, on %s it is %s', (on, today, enabled) => {
    expect(known(damaged, `${PICKED_UP}\nss_enabled ${on}`, today)['enabled']).toBe(enabled)
  })

  it('across a New Year of unknown holidays: says what is certain and asks the rest', () => {
    const on = (today: string) => known(damaged, `${PICKED_UP}\nss_enabled 2026-12-30`, today)['enabled']
    expect(['2027-01-02', '2027-01-03', '2027-01-12', '2027-01-13'].map(on)).toEqual(['just-enabled', undefined, undefined, 'enabled'])
  })

  it('已同步: the delay is over, so it is not said again', () => {
    const soon = known(damaged, `${ENABLED}\nsynced 2026-11-17`, '2026-11-17')
    expect(soon).toEqual({ scene: 'new-card', 'recent-card': 'new-card' })
    expect(led(soon).first).not.toBe('sync-delay')
    expect(known(damaged, `${ENABLED}\nsynced 2026-11-17`, '2026-12-20')['enabled']).toBe('enabled')
  })

  it('a card that has worked: what any card is refused for, and nothing of a half-finished replacement', () => {
    const answers = known(damaged, `${ENABLED}\nusable 2026-11-25`, '2026-12-20')
    expect(answers).toEqual({ scene: 'card', 'last-worked': 'recent', 'recent-card': 'new-card', enabled: 'enabled' })
    const { named, likely, step } = led(answers)
    for (const half of ['card-sealed', 'bank-only-activated', 'sync-delay', 'not-received', 'production-failed']) expect(named).not.toContain(half)
    expect(named).toContain('hospital-profile-stale')
    expect({ likely, step }).toEqual({ likely: [], step: 'show-own-code' })
  })

  it('is not called new or lately used when it is neither', () => {
    expect(known(damaged, `${ENABLED}\nusable 2026-11-25`, '2027-02-23')).toMatchObject({ 'last-worked': 'recent', 'recent-card': 'new-card' })
    expect(known(damaged, `${ENABLED}\nusable 2026-11-25`, '2027-02-24')).toEqual({ scene: 'card', 'recent-card': 'new-card', enabled: 'enabled' })
    // 182 days after 16 November 2026 is 17 May 2027.
    expect(known(damaged, ENABLED, '2027-05-17')['recent-card']).toBe('new-card')
    expect(known(damaged, ENABLED, '2027-05-18')['recent-card']).toBeUndefined()
  })
})

describe('“新卡用不了” while there is no new card', () => {
  const MAKING = ['submitted', 'reviewing', 'batched', 'bank_opening', 'cert_issuing', 'producing', 'initializing']
  const since = (stage: string) => (stage === 'submitted' ? 'submitted 2026-11-02' : `submitted 2026-11-02\n${stage} 2026-11-09`)

  it.each(MAKING)('%s after 正式挂失: the old card cannot be used (A09), the own code can', (stage) => {
    const answers = known(lost, `formal_loss 2026-11-02\n${since(stage)}`, '2026-11-10')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'formal-loss', 'card-progress': 'making' })
    expect(led(answers)).toMatchObject({ first: 'card-formal-loss', step: 'show-own-code' })
  })

  it.each(MAKING)('%s with the old card in the hand: whatever a card is refused for; nothing is likely, the own code first', (stage) => {
    const answers = known(damaged, since(stage), '2026-11-10')
    expect(answers).toEqual({ scene: 'card', 'recent-card': 'no-card', 'card-progress': 'making' })
    expect(led(answers)).toMatchObject({ likely: [], step: 'show-own-code' })
  })

  it('a lost card whose loss was not put down is no card in the hand', () => {
    expect(known(lost, 'submitted 2026-11-02', '2026-11-10')).toEqual({ scene: 'new-card', 'recent-card': 'no-card', 'card-progress': 'making' })
  })

  it('临时挂失 and applied for: two answers are true, so it is asked', () => {
    expect(known(damaged, 'temp_loss 2026-11-01\nsubmitted 2026-11-02', '2026-11-10')).toEqual({ scene: 'card', 'card-progress': 'making' })
  })

  it.each(['dispatched', 'pending_pickup'])('%s: it is made and not in the hand (C13)', (stage) => {
    const answers = known(lost, `formal_loss 2026-11-01\n${since(stage)}`, '2026-11-10')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'no-card', 'card-progress': 'ready' })
    expect(led(answers)).toMatchObject({ first: 'not-received', likely: ['not-received'], step: 'show-own-code' })
  })

  it('逾期 as well', () => expect(known(newborn, `${since('pending_pickup')}\npickup_overdue 2026-11-19`, '2026-11-20')['card-progress']).toBe('ready'))

  it.each(['review_rejected', 'bank_failed', 'factory_failed', 'init_failed'])('%s: it was not made (C12)', (stage) => {
    const answers = known(newborn, since(stage), '2026-11-10')
    expect(answers).toEqual({ scene: 'new-card', 'recent-card': 'no-card', 'card-progress': 'failed' })
    expect(led(answers)).toMatchObject({ first: 'production-failed', likely: ['production-failed'], step: 'show-own-code' })
  })

  it('即时制卡失败 as well', () => {
    expect(led(known(instant, 'formal_loss 2026-11-09\nsubmitted 2026-11-09\ninstant_failed 2026-11-09', '2026-11-10')).first).toBe('production-failed')
  })

  it('before an application: only a loss is known of', () => {
    expect(known(damaged, '', '2026-11-10')).toEqual({})
    expect(known(newborn, '', '2026-11-10')).toEqual({})
    const phoned = known(damaged, 'temp_loss 2026-11-09', '2026-11-10')
    expect(phoned).toEqual({ scene: 'card', 'recent-card': 'phone-loss' })
    expect(led(phoned)).toMatchObject({ first: 'card-temp-loss', step: 'show-own-code' })
    expect(led(known(damaged, 'formal_loss 2026-11-09', '2026-11-10')).first).toBe('card-formal-loss')
  })
})

/** domain.md §1, 提示 and 确认: what the terminal or a trial shows where it is not the replacement at all. */
const otherFaults: readonly (readonly [fault: string, shown: Readonly<Record<string, string>>])[] = [
  ['reader-offline', { message: 'unreadable', 'other-card': 'fails', 'other-window': 'fixed' }],
  ['center-or-network-down', { message: 'system', 'whole-hospital': 'yes', 'other-card': 'all-fail' }],
  ['year-end-shutdown', { message: 'system', 'whole-hospital': 'notice' }],
  ['card-not-seated', { message: 'unreadable', 'unreadable-word': 'not-seated', reinserted: 'fixed' }],
  ['chip-contact-dirty', { message: 'unreadable', reinserted: 'on-and-off', 'other-card': 'works' }],
  ['chip-damaged', { message: 'unreadable', 'card-look': 'damaged', 'other-card': 'works', 'own-code': 'works' }],
  ['antenna-broken', { message: 'unreadable', 'unreadable-word': 'tap-silent', 'insert-tap': 'insert-works' }],
  ['card-auth-failed', { message: 'unreadable', 'unreadable-word': 'unsupported', area: 'other-province-filed', 'other-hospital': 'home-only' }],
  ['third-gen-unsupported', { message: 'unreadable', 'unreadable-word': 'unsupported', 'other-hospital': 'works' }],
  ['pin-wrong', { message: 'pin-wrong', 'pin-word': 'tries-left' }],
  ['pin-locked', { message: 'pin-locked', 'pin-word': 'pin-locked' }],
  ['initial-pin-blocked', { message: 'pin-locked', 'pin-word': 'initial' }],
  ['card-cancelled', { message: 'card-state', 'card-state-word': 'cancelled' }],
  ['not-insured', { message: 'insured', 'insured-word': 'not-found', 'app-status': 'none' }],
  ['insurance-suspended', { message: 'insured', 'insured-word': 'suspended', 'app-status': 'suspended' }],
  ['waiting-period', { message: 'insured', 'insured-word': 'waiting', 'life-change': 're-paid' }],
  ['identity-mismatch', { message: 'insured', 'insured-word': 'mismatch', 'life-change': 'renamed' }],
  ['inpatient-conflict', { message: 'insured', 'insured-word': 'restricted', inpatient: 'yes' }],
  ['remote-not-filed', { message: 'remote', 'remote-word': 'unfiled', area: 'other-province-unfiled' }],
  ['provider-not-designated', { message: 'remote', 'remote-word': 'not-designated' }],
  ['item-not-covered', { message: 'item', stage: 'part-computed' }],
  ['finance-not-activated', { message: 'balance', place: 'bank-atm' }],
  ['hospital-profile-stale', { place: 'hospital-machine', 'other-window': 'fixed', 'other-hospital': 'works' }],
]

describe('a fault that has nothing to do with the stage', () => {
  const stages: readonly (readonly [name: string, of: ReplacementCase, events: string, today: string])[] = [
    ['picked up', damaged, PICKED_UP, '2026-09-12'],
    ['picked up, bank side done', damaged, `${PICKED_UP}\nactivated 2026-09-11`, '2026-09-12'],
    ['picked up at once', instant, 'submitted 2026-11-20\npicked_up 2026-11-20', '2026-11-20'],
    ['just enabled', damaged, ENABLED, '2026-11-17'],
    ['enabled long ago', damaged, ENABLED, '2026-12-20'],
    ['usable', damaged, `${ENABLED}\nusable 2026-11-25`, '2026-12-20'],
    ['being made, old card in the hand', damaged, 'submitted 2026-11-02', '2026-11-10'],
  ]

  it.each(stages)('is still found where it shows itself: %s', (_, of, events, today) => {
    const answers = known(of, events, today)
    const missed = otherFaults.filter(([fault, shown]) => !led({ ...answers, ...shown }).named.includes(fault)).map(([fault]) => fault)
    expect(missed).toEqual([])
  })
})

const cases: readonly ReplacementCase[] = REASONS.flatMap((reason) => CHANNELS.map((channel) => ({ reason, channel, place: null })))
const positions: readonly Position[] = STAGES.flatMap((stage) =>
  [null, ...SIDES.oldCard].flatMap((oldCard) => SIDES.bankAccount.map((bankAccount) => ({ stage, oldCard, bankAccount, ecard: null, payee: 'to_update' as const, hospital: 'to_relink' as const }))))

describe('the table', () => {
  const history = (['ss_enabled', 'usable'] as const).map((state) => ({ state, on: day('2026-11-16') }))
  const everywhere = cases.flatMap((of) => positions.flatMap((position) => ['2026-11-16', '2026-11-19', '2026-11-23', '2027-12-01'].map((today) => [of, position, day(today)] as const)))

  it('names questions and options of the diagnosis', () => {
    for (const { answers } of evidence)
      for (const [question, option] of Object.entries(answers)) expect([question, model.questions.find(({ id }) => id === question)?.options]).toEqual([question, expect.arrayContaining([option])])
  })

  it('never gives two answers to one question, whatever the case and wherever it stands', () => {
    for (const [of, position, today] of everywhere) {
      const forwards = evidenceOf(evidence, of, { position, history }, today, holidays)
      expect(evidenceOf(evidence.slice().reverse(), of, { position, history }, today, holidays)).toEqual(forwards)
    }
  })

  it('is about a card in the hand from 已领卡 on and never before, and a card made is never still being made', () => {
    for (const [of, position, today] of everywhere) {
      const told = evidenceOf(evidence, of, { position, history }, today, holidays)
      const inHand = ['picked_up', 'ss_enabled', 'synced', 'usable'].includes(position.stage)
      expect([position.stage, 'card-progress' in told]).toEqual([position.stage, !inHand && position.stage !== 'draft'])
      if (!inHand) expect([position.stage, told['recent-card'] === 'new-card', 'enabled' in told, 'last-worked' in told]).toEqual([position.stage, false, false, false])
    }
  })

  it('answers no question that the diagnosis would not ask there, but 到哪一步了 and 启用了吗 where what opens them is still to be asked', () => {
    const told = everywhere.map(([of, position, today]) => evidenceOf(evidence, of, { position, history }, today, holidays))
    const different = [...new Map(told.map((answers) => [JSON.stringify(answers), answers])).values()]
    expect(different.length).toBeGreaterThan(15)
    for (const answers of different) expect([answers, diagnose(compiled, answers).idle]).toEqual([answers, 'recent-card' in answers ? [] : ['card-progress', 'enabled'].filter((id) => id in answers)])
  })
})

describe('what a found fault lets people put down', () => {
  it('is known by faults of the diagnosis and states of the tracker', () => {
    const states: readonly State[] = [...STAGES, ...SIDES.oldCard, ...SIDES.bankAccount, ...SIDES.ecard, ...SIDES.payee, ...SIDES.hospital]
    for (const [cause, told] of Object.entries(movesOn)) {
      expect(model.causes.map(({ id }) => id)).toContain(cause)
      expect(states).toEqual(expect.arrayContaining([...told]))
      expect([cause, told.length]).not.toEqual([cause, 0])
    }
  })

  const after = (of: ReplacementCase, events: string, causes: string) => suggestedBy(movesOn, causes.split(' '), possibleStates(tracked(of, events, '2026-12-20').position, of))

  it.each([
    ['card-sealed bank-only-activated', damaged, PICKED_UP, ['ss_enabled']],
    ['card-sealed', damaged, ENABLED, []],
    ['card-sealed', lost, 'submitted 2026-11-02', []],
    ['finance-not-activated', damaged, ENABLED, ['activated']],
    ['sync-delay hospital-profile-stale', damaged, ENABLED, ['synced', 'relinked']],
    ['ecard-broken-after-replace', damaged, ENABLED, ['restored']],
    ['ecard-broken-after-replace', damaged, 'submitted 2026-11-02', []],
    ['third-gen-unsupported', damaged, ENABLED, ['usable']],
    ['production-failed', lost, 'submitted 2026-11-02\nbank_opening 2026-11-05', ['bank_failed', 'factory_failed', 'init_failed']],
    ['production-failed', lost, 'submitted 2026-11-02\nbank_failed 2026-11-05', ['submitted']],
    ['production-failed', instant, 'submitted 2026-11-02', ['review_rejected', 'bank_failed', 'instant_failed']],
    ['not-received', lost, 'submitted 2026-11-02\nproducing 2026-11-05', ['dispatched', 'pending_pickup', 'picked_up']],
    ['not-received', lost, 'submitted 2026-11-02\npending_pickup 2026-11-05', ['picked_up']],
    ['card-temp-loss', damaged, 'temp_loss 2026-11-01', ['normal']],
    ['card-temp-loss', damaged, 'submitted 2026-11-02', ['temp_loss']],
    ['card-cancelled', damaged, 'submitted 2026-11-02', ['cancelled']],
    ['personal-account-low', damaged, ENABLED, []],
  ] as const)('%s', (causes, of, events, states) => expect(after(of, events, causes)).toEqual(states))
})
