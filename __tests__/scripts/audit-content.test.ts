import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { auditModules } from '../../scripts/audit-content/audit'
import { loadContent } from '../../scripts/audit-content/modules'
import { asFinding, describeIssue } from '@/domain/knowledge/describe-issue'
import { articles } from '@/content/articles'
import { facts } from '@/content/facts'
import { afterwards } from '@/content/family-binding/afterwards'
import { bindingReasonTexts } from '@/content/family-binding/binding-reasons'
import { bindingChannels } from '@/content/family-binding/channels'
import { preparationTexts } from '@/content/family-binding/preparations'
import { relationTexts } from '@/content/family-binding/relations'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { model } from '@/content/diagnosis/model'
import { myths } from '@/content/myths'
import { placeFields } from '@/content/places/fields'
import { sources } from '@/content/sources'

const root = join(__dirname, '../..')
const { modules } = loadContent(join(root, 'src/content'))
const sound = new Set(auditModules(modules).lines)

/** The lines that a file brings in which one thing is planted; everything else is the content as it is. */
const linesWith = (file: string, planted: unknown): readonly string[] => auditModules([...modules, { file, imports: [], exports: { planted } }]).lines.filter((line) => !sound.has(line))

const fault = faultTexts['pin-locked']!
const article = articles['paid-or-not']!
const fact = facts['pin-lock-tries']!
const field = placeFields['channels']!
const myth = myths['card-demagnetised']!
const claim = { text: '请换一个窗口。', grade: 'B', sources: ['rs-qa'], place: 'cn' }
const blocks = (...all: readonly object[]) => ({ ...article, blocks: all })
const told = (text: string) => ({ ...claim, text })
const value = (changes: object) => ({ ...fact, values: [{ ...fact.values[0], ...changes }] })
const periods = (...all: readonly object[]) => ({ ...fact, disputed: undefined, values: all.map((changes) => ({ ...fact.values[0], ...changes })) })
const NO_SOURCE = 'there is none, and only U goes without'

describe('a missing source', () => {
  it.each<[string, string, unknown, string]>([
    ['of a fault', 'faults/card/planted', { ...fault, meaning: { ...fault.meaning, sources: [] } }, `planted.meaning.sources · ${NO_SOURCE}`],
    ['of a step', 'faults/card/planted', [{ ...fault, atWindow: [claim, { ...claim, sources: [] }] }], `planted.pin-locked.atWindow.1.sources · ${NO_SOURCE}`],
    ['that was not even written', 'wording/planted', { text: '请换一个窗口。', grade: 'B', place: 'cn' }, 'planted.sources · there is none: this is told with a grade and rests on nothing'],
    ['of an article', 'articles/rules/planted', blocks({ kind: 'what', claims: [{ ...claim, sources: [] }] }), `planted.blocks.0.claims.0.sources · ${NO_SOURCE}`],
    ['of a fact', 'facts/planted', value({ sources: [] }), `planted.values.0.sources · ${NO_SOURCE}`],
    ['of a place', 'places/planted', { ...field, local: [{ ...claim, place: '510100', sources: [] }] }, 'planted.local.0.sources · there is none: a place without a source has no entry'],
    ['of a myth', 'myths/planted', { ...myth, truth: [{ ...claim, sources: [] }] }, `planted.truth.0.sources · ${NO_SOURCE}`],
    ['of an action', 'actions/planted', [['do-it', { ...claim, sources: [] }, null, '能换一台吗？']], `planted.do-it.1.sources · ${NO_SOURCE}`],
  ])('%s', (_, file, planted, line) => expect(linesWith(file, planted)).toContain(`src/content/${file}.ts · ${line}`))
})

