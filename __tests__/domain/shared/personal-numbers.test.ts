import fc from 'fast-check'
import { PERSONAL_NUMBERS, personalNumberIn } from '@/domain/shared/personal-numbers'

/*
 * The numbers are examples of the standards or made up with their checks worked out by hand: 11010519491231002X stands in GB 11643;
 * 4111111111111111 and 378282246310005 are the usual test cards.
 */
const ID = '11010519491231002X'
const OLD_ID = '110105491231002'
const CARD = '4111111111111111'
const PHONE = '13800138000'

const full = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

describe('an ID number', () => {
  it.each([
    ID,
    ID.toLowerCase(),
    full(ID),
    '我的身份证11010519491231002X谢谢',
    '110105 19491231 002X',
    '110105-1949-12-31-002X',
    '110105.19491231.002.X',
    '1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X',
    '110105\u200b1949\u200b1231\ufeff002X',
    '１１０１０５　１９４９１２３１　００２Ｘ',
    '110105·19491231·002×',
    // 7·4+9·4+10·0+5·3+8·0+4·7+2·1+1·9+6·9+3·0+7·0+9·1+10·1+5·5+8·0+4·0+2·1 = 218 = 19·11 + 9, so the check digit is 3.
    '440307199001150013',
    // Inside a longer run of digits, at its beginning, middle and end.
    '44030719900115001399',
    '9900440307199001150013',
    '99440307199001150013123456',
    `20261102${ID}`,
  ])('%s is seen', (text) => expect(personalNumberIn(text)).toBe('id-card'))

  // The weighted sum of 11010519491231002 is 167 = 15·11 + 2, hence X. All but the first have the check that belongs to them.
  it.each([
    ['the check character is another', '110105194912310021'],
    ['the province is none', '100105194912310028'],
    ['the day is none', '110105194902310026'],
    ['the day is the 31st of April', '11010519490431002X'],
    ['the day is the 31st of November', '110105194911310028'],
    ['the month is none', '110105194913310021'],
    ['the year is of another century', '110105184912310020'],
  ])('is none where %s', (_, text) => expect(personalNumberIn(`编号${text}`)).not.toBe('id-card'))

  it('knows leap years', () => {
    // Weighted sum of 11010520000229001 = 7+9+0+5+0+20+4+0+0+0+0+18+20+45+0+0+2 = 130 = 11·11 + 9: 3.
    expect(personalNumberIn('110105200002290013')).toBe('id-card')
    // 7+9+0+5+0+20+2+9+54+18+0+18+20+45+0+0+4 = 211 = 19·11 + 2: X.
    expect(personalNumberIn('11010519960229002X')).toBe('id-card')
    // With 1900 in place of 2000 it is 130 - 2·2 + 2·1 + 1·9 = 137 = 12·11 + 5: 7. 1900 had no 29 February.
    expect(personalNumberIn('110105190002290017')).not.toBe('id-card')
  })

  it.each([OLD_ID, full(OLD_ID), '110105 491231 002', `旧身份证${OLD_ID}号`, `于2026-11-02 ${OLD_ID}`])('%s, of fifteen digits, is seen', (text) => expect(personalNumberIn(text)).toBe('id-card'))
  it.each(['110105491331002', '110105490230002', '100105491231002', `9${OLD_ID}`])('%s is none of fifteen digits', (text) => expect(personalNumberIn(text)).not.toBe('id-card'))
})

