import type { Article, Block } from '@/domain/knowledge/article'
import { auditArticles } from '@/domain/knowledge/audit-articles'
import type { ArticleRule, Known, Placed } from '@/domain/knowledge/audit-articles'
import { claimsIn } from '@/domain/knowledge/audit-words'
import { describeIssue } from '@/domain/knowledge/describe-issue'
import { claimsOf } from '@/domain/knowledge/fault-article'
import { articles } from '@/content/articles'
import { facts } from '@/content/facts'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { myths } from '@/content/myths'
import { papers } from '@/content/papers'
import { placeFields } from '@/content/places/fields'
import { sources } from '@/content/sources'
import { contentModules } from './content-modules'

const isArticle = (value: unknown): value is Article => typeof value === 'object' && value !== null && 'blocks' in value && 'lead' in value
const placed: readonly Placed[] = contentModules().flatMap(({ at, value }) => (isArticle(value) ? [{ at, article: value }] : []))
const known: Known = {
  registry: { sources, handlers, papers },
  faults: Object.keys(faultTexts),
  others: Object.keys(myths).concat(Object.keys(handlers)),
  facts: Object.keys(facts),
  fields: Object.keys(placeFields),
}

const ids = Object.keys(articles)
const article = (id: string) => articles[id]!
const told = (id: string) => claimsIn(article(id), '').map(({ claim }) => claim.text).join('\n')
const block = <K extends Block['kind']>(id: string, kind: K) => article(id).blocks.filter((one): one is Extract<Block, { kind: K }> => one.kind === kind)
const steps = (id: string) => block(id, 'now').flatMap((now) => now.steps.map(({ text }) => text))
const sides = (id: string) => block(id, 'compare').flatMap((compare) => compare.sides.map(({ name }) => name))

const PROCEDURES =
  'show-medical-code show-parent-code activate-code reset-code-pin check-insured-status file-remote-care change-insured-area refund-and-resettle claim-manually ' +
  'enable-social-function activate-bank-function reset-social-pin replace-or-reissue-card report-lost-card bind-relative-by-id bind-newborn bind-offline ' +
  'unbind-relative set-up-account-sharing use-insurance-wallet pay-bill-online find-order-after-failure select-provider correct-name-or-id pay-contributions'
const RULES =
  'card-ecard-code window-ladder three-passwords status-words what-hotlines-handle lost-card-rules ecard-while-lost new-card-time replacement-stages ' +
  'nothing-to-unbind card-validity-date initial-pin-rule age-of-sixteen family-account-or-sharing who-shares-account manual-claim-limits waiting-period-rule'

