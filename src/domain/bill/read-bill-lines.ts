import { plainDigits } from '../shared/digit-runs'
import { personalNumberIn } from '../shared/personal-numbers'
import { BILL_FIELDS, type BillField, type Figures } from './fields'
import { readAmount, type AmountRefusal } from './read-amount'

/** Why a label was found and no amount taken: `twice` where the text has it with two amounts. */
export type LineRefusal = AmountRefusal | 'twice'

export interface BillLinesRead {
  readonly figures: Figures
  readonly refused: readonly { readonly field: BillField; readonly why: LineRefusal }[]
  /** Pieces with a number that belong to no figure; none that may be somebody's number. */
  readonly leftOver: readonly string[]
  /** What stood beyond the length that is read. */
  readonly cutOff: boolean
}

const MOST_CHARACTERS = 4000
const MOST_LEFT_OVER = 20
const LONGEST_LEFT_OVER = 40

/** As bills, apps and settlement lists print them (domain.md §5.4), in the form `plainDigits` leaves. */
const LABELS: Readonly<Record<BillField, string>> = {
  total: '金额合计 合计金额 费用合计 费用总额 医疗费总额 医疗费用总额 医疗总费用 总费用 总金额 总额 合计 总计 小写 total totalamount medfee_sumamt',
  poolFundPay: '医保统筹基金支付 统筹基金支付 医保统筹支付 基本医保统筹支付 基本统筹支付 统筹支付 医保统筹 统筹 poolfundpay fundpayamount hifp_pay',
  otherPay: '其他支付 其它支付 otherpay otherpayamount',
  accountPay: '医保个人账户支付 个人账户支付 个人帐户支付 个账支付 账户支付 帐户支付 个人账户 个人帐户 个账 accountpay accountpayamount acct_pay',
  cashPay: '个人现金支付 现金支付 个人支付现金 现金 cashpay ownpayamount psn_cash_pay',
  inCatalogSelfPay: '个人自付 自付 incatalogselfpay selfpaymentamount',
  outOfCatalogPay: '个人自费 全自费 自费 outofcatalogpay selfpaymentcost ownpay fulamt_ownpay_amt',
  selfPayOne: '个人自付一 个人自付1 自付一 自付1 selfpayone',
  selfPayTwo: '个人自付二 个人自付2 自付二 自付2 selfpaytwo',
  prepaid: '预缴金额 预交金额 预缴金 预交金 预缴 预交 prepaid',
  topUp: '补缴金额 补交金额 补缴 补交 topup',
  refund: '退费金额 退款金额 退费 退款 refund',
  preSelfPay: '乙类先行自付 先行自付 先自付 preselfpay preselfpay_amt',
  overLimitPay: '超限价自费费用 超限价自费 超限价自付 超限价 overlimitpay overlmt_selfpay',
  fundTotal: '医保基金支付总额 医保基金支付合计 基金支付总额 基金支付合计 fundtotal fund_pay_sumamt',
  sharedAccountPay: '个人账户共济支付 账户共济支付 家庭共济支付 共济账户支付 共济支付 共济 sharedaccountpay acct_mulaid_pay',
}
const ALL_LABELS: readonly (readonly [label: string, field: BillField])[] = BILL_FIELDS.reduce<readonly (readonly [string, BillField])[]>(
  (all, field) => all.concat(LABELS[field].split(' ').map((label): readonly [string, BillField] => [label, field])),
  [],
)
  .slice()
  .sort(([a], [b]) => b.length - a.length)

/** What may follow a label before its amount: 自付金额, 合计(小写), 预缴(元). */
const AFTER_LABEL = /^(?:金额|费用|小计)? *(?:\((?:小写|元)\))? *(?=[:=¥￥\d.()-]|人民币|$)/
/** 本年累计个人自付, 上年个人账户: sums of a year or what is left, not of this bill. */
const OF_A_YEAR = /(?:累计|年度|上年|结余|余额) ?$/
const NUMBER_IN = /\d/
/** What ends an amount on its line: a mark, or a blank before another word. */
const END = /[;；|]| (?=[^\d ¥￥.,、元()-])/

