import { actionTexts } from '@/content/actions'
import { lexicon } from '@/content/diagnosis/lexicon'
import { model } from '@/content/diagnosis/model'
import { causes } from '@/content/diagnosis/phone/causes'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import { readWords } from '@/domain/diagnosis/read-words'
import { paidWithoutResult, phoneCases } from './phone-cases'

const compiled = compileModel(model)
const outcomeOf = (told: string, answers: Answers = {}) => {
  const { answers: heard, ask } = readWords(lexicon, told)
  return diagnose(compiled, { ...heard, ...answers }, ask === null ? {} : { askFirst: ask })
}

/** Sentences and labels must not stand in each other's way, so a third of the cases is answered, not told. */
describe('with the phone or the bill in the hand', () => {
  it.each(phoneCases)('“$told” $answers leads to $fault ($after)', ({ told, answers, fault, within }) => {
    expect(outcomeOf(told, answers).causes.slice(0, within).map(({ id }) => id)).toContain(fault)
  })

  it('has a case for every fault, and asks for the first place in most', () => {
    expect(phoneCases.length).toBeGreaterThanOrEqual(40)
    expect(causes.map(({ id }) => id).filter((id) => !phoneCases.some(({ fault }) => fault === id))).toEqual([])
    expect(phoneCases.filter(({ within }) => within === 1).length * 2).toBeGreaterThan(phoneCases.length)
  })
})

describe('whoever paid and has no result', () => {
  it.each(paidWithoutResult)('is told first not to pay again: “%s”', (told) => {
    expect(outcomeOf(told).now[0]).toBe('do-not-pay-again')
  })

  it('is told so whatever else is answered, and never to try or to authorise once more', () => {
    for (const message of model.questions.find(({ id }) => id === 'phone-message')?.options ?? []) {
      const { now, skipped } = outcomeOf('', { scene: 'phone', 'phone-step': 'no-result', 'phone-message': message })
      expect([message, now[0]]).toEqual([message, 'do-not-pay-again'])
      expect(skipped.map(({ action }) => action)).toEqual(expect.arrayContaining(['try-once-more', 'authorise-again']))
    }
  })

  it('and sees in the orders that money is gone is sent to have it looked up, whatever else is answered', () => {
    for (const step of ['refused', 'no-result', UNSURE]) {
      for (const message of model.questions.find(({ id }) => id === 'phone-message')?.options ?? []) {
        const { now } = outcomeOf('', { scene: 'phone', 'phone-step': step, 'phone-message': message, 'order-page': 'half' })
        expect([step, message, now.slice(0, 2)]).toEqual([step, message, expect.arrayContaining(['look-up-order'])])
        expect(['do-not-pay-again', 'look-up-order']).toContain(now[0])
      }
    }
    for (const id of ['do-not-pay-again', 'look-up-order']) expect(actionTexts[id]?.say.text).toContain('别再付')
  })
})

describe('the steps', () => {
  /** domain.md §5.3 and the 现在 lines of §1.E. */
  const first: readonly (readonly [answers: Answers, step: string])[] = [
    [{ 'phone-step': 'activate', 'phone-message': 'not-activated' }, 'activate-code'],
    [{ 'phone-step': 'activate', 'phone-message': 'nothing' }, 'activate-code'],
    [{ 'phone-step': 'show-code', 'phone-message': 'expired' }, 'reopen-code'],
    [{ 'phone-step': 'no-button', 'others-pay': 'fails' }, 'settle-at-window'],
    [{ 'phone-step': 'no-button', area: 'other-province-filed' }, 'settle-at-window'],
    [{ 'phone-step': 'no-response', 'phone-setup': 'old-app' }, 'update-app'],
    [{ 'phone-step': 'no-response', 'phone-setup': 'no-location' }, 'allow-location'],
    [{ 'phone-step': 'refused', 'phone-message': 'pin' }, 'reset-code-pin'],
    [{ 'phone-step': 'refused', 'phone-message': 'expired' }, 'authorise-again'],
    [{ 'phone-step': 'refused', 'phone-message': 'failed', 'order-page': 'closed' }, 'settle-at-window'],
    [{ 'phone-step': 'refused', 'phone-message': 'order' }, 'check-open-orders'],
    [{ 'phone-step': 'refused', 'phone-message': 'mismatch' }, 'check-name'],
    [{ 'phone-step': 'amount', 'bill-line': 'pool-low', 'year-total': 'first' }, 'read-the-bill'],
    [{ 'phone-step': 'amount', 'bill-line': 'self-share', 'fee-list': 'category-b' }, 'read-the-bill'],
    [{ 'phone-step': 'amount', 'bill-line': 'not-equal' }, 'ask-with-the-bill'],
  ]

  it.each(first)('after %j include %s', (answers, step) => {
    expect(outcomeOf('', { scene: 'phone', ...answers }).now).toContain(step)
  })

  it('that help exist for every fault', () => {
    expect(causes.map(({ id }) => id).filter((id) => !model.actions.some(({ fixes }) => (fixes[id] ?? 0) > 0))).toEqual([])
  })
})

describe('words that leave it open', () => {
  it('lead to the question that tells it apart, and name no single cause', () => {
    expect(outcomeOf('手机上付不了')).toMatchObject({ next: 'phone-step' })
    expect(outcomeOf('统筹是 540').next).toBe('bill-line')
    for (const told of ['手机上付不了', '线上缴费']) expect(outcomeOf(told).causes.filter(({ grade }) => grade === 'likely')).toEqual([])
  })

  it('about the card are not taken for words about the phone', () => {
    for (const told of ['卡插进去没反应', '忘了社保卡密码', '刷卡说余额不足', '卡过期了', '名字对不上', '异地没备案', '没激活'])
      expect([told, readWords(lexicon, told).answers['phone-step'], readWords(lexicon, told).answers['phone-message']]).toEqual([told, undefined, undefined])
  })

  it('that were not understood lead to no cause, when everything is 不清楚', () => {
    expect(outcomeOf('', { scene: 'phone', 'phone-step': UNSURE, 'phone-message': UNSURE }).causes.filter(({ grade }) => grade === 'likely')).toEqual([])
  })
})
