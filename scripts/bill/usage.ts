import { fieldTexts } from '@/content/bill/fields'
import { BILL_FIELDS, BILL_KINDS } from '@/domain/bill/fields'

const LONGEST = Math.max(...BILL_FIELDS.map(({ length }) => length))

export const usage = `用法：
  npm run -s bill -- --json 文件
  文件写 - 就从标准输入读。文件里是一个 JSON 对象，各项都可以不写：
  { "kind": "outpatient", "place": "深圳", "total": "182.68", "poolFundPay": "85.09", "accountPay": "82.59", "cashPay": "15.00" }
各项：
  kind   ${BILL_KINDS.join('（门诊）、')}（住院）；不写当作门诊
  place  城市名；各地有一处不同：基金支付总额含不含个人账户
  金额照票上写，可以带 ¥、逗号、“元”：
${BILL_FIELDS.map((field) => `  ${field.padEnd(LONGEST)}  ${fieldTexts[field].label}`).join('\n')}
打印一行 JSON：哪几道加法对得上、差多少分；能推出来的数；可能抄错的一位；该问什么。`
