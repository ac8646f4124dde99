import type { Article, Block } from '@/domain/knowledge/article'
import { auditArticles } from '@/domain/knowledge/audit-articles'
import type { ArticleRule, Known, Placed } from '@/domain/knowledge/audit-articles'
import type { Claim } from '@/domain/shared/source'
import { claim, registry } from './texts-registry'

const known: Known = { registry, faults: ['pin-wrong', 'pin-locked'], others: ['myth', 'hotline'], facts: ['days', 'loss-ends-after-days'], fields: ['channels'] }
const article: Article = {
  id: 'reset-pin', kind: 'procedure', title: '重置密码', lead: '去网点办', faults: ['pin-wrong'],
  blocks: [{ kind: 'what', claims: [claim()] }, { kind: 'see', entries: ['pin-locked', 'myth', 'hotline'] }],
}
const at = 'articles/pins#resetPin'
const issuesOf = (...placed: readonly Placed[]) => auditArticles(placed, known).map(({ rule, at: place }) => [rule, place])
const of = (changes: Partial<Article>) => issuesOf({ at, article: { ...article, ...changes } })
const ofBlock = (block: Block) => of({ blocks: [block] })
const ofClaim = (changes: Partial<Claim>, kind: 'what' | 'now' = 'what') =>
  ofBlock(kind === 'what' ? { kind, claims: [claim(), claim(changes)] } : { kind, steps: [claim(), claim(changes)] })

const second = claim({ grade: 'D', sources: ['d'], confirmWith: '医保热线 12393' })
const unsure = claim({ grade: 'U', sources: [], confirmWith: '医保热线 12393' })
const flat = claim({ grade: 'I', text: '机器坏了。' })
const sentence = (length: number) => `${'长'.repeat(length)}。`

describe('an article', () => {
  it('passes when nothing is wrong', () => expect(of({})).toEqual([]))

  it('passes at its limits: an id of 33, a title of 16, a lead of 30, headings of 12, sentences of 60 characters', () => {
    const heading = '题'.repeat(12)
    const whole = claim({ text: sentence(60) + sentence(60) })
    const blocks: readonly Block[] = [
      { kind: 'part', title: heading, claims: [whole] },
      { kind: 'compare', title: heading, sides: [{ name: heading, claims: [whole] }, { name: '乙', claims: [whole] }] },
    ]
    expect(of({ id: 'a'.repeat(33), title: '题'.repeat(16), lead: '引'.repeat(30), blocks })).toEqual([])
  })

  it.each<[string, Partial<Article>, ArticleRule, string]>([
    ['whose id has capitals', { id: 'resetPin' }, 'bad-id', '.id'],
    ['whose id begins with a hyphen', { id: '-pin' }, 'bad-id', '.id'],
    ['whose id is longer than a link can carry', { id: 'a'.repeat(34) }, 'bad-id', '.id'],
    ['whose id is that of a fault', { id: 'pin-wrong' }, 'id-taken', '.id'],
    ['whose id is that of a hotline', { id: 'hotline', blocks: [{ kind: 'what', claims: [claim()] }] }, 'id-taken', '.id'],
    ['without a title', { title: ' ' }, 'blank', '.title'],
    ['with a title of 17 characters', { title: '题'.repeat(17) }, 'too-long', '.title'],
    ['without a lead', { lead: '' }, 'blank', '.lead'],
    ['with a lead of 31 characters', { lead: '引'.repeat(31) }, 'too-long', '.lead'],
    ['with nothing in it', { blocks: [] }, 'empty-block', '.blocks'],
    ['that helps with no fault', { faults: [] }, 'empty-block', '.faults'],
    ['that helps with an unknown fault', { faults: ['pin-wrong', 'pin-lost'] }, 'unknown-fault', '.faults.1'],
    ['that helps with a myth', { faults: ['myth'] }, 'unknown-fault', '.faults.0'],
  ])('%s fails', (_, changes, rule, field) => expect(of(changes)).toEqual([[rule, at + field]]))

  it('may not bear the id of another article; only the later one is reported', () => {
    expect(issuesOf({ at, article }, { at: 'articles/other#other', article })).toEqual([['id-taken', 'articles/other#other.id']])
  })

  it('may lead to another article, and not to itself', () => {
    const other = { ...article, id: 'show-code', blocks: [{ kind: 'see', entries: ['reset-pin'] } as const] }
    expect(issuesOf({ at, article }, { at: 'articles/other#other', article: other })).toEqual([])
    expect(of({ blocks: [{ kind: 'see', entries: ['myth', 'reset-pin'] }] })).toEqual([['unknown-entry', `${at}.blocks.0.entries.1`]])
  })
})

