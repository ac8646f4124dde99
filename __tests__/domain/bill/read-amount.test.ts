import fc from 'fast-check'
import { formatFen } from '@/domain/bill/format-fen'
import { AMOUNT_REFUSALS, readAmount, type AmountRefusal } from '@/domain/bill/read-amount'

describe('an amount', () => {
  it.each<[string, number]>([
    ['540', 54000], ['540.00', 54000], ['540.1', 54010], ['540.12', 54012], ['0', 0], ['0.00', 0], ['0.5', 50], ['.5', 50], ['00540.00', 54000], ['540.', 54000], ['+5', 500],
    ['¥540', 54000], ['￥ 540.00', 54000], ['540元', 54000], ['540.00 元', 54000], ['人民币540元整', 54000], ['RMB 540', 54000], ['540rmb', 54000], ['CNY540.00', 54000], ['540圆', 54000],
    ['1,234.50', 123450], ['1，234.50', 123450], ['1、234.50', 123450], ['1 234.50', 123450], ['1\u00a0234.50', 123450], ['1,234,567.89', 123456789], ['9,999,999.99', 999999999], ['9999999.99', 999999999],
    ['１２３４．５０', 123450], ['￥１，２３４．５０', 123450], ['540。50', 54050], ['540。', 54000], ['540．5', 54050], [' 540 ', 54000], ['540 .00', 54000], ['540. 50', 54050], ['\u200b540\ufeff', 54000],
    ['医保统筹基金支付:540.00', 54000], ['医保统筹基金支付：540.00', 54000], ['医保统筹基金支付 540.00 元', 54000], ['金额合计（小写）：￥1,234.50', 123450], ['（元）540', 54000], ['540(元)', 54000], ['个人负担 12', 1200],
    ['自付1: 100', 10000], ['自付2：100.00', 10000], ['自付一 100', 10000], ['1、统筹:5', 500], ['(1)统筹:5', 500], ['1. 统筹 5', 500], ['退费金额 100', 10000],
    ['540.120', 54012], ['540.0000', 54000], ['540.00;', 54000], ['540,', 54000],
  ])('%j is %i 分', (typed, fen) => expect(readAmount(typed)).toEqual({ kind: 'ok', fen }))

  it.each(['', ' ', '\t', '\u3000', '-', '——', '--', '/', '¥', '元', '无', '¥-'])('%j is nothing, and no nought', (typed) => expect(readAmount(typed)).toEqual({ kind: 'empty' }))

  it.each<[string, AmountRefusal]>([
    ['五百四十', 'no-number'], ['abc', 'no-number'], ['医保统筹基金支付:', 'no-number'], ['自付2', 'no-number'], ['.', 'no-number'], ['不清楚', 'no-number'],
    ['85.09 82.59', 'several-numbers'], ['540元5角', 'several-numbers'], ['统筹 540 现金 260', 'several-numbers'], ['12:30', 'several-numbers'], ['12 34', 'several-numbers'], ['1 2345', 'several-numbers'], ['540/2', 'several-numbers'],
    ['-5', 'negative'], ['−5.00', 'negative'], ['－５', 'negative'], ['¥-5.00', 'negative'], ['-¥5', 'negative'], ['- 5', 'negative'], ['5-', 'negative'], ['5元-', 'negative'], ['(5.00)', 'negative'], ['（5.00）', 'negative'], ['(¥5.00)', 'negative'], ['红冲 540.00', 'negative'], ['冲红:540', 'negative'], ['负540', 'negative'], ['统筹:-5', 'negative'],
    ['540.125', 'decimals'], ['0.001', 'decimals'], ['540.1201', 'decimals'],
    ['10000000', 'too-large'], ['10,000,000.00', 'too-large'], ['1234567890', 'too-large'], ['12345678901234567890', 'too-large'], ['9'.repeat(199), 'too-large'],
    ['1.2.3', 'malformed'], ['1,23', 'malformed'], ['1,234,56', 'malformed'], ['1,,234', 'malformed'], ['12,34.5', 'malformed'], ['1.234,50', 'malformed'], ['1,2345', 'malformed'], ['1,234、567', 'malformed'], ['..5', 'malformed'], ['5..', 'malformed'], ['1.234、5', 'malformed'],
    ['1.2万', 'multiplied'], ['3千', 'multiplied'], ['5角', 'multiplied'], ['5%', 'multiplied'], ['5 百', 'multiplied'],
    ['1e5', 'letters'], ['1E5', 'letters'], ['1.5e3', 'letters'], ['5x', 'letters'], ['0x1f', 'letters'], ['a540', 'letters'], ['NaN1', 'letters'],
    [`${'5'.repeat(201)}`, 'too-long'], [' '.repeat(201), 'too-long'],
  ])('%j is refused: %s', (typed, why) => expect(readAmount(typed)).toEqual({ kind: 'refused', why }))
})

describe('formatFen', () => {
  it.each([[0, '0.00'], [1, '0.01'], [10, '0.10'], [100, '1.00'], [123450, '1234.50'], [999999999, '9999999.99'], [-1, '-0.01'], [-20000, '-200.00'], [1000000000000, '10000000000.00']])('%i is %s', (fen, text) => expect(formatFen(fen)).toBe(text))
})

describe('whatever is typed', () => {
  const near = fc.string({ unit: fc.constantFrom(...'0123456789,.、。 ￥¥元-()（）：:万eE角负红冲自付１．，\u200b\u0000👵'), maxLength: 30 })
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 230 }), near)

  it('is an amount in whole 分, nothing, or refused with a known reason; never thrown at', () =>
    fc.assert(
      fc.property(anything, (typed) => {
        const read = readAmount(typed)
        if (read.kind === 'refused') return expect(AMOUNT_REFUSALS).toContain(read.why)
        if (read.kind === 'ok') expect(Number.isInteger(read.fen) && read.fen >= 0 && read.fen <= 999999999).toBe(true)
        if (read.kind === 'empty') expect(typed).not.toMatch(/\d/)
      }),
      { numRuns: 8000 },
    ))

  const amounts = fc.integer({ min: 0, max: 999999999 })
  const grouped = (fen: number, mark: string) => formatFen(fen).replace(/\B(?=(\d{3})+\.)/g, mark)
  const full = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

  it('an amount as bills print it is that amount, in any dress', () =>
    fc.assert(
      fc.property(amounts, fc.constantFrom(',', '，', '、', ' ', ''), fc.constantFrom('', '¥', '￥ ', '统筹:', '个人现金支付：', '金额合计（小写）'), fc.constantFrom('', '元', ' 元', '。', '\n'), fc.boolean(), (fen, mark, before, after, wide) => {
        const written = grouped(fen, mark)
        expect(readAmount(before + (wide ? full(written) : written) + after)).toEqual({ kind: 'ok', fen })
      }),
      { numRuns: 3000 },
    ))

  it('two amounts are never taken for one', () =>
    fc.assert(fc.property(amounts, amounts, fc.constantFrom(' / ', ' 元 ', '+', '元，', ' 和 '), (a, b, between) => expect(readAmount(`${formatFen(a)}${between}${formatFen(b)}`).kind).toBe('refused')), { numRuns: 1000 }))

  it('is read in no time', () => {
    const before = performance.now()
    for (const piece of ['1,', '1 ', '.', ' ', '-', '(1)', '自付1', '1、', '¥ ']) readAmount(piece.repeat(200 / piece.length))
    expect(performance.now() - before).toBeLessThan(500)
  })
})
