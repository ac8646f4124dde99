import { faultTexts } from '@/content/faults'
import { amountRefusalTexts } from '@/content/bill/amount-refusals'
import { estimateAsk, estimateCaution, estimateFieldTexts, estimateRefusalTexts, estimateRounding, estimateStepTexts } from '@/content/bill/estimate'
import { fieldTexts } from '@/content/bill/fields'
import { identityTexts, mismatch, slipHint } from '@/content/bill/identities'
import { outcomeTexts } from '@/content/bill/outcomes'
import { questionTexts } from '@/content/bill/questions'
import { reasonTexts } from '@/content/bill/reasons'
import { auditBlame } from '@/domain/bill/audit-guide'
import { BILL_FIELDS } from '@/domain/bill/fields'
import { claimsIn, wordsIn } from '@/domain/knowledge/audit-words'
import type { Claim } from '@/domain/shared/source'

const all = { amountRefusalTexts, estimateAsk, estimateCaution, estimateFieldTexts, estimateRefusalTexts, estimateRounding, estimateStepTexts, fieldTexts, identityTexts, mismatch, outcomeTexts, questionTexts, reasonTexts, slipHint }
const told: readonly string[] = [
  ...claimsIn(all, '').map(({ claim }) => claim.text),
  ...[amountRefusalTexts, estimateRefusalTexts].flatMap((texts) => Object.values<string>(texts)),
  ...Object.values(questionTexts).map(({ ask }) => ask),
  estimateAsk, estimateRounding, mismatch, slipHint,
]

/** domain.md §5.4 */
describe('nobody is said to be wrong', () => {
  it('in any text', () => expect(wordsIn(all, '').filter(({ at, text }) => auditBlame(at, text).length > 0)).toEqual([]))
  it('nor in other words: the hospital stands in no sentence but where it is asked', () => expect(told.filter((text) => /医院|收费处/.test(text) && !/问|请|以|和医院的算法|级别/.test(text))).toEqual([]))
  it('a sum that does not hold is told in one sentence', () => expect(mismatch).toBe('这几个数对不上，请拿票据问收费处。'))
  it.each(['医院多收了钱。', '这张票算错了。', '收费处弄错了。', '可以投诉医院。', '医院乱收费。', '医院不对。'])('“%s” would be', (text) => expect(auditBlame('', text)).toHaveLength(1))
})

describe('labels are as the paper prints them', () => {
  it('of every figure', () =>
    expect(BILL_FIELDS.map((field) => fieldTexts[field].label).join(' ')).toBe(
      '金额合计 医保统筹基金支付 其他支付 个人账户支付 个人现金支付 个人自付 个人自费 自付一 自付二 预缴金额 补缴金额 退费金额 先行自付 超限价 基金支付总额 共济支付',
    ))
  it('and say what each is', () => {
    expect(fieldTexts.outOfCatalogPay.hint.text).toMatch(/目录外/)
    expect(fieldTexts.inCatalogSelfPay.hint.text).toMatch(/目录里/)
    expect(fieldTexts.cashPay.hint.text).toMatch(/银行卡、手机/)
    for (const field of ['selfPayOne', 'selfPayTwo'] as const) expect(fieldTexts[field].hint.place).toBe('110000')
  })
})

/** domain.md §5.4, by hand. */
describe('what adds up, what explains, what is asked', () => {
  it.each<[keyof typeof identityTexts, RegExp]>([
    ['I1', /统筹、其他、个人账户、现金.*金额合计/], ['I2', /自付加自费.*个人账户加现金/], ['I3', /统筹、其他、自付、自费.*金额合计/], ['I4', /自付一加自付二.*个人自付/], ['I5', /预缴加补缴，减去退费.*个人现金支付/], ['I7', /基金支付总额.*金额合计/],
  ])('%s', (id, words) => expect(identityTexts[id].adds.text).toMatch(words))

  it('names every legitimate reason of domain.md', () =>
    expect(Object.values(reasonTexts).map(({ title }) => title).join(' ')).toBe('四舍五入 共济单独列 共济已并入 预缴金抵扣 优惠减免 加收运费 打包付费 含个人账户 分成几张票 红冲重开'))

  it('asks politely, and never for a judgement', () => {
    for (const { ask } of Object.values(questionTexts)) expect(ask).toMatch(/^请帮我看看：[^。！？]{6,34}？$/)
    expect(questionTexts['which-figure'].ask).toMatch(/差的是哪一笔？$/)
  })

  it('points to faults that there are', () => {
    for (const { outcome, fault } of Object.values(outcomeTexts)) expect([fault in faultTexts, outcome]).toEqual([true, fault])
  })
})

describe('no number of any place is built in', () => {
  const figures = (text: string): readonly string[] => text.replace(/12393|0 到 100/g, '').match(/\d+(?:\.\d+)?/g) ?? []
  it('only an example of how to write an amount', () => expect(told.filter((text) => figures(text).some((figure) => figure !== '540.00'))).toEqual([]))
  it('and what is inferred says so', () => {
    const hedged = ({ grade, text }: Claim): boolean => grade !== 'I' || /通常|一般|多半|多数/.test(text)
    expect(claimsIn(all, '').filter(({ claim }) => !hedged(claim))).toEqual([])
    expect(claimsIn(all, '').length).toBeGreaterThan(45)
  })
  it('an estimate is called one, and never a promise', () => {
    expect(estimateCaution.text).toMatch(/估的.*以结算单为准/)
    expect(told.join('\n')).not.toMatch(/一定能|保证|肯定报/)
  })
})

it('every refusal says what to do next', () => {
  for (const text of [...Object.values(amountRefusalTexts), ...Object.values(estimateRefusalTexts)]) expect(text).toMatch(/^[^。]+。[^。]+(。[^。]+)?。$/)
})