describe('a dangling id', () => {
  it.each<[string, string, unknown, string]>([
    ['of a source', 'wording/planted', { ...claim, sources: ['rs-qa', 'no-such-source'] }, 'planted.sources · one is not in sources.ts: rs-qa no-such-source'],
    ['of a source of a fact', 'facts/planted', value({ sources: ['no-such-source'] }), 'planted.values.0.sources · one is not in sources.ts: no-such-source'],
    ['of a handler', 'faults/card/planted', { ...fault, handledBy: ['neighbour'] }, 'planted.handledBy · names a handler that is not in handlers.ts, or none: neighbour'],
    ['of a handler in an article', 'articles/rules/planted', blocks({ kind: 'handlers', handlers: ['card-hotline', 'neighbour'] }), 'planted.blocks.0.handlers.1 · names a handler that is not in handlers.ts, or none: neighbour'],
    ['of whom to confirm with', 'wording/planted', { ...claim, confirmWith: '邻居' }, 'planted.confirmWith · is no handler of handlers.ts with its number: 邻居'],
    ['of a paper', 'faults/card/planted', { ...fault, bring: ['passport'] }, 'planted.bring · names a paper that is not in papers.ts: passport'],
    ['of a paper in an article', 'articles/rules/planted', blocks({ kind: 'papers', papers: ['passport'] }), 'planted.blocks.0.papers.0 · names a paper that is not in papers.ts: passport'],
    ['of a fact in a sentence', 'wording/planted', told('连错 {no-such-fact}会锁。'), 'planted.text · names the unknown fact no-such-fact: 连错 {no-such-fact}会锁。'],
    ['of a fact in an article', 'articles/rules/planted', blocks({ kind: 'facts', facts: ['no-such-fact'] }), 'planted.blocks.0.facts.0 · names a fact that does not exist: no-such-fact'],
    ['of a fact unknown in that city', 'wording/planted', { ...told('福州 {temp-loss-days}后失效。'), place: '350100' }, 'planted.text · names the fact temp-loss-days, which has no value for 350100: 福州 {temp-loss-days}后失效。'],
    ['of an entry to read on', 'articles/rules/planted', blocks({ kind: 'see', entries: ['no-such-entry'] }), 'planted.blocks.0.entries.0 · points to an entry that does not exist, or to itself: no-such-entry'],
    ['of an entry searched for', 'search/sayings/planted', { 'no-such-entry': '卡 锁' }, 'planted.no-such-entry · names an entry that does not exist: 卡 锁'],
    ['of a place field', 'articles/rules/planted', blocks({ kind: 'places', fields: ['no-such-field'] }), 'planted.blocks.0.fields.0 · names a place field that does not exist: no-such-field'],
    ['of a fault an article helps with', 'articles/rules/planted', { ...article, faults: ['no-such-fault'] }, 'planted.faults.0 · names a fault that does not exist: no-such-fault'],
    ['of a fault a myth leads to', 'myths/planted', { ...myth, faults: ['no-such-fault'] }, 'planted.faults · names the unknown fault no-such-fault'],
    ['of a place', 'wording/planted', { ...claim, place: '371200' }, 'planted.place · is no city or province of regions.ts: 371200'],
  ])('%s', (_, file, planted, line) => expect(linesWith(file, planted)).toContain(`src/content/${file}.ts · ${line}`))

  it('in the model or in the words around it', () => {
    expect(linesWith('diagnosis/planted', [{ says: ['读不出'], answers: { message: 'no-such-option' }, ask: 'no-such-question' }])).toEqual([
      'src/content/diagnosis/planted.ts · planted.0.answers.message · names the unknown answer message=no-such-option for “读不出”',
      'src/content/diagnosis/planted.ts · planted.0.ask · names the unknown question no-such-question for “读不出”',
    ])
    const broken = { ...model, actions: [{ ...model.actions[0]!, fixes: { 'no-such-cause': 0.7 } }] }
    const replaced = modules.map((module) => (module.file === 'diagnosis/model' ? { ...module, exports: { model: broken } } : module))
    expect(auditModules(replaced).lines.join('\n')).toMatch(/src\/content\/diagnosis\/model\.ts · model · names something that it does not define: [a-z-]+: no-such-cause/)
  })
})

describe('overlapping periods', () => {
  const REASON = 'holds in cn at the same time as values.0, and the fact is not disputed'
  it.each<[string, readonly object[]]>([
    ['without ends', [{}, {}]],
    ['that share a day', [{ until: '2026-06-01' }, { from: '2026-06-01' }]],
    ['one inside the other', [{ from: '2026-01-01', until: '2026-12-31' }, { from: '2026-03-01', until: '2026-03-31' }]],
  ])('%s', (_, all) => expect(linesWith('facts/planted', periods(...all))).toContain(`src/content/facts/planted.ts · planted.values.1 · ${REASON}`))

  it('are not seen in periods that meet, nor in two places', () => {
    const lines = [...linesWith('facts/planted', periods({ until: '2026-05-31' }, { from: '2026-06-01' })), ...linesWith('facts/planted', periods({}, { place: '510100' }))]
    expect(lines.filter((line) => line.includes('at the same time'))).toEqual([])
  })
})

