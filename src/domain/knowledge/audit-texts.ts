import type { Claim } from '../shared/source'
import type { ActionText } from './action-text'
import { LONGEST_NAME, gather, isUnconfirmed, issue } from './audit-content'
import type { Issue, Registry } from './audit-content'
import type { FaultText } from './fault-text'
import { endsAsSentence, isHedged, sentencesIn, speaksLikeAClerk, withFacts } from './sentence'

const LONGEST_SAYING = 40
const tellsAsUsual = ({ grade, text }: Claim): boolean => grade !== 'I' || isHedged(text)

const auditWording = (at: string, { text }: Claim, most: number): readonly Issue[] =>
  gather(issue('sentences', at, !endsAsSentence(text) || sentencesIn(text) > most), issue('clerk-words', at, speaksLikeAClerk(text)))

const auditQuestion = (at: string, question: string): readonly Issue[] =>
  gather(issue('not-one-question', at, !/^[^。！？]+？$/.test(question)), issue('too-long', at, question.length > LONGEST_SAYING))

const auditSaying = (at: string, say: Claim): readonly Issue[] =>
  gather(auditWording(at, say, 1), issue('too-long', at, withFacts(say.text).length > LONGEST_SAYING))

const auditSteps = (at: string, steps: readonly Claim[]): readonly Issue[] =>
  gather(
    issue('only-unconfirmed', at, steps.length > 0 && steps.every(isUnconfirmed)),
    ...steps.map((step, n) => auditSaying(`${at}.${n}`, step)),
  )

/** What is wrong with the words about one fault: weakness of evidence, missing steps, unknown ids, length. Claims are audited by themselves. */
export const auditFaultText = (key: string, fault: FaultText, { handlers, papers }: Registry): readonly Issue[] => {
  const { id, name, meaning, atWindow, later, handledBy, bring, takes, askClerk } = fault
  return gather(
    issue('id-differs', key, id !== key),
    issue('blank', `${key}.name`, !name.trim()),
    issue('too-long', `${key}.name`, name.length > LONGEST_NAME),
    issue('meaning-too-weak', `${key}.meaning`, isUnconfirmed(meaning) || meaning.grade === 'C'),
    issue('not-hedged', `${key}.meaning`, !tellsAsUsual(meaning)),
    issue('not-hedged', `${key}.takes`, !tellsAsUsual(takes)),
    issue('window-steps', `${key}.atWindow`, atWindow.length < 1 || atWindow.length > 2),
    auditWording(`${key}.meaning`, meaning, 2),
    auditSaying(`${key}.takes`, takes),
    auditSteps(`${key}.atWindow`, atWindow),
    auditSteps(`${key}.later`, later),
    auditQuestion(`${key}.askClerk`, askClerk),
    issue('unknown-handler', `${key}.handledBy`, handledBy.length === 0 || handledBy.some((handler) => !handlers[handler])),
    issue('unknown-paper', `${key}.bring`, bring.some((paper) => !papers[paper])),
  )
}

/** What is wrong with the words of one window action. Its claims are audited by themselves. */
export const auditActionText = (key: string, { id, say, how, askClerk }: ActionText): readonly Issue[] =>
  gather(
    issue('id-differs', key, id !== key),
    auditSaying(`${key}.say`, say),
    how ? auditWording(`${key}.how`, how, Infinity) : [],
    auditQuestion(`${key}.askClerk`, askClerk),
  )
