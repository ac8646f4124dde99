import { auditName, auditSentences, auditStatement, auditUnsourced, found, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import type { BillFieldText, BillOutcomeText, BillQuestionText, BillReasonText, EstimateText, IdentityText } from './guide'

const LABEL = 10
const REASON_TITLE = 12
const BEGINS = '请帮我看看：'

/** domain.md §5.4: figures that do not agree are asked about. Nobody is said to have done anything wrong. */
const BLAME = /多收|少收|乱收|错收|重复收|收错|算错|弄错|搞错|记错|开错|坑人|骗|宰|违规|责任|投诉|举报|医院的错|收费处的错|医院(?:不对|有问题)/

export const auditBlame = (at: string, text: string): GuideFindings => found(at, `says that somebody is wrong: ${text}`, BLAME.test(text))

/** What is wrong with the words for a figure, or for a number or step of the estimate. */
export const auditLabelled = (at: string, { label, hint }: BillFieldText | EstimateText): GuideFindings =>
  together(auditName(`${at}.label`, label, LABEL), auditStatement(`${at}.hint`, hint, 1))

export const auditIdentityText = (at: string, { title, adds }: IdentityText): GuideFindings => together(auditName(`${at}.title`, title, LABEL), auditStatement(`${at}.adds`, adds, 1))

export const auditReasonText = (at: string, { title, why }: BillReasonText): GuideFindings => together(auditName(`${at}.title`, title, REASON_TITLE), auditStatement(`${at}.why`, why, 1))

/** A question is said aloud: one sentence that asks. */
export const auditQuestionText = (at: string, { title, ask }: BillQuestionText): GuideFindings =>
  together(
    auditName(`${at}.title`, title, LABEL),
    auditUnsourced(`${at}.ask`, ask, 1),
    found(`${at}.ask`, `does not begin with ${BEGINS}`, ask.indexOf(BEGINS) !== 0),
    found(`${at}.ask`, 'is no question', !/？$/.test(ask)),
  )

/** Faults are ids of content/faults. */
export const auditOutcomeText = (at: string, { outcome, fault, shows }: BillOutcomeText, key: string, faults: readonly string[]): GuideFindings =>
  together(
    found(`${at}.outcome`, `is not the one it is filed under: ${outcome}`, outcome !== key),
    found(`${at}.fault`, `names the unknown fault ${fault}`, faults.indexOf(fault) < 0),
    auditStatement(`${at}.shows`, shows, 1),
  )

/** What is not taken: why, and then what to do. */
export const auditRefusal = (at: string, text: string): GuideFindings =>
  together(auditSentences(at, text, 3), found(at, 'has no next step', text.split('。').filter((sentence) => sentence).length < 2))