describe('a forbidden phrase', () => {
  it.each<[string, string, unknown, string]>([
    ['in a fault', 'faults/card/planted', { ...fault, later: [told('余额不足请先充值。')] }, 'planted.later.0.text · has a forbidden phrase (top-up): 余额不足请先充值。'],
    ['in an article', 'articles/themes/planted', blocks({ kind: 'now', steps: [told('到医保部门重新充磁。')] }), 'planted.blocks.0.steps.0.text · has a forbidden phrase (remagnetise): 到医保部门重新充磁。'],
    ['in a place', 'places/planted', { ...field, local: [{ ...told('成都可以维修芯片。'), place: '510100' }] }, 'planted.local.0.text · has a forbidden phrase (mend-the-chip): 成都可以维修芯片。'],
    ['in what to do instead of a myth', 'myths/planted', { ...myth, instead: told('先用家人的医保码结算。') }, 'planted.instead.text · has a forbidden phrase (credential-of-another): 先用家人的医保码结算。'],
    ['in what a myth says, unless a person listed it', 'myths/planted', { ...myth, said: '卡消磁了去充磁' }, 'planted.said · has a forbidden phrase (remagnetise): 卡消磁了去充磁'],
    ['in a question', 'diagnosis/planted', { ask: '充值了吗？' }, 'planted.ask · has a forbidden phrase (top-up): 充值了吗？'],
    ['on a screen', 'screens/planted', ['先垫付，以后可以报销'], 'planted.0 · has a forbidden phrase (promised-reimbursement): 先垫付，以后可以报销'],
    ['in whom to ask', 'planted', { ...handlers['card-hotline']!, name: '充值热线' }, 'planted.name · has a forbidden phrase (top-up): 充值热线'],
  ])('%s', (_, file, planted, line) => expect(linesWith(file, planted)).toContain(`src/content/${file}.ts · ${line}`))

  it('is let pass only where it is heard and never told', () => {
    expect(linesWith('search/sayings/planted', { 'pin-locked': '充值 充磁' })).toEqual([])
    expect(linesWith('diagnosis/phone/wordings', '充值 充磁 > message=none')).toEqual([])
  })
})

describe('other mistakes', () => {
  it('are an id taken twice and an entry that no record gathers', () => {
    expect(linesWith('faults/card/planted', { ...fault })).toEqual([
      'src/content/faults/card/planted.ts · planted.id · is the id of another entry: pin-locked',
      'src/content/faults/card/planted.ts · planted · is not gathered in faults/index.ts, so that nobody gets to see it',
    ])
    expect(linesWith('planted', { ...sources['rs-qa']! })).toEqual([
      'src/content/planted.ts · planted.id · is not the key it is kept under: rs-qa',
      'src/content/planted.ts · planted.id · is the id of another source: rs-qa',
      'src/content/planted.ts · planted · is not gathered in sources.ts, so that nobody gets to see it',
    ])
  })

  it('are half-width punctuation and an amount written out', () => {
    expect(linesWith('screens/planted', '请稍等,马上好')).toEqual(['src/content/screens/planted.ts · planted · has half-width punctuation next to Chinese: 请稍等,马上好'])
    expect(linesWith('wording/planted', told('连错 6 次会锁。'))).toEqual(['src/content/wording/planted.ts · planted.text · writes out “6 次” instead of naming a fact: 连错 6 次会锁。'])
  })

  it('are told once and where they are written, however often the piece is passed on', () => {
    const bad = told('余额不足请先充值。')
    const gathering = { file: 'planted/index', imports: ['planted/one'], exports: { all: { first: bad }, again: [bad.text] } }
    const lines = auditModules([...modules, { file: 'planted/one', imports: [], exports: { planted: bad } }, gathering]).lines
    expect(lines.filter((line) => line.includes('planted'))).toEqual(['src/content/planted/one.ts · planted.text · has a forbidden phrase (top-up): 余额不足请先充值。'])
    // The audit of articles and that of claims both see it.
    expect(linesWith('articles/rules/planted', blocks({ kind: 'what', claims: [claim, { ...claim, sources: [] }] })).filter((line) => line.includes('.sources'))).toHaveLength(1)
  })

  it('are content of another shape than its type says, and no content at all', () => {
    expect(linesWith('articles/rules/planted', { ...article, faults: undefined })).toContainEqual(expect.stringMatching(/^src\/content\/ · \(all of it\) · the audit of entries cannot go on: /))
    expect(auditModules([]).lines).toContain('src/content/facts/index.ts · facts · is missing')
  })
})

