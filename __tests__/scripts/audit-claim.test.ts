import { join } from 'node:path'
import { auditModules } from '../../scripts/audit-content/audit'
import { loadContent } from '../../scripts/audit-content/modules'
import { claimCalls } from '@/content/claim/calls'
import { claimPapers } from '@/content/claim/claim-papers'
import { dueTexts } from '@/content/claim/due'
import { refusalTexts } from '@/content/claim/refusals'
import { situationTexts } from '@/content/claim/situations'
import { stepTexts } from '@/content/claim/steps'

const { modules } = loadContent(join(__dirname, '../../src/content'))
const sound = new Set(auditModules(modules).lines)

/** The lines that come up where one file of claim/ exports something else. */
const linesWith = (file: string, exports: object): readonly string[] =>
  auditModules(modules.map((module) => (module.file === `claim/${file}` ? { ...module, exports: exports as Record<string, unknown> } : module))).lines.filter((line) => !sound.has(line))

const { other, ...situations } = situationTexts
const listed = situationTexts['no-card-yet']
const situation = (over: object) => ({ situationTexts: { ...situationTexts, 'no-card-yet': { ...listed, ...over } } })
const step = (over: object) => ({ stepTexts: { ...stepTexts, paid: { ...stepTexts.paid, ...over } } })
const hearsay = { ...stepTexts.paid.next, grade: 'D', sources: ['articles'], confirmWith: '医保热线 12393' }
const call = (over: object) => ({ claimCalls: { ...claimCalls, answer: [{ ...claimCalls.answer[0], ...over }] } })

it.each<[string, string, object, string]>([
  ['a situation without words', 'situations', { situationTexts: situations }, 'situationTexts · has no words for the situation other'],
  ['a situation that nobody knows', 'situations', { situationTexts: { ...situationTexts, abroad: { ...other, label: '在国外' } } }, 'situationTexts.abroad · names the unknown situation abroad'],
  ['two situations under one name', 'situations', situation({ label: other.label }), `situationTexts.other.label · is the name of another: ${other.label}`],
  ['what is told as listed and is listed nowhere', 'situations', situation({ because: [other.because[0]] }), 'situationTexts.no-card-yet.because · is told as listed, and names no place that lists it'],
  ['a situation that rests on hearsay', 'situations', situation({ because: [hearsay] }), 'situationTexts.no-card-yet.because.0.grade · rests on D or U alone'],
  ['a label too long', 'situations', situation({ label: '刚刚参加医保还没有领到卡' }), 'situationTexts.no-card-yet.label · is longer than 10 characters: 刚刚参加医保还没有领到卡'],
  ['an outlook that promises', 'situations', situation({ outlook: 'sure' }), 'situationTexts.no-card-yet.outlook · is no outlook: sure'],
  ['a step that rests on hearsay', 'steps', step({ next: hearsay }), 'stepTexts.paid.next.grade · rests on D or U alone'],
  ['a step that means nothing', 'steps', step({ sense: [] }), 'stepTexts.paid.sense · says nothing'],
  ['a day that leaves people standing', 'due', { dueTexts: { ...dueTexts, payout: { far: dueTexts.payout.far } } }, 'dueTexts.payout.past · leaves people standing once the day is over'],
  ['advice that rests on nothing', 'due', { dueTexts: { ...dueTexts, payout: { past: dueTexts.payout.far } } }, 'dueTexts.payout.past.0.grade · rests on D or U alone'],
  ['somebody to call who is not there', 'calls', call({ whom: ['neighbour'] }), 'claimCalls.answer.0.whom · names the unknown handler neighbour'],
  ['a figure that is read out', 'calls', call({ read: '您好，我付了 300，想问能不能手工报销。' }), 'claimCalls.answer.0.read · has a figure, and no source to rest it on: 您好，我付了 300，想问能不能手工报销。'],
  ['a question that is none', 'calls', call({ asks: ['请快点办。'] }), 'claimCalls.answer.0.asks.0 · is no question: 请快点办。'],
  ['a paper that is not there', 'claim-papers', { claimPapers: { ...claimPapers, proof: ['passport'] } }, 'claimPapers.proof.0 · names the unknown paper passport'],
  ['a refusal without words', 'refusals', { refusalTexts: { ...refusalTexts, decided: '' } }, 'refusalTexts.decided · is blank'],
])('%s is found', (_, file, exports, line) => expect(linesWith(file, exports)).toContain(`src/content/claim/${file}.ts · ${line}`))

it('a promise that it is paid is found wherever it stands', () => {
  const lines = linesWith('refusals', { refusalTexts: { ...refusalTexts, decided: '放心，垫付的都能报。' } })
  expect(lines.filter((line) => line.includes('promised-reimbursement'))).toHaveLength(1)
})