describe('a bank card', () => {
  it.each([
    CARD, full(CARD), '4111 1111 1111 1111', '4111-1111-1111-1111', '4111.1111.1111.1111', '378282246310005', '卡号：4111111111111111。',
    // From the right, every second doubled: 38 (4+0+7+3+8+4+4+4+4) and the others 42 (8+1+9+7+5+3+1+0+2+6) make 80.
    '6222021234567890128', '6222 0212 3456 7890 128', '2026-11-02 4111 1111 1111 1111', '余额12.50 4111111111111111', '尾号1234 4111 1111 1111 1111',
  ])('%s is seen', (text) => expect(personalNumberIn(text)).toBe('bank-card'))

  it.each(['4111111111111112', '41111111111111111111', '41111111111111', `9${CARD}0000`])('%s is none', (text) => expect(personalNumberIn(text)).toBeNull())

  it.each(['社保卡号A12345678', '社会保障卡卡号：12345678901', '卡号 1234 5678 9', '社会保障号码：A1234567890', '个人编号1000234567', '医保号：0012345678'])('%s is the number of a social security card by its name', (text) => expect(personalNumberIn(text)).toBe('bank-card'))
  it.each(['已分配卡号 2026-11-02 10:22', '已分配卡号20261102', '卡号分好了', '卡号尾号1234', '卡号错误 268545'])('%s is no card number', (text) => expect(personalNumberIn(text)).toBeNull())
})

describe('a mobile number', () => {
  it.each([
    PHONE, full(PHONE), '138 0013 8000', '138-0013-8000', '138.0013.8000', '+8613800138000', '+86 138 0013 8000', '86-13800138000', '008613800138000', '013800138000', '(86)13800138000',
    '1 3 8 0 0 1 3 8 0 0 0', '电话13800138000', '2026-11-02 13800138000', '3 13800138000', '房间3-13800138000', '168.50 13800138000', '1380013 8000', '13800138000.', '13800138000-5',
  ])('%s is seen', (text) => expect(personalNumberIn(text)).toBe('phone'))

  it.each(['12800138000', '1380013800', '138001380001', '23800138000'])('%s is none', (text) => expect(personalNumberIn(text)).toBeNull())
})

describe('a code sent by message', () => {
  it.each(['验证码123456', '123456是您的验证码', '【某银行】您的验证码为：123456，5分钟内有效', '校验码 1 2 3 4 5 6', '动态密码：１２３４５６', '123-456（短信验证码）', '您正在登录，123456为本次验证码'])('%s is seen', (text) => expect(personalNumberIn(text)).toBe('one-time-code'))
  it.each(['验证码一直收不到', '验证码1234567', '收不到验证码，打962222', '验证码发了，退款100000元', '受理编号123456', '123456'])('%s holds none', (text) => expect(personalNumberIn(text)).toBeNull())
})

describe('whatever stands around it', () => {
  const two = (n: number): string => String(n).padStart(2, '0')
  /** Built by the rules themselves: province and day first, the check character tried until the weighted sum leaves 1 (ISO 7064). */
  const idNumber = fc
    .tuple(fc.constantFrom('11', '23', '31', '44', '54', '65', '71', '82'), fc.nat(9999), fc.integer({ min: 1900, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(999))
    .map(([province, area, year, month, day, serial]) => {
      const body = `${province}${String(area).padStart(4, '0')}${year}${two(month)}${two(day)}${String(serial).padStart(3, '0')}`
      const sum = (check: number): number => [...body].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), check)
      const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].find((value) => sum(value) % 11 === 1) ?? 0
      return body + (check === 10 ? 'X' : String(check))
    })
  const bankCard = fc.tuple(fc.constantFrom('62', '4', '5', '3', '95', '60', '10'), fc.array(fc.nat(9), { minLength: 13, maxLength: 16 })).map(([bin, rest]) => {
    const body = bin + rest.join('')
    const cross = (text: string): number => [...text].reverse().reduce((sum, digit, back) => sum + (back % 2 === 0 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][Number(digit)] ?? 0 : Number(digit)), 0)
    return body + String((10 - (cross(body) % 10)) % 10)
  })
  const mobile = fc.tuple(fc.integer({ min: 3, max: 9 }), fc.array(fc.nat(9), { minLength: 9, maxLength: 9 })).map(([second, rest]) => `1${second}${rest.join('')}`)
  const number = fc.oneof(idNumber, bankCard, mobile)
  const around = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('1', '9', ' ', '-', '.', '卡', 'x', '：', '\n', '年') }))
  const notDigits = around.map((text) => `${text}号`)

  it('an ID number is always seen, also amid other digits', () =>
    fc.assert(fc.property(around, idNumber, around, (before, id, after) => personalNumberIn(before + id + after) === 'id-card'), { numRuns: 2000 }))

  it('any of them is always seen, full width or half, with marks between the digits', () =>
    fc.assert(
      fc.property(notDigits, number, around, fc.array(fc.constantFrom('', '', ' ', '-', '.', '\u3000'), { minLength: 19, maxLength: 19 }), fc.boolean(), (before, digits, after, marks, wide) => {
        const spaced = [...digits].map((digit, at) => (at ? marks[at] : '') + digit).join('')
        // Written like that, it is two amounts side by side.
        fc.pre(!/\d\.\d\d[ \u3000]\d+\.\d\d$/.test(spaced))
        return personalNumberIn(`${before}${wide ? full(spaced) : spaced}号${after}`) !== null
      }),
      { numRuns: 3000 },
    ))

  it('any of them is seen after other numbers, a blank between', () =>
    fc.assert(fc.property(fc.array(fc.constantFrom('2026-11-02', '168.50', '10:22', '3', '12333', '0755-12393', '尾号1234'), { minLength: 1, maxLength: 4 }), number, (before, digits) => personalNumberIn(`${before.join(' ')} ${digits}`) !== null), { numRuns: 2000 }))

  it('a long run of digits is read to its end', () => {
    expect(personalNumberIn('0 '.repeat(5000))).toBeNull()
    expect(personalNumberIn('0 '.repeat(5000) + ID)).toBe('id-card')
    expect(personalNumberIn(`${'0-'.repeat(5000)}，${PHONE}`)).toBe('phone')
  })
})

