import type { ArticleIssue, ArticleRule } from './audit-articles'
import type { Finding } from './finding'

/** What each rule is about, under the place of the issue (empty: the place itself), and why it is broken. */
const RULES: Readonly<Record<ArticleRule, readonly [field: string, reason: string]>> = {
  'id-differs': ['id', 'is not the key it is kept under'],
  'bad-place': ['place', 'is no 行政区划代码'],
  'bad-published': ['published', 'is no day of the calendar'],
  'bad-checked-on': ['checkedOn', 'is no day, or lies before the day of publication'],
  'bad-phone': ['phone', 'cannot be dialled in China'],
  blank: ['', 'is blank'],
  'no-source': ['sources', 'there is none, and only U goes without'],
  'unknown-source': ['sources', 'one is not in sources.ts'],
  'graded-too-high': ['grade', 'is higher than any of its sources carries'],
  'no-confirm-with': ['confirmWith', 'is missing: what is not confirmed has to say whom to ask'],
  'unknown-confirm-with': ['confirmWith', 'is no handler of handlers.ts with its number'],
  'meaning-too-weak': ['grade', 'the meaning of a fault rests on words in code, on hearsay or on nothing'],
  'not-hedged': ['text', 'is inferred and told without 通常 or 一般'],
  'only-unconfirmed': ['', 'rests on D and U alone'],
  'window-steps': ['', 'has not one or two steps'],
  'too-long': ['', 'is too long'],
  sentences: ['text', 'does not end as a sentence, or has too many'],
  'not-one-question': ['', 'is not one question'],
  'clerk-words': ['text', 'has Latin letters, which belong into the question for the clerk'],
  'unknown-handler': ['', 'names a handler that is not in handlers.ts, or none'],
  'unknown-paper': ['', 'names a paper that is not in papers.ts'],
  'bad-id': ['', 'is not made of lower-case letters, digits and hyphens, or is over 33 characters'],
  'id-taken': ['', 'is the id of another entry'],
  'empty-block': ['', 'there is nothing in it'],
  'unknown-fault': ['', 'names a fault that does not exist'],
  'unknown-entry': ['', 'points to an entry that does not exist, or to itself'],
  'unknown-fact': ['', 'names a fact that does not exist'],
  'unknown-field': ['', 'names a place field that does not exist'],
}

const isRule = (reason: string): reason is ArticleRule => RULES.hasOwnProperty(reason)

/** An issue in the shape of a finding: the field it is about, and the reason in words. A finding whose reason is a rule is put into words, too. */
export const asFinding = (found: ArticleIssue | Finding): Finding => {
  const rule = 'rule' in found ? found.rule : found.reason
  if (!isRule(rule)) return { at: found.at, reason: rule }
  const [field, reason] = RULES[rule]
  return { at: field ? `${found.at}.${field}` : found.at, reason }
}

/** One line for whoever has to mend it: the file, the field, what is wrong. `at` is the file under src/content, `#`, the field. */
export const describeIssue = (found: ArticleIssue | Finding): string => {
  const { at, reason } = asFinding(found)
  const [file = '', field = ''] = at.indexOf('#') < 0 ? ['', at] : at.split('#')
  return `src/content/${file ? `${file}.ts` : ''} · ${field} · ${reason}`
}
