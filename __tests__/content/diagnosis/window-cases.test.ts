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

describe('at the window', () => {
  it.each(windowCases)('“$told” leads to $fault ($after)', ({ told, answers, fault, within, first }) => {
    const { causes, now } = outcomeOf(told, answers)
    expect(causes.slice(0, within).map(({ id }) => id)).toContain(fault)
    expect(first).toContain(now[0])
  })

  it('has a case for every fault', () => {
    expect(windowCases.length).toBeGreaterThanOrEqual(40)
    expect(new Set(windowCases.map(({ fault }) => fault))).toEqual(new Set(model.causes.map(({ id }) => id)))
  })

  it('names no single cause for words that say nothing in particular', () => {
    for (const told of ['卡刷不了怎么办', '用不了', '窗口说不能用', '帮帮我']) {
      const { causes, next, now } = outcomeOf(told)
      expect({ causes, next, first: now[0] }).toEqual({ causes: [], next: 'message', first: 'show-own-code' })
    }
  })

  it('asks on where a message has several meanings', () => {
    expect(outcomeOf('卡状态异常').next).toBe('card-state-word')
    expect(outcomeOf('卡信息异常').next).toBe('recent-card')
    expect(outcomeOf('冻结了').next).toBe('card-state-word')
    expect(outcomeOf('锁了').next).toBe('pin-word')
    expect(outcomeOf('我是外地的').next).toBe('area')
  })
})
