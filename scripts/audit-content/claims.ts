import { adviceNotPolicy } from '../../__tests__/content/facts/advice-not-policy'
import { auditClaim } from '@/domain/knowledge/audit-content'
import { auditBareNumbers, auditNamedFacts } from '@/domain/knowledge/audit-facts'
import { longestSentence } from '@/domain/knowledge/audit-words'
import { asFinding } from '@/domain/knowledge/describe-issue'
import { finding } from '@/domain/knowledge/finding'
import type { Finding } from '@/domain/knowledge/finding'
import { withFacts } from '@/domain/knowledge/sentence'
import type { Content } from './content'

const LONGEST_SENTENCE = 60
const excused = adviceNotPolicy.map(([wording]) => wording)

/** What is wrong with the sentences we tell, wherever they stand: what they rest on, the facts they name, their length. */
export const auditClaims = ({ all, registry, facts }: Content): readonly Finding[] => [
  ...all.torn.flatMap((at) => finding(`${at}.sources`, 'there is none: this is told with a grade and rests on nothing', true)),
  ...all.claims.flatMap(({ at, value: claim }) => [
    ...auditClaim(at, claim, registry).map(asFinding),
    ...auditNamedFacts(at, claim, facts),
    ...auditBareNumbers(at, claim, excused),
    ...finding(`${at}.text`, `has a sentence longer than ${LONGEST_SENTENCE} characters`, longestSentence(withFacts(claim.text)) > LONGEST_SENTENCE),
  ]),
]