describe('a mistake in the words of 家人绑定', () => {
  const reason = bindingReasonTexts['bound-by-most']
  const preparation = preparationTexts.newborn
  const weak = { ...claim, grade: 'D', sources: ['articles'], confirmWith: '医保热线 12393' }
  const inferredFlat = { ...claim, grade: 'I', text: '他绑不上。' }
  const chars = (n: number) => '字'.repeat(n)

  const mistakes: readonly (readonly [string, unknown, string])[] = [
    ['a title of 17 characters', { ...reason, title: chars(17) }, 'planted.title · is longer than 16 characters'],
    ['a reason that says nothing', { ...reason, say: [] }, 'planted.say · says nothing'],
    ['a reason that rests on hearsay', { ...reason, say: [weak, claim] }, 'planted.say.0.grade · rests on D or U alone'],
    ['what is inferred and told flatly, wherever it stands', { ...reason, say: [claim, inferredFlat] }, 'planted.say.1.text · is inferred and told without 通常 or 一般: 他绑不上。'],
    ['ways out that rest on hearsay alone', { ...reason, then: [weak] }, 'planted.then · rests on D and U alone'],
    ['two sentences in one step', { ...reason, then: [told('先停。再问。')] }, 'planted.then.0.text · has more than 1 sentence: 先停。再问。'],
    ['a step of 41 characters', { ...reason, then: [told(`${chars(41)}。`)] }, 'planted.then.0.text · has a sentence longer than 40 characters'],
    ['a reason in no table', { ...reason }, 'planted · is not gathered in the reasons, nor in mix-up.ts or face-tips.ts, so that nobody gets to see it'],
    ['a preparation nobody knows', { ...preparation, preparation: 'prayer' }, 'planted.preparation · names the unknown preparation prayer'],
    ['a heading of 15 characters', { ...preparation, title: chars(15) }, 'planted.title · is longer than 14 characters'],
    ['presence that nobody verified', { ...preparation, presence: [{ ...claim, grade: 'U', sources: [], confirmWith: '医保热线 12393' }] }, 'planted.presence.0.grade · rests on D or U alone'],
    ['a paper nobody knows', { ...preparation, bring: ['birth-certificate', 'passport'] }, 'planted.bring.1 · names the unknown paper passport'],
    ['a paper to bring twice', { ...preparation, bring: ['id-card', 'id-card'] }, 'planted.bring.1 · names the paper id-card twice'],
    ['nothing to bring', { ...preparation, bring: [] }, 'planted.bring · names no paper at all'],
    ['no way through', { ...preparation, steps: [] }, 'planted.steps · has no step'],
    ['a preparation in no table', { ...preparation }, 'planted · is not gathered in family-binding/preparations.ts, so that nobody gets to see it'],
    ['a channel without a path', { ...bindingChannels[0], id: 'other', path: [] }, 'planted.path · says nothing'],
    ['a channel of hearsay', { ...bindingChannels[0], id: 'other', path: [weak] }, 'planted.path · rests on D and U alone'],
    ['search words of nine characters', { ...bindingChannels[0], id: 'other', search: chars(9) }, 'planted.search · is longer than 8 characters'],
    ['the id of another channel', { ...bindingChannels[1] }, 'planted.id · is the id of another: wechat'],
    ['a row that leads nowhere', { ...afterwards[0], id: 'other', entry: 'no-such-entry' }, 'planted.entry · points to an entry that does not exist: no-such-entry'],
    ['a row of hearsay', { ...afterwards[0], id: 'other', say: [weak] }, 'planted.say.0.grade · rests on D or U alone'],
    ['the title of another row', { ...afterwards[0], id: 'other' }, 'planted.title · is the title of another: 绑好了，还要激活'],
    ['a relation without a nickname', { ...relationTexts.parent, label: '长辈', names: [] }, 'planted.names · has no nickname to pick'],
    ['a nickname twice', { ...relationTexts.parent, label: '长辈', names: ['妈妈', '妈妈'] }, 'planted.names.1 · stands there twice: 妈妈'],
    ['a nickname of nine characters', { ...relationTexts.parent, label: '长辈', names: [chars(9)] }, 'planted.names.0 · is longer than 8 characters'],
    ['a hint of 23 characters', { ...relationTexts.parent, label: '长辈', hint: chars(23) }, 'planted.hint · is longer than 22 characters'],
  ]
  // All in one file, so that the content is audited once.
  const exports = Object.fromEntries(mistakes.map(([, planted], n) => [`planted${n}`, planted]))
  const lines = auditModules([...modules, { file: 'family-binding/planted', imports: [], exports }]).lines.map((found) => found.replace(/: 字+。?$/, ''))
  it.each(mistakes.map(([what, , line], n) => [what, line.replace('planted', `planted${n}`)]))('%s', (_, line) => expect(lines).toContain(`src/content/family-binding/planted.ts · ${line}`))

  const changed = (file: string, name: string, change: (table: Readonly<Record<string, object>>) => object) =>
    auditModules(modules.map((module) => (module.file === file ? { ...module, exports: { ...module.exports, [name]: change(module.exports[name] as Readonly<Record<string, object>>) } } : module))).lines
  const without = (id: string) => (table: object) => Object.fromEntries(Object.entries(table).filter(([key]) => key !== id))

  it.each([
    ['binding-reasons', 'bindingReasonTexts', 'sixth-place', 'reason'],
    ['sharing-reasons', 'sharingReasonTexts', 'own-code-still', 'reason'],
    ['preparations', 'preparationTexts', 'offline', 'preparation'],
    ['relations', 'relationTexts', 'in-law', 'relation'],
    ['insurances', 'insuranceTexts', 'resident', 'insurance'],
    ['areas', 'areasTexts', 'unsure', 'place of insurance'],
    ['birth-refusals', 'birthRefusalTexts', 'lunar', 'refusal'],
  ])('%s · %s without %s, or with one too many', (file, name, id, what) => {
    expect(changed(`family-binding/${file}`, name, without(id))).toContain(`src/content/family-binding/${file}.ts · ${name} · has no words for the ${what} ${id}`)
    expect(changed(`family-binding/${file}`, name, (table) => ({ ...table, more: table[id] }))).toContainEqual(expect.stringContaining(`src/content/family-binding/${file}.ts · ${name}.more · names the unknown ${what} more`))
  })

  it('a wall without a way out, in what stops somebody or leaves something open', () => {
    const walled = (id: string) => changed('family-binding/binding-reasons', 'bindingReasonTexts', (table) => ({ ...table, [id]: { ...table[id], then: [] } }))
    for (const id of ['bound-by-most', 'main-unsure'])
      expect(walled(id)).toContain(`src/content/family-binding/binding-reasons.ts · bindingReasonTexts.${id}.then · leaves people standing: there is nothing to do about it`)
    expect(walled('papers-only').filter((line) => line.includes('leaves people standing'))).toEqual([])
    expect(changed('family-binding/sharing-reasons', 'sharingReasonTexts', (table) => ({ ...table, 'giver-no-account': { ...table['giver-no-account'], then: [] } }))).toContainEqual(
      expect.stringContaining('giver-no-account.then · leaves people standing'),
    )
  })

  it('one thing filed under another, and labels that are too long', () => {
    expect(changed('family-binding/preparations', 'preparationTexts', (table) => ({ ...table, direct: table['face'], face: table['direct'] }))).toContain(
      'src/content/family-binding/preparations.ts · preparationTexts.direct.preparation · is not the one it is filed under: face',
    )
    expect(changed('family-binding/areas', 'areasTexts', (table) => ({ ...table, unsure: { label: chars(11), hint: '看参保地' } }))).toContainEqual(expect.stringContaining('areasTexts.unsure.label · is longer than 10 characters'))
    expect(changed('family-binding/birth-refusals', 'birthRefusalTexts', (table) => ({ ...table, lunar: '要公历' }))).toContainEqual(expect.stringContaining('birthRefusalTexts.lunar · does not end as a sentence'))
  })
})