describe('the articles', () => {
  it('hold what the audit asks of them', () => expect(auditArticles(placed, known).map(describeIssue)).toEqual([]))

  it('are all on the shelf, each under its own id, and nothing else is', () => {
    expect(placed.map(({ article: { id } }) => id).sort()).toEqual(ids.slice().sort())
    for (const { article: one } of placed) expect(articles[one.id]).toBe(one)
  })

  it('tell how to do 25 things and 17 rules of the card, the insurance and the family', () => {
    expect(ids.filter((id) => article(id).kind === 'procedure').sort()).toEqual(PROCEDURES.split(' ').sort())
    expect(RULES.split(' ').filter((id) => articles[id]?.kind !== 'rule')).toEqual([])
    expect(PROCEDURES.split(' ')).toHaveLength(25)
    expect(RULES.split(' ')).toHaveLength(17)
  })

  it('bear titles that differ', () => expect(new Set(ids.map((id) => article(id).title)).size).toBe(ids.length))

  it('between them help with every fault, and can all be come upon from another', () => {
    const helped = new Set(ids.flatMap((id) => article(id).faults))
    const pointedAt = new Set(ids.flatMap((id) => block(id, 'see').flatMap(({ entries }) => entries)))
    expect(known.faults.filter((id) => !helped.has(id))).toEqual([])
    expect(ids.filter((id) => !pointedAt.has(id))).toEqual([])
  })

  it('are found out when they break a rule: each rule broken on purpose is reported with its file, field and reason', () => {
    const first = placed.filter(({ at }) => at === 'articles/procedures/lost-card#reportLostCard')[0]!
    const claim = claimsOf(first.article.blocks[0]!)[0]!
    const with_ = (changes: Partial<Article>) => auditArticles(placed.map((one) => (one === first ? { ...one, article: { ...one.article, ...changes } } : one)), known)
    const saying = (changes: Partial<typeof claim>) => with_({ blocks: [{ kind: 'what', claims: [claim, { ...claim, ...changes }] }] })
    const only = (one: Block) => with_({ blocks: [one] })
    const planted: readonly (readonly [ArticleRule, ReturnType<typeof with_>])[] = [
      ['bad-id', with_({ id: '挂失' })],
      ['id-taken', with_({ id: 'pin-wrong' })],
      ['blank', with_({ title: '' })],
      ['too-long', with_({ lead: '引'.repeat(31) })],
      ['unknown-fault', with_({ faults: ['card-gone'] })],
      ['empty-block', only({ kind: 'what', claims: [] })],
      ['only-unconfirmed', only({ kind: 'now', steps: [{ ...claim, grade: 'U', sources: [], confirmWith: '医保热线 12393' }] })],
      ['unknown-handler', only({ kind: 'handlers', handlers: ['neighbour'] })],
      ['unknown-paper', only({ kind: 'papers', papers: ['passport'] })],
      ['unknown-fact', only({ kind: 'facts', facts: ['weather'] })],
      ['unknown-field', only({ kind: 'places', fields: ['weather'] })],
      ['unknown-entry', only({ kind: 'see', entries: ['gone'] })],
      ['no-source', saying({ sources: [] })],
      ['unknown-source', saying({ sources: ['nobody'] })],
      ['graded-too-high', saying({ sources: ['articles'] })],
      ['no-confirm-with', saying({ grade: 'D', sources: ['articles'] })],
      ['unknown-confirm-with', saying({ confirmWith: '隔壁' })],
      ['bad-place', saying({ place: '99' })],
      ['not-hedged', saying({ grade: 'I', text: '卡坏了。' })],
      ['sentences', saying({ text: '卡坏了' })],
      ['clerk-words', saying({ text: '看 PIN。' })],
    ]
    for (const [rule, issues] of planted) {
      expect(issues.map((issue) => issue.rule)).toContain(rule)
      expect(describeIssue(issues.filter((issue) => issue.rule === rule)[0]!)).toMatch(/^src\/content\/articles\/procedures\/lost-card\.ts · reportLostCard\.[\w.]+ · \w+/)
    }
  })
})

describe('procedures and rules', () => {
  const mine = (PROCEDURES + ' ' + RULES).split(' ')
  const ORDER: readonly (readonly Block['kind'][])[] = [['what'], ['now'], ['later'], ['compare', 'part'], ['handlers'], ['papers'], ['takes'], ['facts'], ['places'], ['see']]
  const rank = ({ kind }: Block) => ORDER.findIndex((kinds) => kinds.indexOf(kind) >= 0)

  it('say what it is, then what to do now and later, then more, then who, what to bring, how long, and where to read on', () => {
    for (const id of mine) {
      const ranks = article(id).blocks.map(rank)
      expect([id, ranks]).toEqual([id, ranks.slice().sort((a, b) => a - b)])
      expect(article(id).blocks[0]!.kind).toBe('what')
      expect(block(id, 'see').length).toBe(1)
    }
  })

  it('each say who handles it, and procedures what to do now and how long it takes', () => {
    expect(mine.filter((id) => block(id, 'handlers').length !== 1)).toEqual([])
    // Showing a code is the doing itself: there is no time to tell.
    expect(PROCEDURES.split(' ').filter((id) => steps(id).length === 0 || block(id, 'takes').length === 0)).toEqual(['show-medical-code', 'show-parent-code'])
    expect(steps('show-parent-code').length).toBeGreaterThan(0)
  })

  it('tell one thing a step, in 40 characters', () => {
    for (const id of mine)
      for (const one of article(id).blocks)
        if (one.kind === 'now' || one.kind === 'later')
          for (const { text } of one.steps) expect(text.replace(/\{[^}]*\}/g, '')).toMatch(/^[^。！？]{1,39}[。？]”?$/)
  })

  it('write no amount of one city into the whole country', () => {
    const claims = mine.flatMap((id) => claimsIn(article(id), id)).filter(({ claim: { place } }) => place === 'cn')
    expect(claims.length).toBeGreaterThan(300)
    expect(claims.filter(({ claim: { text } }) => /123456|\d+ ?元|[57] 天|10 天/.test(text))).toEqual([])
  })

  it('write no policy number out where it is kept as a fact', () => {
    expect(mine.flatMap((id) => claimsIn(article(id), id)).filter(({ claim: { text } }) => /16 ?周?岁|[六6] ?次|五个|5 个|两个账户/.test(text))).toEqual([])
  })
})

