import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { amountRefusalTexts } from '@/content/bill/amount-refusals'
import { fieldTexts } from '@/content/bill/fields'
import { checkBill } from '@/domain/bill/check-bill'
import { BILL_FIELDS } from '@/domain/bill/fields'
import { readBill } from '../../scripts/bill/read-bill'
import { remarksOn } from '../../scripts/bill/remarks'

type Fields = Readonly<Record<string, unknown>>

/** The ID number that the standard itself gives as its example. */
const CANARY = '11010519491231002X'

const run = (input: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/bill.ts', ...args], { encoding: 'utf8', input })
  return { status, stdout, stderr }
}

/** What the command would print and end with, within this process. */
const inProcess = (text: string) => {
  const given = readBill(text)
  return typeof given === 'string' ? { status: 2, stdout: '', stderr: [given] } : { status: 0, stdout: JSON.stringify(checkBill(given.bill, given.place)), stderr: remarksOn(given) }
}
const answered = (fields: Fields) => {
  const { status, stdout, stderr } = inProcess(JSON.stringify(fields))
  if (status !== 0) throw new Error(stderr.join())
  return { ...(JSON.parse(stdout) as ReturnType<typeof checkBill>), remarks: stderr }
}

const whole = { total: '1000.00', poolFundPay: '540.00', otherPay: '0.00', accountPay: '200.00', cashPay: '260.00', inCatalogSelfPay: '360.00', outOfCatalogPay: '100.00' }

/** The texts themselves: keys come in this order and no others do. */
describe('the examples', () => {
  it('of 深圳 adds up', () =>
    expect(run('', '--json', 'docs/examples/bill-shenzhen.json')).toEqual({ status: 0, stderr: '', stdout: '{"checks":[{"identity":"I1","holds":true,"differenceFen":0}],"derived":{},"slips":[],"ask":[]}\n' }))

  it('of domain.md §5.4 does not', () =>
    expect(run('', '--json', 'docs/examples/bill-does-not-add-up.json')).toEqual({
      status: 0,
      stderr: '',
      stdout:
        '{"checks":[{"identity":"I1","holds":false,"differenceFen":-20000},{"identity":"I2","holds":false,"differenceFen":-20000},{"identity":"I3","holds":true,"differenceFen":0}],"derived":{},' +
        '"slips":[{"field":"cashPay","printed":"460.00","couldBe":"260.00"}],"ask":["personal-account","surcharge","several-bills","which-figure"]}\n',
    }))
})

describe('a bill', () => {
  it('is an outpatient’s unless it says so', () => {
    const stay = { prepaid: '200', topUp: '0', refund: '0', cashPay: '100' }
    expect([answered(stay).checks, answered({ ...stay, kind: null }).checks, answered({ ...stay, kind: 'outpatient' }).checks]).toEqual([[], [], []])
    expect(answered({ ...stay, kind: 'inpatient' }).checks).toEqual([{ identity: 'I5', holds: false, differenceFen: 10000 }])
  })

  it('gives what follows in the order of the paper, with two decimals', () =>
    expect(JSON.stringify(answered({ kind: 'inpatient', poolFundPay: '1000', otherPay: '0', accountPay: '50.5', prepaid: '200', topUp: '0', refund: '50', outOfCatalogPay: '40', selfPayTwo: '60' }).derived)).toBe(
      '{"total":"1200.50","cashPay":"150.00","inCatalogSelfPay":"160.50","selfPayOne":"100.50"}',
    ))

  it('gives one figure that is missing', () => expect(answered({ ...whole, cashPay: null }).derived).toEqual({ cashPay: '260.00' }))

  it('takes texts, numbers and nothing', () =>
    expect(answered({ total: 1000, poolFundPay: '￥540', otherPay: null, accountPay: '200元', cashPay: '个人现金支付：260.00' })).toEqual({ checks: [{ identity: 'I1', holds: true, differenceFen: 0 }], derived: {}, slips: [], ask: [], remarks: [] }))

  it.each(['珠海', '珠海市', '广东珠海'])('in %s has a fund that holds the account', (place) => {
    const figures = { total: '1000', fundTotal: '600', accountPay: '100', cashPay: '400' }
    expect(answered({ ...figures, place }).checks).toEqual([{ identity: 'I7', holds: true, differenceFen: 0 }])
    expect(answered({ ...figures, place: '长沙' }).checks).toEqual([{ identity: 'I7', holds: false, differenceFen: -10000 }])
    expect(answered(figures).checks).toEqual([{ identity: 'I7', holds: true, differenceFen: 0 }])
  })
})