describe('what is no personal number is never refused', () => {
  const harmless = [
    '', '妈妈', '爸爸的卡', '2026-11-02', '2026年11月2日', '2026.11.02 10:22:31', '20261102', '20261102103045', '2026-11-02 10:22:31.123', '11-02 14:20', '2026-11-02至2026-11-09', '2026/11/02 2026/11/30',
    '12333', '12393', '12345', '12366', '0755-12393', '020-12333', '962222', '962218', '96102', '95188', '95017', '010-12345678', '0571-87654321', '021-12345678', '400-123-4567', '4001234567', '打12333或12393', '12333 12393 12345',
    '金额合计 168.50', '168.50 1200.00', '168.50 1200.00 345.00', '合计1,234.56元', '个人账户支付 35.20 现金支付 12.00', '医保统筹支付 1234567.89', '余额 138001.38',
    '268545963', '错误码：268545963', '268547120 PAY_AUTH_NO校验失败', '错误代码 61', 'function_not_exist',
    '2026110222001412345678901234', '4200002711202611021234567890', '订单号 1000000000202611021234567890', '流水号20261102103045123', '流水号2026110210304518', '5 13 800 138 000', '202611021030451234', '单号 20261102 0012345', '票据号码 0012345678', '票据代码 44060126', '业务流水号：00000000000012345',
    '已分配卡号 2026-11-02', '数据录入 2026-10-20\n已缴费 2026-10-25\n制卡中 2026-11-02', '制卡中 2026-11-02 10:22 银行网点签收 2026-11-10 09:00', '预计15个工作日', '4-15个工作日', '受理编号尾号3321', '取件码8-2-3011', '窗口3-05', '9:00-12:00 13:00-17:00', '第3次 2026-11-02 16 30',
    '身高170 体重65', '剩余次数3次', '邮编510000', '尾号1234', '验证码收不到 2026-11-02', '满16周岁 2010-11-22', '30个自然日 4个工作日', '1 2 3 4 5 6 7 8 9 10', 'A1234567', '11月2日 13点45分',
  ]
  it('has sixty examples and more', () => expect(new Set(harmless).size).toBeGreaterThanOrEqual(60))
  it.each(harmless)('%j', (text) => expect(personalNumberIn(text)).toBeNull())
})

it('every kind is found by something', () => expect([ID, CARD, PHONE, '验证码123456'].map(personalNumberIn)).toEqual([...PERSONAL_NUMBERS]))
