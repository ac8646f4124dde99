import fc from 'fast-check'
import { BILL_FIELDS, type BillField, type Figures } from '@/domain/bill/fields'
import { formatFen } from '@/domain/bill/format-fen'
import { readBillLines } from '@/domain/bill/read-bill-lines'

const figures = (text: string) => readBillLines(text).figures
const ID = '11010519491231002X'

describe('pasted lines of a bill', () => {
  it.each<[string, string, Figures]>([
    ['one line of the issue', '医保统筹基金支付:540.00', { poolFundPay: 54000 }],
    ['an outpatient’s bill, a line each', '金额合计（小写）：¥1,000.00\n医保统筹基金支付：540.00\n其他支付：0.00\n个人账户支付：200.00\n个人现金支付：260.00\n个人自付：360.00\n个人自费：100.00', {
      total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000,
    }],
    ['the same in one line', '合计 1000.00 医保统筹基金支付 540.00 其他支付 0.00 个人账户支付 200.00 个人现金支付 260.00 个人自付 360.00 个人自费 100.00', {
      total: 100000, poolFundPay: 54000, otherPay: 0, accountPay: 20000, cashPay: 26000, inCatalogSelfPay: 36000, outOfCatalogPay: 10000,
    }],
    ['without anything between', '统筹支付540.00个人账户支付200.00个人现金支付260.00', { poolFundPay: 54000, accountPay: 20000, cashPay: 26000 }],
    ['with other words after an amount', '个人现金支付：260.00 业务流水号：20240105 性别：女', { cashPay: 26000 }],
    ['with marks', '统筹支付=540.00元；个人账户支付=200.00元；个人现金支付=260.00元', { poolFundPay: 54000, accountPay: 20000, cashPay: 26000 }],
    ['full width', '医保统筹基金支付：５４０．００　个人自付：１００', { poolFundPay: 54000, inCatalogSelfPay: 10000 }],
    ['amounts on the next line', '医保统筹基金支付\n540.00\n个人现金支付：\n¥260.00元', { poolFundPay: 54000, cashPay: 26000 }],
    ['of a table', '医保统筹基金支付\t540.00\t其他支付\t0.00', { poolFundPay: 54000, otherPay: 0 }],
    ['a stay', '预缴金额：2000.00 补缴金额：500.00 退费金额：100.00', { prepaid: 200000, topUp: 50000, refund: 10000 }],
    ['北京', '个人自付：100.00 自付一：81.20 自付二：18.80 个人自费：5', { inCatalogSelfPay: 10000, selfPayOne: 8120, selfPayTwo: 1880, outOfCatalogPay: 500 }],
    ['自付1 and 自付2', '自付1：81.20\n自付2：18.80', { selfPayOne: 8120, selfPayTwo: 1880 }],
    ['a settlement list', '医疗费总额: 1000.00\n全自费: 100\n超限价自费费用: 20\n先行自付: 30\n基金支付总额: 600\n个人账户共济支付金额: 50', { total: 100000, outOfCatalogPay: 10000, overLimitPay: 2000, preSelfPay: 3000, fundTotal: 60000, sharedAccountPay: 5000 }],
    ['names of fields', 'medfee_sumamt: 1000\nhifp_pay: 540\nacct_pay=200 psn_cash_pay=260\nacct_mulaid_pay: 0', { total: 100000, poolFundPay: 54000, accountPay: 20000, cashPay: 26000, sharedAccountPay: 0 }],
    ['the same twice', '合计：100.00\n金额合计：100.00', { total: 10000 }],
    ['a stroke where there is nothing', '其他支付：- 个人账户支付：——', {}],
    ['nothing at all', '', {}],
    ['no bill', '今天天气不错，温度 20 度', {}],
  ])('%s', (_, text, expected) => expect(readBillLines(text)).toMatchObject({ figures: expected, refused: [] }))

  it.each<[string, string]>([
    ['a balance', '个人账户余额：500.00'],
    ['what a year came to', '本年累计个人自付：3000.00'],
    ['what a year came to, said after', '自付一累计：3000.00'],
    ['last year’s account', '上年个人账户：20.00'],
    ['the area', '统筹区：440300'],
    ['an order', '门诊号：123456 住院号：99'],
    ['part of another word', '非total: 5x total_count: 7'],
  ])('does not take for a figure %s', (_, text) => expect(figures(text)).toEqual({}))

  it('refuses the one figure that cannot be read, with the reason, and takes the others', () => {
    expect(readBillLines('统筹支付：-540.00\n个人现金支付：260.00\n个人自付：1.2万\n个人自费：10.005')).toEqual({
      figures: { cashPay: 26000 },
      refused: [{ field: 'poolFundPay', why: 'negative' }, { field: 'inCatalogSelfPay', why: 'multiplied' }, { field: 'outOfCatalogPay', why: 'decimals' }],
      leftOver: [],
      cutOff: false,
    })
    expect(readBillLines('合计：100.00\n金额合计：101.00')).toMatchObject({ figures: {}, refused: [{ field: 'total', why: 'twice' }] })
  })

  it('tells what was left over, and never anything that may be somebody’s number', () => {
    expect(readBillLines('诊疗费 18.00\n统筹支付：9.00 票据号码：0123456').leftOver).toEqual(['诊疗费 18.00', '票据号码:0123456'])
    expect(JSON.stringify(readBillLines(`姓名：张三 身份证号：${ID}\n统筹支付：9.00\n医保编号：${ID} 手机 13800138000\n社保卡号 A12345678`))).not.toMatch(/1101|138001|12345678|张三/)
    expect(readBillLines(`统筹支付：${ID}`)).toMatchObject({ figures: {}, refused: [{ field: 'poolFundPay', why: 'letters' }] })
  })

  it('reads so much and says that there was more', () => expect(readBillLines(`统筹支付：9.00${' '.repeat(5000)}合计：10`)).toEqual({ figures: { poolFundPay: 900 }, refused: [], leftOver: [], cutOff: true }))

  it('of anything is read or left, never thrown at, and quickly', () => {
    const near = fc.string({ unit: fc.constantFrom('统筹', '支付', '个人', '自付', '自费', '账户', '合计', '一', '：', ':', ' ', '\n', '\t', '1', '0', '.', ',', '-', '(', ')', '；', '元', 'total'), maxLength: 60 })
    fc.assert(
      fc.property(fc.oneof(near, fc.string({ unit: 'binary', maxLength: 80 })), (text) => {
        for (const fen of Object.values(figures(text))) expect(Number.isInteger(fen) && fen >= 0 && fen <= 999999999).toBe(true)
      }),
      { numRuns: 3000 },
    )
    const before = performance.now()
    for (const piece of ['统筹支付：9.00 ', '统筹', '自付一', '合计\n', '1 ', ' ：', '个人账户支付：1\n']) readBillLines(piece.repeat(5000 / piece.length))
    expect(performance.now() - before).toBeLessThan(4000)
  })

  it('gives back what a bill prints, whichever label it uses first', () => {
    const LABEL: Readonly<Record<BillField, string>> = {
      total: '金额合计', poolFundPay: '医保统筹基金支付', otherPay: '其他支付', accountPay: '个人账户支付', cashPay: '个人现金支付', inCatalogSelfPay: '个人自付', outOfCatalogPay: '个人自费', selfPayOne: '自付一', selfPayTwo: '自付二',
      prepaid: '预缴金额', topUp: '补缴金额', refund: '退费金额', preSelfPay: '先行自付', overLimitPay: '超限价', fundTotal: '基金支付总额', sharedAccountPay: '共济支付',
    }
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...BILL_FIELDS), fc.integer({ min: 0, max: 999999999 })), fc.constantFrom('：', ':', ' ', ''), fc.constantFrom('\n', ' ', '；', '元 '), (given, colon, between) => {
        const text = Object.entries(given).map(([field, fen]) => `${LABEL[field as BillField]}${colon}${formatFen(fen)}`).join(between)
        expect(readBillLines(text)).toEqual({ figures: given, refused: [], leftOver: [], cutOff: false })
      }),
      { numRuns: 800 },
    )
  })
})