describe('what cannot be taken', () => {
  it.each([
    ['-540', 'negative'], ['(540.00)', 'negative'], ['540.005', 'decimals'], ['5400000000', 'too-large'], ['五百四十', 'no-number'], ['85.09 82.59', 'several-numbers'], ['1,23', 'malformed'], ['1e5', 'letters'], ['1.2万', 'multiplied'], [-540, 'negative'], [1e21, 'letters'], [540.005, 'decimals'], ['9'.repeat(201), 'too-long'],
  ] as const)('%j is told with its field and left out, and the rest is checked', (value, why) => {
    const { checks, remarks } = answered({ ...whole, poolFundPay: value })
    expect(checks.map(({ identity }) => identity)).toEqual(['I2'])
    if (why !== 'too-long') expect(remarks).toEqual([`poolFundPay（医保统筹基金支付）没有算进去：${amountRefusalTexts[why]}`])
    expect(remarks).toHaveLength(1)
  })

  it('an unknown place and unknown keys are told, and ignored', () =>
    expect(answered({ ...whole, place: '火星', poolfundpay: '5', remark: 'x' }).remarks).toEqual(['place 当作没说，没认出来的是："火星"', '不认识的一项，没有用："poolfundpay"', '不认识的一项，没有用："remark"']))

  it.each([CANARY, '110105194912310021', 110105194912310021, '13800138000', `统筹 ${CANARY}`])('%j is not said again', (number) => {
    const { remarks } = answered({ ...whole, total: number, place: String(number), [String(number)]: 1 })
    expect(remarks[0]).toBe('total（金额合计）没有算进去：像是证件号、卡号或手机号，这里只写金额，如 540.00。')
    expect(remarks.join('\n')).not.toMatch(/1949|13800138000/)
    expect(remarks).toHaveLength(3)
  })

  it.each<[unknown, string]>([
    [[], '文件里要是一个 JSON 对象。'],
    [null, '文件里要是一个 JSON 对象。'],
    ['x', '文件里要是一个 JSON 对象。'],
    [{ kind: 'dental' }, 'kind 要写 outpatient、inpatient 里的一个，现在是："dental"'],
    [{ kind: 1 }, 'kind 要写 outpatient、inpatient 里的一个，现在是：1'],
    [{ total: true }, 'total 要写成 "540.00" 这样的一段文字，现在是：true'],
    [{ total: ['1'] }, 'total 要写成 "540.00" 这样的一段文字，现在是：["1"]'],
    [{ refund: { yuan: CANARY } }, 'refund 要写成 "540.00" 这样的一段文字，现在是：（像是证件号、卡号或手机号，不在这里重复）'],
    [{ place: 440300 }, 'place 要写城市名，没说就写 null，现在是：440300'],
  ])('%j is refused', (json, why) => expect(inProcess(JSON.stringify(json))).toEqual({ status: 2, stdout: '', stderr: [why] }))

  it('of no JSON is refused, and of an object nothing need be there', () => {
    expect(inProcess('total: 1')).toEqual({ status: 2, stdout: '', stderr: ['文件里不是 JSON。'] })
    expect(inProcess('\uFEFF{}')).toEqual({ status: 0, stdout: '{"checks":[],"derived":{},"slips":[],"ask":[]}', stderr: [] })
  })
})

it('whatever is in the file, it ends with 0 or 2, with four keys or one sentence, and says no number again', () => {
  const odd = fc.oneof(fc.constantFrom<unknown>('540.00', '0', '', null, '-1', CANARY, `x ${CANARY}`, true, 1e21, 0.1, '１２', '__proto__'), fc.string(), fc.integer({ min: 0, max: 99999 }), fc.jsonValue({ maxDepth: 1 }))
  const keys = fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...BILL_FIELDS) }, { weight: 1, arbitrary: fc.constantFrom('kind', 'place', '__proto__', 'toString', CANARY) })
  const bills = fc.dictionary(keys, fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 9999 }) }, { weight: 1, arbitrary: odd }), { maxKeys: 16 }).map((json) => JSON.stringify(json))
  let count = 0
  fc.assert(
    fc.property(fc.oneof({ weight: 8, arbitrary: bills }, fc.json(), fc.string()), (text) => {
      const { status, stdout, stderr } = inProcess(text)
      expect(stdout + stderr.join('\n')).not.toMatch(/11010519491231002/)
      if (status === 2) return expect([stdout, stderr.length, /[一-鿿]/.test(stderr[0] ?? '')]).toEqual(['', 1, true])
      count += 1
      expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['checks', 'derived', 'slips', 'ask'])
      expect(stdout).not.toMatch(/NaN|null|undefined|"-/)
    }),
    { numRuns: 1500 },
  )
  expect(count).toBeGreaterThan(500)
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bill-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads the standard input, and tells beside the answer what it could not take', () => {
    const { status, stdout, stderr } = run(JSON.stringify({ ...whole, cashPay: CANARY }), '--json', '-')
    expect([status, JSON.parse(stdout).derived, stderr]).toEqual([0, { cashPay: '260.00' }, 'cashPay（个人现金支付）没有算进去：像是证件号、卡号或手机号，这里只写金额，如 540.00。\n'])
  })

  it('ends with 2 and prints nothing where the file cannot be read or is refused', () => {
    const file = join(folder, '票.json')
    writeFileSync(file, '{"total":{}}')
    expect(run('', '--json', file)).toEqual({ status: 2, stdout: '', stderr: 'total 要写成 "540.00" 这样的一段文字，现在是：{}\n' })
    expect(run('', '--json', join(folder, 'none.json'))).toEqual({ status: 2, stdout: '', stderr: `读不了这个文件：${join(folder, 'none.json')}\n` })
  })

  it('explains itself, every figure by its label', () => {
    const { status, stdout, stderr } = run('', '--help')
    expect([status, stderr]).toEqual([0, ''])
    for (const name of ['--json', 'kind', 'outpatient', 'inpatient', 'place', ...BILL_FIELDS, ...BILL_FIELDS.map((field) => fieldTexts[field].label)]) expect(stdout).toContain(name)
  })
})