describe('what would hurt if it were told wrongly', () => {
  it('treatment comes first on the ladder, then one’s own code; paying oneself comes last and after asking', () => {
    expect(steps('window-ladder')).toHaveLength(6)
    expect(steps('window-ladder')[0]).toContain('先救治')
    expect(steps('window-ladder')[1]).toContain('本人的医保码')
    expect(steps('window-ladder')[5]).toMatch(/^先问清能不能报，再自费/)
  })

  it('a relative’s phone shows the old person’s own code', () => {
    expect(told('show-parent-code')).toMatch(/老人本人的码/)
    expect(told('show-parent-code')).toMatch(/看病只认本人的卡或码/)
  })

  it('money can be shared, cards and codes cannot', () => {
    for (const id of ['set-up-account-sharing', 'family-account-or-sharing']) expect(told(id)).toMatch(/看病(还是)?(只)?用(家人自己的|本人的卡或码)/)
  })

  it('three things and three passwords are kept apart', () => {
    expect(sides('card-ecard-code')).toEqual(['实体社保卡', '电子社保卡', '医保码'])
    expect(sides('three-passwords')).toEqual(['社保密码', '银行密码', '医保码密码'])
    expect(sides('family-account-or-sharing')).toEqual(['亲情账户', '家庭共济'])
  })

  it('a lost card is reported in two places, and enabling is not activating', () => {
    expect(steps('report-lost-card')[0]).toContain('12333')
    expect(steps('report-lost-card')[1]).toContain('银行')
    expect(told('enable-social-function')).toMatch(/别在医保APP里找/)
  })

  it('both accounts of the e-card while the card is lost are told, and neither is relied on', () => {
    expect(sides('ecard-while-lost')).toEqual(['能用', '不能用'])
    expect(told('ecard-while-lost')).toMatch(/别指望它/)
  })

  it('no initial password is told, only that places differ', () => {
    expect(told('initial-pin-rule')).toMatch(/全国不统一/)
    expect(told('initial-pin-rule')).not.toMatch(/\d{6}/)
  })

  it('a newborn is bound by the mother’s face', () => expect(told('bind-newborn')).toMatch(/刷的是妈妈的脸，爸爸单独办不成/))

  it('nobody is told to pay twice', () => expect(steps('find-order-after-failure')[0]).toBe('先别再付第二次。'))

  it('a manual claim is asked about before paying and never promised', () => {
    for (const id of ['claim-manually', 'manual-claim-limits']) {
      expect(steps(id)[0]).toMatch(/^先问清能不能报/)
      expect(told(id)).toMatch(/不是每种(情况)?都行/)
    }
  })

  it('refunding and settling again is the hospital’s to decide, and marked as not verified', () => {
    const claims = claimsIn(article('refund-and-resettle'), '').map(({ claim }) => claim)
    expect(claims.filter(({ text }) => /退费(重结|，改医保)/.test(text) && /由医院|几天内/.test(text)).map(({ grade }) => grade)).toEqual(['U', 'U'])
  })

  it('the hotline of the card is asked about cards, that of the insurance about insurance, that of the taxes about contributions', () => {
    const first = (id: string) => block(id, 'handlers')[0]!.handlers[0]
    for (const id of ['replace-or-reissue-card', 'report-lost-card', 'enable-social-function']) expect([id, first(id)]).toEqual([id, 'card-hotline'])
    for (const id of ['check-insured-status', 'file-remote-care', 'claim-manually', 'bind-relative-by-id', 'set-up-account-sharing']) expect([id, first(id)]).toEqual([id, 'insurance-hotline'])
    expect(first('pay-contributions')).toBe('tax-hotline')
    expect(first('activate-bank-function')).toBe('card-bank')
  })
})
