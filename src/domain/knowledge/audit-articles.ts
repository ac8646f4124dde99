import type { Article, Block, EntryId } from './article'
import { auditClaim, isUnconfirmed } from './audit-content'
import type { Registry, Rule } from './audit-content'
import { claimsIn, longestSentence } from './audit-words'
import type { FactId } from './fact'
import { claimsOf } from './fault-article'
import type { PlaceFieldId } from './place-field'
import { endsAsSentence, isHedged, speaksLikeAClerk, withFacts } from './sentence'
import { factsNamed } from './tell-claim'

export type ArticleRule = Rule | 'bad-id' | 'id-taken' | 'empty-block' | 'unknown-fault' | 'unknown-entry' | 'unknown-fact' | 'unknown-field'

export interface ArticleIssue {
  readonly rule: ArticleRule
  /** The place of the article, then the way into it: `articles/rules/family#ageOfSixteen.blocks.1.steps.0`. */
  readonly at: string
}

/** An article and where it stands: its file under src/content, `#`, the name it is exported by. */
export interface Placed {
  readonly at: string
  readonly article: Article
}

/** The ids that articles may name, and those they may not take. */
export interface Known {
  readonly registry: Registry
  readonly faults: readonly EntryId[]
  /** Myths and hotlines. */
  readonly others: readonly EntryId[]
  readonly facts: readonly FactId[]
  readonly fields: readonly PlaceFieldId[]
}

const LONGEST_TITLE = 16
const LONGEST_LEAD = 30
const LONGEST_HEADING = 12
const LONGEST_SENTENCE = 60
/** As an entry link carries it (domain/entry). */
const ENTRY_ID = /^[a-z\d][a-z\d-]{0,32}$/

type Issues = readonly ArticleIssue[]
const NONE: Issues = []
const issue = (rule: ArticleRule, at: string, broken: boolean): Issues => (broken ? [{ rule, at }] : NONE)
const gather = (...issues: readonly Issues[]): Issues => NONE.concat(...issues)

/** One issue for each id that is not among the known, and one where there is no id at all. */
const auditIds = (rule: ArticleRule, at: string, ids: readonly string[], known: readonly string[]): Issues =>
  gather(issue('empty-block', at, ids.length === 0), ...ids.map((id, n) => issue(rule, `${at}.${n}`, known.indexOf(id) < 0)))

const auditHeading = (at: string, heading: string, longest: number): Issues =>
  gather(issue('blank', at, !heading.trim()), issue('too-long', at, heading.length > longest))

/** How one claim is worded. A step is an imperative, and hedges nothing. */
const auditWording = (at: string, block: Block, known: Known): Issues =>
  gather(
    ...claimsIn(block, at).map(({ at: place, claim }) =>
      gather(
        auditClaim(place, claim, known.registry),
        issue('sentences', place, !endsAsSentence(claim.text)),
        issue('too-long', place, longestSentence(withFacts(claim.text)) > LONGEST_SENTENCE),
        issue('clerk-words', place, speaksLikeAClerk(claim.text)),
        issue('not-hedged', place, claim.grade === 'I' && block.kind !== 'now' && block.kind !== 'later' && !isHedged(claim.text)),
        issue('unknown-fact', place, factsNamed(claim.text).some((id) => known.facts.indexOf(id) < 0)),
      ),
    ),
  )

/** What only names things kept elsewhere, and the headings. */
const auditParts = (at: string, block: Block, { registry, facts, fields }: Known, entries: readonly EntryId[]): Issues => {
  switch (block.kind) {
    case 'what':
    case 'now':
    case 'later':
      return issue('empty-block', at, claimsOf(block).length === 0)
    case 'part':
      return gather(auditHeading(`${at}.title`, block.title, LONGEST_HEADING), issue('empty-block', at, block.claims.length === 0))
    case 'compare':
      return gather(
        auditHeading(`${at}.title`, block.title, LONGEST_HEADING),
        issue('empty-block', at, block.sides.length < 2),
        ...block.sides.map(({ name, claims }, n) =>
          gather(auditHeading(`${at}.sides.${n}.name`, name, LONGEST_HEADING), issue('empty-block', `${at}.sides.${n}`, claims.length === 0)),
        ),
      )
    case 'takes':
      return NONE
    case 'handlers':
      return auditIds('unknown-handler', `${at}.handlers`, block.handlers, Object.keys(registry.handlers))
    case 'papers':
      return auditIds('unknown-paper', `${at}.papers`, block.papers, Object.keys(registry.papers))
    case 'facts':
      return auditIds('unknown-fact', `${at}.facts`, block.facts, facts)
    case 'places':
      return auditIds('unknown-field', `${at}.fields`, block.fields, fields)
    case 'see':
      return auditIds('unknown-entry', `${at}.entries`, block.entries, entries)
  }
}

const auditBlock = (at: string, block: Block, known: Known, entries: readonly EntryId[]): Issues => {
  const claims = claimsOf(block)
  const restsOnNothing = block.kind !== 'takes' && claims.length > 0 && claims.every(isUnconfirmed)
  return gather(issue('only-unconfirmed', at, restsOnNothing), auditWording(at, block, known), auditParts(at, block, known, entries))
}

/**
 * What is wrong with the articles: ids that are ill formed, taken or unknown; titles over 16, leads over 30, headings over 12 characters;
 * sentences over 60 or cut off; blocks with nothing in them, or resting on nothing but D and U; claims that say what is inferred flatly, or
 * that fail for themselves (auditClaim). An article may point to any entry but itself.
 */
export const auditArticles = (articles: readonly Placed[], known: Known): Issues => {
  const ids = articles.map(({ article }) => article.id)
  const taken = known.faults.concat(known.others)
  return gather(
    ...articles.map(({ at, article: { id, title, lead, blocks, faults } }, n) => {
      const entries = taken.concat(ids).filter((entry) => entry !== id)
      return gather(
        issue('bad-id', `${at}.id`, !ENTRY_ID.test(id)),
        issue('id-taken', `${at}.id`, taken.indexOf(id) >= 0 || ids.indexOf(id) !== n),
        auditHeading(`${at}.title`, title, LONGEST_TITLE),
        auditHeading(`${at}.lead`, lead, LONGEST_LEAD),
        issue('empty-block', `${at}.blocks`, blocks.length === 0),
        ...blocks.map((block, b) => auditBlock(`${at}.blocks.${b}`, block, known, entries)),
        auditIds('unknown-fault', `${at}.faults`, faults, known.faults),
      )
    }),
  )
}
