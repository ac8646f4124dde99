import { claimCalls } from '@/content/claim/calls'
import { careTexts } from '@/content/claim/cares'
import { claimPapers } from '@/content/claim/claim-papers'
import { dueTexts } from '@/content/claim/due'
import { refusalTexts } from '@/content/claim/refusals'
import { stepTexts } from '@/content/claim/steps'
import { papers } from '@/content/papers'
import { claim } from '@/content/screens/claim'
import { papersOf } from '@/domain/claim/papers'
import { CARES, SITUATIONS, STEPS, type ClaimCase, type Step } from '@/domain/claim/states'
import { forbiddenAdvice, wordsIn } from '@/domain/knowledge/audit-words'
import { readNickname } from '@/domain/shared/nickname'
import { told, toldIn } from '../family-binding/told'

describe('the papers', () => {
  const of = (over: Partial<ClaimCase>) => papersOf(claimPapers, { situation: 'elsewhere', care: 'outpatient', away: false, ...over }).join(' ')

  /** domain.md §1.0.3, by hand: receipt and list always; prescription for outpatients, and what was diagnosed in an emergency; after a stay what was diagnosed when leaving. */
  it.each<[Partial<ClaimCase>, string]>([
    [{ care: 'outpatient' }, 'receipt fee-list id-card prescription case-notes failure-proof bank-account'],
    [{ care: 'emergency' }, 'receipt fee-list id-card emergency-diagnosis prescription case-notes failure-proof bank-account'],
    [{ care: 'inpatient' }, 'receipt fee-list id-card discharge-diagnosis discharge-summary failure-proof bank-account'],
    [{ care: 'inpatient', away: true }, 'receipt fee-list id-card discharge-diagnosis discharge-summary failure-proof filing-record bank-account'],
    [{ situation: 'lost-card' }, 'receipt fee-list id-card prescription case-notes loss-receipt bank-account'],
    [{ situation: 'card-being-made' }, 'receipt fee-list id-card prescription case-notes loss-receipt bank-account'],
  ])('of %j are %s', (over, expected) => expect(of(over)).toBe(expected))

  it('are all in the list of papers, the listed ones as certain, the harmless ones as unconfirmed', () => {
    const ids = [...new Set(SITUATIONS.flatMap((situation) => CARES.flatMap((care) => papersOf(claimPapers, { situation, care, away: true }))))]
    expect(ids.filter((id) => !papers[id])).toEqual([])
    expect(ids.filter((id) => papers[id]!.name.grade === 'U')).toEqual(['failure-proof', 'filing-record', 'bank-account', 'loss-receipt'])
    expect(told(papers['receipt']!.name)).toBe('收费票据（电子票据要有代码、号码和校验码）')
  })
})

describe('the steps', () => {
  const said = (step: Step) => toldIn(stepTexts[step]).join('\n')

  it.each<[Step, string, RegExp]>([
    ['paid', '已垫付', /^票据、盖章清单、病历处方，一样都别丢。/],
    ['papers_ready', '材料备齐了', /赶在截止日期前/],
    ['handed_in', '材料交了', /要一张回执.*大概哪天有结果[\s\S]*还不等于能报/],
    ['more_wanted', '要补材料', /缺哪几样、最晚哪天补[\s\S]*还没定能不能报/],
    ['approved', '核定：能报', /打到哪个账户/],
    ['refused', '说不能报', /为什么：缺材料，还是不在能报的情形里？[\s\S]*退费改医保重结/],
    ['paid_out', '钱到账了', /对一下/],
    ['withdrawn', '撤回来了', /票据、清单点一遍/],
    ['dropped', '不报了', /票据先别扔/],
  ])('%s', (step, label, words) => {
    expect(stepTexts[step].label).toBe(label)
    expect(said(step)).toMatch(words)
  })

  it('name no length of time, but as what nobody could verify', () => {
    const timed = toldIn([stepTexts, dueTexts]).filter((line) => /\d|[一二两三四五六七八九十]个?(天|日|月|周)/.test(line.replace(/12393/g, '')))
    expect([...new Set(timed)]).toEqual(['各地不同，常见 1 个月左右，问参保地。'])
    expect(dueTexts.answer.far?.map(({ grade }) => grade)).toEqual(['U'])
  })
})

it('what to do is known for every day there can be, and begins with an imperative that rests on more than hearsay', () => {
  expect(Object.keys(dueTexts)).toEqual(['hand-in', 'supply', 'answer', 'payout'])
  for (const phase of ['hand-in', 'supply'] as const) expect(Object.keys(dueTexts[phase])).toEqual(['unknown', 'near', 'last', 'past'])
  for (const phase of ['answer', 'payout'] as const) expect(Object.keys(dueTexts[phase])).toEqual(['far', 'past'])
  expect(toldIn(dueTexts['hand-in'].past).join()).toMatch(/票据别扔，马上打 12393/)
})

it('whom to call is the insurance and never the hotline of cards; what is read out names nobody', () => {
  const calls = Object.values(claimCalls).flat()
  expect([...new Set(calls.flatMap(({ whom }) => whom))]).toEqual(['insurance-hotline', 'insurance-agency', 'hospital-insurance-office'])
  expect(claimCalls['hand-in'][0]?.asks.slice(0, 2)).toEqual(['我这种情况能手工报销吗？', '最晚什么时候交，交到哪里？'])
  expect(calls.flatMap(({ read, asks }) => [read, ...asks]).filter((line) => /\d|身份证号|卡号|姓名/.test(line))).toEqual([])
})

it('all words of the screens are safe, without blame, and ask for nothing personal', () => {
  const words = wordsIn([claim, refusalTexts, careTexts], '').map(({ text }) => text)
  expect(words.flatMap((text) => forbiddenAdvice(text))).toEqual([])
  expect(words.filter((text) => /错误|非法|无效|一定能|肯定能|保证/.test(text))).toEqual([])
  expect(claim.ask.names.filter((name) => readNickname(name).kind !== 'ok')).toEqual([])
  expect(claim.ask.whoNote).toBe('只记一个称呼。不收姓名、医院、金额和号码。')
  expect(Object.values(claim.list.outlooks).every((outlook) => /先问|也先问/.test(outlook))).toBe(true)
  expect(STEPS.every((step) => stepTexts[step].hint !== '')).toBe(true)
})
