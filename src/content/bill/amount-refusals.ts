import type { LineRefusal } from '@/domain/bill/read-bill-lines'

/** Why an amount was not taken, and what to type instead. */
export const amountRefusalTexts: Readonly<Record<LineRefusal, string>> = {
  'too-long': '这一格太长了。只留这一栏的金额，再试。',
  'no-number': '没看到数字。照票上写金额，没有这一栏就空着。',
  'several-numbers': '这里有好几个数。一格只写一个，别的写到别的格里。',
  negative: '这是负数，像是冲红的票。这里只对正数，请找原来那张票来填。',
  decimals: '小数点后最多两位。对着票再看一遍。',
  'too-large': '这个数太大了。看看是不是多按了几位，或者小数点漏了。',
  malformed: '逗号或小数点的位置不对。照票上再写一遍。',
  multiplied: '不要写万、角、百分号。换成元来写。',
  letters: '数字旁边有字母。删掉字母，只写金额。',
  twice: '同一栏出现了两个不同的数。看着票，自己填一个。',
}
