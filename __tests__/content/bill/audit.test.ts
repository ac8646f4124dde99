import { join } from 'node:path'
import { auditModules } from '../../../scripts/audit-content/audit'
import { loadContent } from '../../../scripts/audit-content/modules'

type Table = Readonly<Record<string, object>>

const { modules } = loadContent(join(__dirname, '../../../src/content'))
const sound = new Set(auditModules(modules).lines)

/** The lines that one change of one export brings. */
const changed = (file: string, name: string, change: (table: Table) => unknown): readonly string[] =>
  auditModules(modules.map((module) => (module.file === `bill/${file}` ? { ...module, exports: { ...module.exports, [name]: change(module.exports[name] as Table) } } : module))).lines.filter((line) => !sound.has(line))
const replaced = (id: string, over: object) => (table: Table) => ({ ...table, [id]: { ...table[id], ...over } })
const claim = { text: '这样加起来一般是合计。', grade: 'I', sources: ['bill-codes'], place: 'cn' }

it('the content as it is has no finding of these', () => expect([...sound].filter((line) => line.startsWith('src/content/bill/'))).toEqual([]))

it.each([
  ['fields', 'fieldTexts', 'refund', 'figure'],
  ['amount-refusals', 'amountRefusalTexts', 'twice', 'refusal'],
  ['identities', 'identityTexts', 'I7', 'identity'],
  ['reasons', 'reasonTexts', 'package', 'reason'],
  ['questions', 'questionTexts', 'deposit', 'question'],
  ['outcomes', 'outcomeTexts', 'wrong-benefit-type', 'outcome'],
  ['estimate', 'estimateFieldTexts', 'bandUpTo', 'number'],
  ['estimate', 'estimateStepTexts', 'cap', 'step'],
  ['estimate', 'estimateRefusalTexts', 'no-band', 'refusal'],
])('%s · %s without %s, or with one too many', (file, name, id, what) => {
  const without = (table: Table) => Object.fromEntries(Object.entries(table).filter(([key]) => key !== id))
  expect(changed(file, name, without)).toContain(`src/content/bill/${file}.ts · ${name} · has no words for the ${what} ${id}`)
  expect(changed(file, name, (table) => ({ ...table, more: table[id] }))).toContainEqual(expect.stringContaining(`${name}.more · names the unknown ${what} more`))
})

it.each<[string, string, string, (table: Table) => unknown, string]>([
  ['a long label', 'fields', 'fieldTexts', replaced('total', { label: '字'.repeat(11) }), 'fieldTexts.total.label · is longer than 10 characters'],
  ['a label of another', 'fields', 'fieldTexts', replaced('total', { label: '个人自付' }), 'is worded as another: 个人自付'],
  ['a hint that is inferred and does not say so', 'fields', 'fieldTexts', replaced('total', { hint: { ...claim, text: '这张票的总数。' } }), 'fieldTexts.total.hint.text · is inferred and told without 通常 or 一般'],
  ['a hint that rests on hearsay', 'fields', 'fieldTexts', replaced('total', { hint: { ...claim, grade: 'D', confirmWith: '医保热线 12393' } }), 'fieldTexts.total.hint.grade · rests on D or U alone'],
  ['a sum in two sentences', 'identities', 'identityTexts', replaced('I1', { adds: { ...claim, text: '一般加起来。就是合计。' } }), 'identityTexts.I1.adds.text · has more than 1 sentence'],
  ['a long title of a reason', 'reasons', 'reasonTexts', replaced('package', { title: '字'.repeat(13) }), 'reasonTexts.package.title · is longer than 12 characters'],
  ['a question that is none', 'questions', 'questionTexts', replaced('deposit', { ask: '请帮我看看：预缴和补缴对不上。' }), 'questionTexts.deposit.ask · is no question'],
  ['a question that is rude', 'questions', 'questionTexts', replaced('deposit', { ask: '预缴和补缴去哪了？' }), 'questionTexts.deposit.ask · does not begin with 请帮我看看：'],
  ['a question with a figure', 'questions', 'questionTexts', replaced('deposit', { ask: '请帮我看看：差的 20 是什么？' }), 'questionTexts.deposit.ask · has a figure'],
  ['two questions in the same words', 'questions', 'questionTexts', (table) => ({ ...table, deposit: { ...table['discount'], title: '押金' } }), 'questionTexts.deposit · is worded as another'],
  ['an unknown fault', 'outcomes', 'outcomeTexts', replaced('out-of-catalogue', { fault: 'nothing' }), 'outcomeTexts.out-of-catalogue.fault · names the unknown fault nothing'],
  ['an outcome filed under another', 'outcomes', 'outcomeTexts', (table) => ({ ...table, 'out-of-catalogue': table['over-limit-price'] }), 'outcomeTexts.out-of-catalogue.outcome · is not the one it is filed under: over-limit-price'],
  ['a refusal without a way on', 'amount-refusals', 'amountRefusalTexts', (table) => ({ ...table, negative: '这是负数。' }), 'amountRefusalTexts.negative · has no next step'],
  ['a refusal cut off', 'estimate', 'estimateRefusalTexts', (table) => ({ ...table, 'no-band': '还没填。再填' }), 'estimateRefusalTexts.no-band · does not end as a sentence'],
  ['no word for a mismatch', 'identities', 'mismatch', () => '', 'mismatch · is blank'],
  ['no caution', 'estimate', 'estimateCaution', () => undefined, 'estimateCaution · is missing'],
  ['blame in a text', 'identities', 'mismatch', () => '医院多收了，请去问。', 'mismatch · says that somebody is wrong'],
  ['blame in a claim', 'reasons', 'reasonTexts', replaced('package', { why: { ...claim, text: '一般是收费处算错了。' } }), 'reasonTexts.package.why.text · says that somebody is wrong'],
])('%s', (_, file, name, change, line) => expect(changed(file, name, change)).toContainEqual(expect.stringContaining(line)))
