import { claimsIn } from '@/domain/knowledge/audit-words'
import { articles } from '@/content/articles'
import { phoneFaults } from '@/content/faults/phone'

const fault = (id: string) => phoneFaults.filter((one) => one.id === id)[0]!
const told = (content: unknown) => claimsIn(content, '').map(({ claim }) => claim.text)
const everything = (content: unknown) => told(content).join('')
const chinese = (text: string) => text.replace(/[^\u4e00-\u9fff]/g, '').length
const lastBlock = (id: string) => articles[id]!.blocks[articles[id]!.blocks.length - 1]!.kind

const THEMES = ['demagnetising', 'paying-online', 'insured-status-and-filing', 'manual-claims', 'telling-scams-apart']
const RULES = ['bill-fields', 'bill-identities', 'reimbursement-estimate', 'online-payment-needs', 'paid-or-not']
const BILL = ['deductible-not-met', 'category-b-prepay', 'out-of-catalogue', 'over-limit-price', 'annual-cap-reached', 'wrong-benefit-type', 'bill-arithmetic-mismatch']

describe('where money has moved without a result', () => {
  it('the first words and the first step are not to pay again', () => {
    expect(fault('self-paid-but-insurance-failed').meaning.text).toMatch(/^先别再付。/)
    expect(fault('self-paid-but-insurance-failed').atWindow[0]!.text).toMatch(/^不要再付第二次/)
    expect(fault('duplicate-order').atWindow[0]!.text).toMatch(/^先别再付/)
  })

  it('the order number is kept, and the hospital is asked before the platform', () => {
    const { bring, handledBy } = fault('self-paid-but-insurance-failed')
    expect(bring).toContain('payment-record')
    expect(handledBy).toEqual(['hospital-cashier', 'pay-platform'])
  })

  it('only the whole order tells whether it is paid', () => {
    expect(everything(articles['paid-or-not'])).toContain('只有整单成功，才算付好')
  })
})

describe('a payment that cannot begin', () => {
  it('is never answered with paying all of it oneself on the phone', () => {
    expect(fault('region-or-hospital-not-open').atWindow[0]!.text).toMatch(/^先别在手机上自费付掉/)
    for (const id of ['remote-online-unsupported', 'identity-mismatch-online', 'auth-expired', 'settlement-check-failed', 'app-too-old', 'location-denied'])
      expect(fault(id).atWindow.map(({ text }) => text).join('')).toContain('窗口')
  })

  it('asks nobody for a card number or for the amount', () => {
    const naming = [...phoneFaults, ...THEMES.map((id) => articles[id]!), ...RULES.map((id) => articles[id]!)].flatMap(told)
    expect(naming.filter((text) => /卡号/.test(text) && !/不(用|是|跟)[^，。]{0,4}卡号/.test(text) && !/^“输卡号/.test(text))).toEqual([])
    expect(naming.filter((text) => /[输填][^，。]{0,6}(金额|数)/.test(text) && !/不用/.test(text))).toEqual([])
  })
})

describe('the faults about a bill', () => {
  it('say that it is normal exactly where it is', () => {
    expect(BILL.filter((id) => /正常/.test(everything(fault(id))))).toEqual(['deductible-not-met', 'category-b-prepay'])
  })

  it('like the articles, never say that the hospital is wrong', () => {
    const blaming = /多收|乱收|收错|算错|记错|医院(有错|错了|搞错|弄错)|骗/
    expect(BILL.filter((id) => blaming.test(everything(fault(id)) + fault(id).askClerk))).toEqual([])
    expect(RULES.filter((id) => blaming.test(everything(articles[id])))).toEqual([])
  })
})

describe('the sums in the article about bills', () => {
  const sums = told(articles['bill-identities'])
  const cents = (text: string) => (text.match(/\d+(\.\d\d)?/g) ?? []).map((figure) => Math.round(Number(figure) * 100))
  const numbersOf = (opening: string) => cents(sums.filter((text) => text.indexOf(opening) === 0)[0] ?? '')

  it('add up by who paid', () => {
    const [pooled, account, cash, total] = numbersOf('例：85.09')
    expect(pooled! + account! + cash!).toBe(total)
    expect(total).toBe(18268)
  })

  it('add up by what the person paid, and are 200 yuan apart where the account is left out', () => {
    const [inside, outside, account, cash] = numbersOf('比如自付')
    expect(inside! + outside!).toBe(account! + cash!)
    const [printed, apart] = numbersOf('现金若是')
    expect(printed! - cash!).toBe(apart)
    expect(apart).toBe(account)
  })

  it('add up by what it was spent on, and for the deposit', () => {
    const [total, pooled, inside, outside] = numbersOf('例：住院')
    expect(pooled! + inside! + outside!).toBe(total)
    const [deposit, more, back, cash] = numbersOf('比如预缴')
    expect(deposit! + more! - back!).toBe(cash)
  })
})

describe('the articles', () => {
  it('name no deductible, ratio or cap of anywhere', () => {
    const figures = everything(articles['reimbursement-estimate']).replace(/12393/g, '').replace(/统筹是 0/, '')
    expect(figures).not.toMatch(/\d|百分之|[一二三四五六七八九]成/)
  })

  it('of the five themes run to between 300 and 700 characters', () => {
    const lengths = THEMES.map((id) => chinese(everything(articles[id])))
    expect(lengths.filter((length) => length < 300 || length > 700)).toEqual([])
  })

  it('end with where to read on', () => {
    expect([...THEMES, ...RULES].filter((id) => lastBlock(id) !== 'see')).toEqual([])
  })

  it('ask whether it can be claimed before anybody pays, and promise nothing', () => {
    const { blocks, lead } = articles['manual-claims']!
    const now = blocks.filter(({ kind }) => kind === 'now').map(told)[0]!
    expect(lead).toMatch(/先问清再垫付$/)
    expect(now[0]).toMatch(/^交钱前打 12393 问/)
  })

  it('let no chip be demagnetised, and send nobody to have one mended', () => {
    expect(everything(articles['demagnetising'])).toMatch(/不靠磁性.*芯片卡不能充磁.*修不好，只能换卡/)
  })
})
