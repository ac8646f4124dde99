import { cardZero, emergencyLine } from '@/content/wording/card-zero'
import { fallbackLadder } from '@/content/wording/fallback-ladder'
import { causeGradeWords } from '@/content/wording/grades'
import { manualReimbursement } from '@/content/wording/manual-reimbursement'
import { home } from '@/content/screens/home'
import { settings } from '@/content/screens/settings'

const said = cardZero.steps.map(({ text }) => text)

describe('what is said before anything is asked', () => {
  it('is four steps: the own code, the identity card, refunding, papers, in this order', () => {
    expect(said).toHaveLength(4)
    expect(said[0]).toContain('本人的医保码')
    expect(said[1]).toContain('身份证')
    expect(said[2]).toContain('几天内能退费')
    expect(said[3]).toMatch(/先问清能不能报，再自费.*票据清单都留好/)
  })

  it('fits a step into 30 characters and the title into ten', () => {
    expect(said.filter((text) => text.length > 30)).toEqual([])
    expect(cardZero.title.length).toBeLessThanOrEqual(10)
  })

  it('does not offer the electronic social security card in place of the code', () => {
    expect(said.join('')).not.toContain('电子社保卡')
    expect(fallbackLadder.FB1.how.text).toContain('电子社保卡是另一样东西')
  })

  it('puts treatment before settling', () => {
    expect(emergencyLine.text).toMatch(/^急诊.*先救治.*结算以后再说。$/)
  })
})

describe('the ladder', () => {
  it('has its six rungs in the order of domain.md §1.0.1', () => {
    expect(Object.keys(fallbackLadder)).toEqual(['FB0', 'FB1', 'FB2', 'FB3', 'FB4', 'FB5'])
  })

  it('says of refunding and settling again that it is not verified', () => {
    expect(fallbackLadder.FB4.say).toMatchObject({ grade: 'U', confirmWith: '医院收费窗口' })
  })
})

describe('manual reimbursement', () => {
  it('warns first: ask, then pay', () => {
    expect(manualReimbursement.warning.text).toMatch(/^先问清能不能报，再垫付。/)
  })

  it('keeps the list of one district in that district’s city', () => {
    expect(manualReimbursement.limits.filter(({ text }) => text.includes('平顶山')).map(({ place, grade }) => [place, grade])).toEqual([['410400', 'A']])
  })
})

it('speaks of causes in words and never in numbers', () => {
  expect(causeGradeWords).toEqual({ likely: '很像', possible: '有可能', open: '不能排除' })
})

it('says that this is not an official tool', () => {
  expect(home.disclaimer).toContain('非官方')
  expect(settings.aboutText).toContain('非官方')
})
