import type { Claim } from '../shared/source'
import { auditClaim, isUnconfirmed } from './audit-content'
import type { Registry } from './audit-content'
import { allFindings, finding } from './finding'
import type { Finding } from './finding'
import type { Myth } from './myth'

const LONGEST_SAID = 24
const LONGEST = 40
const SHORTEST_WORD = 2
/** domain.md §0.1: what is inferred is told as 通常 or 一般. */
const HEDGE = /通常|一般|多半|多数|多为/

const auditTold = (at: string, claim: Claim, registry: Registry): readonly Finding[] =>
  allFindings(
    ...auditClaim(at, claim, registry).map(({ rule }) => finding(at, rule, true)),
    finding(`${at}.text`, 'is not one sentence', !/^[^。！？]+[。？]”?。?$/.test(claim.text)),
    finding(`${at}.text`, `is longer than ${LONGEST} characters`, claim.text.replace(/\{[^}]*\}/g, '').length > LONGEST),
  )

const auditTruth = (at: string, { truth }: Myth, registry: Registry): readonly Finding[] =>
  allFindings(
    finding(at, 'there is none', truth.length === 0),
    finding(at, 'rests on D or U alone', truth.length > 0 && truth.every(isUnconfirmed)),
    ...truth.map((claim, n) => allFindings(auditTold(`${at}.${n}`, claim, registry), finding(`${at}.${n}.text`, 'is inferred and does not say 通常 or 一般', claim.grade === 'I' && !HEDGE.test(claim.text)))),
  )

/** What is wrong with one myth: what is said, what is true and what to do instead, what it is heard by, which faults it leads to. */
export const auditMyth = (at: string, myth: Myth, registry: Registry, isFault: (id: string) => boolean): readonly Finding[] => {
  const { id, said, since, instead, words, faults } = myth
  return allFindings(
    finding(`${at}.id`, 'is not lower-case words joined by hyphens', !/^[a-z]+(-[a-z]+)*$/.test(id)),
    finding(`${at}.said`, `is empty or longer than ${LONGEST_SAID} characters`, !said.trim() || said.length > LONGEST_SAID),
    finding(`${at}.said`, 'ends like a sentence of ours', /[。！？]$/.test(said)),
    auditTruth(`${at}.truth`, myth, registry),
    since ? auditTold(`${at}.since`, since, registry) : [],
    auditTold(`${at}.instead`, instead, registry),
    finding(`${at}.instead`, 'is second-hand or unverified', isUnconfirmed(instead)),
    finding(`${at}.words`, 'there is none to hear it by', words.length === 0),
    ...words.map((word, n) =>
      allFindings(
        finding(`${at}.words.${n}`, `“${word}” is shorter than ${SHORTEST_WORD} characters`, word.length < SHORTEST_WORD),
        finding(`${at}.words.${n}`, `“${word}” stands there twice`, words.indexOf(word) < n),
      ),
    ),
    ...faults.filter((fault) => !isFault(fault)).map((fault) => finding(`${at}.faults`, `names the unknown fault ${fault}`, true)),
  )
}
