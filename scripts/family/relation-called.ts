import { RELATIONS, type Relation } from '@/domain/family-binding/member'

/** `self`: whoever binds, and needs no binding. */
export type Called = Relation | 'self'

/** What the one who is bound is called. A word of two meanings stands nowhere: 媳妇 is the wife or the son's wife, 阿姨 an aunt or a nanny. */
const WORDS: Readonly<Record<Called, string>> = {
  self: '本人 自己 我 我自己 me myself',
  spouse: '配偶 夫妻 老伴 爱人 老公 老婆 丈夫 妻子 先生 太太 husband wife',
  parent: '父母 爸爸 妈妈 爸 妈 父亲 母亲 老爸 老妈 继父 继母 养父 养母 father mother dad daddy mum mummy mom mommy papa mama',
  child: '子女 孩子 小孩 儿子 女儿 闺女 宝宝 婴儿 新生儿 老大 老二 老三 大宝 二宝 继子 继女 养子 养女 son daughter kid baby newborn infant toddler',
  sibling: '兄弟姐妹 兄弟 姐妹 哥哥 弟弟 姐姐 妹妹 哥 弟 姐 妹 brother sister',
  grandparent: '祖父母 外祖父母 祖父 祖母 外祖父 外祖母 爷爷 奶奶 外公 外婆 姥爷 姥姥 grandfather grandmother grandpa grandma grandad granddad granny',
  grandchild: '孙子女 外孙子女 孙子 孙女 外孙 外孙女 grandson granddaughter',
  'in-law': '姻亲 公公 婆婆 公婆 岳父 岳母 岳父母 丈人 丈母娘 儿媳 儿媳妇 女婿 father-in-law mother-in-law son-in-law daughter-in-law',
  other: '其他 亲戚 其他亲属 伯伯 伯父 伯母 叔叔 婶婶 姑姑 姑父 舅舅 舅妈 姨妈 姨父 嫂子 姐夫 妹夫 弟媳 侄子 侄女 外甥 外甥女 堂哥 堂弟 堂姐 堂妹 表哥 表弟 表姐 表妹 relative uncle aunt nephew niece cousin brother-in-law sister-in-law',
  'not-family': '朋友 邻居 保姆 护工 同事 同学 室友 friend neighbour neighbor nanny carer caregiver colleague classmate roommate',
}

const TABLE: ReadonlyMap<string, Called> = new Map(
  [...RELATIONS, 'self' as const].flatMap((called) => [called, ...WORDS[called].split(' ')].map((word): [string, Called] => [word, called])),
)

/** The relation an everyday word means, in Chinese or English; null where the table does not have it. */
export const relationCalled = (word: string): Called | null => TABLE.get(word.trim().toLowerCase().replace(/[\s_]+/g, '-')) ?? null
