import { heardNotTold, refutingSentences } from '../../__tests__/content/texts/refuting-sentences'
import { forbiddenAdvice, hasHalfWidthPunctuation } from '@/domain/knowledge/audit-words'
import type { Words } from '@/domain/knowledge/audit-words'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import type { Content } from './content'

const isHeard = ({ at }: Words): boolean => heardNotTold.some((pattern) => pattern.test(at))
const isRefuting = ({ at, text }: Words): boolean => refutingSentences.some((known) => known.at === at && known.text === text)

/** Every string that people may read. */
export const toldWords = ({ all }: Content): readonly Words[] => all.words.filter((one) => !isHeard(one))

/** Advice that can hurt, and punctuation of the wrong width, in whatever people may read. */
export const auditToldWords = (content: Content): readonly Finding[] =>
  toldWords(content).flatMap((one) => [
    ...forbiddenAdvice(one.text).flatMap((advice) => finding(one.at, `has a forbidden phrase (${advice}): ${one.text}`, !isRefuting(one))),
    ...finding(one.at, `has half-width punctuation next to Chinese: ${one.text}`, hasHalfWidthPunctuation(one.text)),
  ])