it('puts a rule and a finding into lines of one form', () => {
  expect(describeIssue({ rule: 'graded-too-high', at: 'papers#papers.id-card.name' })).toBe('src/content/papers.ts · papers.id-card.name.grade · is higher than any of its sources carries')
  expect(describeIssue({ at: 'facts/card#cardFacts.limit.values', reason: 'there is none' })).toBe('src/content/facts/card.ts · cardFacts.limit.values · there is none')
  expect(asFinding({ at: 'x#y', reason: 'no-source' })).toEqual({ at: 'x#y.sources', reason: NO_SOURCE })
})

describe('the command', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'content-'))
    cpSync(join(root, 'src/content'), copy, { recursive: true })
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const run = (...command: readonly string[]) => spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: copy } })
  const audit = () => run('--import', 'tsx', 'scripts/audit-content.ts')
  const plant = (file: string, text: string) => {
    writeFileSync(join(copy, file), text)
    return () => rmSync(join(copy, file))
  }

  it('says in one line how much it looked at, and ends with 0', () => {
    const { status, stdout, stderr } = audit()
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout).toMatch(/^content: \d{4} claims, \d{3} entries, no findings\n$/)
  })

  it('names file, field and reason of all that is planted, ends with 1, and stops the build before the first platform', () => {
    const remove = plant(
      'articles/rules/planted.ts',
      `export const bad = { id: 'planted', kind: 'rule', title: '题', lead: '一行', faults: ['no-such-fault'], blocks: [
        { kind: 'what', claims: [{ text: '余额不足请先充值。', grade: 'B', sources: [], place: 'cn' }] }] }
      export const limits = { id: 'planted-limit', name: '数', confirmWith: '人社热线 12333', reviewBy: '2027-02-19', values: ['5 个', '6 个'].map((value) =>
        ({ value, amount: null, grade: 'B', sources: ['rs-qa'], place: 'cn', from: null, until: null })) }`,
    )
    const { status, stderr } = audit()
    const built = run('scripts/build.mjs', 'no-such-platform')
    remove()
    expect(status).toBe(1)
    const lines = stderr.split('\n')
    for (const line of [
      `src/content/articles/rules/planted.ts · bad.blocks.0.claims.0.sources · ${NO_SOURCE}`,
      'src/content/articles/rules/planted.ts · bad.faults.0 · names a fault that does not exist: no-such-fault',
      'src/content/articles/rules/planted.ts · limits.values.1 · holds in cn at the same time as values.0, and the fact is not disputed',
      'src/content/articles/rules/planted.ts · bad.blocks.0.claims.0.text · has a forbidden phrase (top-up): 余额不足请先充值。',
    ])
      expect(lines).toContain(line)
    expect(built.status).toBe(1)
    expect(built.stderr).toContain('has a forbidden phrase (top-up)')
    expect(built.stderr).toContain('Nothing was built')
    expect(built.stdout).toBe('')
  })

  it('tells of a file that throws when it is loaded, and of that alone', () => {
    const remove = plant('facts/planted.ts', "export const a = JSON.parse('{')\n")
    const removeSecond = plant('facts/passing-on.ts', "import { a } from './planted'\nexport const b = a\n")
    const { status, stderr } = audit()
    remove()
    removeSecond()
    expect(status).toBe(1)
    expect(stderr).toMatch(/^src\/content\/facts\/planted\.ts · \(the whole file\) · throws when it is loaded: [^\n]*JSON[^\n]*\ncontent: 1 finding\n$/)
  })

  it('is what the builds run first', () => {
    const script = readFileSync(join(root, 'scripts/build.mjs'), 'utf8')
    expect(script).toMatch(/export const build = async \(types\) => \{\n {2}auditContent\(\)\n/)
  })
})