/** 自付1 and its amount, not 自付 and 100. */
const NUMBERED = /[12]$/

interface Found {
  /** Null for a label of something else than this bill. */
  readonly field: BillField | null
  readonly from: number
  readonly to: number
}

const labelAt = (line: string, at: number): Found | null => {
  const before = line.slice(0, at)
  const [hit] = ALL_LABELS.filter(([label]) => line.slice(at, at + label.length) === label && !(NUMBERED.test(label) && /[\d.,]/.test(line.charAt(at + label.length))))
  if (!hit || (/^[a-z]/.test(hit[0]) && /[a-z_]$/.test(before))) return null
  const end = at + hit[0].length
  const follows = AFTER_LABEL.exec(line.slice(end))
  if (!follows) return null
  return { field: OF_A_YEAR.test(before) ? null : hit[1], from: at, to: end + follows[0].length }
}

/** Every label of a line in turn, the longest that begins at a place. */
const labelsIn = (line: string): readonly Found[] => {
  const found: Found[] = []
  for (let at = 0; at < line.length; ) {
    const label = labelAt(line, at)
    if (label) found.push(label)
    at = label ? label.to : at + 1
  }
  return found
}

interface Piece {
  readonly field: BillField | null
  readonly text: string
}

/** A line in pieces: what stands after each label up to the next or to another word, and all else. */
const piecesOf = (line: string): readonly Piece[] => {
  const labels = labelsIn(line)
  const pieces: Piece[] = [{ field: null, text: line.slice(0, labels[0]?.from ?? line.length) }]
  labels.forEach(({ field, to }, n) => {
    const rest = line.slice(to, labels[n + 1]?.from ?? line.length).replace(/^[:= ]+/, '')
    const end = rest.search(END)
    pieces.push({ field, text: end < 0 ? rest : rest.slice(0, end) })
    if (end >= 0) pieces.push({ field: null, text: rest.slice(end).replace(/^[;；| ]+/, '') })
  })
  return pieces
}

/** A label alone on its line has its amount on the next, where nothing else stands. */
const joined = (lines: readonly string[]): readonly string[] =>
  lines.reduce<readonly string[]>((all, line) => {
    const before = all[all.length - 1] ?? ''
    const [last] = labelsIn(before).slice(-1)
    const waits = last !== undefined && !NUMBER_IN.test(before.slice(last.to))
    return waits && /^[¥￥ ]*\d[\d,.、 ]*元?$/.test(line) ? all.slice(0, -1).concat(`${before} ${line}`) : all.concat(line)
  }, [])

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => plainDigits(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line)

const leftOverOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces
    .filter(({ field, text }) => field === null && NUMBER_IN.test(text) && !/\d{15}/.test(text) && personalNumberIn(text) === null)
    .map(({ text }) => text.trim().slice(0, LONGEST_LEFT_OVER))
    .slice(0, MOST_LEFT_OVER)

/** The figures in the pasted lines of a bill, by its labels, whatever else stands between them. */
export const readBillLines = (pasted: string): BillLinesRead => {
  const pieces = joined(linesOf(pasted.slice(0, MOST_CHARACTERS))).reduce<readonly Piece[]>((all, line) => all.concat(piecesOf(line)), [])
  let figures: Figures = {}
  const refused: { readonly field: BillField; readonly why: LineRefusal }[] = []
  BILL_FIELDS.forEach((field) => {
    const reads = pieces.filter((piece) => piece.field === field).map(({ text }) => readAmount(text))
    const amounts = reads.reduce<readonly number[]>((all, read) => (read.kind === 'ok' && all.indexOf(read.fen) < 0 ? all.concat(read.fen) : all), [])
    const [amount] = amounts
    const [bad] = reads.reduce<readonly AmountRefusal[]>((all, read) => (read.kind === 'refused' ? all.concat(read.why) : all), [])
    if (amounts.length > 1) refused.push({ field, why: 'twice' })
    else if (amount !== undefined) figures = { ...figures, [field]: amount }
    else if (bad) refused.push({ field, why: bad })
  })
  return { figures, refused, leftOver: leftOverOf(pieces), cutOff: pasted.length > MOST_CHARACTERS }
}
