import { auditCover, auditHedge, auditName, auditPapers, auditSentences, auditStatement, found, isWeak, together } from '../shared/guide-wording'
import type { GuideFindings } from '../shared/guide-wording'
import type { Claim } from '../shared/source'
import { BLOCKS, GAPS, NOTES } from './check-binding'
import type { AfterwardsText, BindingChannel, ChoiceWords, PreparationText, ReasonText, RelationText } from './guide'
import { PREPARATIONS } from './preparation'
import type { BirthRefusal } from './read-birth'

const REASON_TITLE = 16
const TITLE = 14
const LABEL = 10
const HINT = 22
const CHANNEL = 12
const SEARCH = 8
const NICKNAME = 8

export const BINDING_REASONS: readonly string[] = [...BLOCKS, ...GAPS, ...NOTES]

const REFUSED: Readonly<Record<BirthRefusal, true>> = {
  'no-such-day': true, 'in-the-future': true, 'too-old': true, empty: true, 'year-missing': true, 'day-missing': true, lunar: true, 'id-wrong': true, 'id-old': true, 'id-length': true,
  'other-document': true, 'not-read': true, 'bank-card': true, phone: true, 'one-time-code': true,
}

const auditId = (at: string, id: string): GuideFindings => found(at, 'is not lower-case words joined by hyphens', !/^[a-z]+(-[a-z]+)*$/.test(id))

/** What is the case: the first sentence carries it and so never rests on D or U; others may, told as unconfirmed. */
const auditSay = (at: string, say: readonly Claim[]): GuideFindings =>
  together(
    found(at, 'says nothing', say.length === 0),
    ...say.map((claim, n) => (n === 0 ? auditStatement(`${at}.${n}`, claim, 1) : together(auditSentences(`${at}.${n}.text`, claim.text, 1), auditHedge(`${at}.${n}`, claim)))),
  )

/** What to do: one imperative of one sentence each. */
const auditSteps = (at: string, steps: readonly Claim[]): GuideFindings =>
  together(found(at, 'rests on D and U alone', steps.length > 0 && steps.every(isWeak)), ...steps.map(({ text }, n) => auditSentences(`${at}.${n}.text`, text, 1)))

/** What is wrong with the words about one reason of a check. */
export const auditReasonText = (at: string, { title, say, then }: ReasonText): GuideFindings =>
  together(auditName(`${at}.title`, title, REASON_TITLE), auditSay(`${at}.say`, say), auditSteps(`${at}.then`, then))

/** Reasons that stop somebody, or leave something open, and no way out of it. */
export const auditWaysOut = (at: string, texts: Readonly<Record<string, Pick<ReasonText, 'then'> | undefined>>, stopping: readonly string[]): GuideFindings =>
  together(...stopping.map((id) => found(`${at}.${id}.then`, 'leaves people standing: there is nothing to do about it', texts[id]?.then.length === 0)))

/** What is wrong with the words about what to prepare. Papers are ids of content/papers.ts. */
export const auditPreparationText = (at: string, { preparation, title, presence, bring, steps }: PreparationText, papers: readonly string[]): GuideFindings =>
  together(
    found(`${at}.preparation`, `names the unknown preparation ${preparation}`, PREPARATIONS.indexOf(preparation) < 0),
    auditName(`${at}.title`, title, TITLE),
    auditSay(`${at}.presence`, presence),
    auditPapers(`${at}.bring`, bring, papers),
    found(`${at}.steps`, 'has no step', steps.length === 0),
    auditSteps(`${at}.steps`, steps),
  )

/** What is wrong with one place where it is done. */
export const auditChannel = (at: string, { id, name, search, path }: BindingChannel): GuideFindings =>
  together(
    auditId(`${at}.id`, id),
    auditName(`${at}.name`, name, CHANNEL),
    auditName(`${at}.search`, search, SEARCH),
    found(`${at}.path`, 'says nothing', path.length === 0),
    auditSteps(`${at}.path`, path),
  )

/** What is wrong with one row of what people ask afterwards. Entries are ids of the knowledge. */
export const auditAfterwards = (at: string, { id, title, say, entry }: AfterwardsText, entries: readonly string[]): GuideFindings =>
  together(
    auditId(`${at}.id`, id),
    auditName(`${at}.title`, title, TITLE),
    auditSay(`${at}.say`, say),
    found(`${at}.entry`, `points to an entry that does not exist: ${entry}`, entries.indexOf(entry) < 0),
  )

/** What is wrong with the words of a choice. */
export const auditChoiceWords = (at: string, { label, hint }: ChoiceWords): GuideFindings => together(auditName(`${at}.label`, label, LABEL), auditName(`${at}.hint`, hint, HINT))

/** The same of a relation, with its nicknames. */
export const auditRelationText = (at: string, text: RelationText): GuideFindings =>
  together(
    auditChoiceWords(at, text),
    found(`${at}.names`, 'has no nickname to pick', text.names.length === 0),
    ...text.names.map((name, n) => together(auditName(`${at}.names.${n}`, name, NICKNAME), found(`${at}.names.${n}`, `stands there twice: ${name}`, text.names.indexOf(name) < n))),
  )

/** What is wrong with the words for a day of birth that is not taken: why, and what to type instead; none missing, none left over. */
export const auditBirthRefusals = (at: string, texts: Readonly<Record<string, string>>): GuideFindings =>
  together(auditCover(at, 'refusal', Object.keys(REFUSED), Object.keys(texts)), ...Object.keys(texts).map((why) => auditSentences(`${at}.${why}`, texts[why] ?? '', 2)))
