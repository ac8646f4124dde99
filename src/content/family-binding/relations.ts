import type { RelationText, RelationTexts } from '@/domain/family-binding/guide'

const relation = (label: string, hint: string, names: string): RelationText => ({ label, hint, names: names.split(' ') })

/** What the relative is to whoever binds; nicknames to pick from, so that nothing need be typed. */
export const relationTexts: RelationTexts = {
  parent: relation('父母', '爸爸、妈妈', '妈妈 爸爸'),
  child: relation('子女', '儿子、女儿，新生儿也选这个', '儿子 女儿 宝宝 老大 老二'),
  spouse: relation('老伴、爱人', '配偶', '老伴 爱人 老公 老婆'),
  grandparent: relation('爷爷奶奶、外公外婆', '祖父母、外祖父母', '爷爷 奶奶 外公 外婆 姥爷 姥姥'),
  grandchild: relation('孙子孙女、外孙', '孙子女、外孙子女', '孙子 孙女 外孙 外孙女'),
  sibling: relation('兄弟姐妹', '亲的哥哥、姐姐、弟弟、妹妹', '哥哥 姐姐 弟弟 妹妹'),
  'in-law': relation('公婆、岳父母', '儿媳、女婿也选这个', '婆婆 公公 岳母 岳父 儿媳 女婿'),
  other: relation('别的亲戚', '叔伯姑舅姨、侄子、外甥', '叔叔 姑姑 舅舅 姨妈 侄子 外甥'),
  'not-family': relation('不是亲戚', '朋友、邻居、保姆', '朋友 邻居 保姆'),
}
