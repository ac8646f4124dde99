import { join } from 'node:path'
import { auditModules } from '../../scripts/audit-content/audit'
import { loadContent } from '../../scripts/audit-content/modules'
import { codeChannels } from '@/content/online-payment/code-channels'
import { failures } from '@/content/online-payment/failures'
import { keepsakes } from '@/content/online-payment/keepsakes'
import { outcomeTexts } from '@/content/online-payment/outcomes'
import { readinessTexts } from '@/content/online-payment/readiness-reasons'
import { toldTexts } from '@/content/online-payment/told'

const { modules } = loadContent(join(__dirname, '../../src/content'))
const chars = (count: number) => '字'.repeat(count)
const claim = { text: '请换一个窗口。', grade: 'B', sources: ['rs-qa'], place: 'cn' }
const weak = { ...claim, grade: 'D', sources: ['articles'], confirmWith: '医保热线 12393' }
const need = readinessTexts['not-insured']
const failure = failures[1]!

/** One thing wrong at a time, and the line it has to make. */
const mistakes: readonly (readonly [string, unknown, string])[] = [
  ['a need in no table', { ...need, title: '另一样' }, 'planted · is not gathered in online-payment/readiness-reasons.ts, so that nobody gets to see it'],
  ['a title of 15 characters', { ...need, title: chars(15) }, 'planted.title · is longer than 14 characters'],
  ['a need that nobody mends', { ...need, title: '另一样', by: 'neighbour' }, 'planted.by · is nobody who mends anything: neighbour'],
  ['a reason of hearsay', { ...need, title: '另一样', why: [weak] }, 'planted.why.0.grade · rests on D or U alone'],
  ['steps of hearsay', { ...need, title: '另一样', how: [weak] }, 'planted.how · rests on D and U alone'],
  ['a need that leads nowhere', { ...need, title: '另一样', entry: 'no-such-entry' }, 'planted.entry · points to an entry that does not exist: no-such-entry'],
  ['the title of another need', { ...need }, `planted.title · is the title of another: ${need.title}`],
  ['a channel without a way', { ...codeChannels[0], id: 'other', way: [] }, 'planted.way · says nothing'],
  ['search words of nine characters', { ...codeChannels[0], id: 'other', find: chars(9) }, 'planted.find · is longer than 8 characters'],
  ['the id of another channel', { ...codeChannels[1] }, 'planted.id · is the id of another: code-alipay'],
  ['a failure of an unknown fault', { ...failure, id: 'other', label: '别的', fault: 'no-such-fault' }, 'planted.fault · names the unknown fault no-such-fault'],
  ['a failure behind which nothing stands', { ...failure, id: 'other', label: '别的', article: 'no-such-entry' }, 'planted.article · points to an entry that does not exist: no-such-entry'],
  ['a failure that nothing means', { ...failure, id: 'other', label: '别的', when: [] }, 'planted.when · is meant by nothing'],
  ['an answer nobody gives', { ...failure, id: 'other', label: '别的', when: [{ 'phone-message': 'no-such-answer' }] }, 'planted.when.0.phone-message · names the unknown answer phone-message=no-such-answer'],
  ['money that may be gone, and no word of it', { ...failure, id: 'other', label: '别的', say: claim }, 'planted.say.text · does not say first of all that nothing is to be paid twice: 请换一个窗口。'],
  ['two sentences in the place of one', { ...failure, id: 'other', label: '别的', say: { ...claim, text: '先别再付。去窗口。' } }, 'planted.say.text · has more than 1 sentence: 先别再付。去窗口。'],
  ['the name of another failure', { ...failure, id: 'other' }, `planted.label · is the name of another: ${failure.label}`],
  ['an outcome with nothing to do', { ...outcomeTexts.half, title: '别的', doNow: [] }, 'planted.doNow · says nothing'],
  ['an outcome in no table', { ...outcomeTexts.half, title: '别的' }, 'planted · is not gathered in online-payment/outcomes.ts, so that nobody gets to see it'],
  ['an answer of the cashier of which nothing follows', { ...toldTexts.wait, label: '别的', follows: [] }, 'planted.follows · says nothing'],
  ['a hint of 23 characters', { ...toldTexts.wait, label: '别的', hint: chars(23) }, 'planted.hint · is longer than 22 characters'],
  ['a thing to keep that is a sentence', { ...keepsakes[0], id: 'other', keep: claim }, 'planted.keep.text · ends with a mark: 请换一个窗口。'],
]

// All in one file, so that the content is audited once.
const exports = Object.fromEntries(mistakes.map(([, planted], n) => [`planted${n}`, planted]))
const lines = auditModules([...modules, { file: 'online-payment/planted', imports: [], exports }]).lines.map((found) => found.replace(/: 字+。?$/, ''))

it.each(mistakes.map(([what, , line], n) => [what, line.replace('planted', `planted${n}`)]))('%s', (_, line) => expect(lines).toContain(`src/content/online-payment/planted.ts · ${line}`))

const changed = (file: string, name: string, change: (table: Readonly<Record<string, object>>) => object) =>
  auditModules(modules.map((module) => (module.file === file ? { ...module, exports: { ...module.exports, [name]: change(module.exports[name] as Readonly<Record<string, object>>) } } : module))).lines

it.each([
  ['readiness-reasons', 'readinessTexts', 'how-to-pay', 'reason'],
  ['outcomes', 'outcomeTexts', 'half', 'outcome'],
  ['told', 'toldTexts', 'refund', 'answer of the cashier'],
])('%s · %s without %s, or with one too many', (file, name, id, what) => {
  const without = (table: object) => Object.fromEntries(Object.entries(table).filter(([key]) => key !== id))
  expect(changed(`online-payment/${file}`, name, without)).toContain(`src/content/online-payment/${file}.ts · ${name} · has no words for the ${what} ${id}`)
  expect(changed(`online-payment/${file}`, name, (table) => ({ ...table, more: table[id] }))).toContainEqual(expect.stringContaining(`src/content/online-payment/${file}.ts · ${name}.more · names the unknown ${what} more`))
})

it('something missing and nothing to do about it', () => {
  const walled = (id: string) => changed('online-payment/readiness-reasons', 'readinessTexts', (table) => ({ ...table, [id]: { ...table[id], how: [] } }))
  expect(walled('not-offered')).toContain('src/content/online-payment/readiness-reasons.ts · readinessTexts.not-offered.how · leaves people standing: there is nothing to do about it')
  expect(walled('remote-maybe-window').filter((line) => line.includes('leaves people standing'))).toEqual([])
})

it('lists that lead to myths and faults which do not exist', () => {
  expect(changed('online-payment/code-channels', 'oldGuides', () => ['no-such-myth'])).toContainEqual(expect.stringContaining('oldGuides.0 · names an entry that does not exist: no-such-myth'))
  expect(changed('online-payment/clerk-questions', 'clerkFaults', () => ['no-such-fault'])).toContainEqual(expect.stringContaining('clerkFaults.0 · names an entry that does not exist: no-such-fault'))
})