describe('a block', () => {
  it.each<[string, Block, ArticleRule, string]>([
    ['that says nothing', { kind: 'what', claims: [] }, 'empty-block', ''],
    ['with nothing to do now', { kind: 'now', steps: [] }, 'empty-block', ''],
    ['with nothing to do later', { kind: 'later', steps: [] }, 'empty-block', ''],
    ['that is a part with nothing in it', { kind: 'part', title: '一部分', claims: [] }, 'empty-block', ''],
    ['that is a part without a heading', { kind: 'part', title: '', claims: [claim()] }, 'blank', '.title'],
    ['that is a part under 13 characters', { kind: 'part', title: '题'.repeat(13), claims: [claim()] }, 'too-long', '.title'],
    ['that compares a thing with nothing', { kind: 'compare', title: '两样', sides: [{ name: '甲', claims: [claim()] }] }, 'empty-block', ''],
    ['that compares under 13 characters', { kind: 'compare', title: '题'.repeat(13), sides: [{ name: '甲', claims: [claim()] }, { name: '乙', claims: [claim()] }] }, 'too-long', '.title'],
    ['with a side of which nothing is said', { kind: 'compare', title: '两样', sides: [{ name: '甲', claims: [claim()] }, { name: '乙', claims: [] }] }, 'empty-block', '.sides.1'],
    ['with a side without a name', { kind: 'compare', title: '两样', sides: [{ name: '', claims: [claim()] }, { name: '乙', claims: [claim()] }] }, 'blank', '.sides.0.name'],
    ['that names no handler', { kind: 'handlers', handlers: [] }, 'empty-block', '.handlers'],
    ['that names an unknown handler', { kind: 'handlers', handlers: ['hotline', 'neighbour'] }, 'unknown-handler', '.handlers.1'],
    ['that names no paper', { kind: 'papers', papers: [] }, 'empty-block', '.papers'],
    ['that names an unknown paper', { kind: 'papers', papers: ['passport'] }, 'unknown-paper', '.papers.0'],
    ['that names no fact', { kind: 'facts', facts: [] }, 'empty-block', '.facts'],
    ['that names an unknown fact', { kind: 'facts', facts: ['days', 'hours'] }, 'unknown-fact', '.facts.1'],
    ['that names no field', { kind: 'places', fields: [] }, 'empty-block', '.fields'],
    ['that names an unknown field', { kind: 'places', fields: ['weather'] }, 'unknown-field', '.fields.0'],
    ['that leads nowhere', { kind: 'see', entries: [] }, 'empty-block', '.entries'],
    ['that leads to something unknown', { kind: 'see', entries: ['pin-wrong', 'gone'] }, 'unknown-entry', '.entries.1'],
    ['that rests on hearsay alone', { kind: 'what', claims: [second, second] }, 'only-unconfirmed', ''],
    ['that tells to do only what nobody verified', { kind: 'now', steps: [unsure, second] }, 'only-unconfirmed', ''],
    ['that is a part resting on nothing', { kind: 'part', title: '一部分', claims: [unsure] }, 'only-unconfirmed', ''],
    ['that compares hearsay with hearsay', { kind: 'compare', title: '两样', sides: [{ name: '甲', claims: [second] }, { name: '乙', claims: [unsure] }] }, 'only-unconfirmed', ''],
    ['whose inferred time is stated flatly', { kind: 'takes', claim: flat }, 'not-hedged', '.claim'],
    ['that states an inference flatly', { kind: 'part', title: '一部分', claims: [claim(), flat] }, 'not-hedged', '.claims.1'],
    ['with a side that states an inference flatly', { kind: 'compare', title: '两样', sides: [{ name: '甲', claims: [claim()] }, { name: '乙', claims: [flat] }] }, 'not-hedged', '.sides.1.claims.0'],
  ])('%s fails', (_, block, rule, field) => expect(ofBlock(block)).toEqual([[rule, `${at}.blocks.0${field}`]]))

  it('passes with a weak claim beside a strong one', () => {
    expect(ofBlock({ kind: 'what', claims: [second, claim()] })).toEqual([])
    expect(ofBlock({ kind: 'compare', title: '两种说法', sides: [{ name: '能', claims: [claim()] }, { name: '不能', claims: [second] }] })).toEqual([])
  })

  it('may say how long it takes from hearsay, marked as such, and tells steps without hedging', () => {
    expect(ofBlock({ kind: 'takes', claim: second })).toEqual([])
    expect(ofBlock({ kind: 'now', steps: [flat] })).toEqual([])
    expect(ofBlock({ kind: 'later', steps: [flat] })).toEqual([])
  })
})

describe('a claim in an article', () => {
  it('may name a fact, which is no Latin word, and an APP', () => {
    expect(ofClaim({ text: '打开国家医保服务平台APP，{days}内办。' })).toEqual([])
  })

  it.each<[string, Partial<Claim>, ArticleRule]>([
    ['without a source', { sources: [] }, 'no-source'],
    ['citing a source nobody knows', { sources: ['z'] }, 'unknown-source'],
    ['graded higher than its source', { grade: 'A' }, 'graded-too-high'],
    ['of nowhere', { place: '990000' }, 'bad-place'],
    ['from hearsay that does not say whom to ask', { grade: 'D', sources: ['d'] }, 'no-confirm-with'],
    ['that says to ask somebody nobody knows', { confirmWith: '隔壁老王' }, 'unknown-confirm-with'],
    ['that does not end', { text: '换一台机器' }, 'sentences'],
    ['with a sentence of 61 characters', { text: `短。${sentence(61)}` }, 'too-long'],
    ['with a field name', { text: '看 err_msg。' }, 'clerk-words'],
    ['that names an unknown fact', { text: '{hours}内办。' }, 'unknown-fact'],
  ])('%s fails, where it stands', (_, changes, rule) => {
    expect(ofClaim(changes)).toEqual([[rule, `${at}.blocks.0.claims.1`]])
    expect(ofClaim(changes, 'now')).toEqual([[rule, `${at}.blocks.0.steps.1`]])
  })

  it('counts a named fact as long as a usual value: six characters', () => {
    expect(ofClaim({ text: `{loss-ends-after-days}${sentence(54)}` })).toEqual([])
    expect(ofClaim({ text: `{loss-ends-after-days}${sentence(55)}` })).toEqual([['too-long', `${at}.blocks.0.claims.1`]])
  })
})
