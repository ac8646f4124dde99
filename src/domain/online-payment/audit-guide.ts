import { auditHedge, auditName, auditSentences, auditStatement, found, isWeak, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import type { Claim } from '../shared/source'
import { MISSING, NOTES, UNKNOWN } from './check-readiness'
import { FIXERS } from './guide'
import type { CodeChannel, Failure, KeepText, OutcomeText, ReadinessText, ToldText } from './guide'

const TITLE = 14
const HINT = 22
const NAME = 12
const FIND = 8
const KEPT = 20
/** 没扣款的去窗口结；扣了的，先查单 comes after what it means. */
const SENTENCES = 3

export const READINESS: readonly string[] = [...MISSING, ...UNKNOWN, ...NOTES]
/** What leaves somebody standing unless there is a way out of it. */
export const READINESS_TO_MEND: readonly string[] = [...MISSING, ...UNKNOWN]

const auditId = (at: string, id: string): GuideFindings => found(at, 'is not lower-case words joined by hyphens', !/^[a-z]+(-[a-z]+)*$/.test(id))

/** What is the case: the first sentence never rests on D or U, what is inferred says so. */
const auditTold = (at: string, say: readonly Claim[]): GuideFindings =>
  together(
    found(at, 'says nothing', say.length === 0),
    ...say.map((claim, n) => (n === 0 ? auditStatement(`${at}.${n}`, claim, SENTENCES) : together(auditSentences(`${at}.${n}.text`, claim.text, SENTENCES), auditHedge(`${at}.${n}`, claim)))),
  )

const auditSteps = (at: string, steps: readonly Claim[]): GuideFindings =>
  together(found(at, 'rests on D and U alone', steps.length > 0 && steps.every(isWeak)), ...steps.map(({ text }, n) => auditSentences(`${at}.${n}.text`, text, 2)))

const auditEntry = (at: string, entry: string, entries: readonly string[]): GuideFindings => found(at, `points to an entry that does not exist: ${entry}`, entries.indexOf(entry) < 0)

/** What is wrong with the words about one thing that paying needs. Entries are ids of the knowledge. */
export const auditReadinessText = (at: string, { title, by, why, how, entry }: ReadinessText, entries: readonly string[]): GuideFindings =>
  together(
    auditName(`${at}.title`, title, TITLE),
    found(`${at}.by`, `is nobody who mends anything: ${by}`, FIXERS.indexOf(by) < 0),
    auditTold(`${at}.why`, why),
    auditSteps(`${at}.how`, how),
    entry === null ? [] : auditEntry(`${at}.entry`, entry, entries),
  )

/** What stops somebody, or is not known, and no way out of it. */
export const auditMended = (at: string, texts: Readonly<Record<string, Pick<ReadinessText, 'how'> | undefined>>): GuideFindings =>
  together(...READINESS_TO_MEND.map((id) => found(`${at}.${id}.how`, 'leaves people standing: there is nothing to do about it', texts[id]?.how.length === 0)))

/** What is wrong with one place where the code is activated. */
export const auditCodeChannel = (at: string, { id, name, find, way }: CodeChannel): GuideFindings =>
  together(
    auditId(`${at}.id`, id),
    auditName(`${at}.name`, name, NAME),
    find ? auditName(`${at}.find`, find, FIND) : [],
    found(`${at}.way`, 'says nothing', way.length === 0),
    auditSteps(`${at}.way`, way),
  )

/** What the words of a failure lead to: faults, entries, and what the questions of the diagnosis can be answered with. */
export interface FailureTargets {
  readonly faults: readonly string[]
  readonly entries: readonly string[]
  readonly answers: Readonly<Record<string, readonly string[]>>
}

/** Where money may have left, the sentence comes after 别再付; where it has, it says so itself. */
const SAYS_STOP = /别再付|别重复|没扣款|查清/

/** What is wrong with one way in which paying fails. */
export const auditFailure = (at: string, { id, label, hint, money, when, say, fault, article }: Failure, { faults, entries, answers }: FailureTargets): GuideFindings =>
  together(
    auditId(`${at}.id`, id),
    auditName(`${at}.label`, label, TITLE),
    auditName(`${at}.hint`, hint, HINT),
    auditStatement(`${at}.say`, say, 1),
    found(`${at}.say.text`, 'does not say first of all that nothing is to be paid twice', money !== 'none' && !SAYS_STOP.test(say.text)),
    found(`${at}.fault`, `names the unknown fault ${fault}`, faults.indexOf(fault) < 0),
    auditEntry(`${at}.article`, article, entries),
    found(`${at}.when`, 'is meant by nothing', when.length === 0),
    ...when.map((all, n) =>
      together(...Object.keys(all).map((question) => found(`${at}.when.${n}.${question}`, `names the unknown answer ${question}=${all[question]}`, (answers[question] ?? []).indexOf(all[question] ?? '') < 0))),
    ),
  )

/** What is wrong with what the three states tell. */
export const auditOutcome = (at: string, { title, tells, doNow }: OutcomeText): GuideFindings =>
  together(auditName(`${at}.title`, title, TITLE), auditTold(`${at}.tells`, tells), found(`${at}.doNow`, 'says nothing', doNow.length === 0), auditSteps(`${at}.doNow`, doNow))

/** What is wrong with what was told when somebody asked. */
export const auditToldText = (at: string, { label, hint, follows }: ToldText): GuideFindings =>
  together(auditName(`${at}.label`, label, TITLE), auditName(`${at}.hint`, hint, HINT), auditTold(`${at}.follows`, follows))

/** What is wrong with one thing to keep: it is a name, no sentence. */
export const auditKeep = (at: string, { id, keep: { text } }: KeepText): GuideFindings => together(auditId(`${at}.id`, id), auditName(`${at}.keep.text`, text, KEPT))
