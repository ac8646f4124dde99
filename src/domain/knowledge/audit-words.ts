import type { Claim } from '../shared/source'

/** One string somewhere in content and the way to it in ids, such as `faults/index#faultTexts.pin-wrong.name`. */
export interface Words {
  readonly at: string
  readonly text: string
}

const OTHERS = '(家人|家里人|别人|他人|旁人|亲属|亲戚|亲友|朋友|同事|子女|孩子|儿子|女儿|儿女|老伴|配偶|爱人|丈夫|妻子|父母|爸妈|父亲|母亲|爸爸|妈妈)'
const CREDENTIAL = '(社保|医保)?(电子)?(卡|码|凭证)'

/** domain.md §0.2 and §7: what would cost people money, time or treatment if they believed it. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['top-up', /充值|冲值|充钱|账户里?(再)?(充|存|打)(点|些)?钱/],
  ['remagnetise', /[充加补冲]磁|恢复磁性/],
  ['mend-the-chip', /修(理|复|好|补|一修|一下)?(这块|这个|您的|你的|金色|坏的)?(芯片|磁条|卡片|社保卡|医保卡)|芯片(可以|能|需要|要|拿去|送去|的)?(维修|修理|修复|修补|修好)/],
  ['credential-of-another', new RegExp(`(借|拿|刷|用|出示|亮|亮出|扫)(一下|着|到|来)?(您|你)?的?${OTHERS}的?${CREDENTIAL}`)],
  ['credential-lent', /借用|(卡|码|凭证)(可以|能|也能|也可以)?(互相|全家|一家人|家人)?(借给|共用|合用|混用)/],
  ['promised-reimbursement', /(^|[^不])(保证|一定|肯定|绝对|必定|百分之百|百分百|100%)(能|可以|会|给)?(全部|全额)?报/],
  ['promised-reimbursement', /(垫付|自费)[^。！？]{0,12}[^不否。！？](可以|能够|就能|都能|能)[^不否。！？]{0,4}报/],
  ['balance-as-refusal', /余额(不足|不够|为零|为0|是0|用完|没了)[^。！？；]{0,8}(不能|不可以|不给|无法|没法|不予)(医保)?(报|结算|看病)/],
  ['e-card-first', /(亮|亮出|出示|改用|换用|先用|扫)(一下)?(本人|您|你)?的?电子社保卡/],
  ['unbind-to-replace', /(换|补)(新)?卡(之前|以前|前|时)[^。！？；]{0,6}(解绑|解除绑定)/],
]

/** Which forbidden advice a text contains. Spaces and quotation marks inside do not hide it. */
export const forbiddenAdvice = (text: string): readonly string[] => {
  const plain = text.replace(/[\s“”‘’「」"'·、]/g, '')
  return FORBIDDEN.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name)
}

/** Whether a Chinese character stands next to an ASCII punctuation mark, where a full-width one belongs. */
export const hasHalfWidthPunctuation = (text: string): boolean => /[\u3400-\u9fff][,.:;?!()"']|[,.:;?!()"'][\u3400-\u9fff]/.test(text)

/** The length in characters of the longest sentence, its mark not counted. */
export const longestSentence = (text: string): number =>
  Math.max(...text.split(/[。！？\n]/).map((sentence) => sentence.trim().length))

/** Whether a value has members to look into; a list has, too. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Whether a value is a sentence told to people, with what it rests on. */
export const isClaim = (value: unknown): value is Claim =>
  isRecord(value) && typeof value['text'] === 'string' && typeof value['grade'] === 'string' && Array.isArray(value['sources'])

/** How a member is called in a path: by its own id or code where it has one, for places in a list move; a row by the id it begins with. */
export const memberName = (member: unknown, key: string): string => {
  if (!isRecord(member)) return key
  const id = Array.isArray(member) && isClaim(member[1]) ? member[0] : member['id'] ?? member['code']
  return typeof id === 'string' ? id : key
}

/** Collects from a nested value, in its own order, whatever `take` accepts; it does not look inside that. */
const collect = <T>(value: unknown, at: string, take: (value: unknown, at: string) => T | undefined, found: T[] = []): readonly T[] => {
  const taken = take(value, at)
  if (taken !== undefined) found.push(taken)
  else if (isRecord(value)) Object.keys(value).forEach((key) => collect(value[key], `${at}.${memberName(value[key], key)}`, take, found))
  return found
}

/** Every string in a piece of content, with its path. Keys are names, not texts. */
export const wordsIn = (value: unknown, at: string): readonly Words[] =>
  collect(value, at, (text, path) => (typeof text === 'string' ? { at: path, text } : undefined))

/** Every claim in a piece of content, with its path. */
export const claimsIn = (value: unknown, at: string): readonly { readonly at: string; readonly claim: Claim }[] =>
  collect(value, at, (claim, path) => (isClaim(claim) ? { at: path, claim } : undefined))
