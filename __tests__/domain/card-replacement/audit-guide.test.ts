import { auditChoiceText, auditRefusalTexts, auditSideText, auditStageText, auditStatusWording } from '@/domain/card-replacement/audit-guide'
import { auditGuideRow, auditLateCover, auditLateHelp, auditQueries, auditWhen } from '@/domain/card-replacement/audit-guide-rows'
import type { ChoiceText } from '@/domain/card-replacement/choice-text'
import type { ChecklistItem, GuideWhen, LateHelp, Meanwhile, OfficialQuery, SideText, StageText, StatusWording } from '@/domain/card-replacement/guide'
import type { GuideFindings } from '@/domain/shared/guide-wording'
import { REFUSALS } from '@/domain/card-replacement/states'
import type { Claim, Grade, PlaceCode } from '@/domain/shared/source'

const claim = (text: string, grade: Grade = 'B', place: PlaceCode = 'cn'): Claim => ({ text, grade, sources: ['a'], place })
/** Types say that this cannot be; content that is loaded from anywhere can. */
const torn = (words: string): never => words as never
const chars = (n: number): string => '字'.repeat(n)

const means = claim('工厂正在做卡。')
const next = claim('打 12333 问。')
const how = claim('卡没做成，通常要重做。', 'I')
const stage = (changes: Partial<StageText> = {}): GuideFindings =>
  auditStageText('s', { stage: 'producing', label: '制卡中', hint: '工厂在做', means, next, troubles: [{ how, shows: '制卡失败', then: next }], ...changes })
const trouble = (changes: Partial<StageText['troubles'][number]>): GuideFindings => stage({ troubles: [{ how, shows: '', then: next, ...changes }] })

const side = (changes: Partial<SideText> = {}): GuideFindings => auditSideText('s', { side: 'oldCard', state: 'normal', label: '旧卡没挂失', hint: '解挂了也算', ...changes })

const PAPERS = ['id-card', 'household-register']
const forAnother = { say: claim('家长带户口簿去办。'), bring: ['household-register'] }
const choice = (changes: Partial<ChoiceText> = {}): GuideFindings =>
  auditChoiceText('c', { label: '丢了', hint: '找不到了', say: [claim('先挂失。')], bring: ['id-card'], child: forAnother, elder: forAnother, ...changes }, PAPERS)

const sound: Readonly<Record<string, string>> = Object.fromEntries(REFUSALS.map((why) => [why, '还不行。先打 12333。']))
const refusal = (text: string): GuideFindings => auditRefusalTexts('r', { ...sound, 'too-many': text })

const late = (changes: Partial<LateHelp> = {}): GuideFindings =>
  auditLateHelp('l', { when: {}, handler: 'card-hotline', say: '您好，我的社保卡还没好。', ask: ['卡在哪一步？', '哪天能领？', '能换网点吗？'], ...changes }, ['card-hotline'])
const when = (named: GuideWhen): GuideFindings => auditWhen('w', named)

const country: OfficialQuery = { place: 'cn', say: [claim('打 12333 问。')] }
const meanwhile = (changes: Partial<Meanwhile> = {}): GuideFindings => auditGuideRow('m', { id: 'show-code', title: '亮医保码', when: {}, say: [claim('亮出医保码。')], ...changes })
const item = (changes: Partial<ChecklistItem> = {}): GuideFindings =>
  auditGuideRow('i', { id: 'pick-up', group: 'to-do', title: '去领新卡', when: {}, say: [claim('去领卡。')], done: ['picked_up', 'relinked'], ...changes })
const wording = (changes: Partial<StatusWording> = {}): GuideFindings => auditStatusWording('x', { patterns: ['制卡中'], states: ['producing', 'cancelled'], ...changes })

it('a sound guide has no findings', () => {
  expect([stage(), side(), choice(), auditRefusalTexts('r', sound), late(), when({}), auditQueries('q', [country]), meanwhile(), item(), wording(), wording({ states: [] })].flat()).toEqual([])
})

it.each<[string, GuideFindings, string, string]>([
  ['a stage nobody knows', stage({ stage: torn('baking') }), 's.stage', 'names the unknown stage baking'],
  ['a label of eleven characters', stage({ label: chars(11) }), 's.label', 'is longer than 10 characters'],
  ['a blank label', stage({ label: ' ' }), 's.label', 'is blank'],
  ['a label that ends like a sentence', stage({ label: '制卡中。' }), 's.label', 'ends with a mark'],
  ['a label in Latin letters', stage({ label: 'CA证书' }), 's.label', 'has Latin letters other than APP'],
  ['a hint of 23 characters', stage({ hint: chars(23) }), 's.hint', 'is longer than 22 characters'],
  ['a meaning that rests on hearsay', stage({ means: claim('工厂正在做卡。', 'D') }), 's.means.grade', 'rests on D or U alone'],
  ['a meaning nobody verified', stage({ means: claim('工厂正在做卡。', 'U') }), 's.means.grade', 'rests on D or U alone'],
  ['an inference told flatly', stage({ means: claim('工厂正在做卡。', 'I') }), 's.means.text', 'is inferred and told without 通常 or 一般'],
  ['a meaning of three sentences', stage({ means: claim('一。二。三。') }), 's.means.text', 'has more than 2 sentences'],
  ['two things to do next', stage({ next: claim('打电话。再等等。') }), 's.next.text', 'has more than 1 sentence'],
  ['a step cut off', stage({ next: claim('打 12333') }), 's.next.text', 'does not end as a sentence'],
  ['a step of 41 characters', stage({ next: claim(`${chars(41)}。`) }), 's.next.text', 'has a sentence longer than 40 characters'],
  ['a step that is too long once its fact is told', stage({ next: claim(`${chars(35)}{x}。`) }), 's.next.text', 'has a sentence longer than 40 characters'],
  ['a field name', stage({ next: claim('问 psn 是几。') }), 's.next.text', 'has Latin letters other than APP'],
  ['a blank step', stage({ next: claim('') }), 's.next.text', 'is blank'],
  ['a trouble told flatly', trouble({ how: claim('卡没做成，要重做。', 'I') }), 's.troubles.0.how.text', 'is inferred and told without 通常 or 一般'],
  ['a way out that rests on hearsay', trouble({ then: claim('再等等。', 'D') }), 's.troubles.0.then.grade', 'rests on D or U alone'],
  ['a message of 25 characters', trouble({ shows: chars(25) }), 's.troubles.0.shows', 'is longer than 24 characters'],
  ['one trouble told twice', stage({ troubles: [{ how, shows: '甲', then: next }, { how, shows: '乙', then: next }] }), 's.troubles.1', 'is the same trouble as another'],
  ['a state of another side', side({ state: 'restored' }), 's.state', 'is no state of oldCard'],
  ['a side nobody knows', side({ side: torn('wallet') }), 's.state', 'is no state of wallet'],
  ['a side with a long name', side({ label: chars(11) }), 's.label', 'is longer than 10 characters'],
  ['a side with a long hint', side({ hint: chars(23) }), 's.hint', 'is longer than 22 characters'],
  ['a choice with a long name', choice({ label: chars(11) }), 'c.label', 'is longer than 10 characters'],
  ['a choice with a long hint', choice({ hint: chars(23) }), 'c.hint', 'is longer than 22 characters'],
  ['a choice of which nothing is said', choice({ say: [] }), 'c.say', 'says nothing'],
  ['a fee in figures', choice({ say: [claim('工本费 20 元。')] }), 'c.say.0.text', 'writes out a fee'],
  ['a fee in words', choice({ say: [claim('工本费二十块。')] }), 'c.say.0.text', 'writes out a fee'],
  ['a choice with nothing to bring', choice({ bring: [] }), 'c.bring', 'names no paper at all'],
  ['a paper nobody knows', choice({ bring: ['id-card', 'passport'] }), 'c.bring.1', 'names the unknown paper passport'],
  ['a paper to bring twice', choice({ bring: ['id-card', 'id-card'] }), 'c.bring.1', 'names the paper id-card twice'],
  ['an unknown paper for a child', choice({ child: { ...forAnother, bring: ['passport'] } }), 'c.child.bring.0', 'names the unknown paper passport'],
  ['an unknown paper for the old', choice({ elder: { ...forAnother, bring: ['passport'] } }), 'c.elder.bring.0', 'names the unknown paper passport'],
  ['hearsay on doing it for a child', choice({ child: { ...forAnother, say: claim('家长去办。', 'D') } }), 'c.child.say.grade', 'rests on D or U alone'],
  ['a flat inference on doing it for the old', choice({ elder: { ...forAnother, say: claim('能代办。', 'I') } }), 'c.elder.say.text', 'is inferred and told without 通常 or 一般'],
  ['a refusal without words', auditRefusalTexts('r', {}), 'r', 'has no words for the refusal loss-first'],
  ['words for a refusal there is not', auditRefusalTexts('r', { ...sound, 'bad-mood': '不行。' }), 'r.bad-mood', 'names the unknown refusal bad-mood'],
  ['a refusal of three sentences', refusal('不行。不行。不行。'), 'r.too-many', 'has more than 2 sentences'],
  ['a refusal with a figure of policy', refusal('要等 15 天。先等等。'), 'r.too-many', 'has a figure, and no source to rest it on'],
  ['a handler nobody knows', late({ handler: 'neighbour' }), 'l.handler', 'names the unknown handler neighbour'],
  ['words to read out that name a person', late({ say: '您好，我叫张三。' }), 'l.say', 'names something personal'],
  ['words to read out with an identity card', late({ say: '您好，我的身份证在这里。' }), 'l.say', 'names something personal'],
  ['words to read out about the family', late({ say: '您好，我给老伴办的卡还没好。' }), 'l.say', 'names something personal'],
  ['words to read out with a number', late({ say: '您好，卡的尾数是 4321。' }), 'l.say', 'has a figure, and no source to rest it on'],
  ['words to read out about an illness', late({ say: '您好，我要住院，卡还没好。' }), 'l.say', 'speaks of health'],
  ['a question about an illness', late({ ask: ['卡在哪一步？', '看病怎么办？', '哪天能领？'] }), 'l.ask.1', 'speaks of health'],
  ['words to read out of three sentences', late({ say: '您好。卡没好。请查。' }), 'l.say', 'has more than 2 sentences'],
  ['two questions in place of three', late({ ask: ['卡在哪一步？', '哪天能领？'] }), 'l.ask', 'asks for 2 things, not 3'],
  ['a question that is none', late({ ask: ['卡在哪一步？', '哪天能领？', '请快一点。'] }), 'l.ask.2', 'is not a question'],
  ['a row at an unknown stage', late({ when: { stages: [torn('baking')] } }), 'l.when.stages.0', 'names the unknown stage baking'],
  ['an unknown reason', when({ reasons: [torn('fun')] }), 'w.reasons.0', 'names the unknown reason fun'],
  ['an unknown channel', when({ channels: ['online', torn('fax')] }), 'w.channels.1', 'names the unknown channel fax'],
  ['a state of another side in a condition', when({ sides: { ecard: [null, torn('updated')] } }), 'w.sides.ecard.1', 'names the unknown state of ecard updated'],
  ['a condition that never holds', when({ stages: [] }), 'w.stages', 'names no stage at all, so that it never holds'],
  ['a place without a code', when({ places: ['北京'] }), 'w.places.0', 'is no 行政区划代码'],
  ['no row for the country', auditQueries('q', []), 'q', 'says nothing for the whole country, so that a place without a row is told nothing'],
  ['hearsay for the country', auditQueries('q', [{ place: 'cn', say: [claim('上网查。', 'D')] }]), 'q', 'rests on D and U alone for the whole country'],
  ['a place told twice', auditQueries('q', [country, country]), 'q.1.place', 'stands there twice: cn'],
  ['a place told nothing', auditQueries('q', [country, { place: '110000', say: [] }]), 'q.1.say', 'says nothing'],
  ['a claim of another place', auditQueries('q', [country, { place: '110000', say: [claim('打电话。')] }]), 'q.1.say.0.place', 'is not 110000'],
  ['a query of two sentences', auditQueries('q', [{ place: 'cn', say: [claim('打电话。再等等。')] }]), 'q.0.say.0.text', 'has more than 1 sentence'],
  ['an id with a blank', meanwhile({ id: 'show code' }), 'm.id', 'is not lower-case words joined by hyphens'],
  ['a title of eleven characters', meanwhile({ title: chars(11) }), 'm.title', 'is longer than 10 characters'],
  ['a title of fifteen on the list', item({ title: chars(15) }), 'i.title', 'is longer than 14 characters'],
  ['a row that says nothing', item({ say: [] }), 'i.say', 'says nothing'],
  ['a row of hearsay alone', meanwhile({ say: [claim('听说能用。', 'D'), claim('也许能用。', 'U')] }), 'm.say', 'rests on D and U alone'],
  ['a long sentence in a row', item({ say: [claim(`好。${chars(41)}。`)] }), 'i.say.0.text', 'has a sentence longer than 40 characters'],
  ['a row ticked off by nothing there is', item({ done: [torn('happy')] }), 'i.done.0', 'names the unknown state happy'],
  ['a row for an unknown reason', item({ when: { reasons: [torn('fun')] } }), 'i.when.reasons.0', 'names the unknown reason fun'],
  ['nothing to hear', wording({ patterns: [] }), 'x.patterns', 'has nothing to hear'],
  ['a blank to hear', wording({ patterns: ['制卡中', ' '] }), 'x.patterns', 'has nothing to hear'],
  ['heard words for no state there is', wording({ states: ['producing', torn('baking')] }), 'x.states.1', 'names the unknown state baking'],
])('tells of %s', (_, findings, at, reason) => expect(findings).toContainEqual({ at, reason }))

it('does not say of a row without words that they rest on hearsay', () => expect(meanwhile({ say: [] })).toEqual([{ at: 'm.say', reason: 'says nothing' }]))

it('is content at the very limits', () => {
  expect([
    stage({ label: chars(10), hint: chars(22), means: claim(`${chars(40)}。${chars(40)}。`), troubles: [{ how, shows: chars(24), then: claim('打开APP查。', 'I') }] }),
    stage({ next: claim(`${chars(34)}{x}。`) }),
    meanwhile({ title: chars(10), say: [claim('听说能用。', 'D'), claim('能用。')] }),
    item({ title: chars(14) }),
    when({ stages: ['draft', 'usable'], reasons: ['first'], channels: ['instant'], sides: { oldCard: [null, 'normal'] }, places: ['110000'] }),
    refusal('不行。先打 12333。'),
  ].flat()).toEqual([])
})

describe('whom to call', () => {
  const everywhere = (handler: string, named: GuideWhen = {}): LateHelp => ({ when: named, handler, say: '您好。', ask: [] })
  const cover = (...rows: readonly LateHelp[]): readonly string[] => auditLateCover('l', rows, ['card-hotline']).map(({ reason }) => reason)

  it('is there at every stage one waits at, in every channel in which it comes about', () => {
    expect(cover(everywhere('card-hotline'))).toEqual([])
    expect(cover(everywhere('card-hotline', { channels: ['instant', 'branch', 'online'] }))).toContain('has nobody to call at producing (employer)')
    expect(cover(everywhere('card-hotline', { stages: ['producing', 'reviewing'], channels: ['branch', 'online'] }))).not.toEqual(expect.arrayContaining([expect.stringMatching(/(producing|reviewing) \((branch|online)\)/)]))
    expect(cover(everywhere('card-hotline', { stages: ['producing'] }))).toContain('has nobody to call at picked_up (branch)')
  })

  it('is not asked of stages that cannot be, nor before the application or after the first use', () => {
    const none = cover()
    // 8 making stages after 申请 in 3 channels, 申请 in 4, 当场制卡 in 1, three stages with the card in 4; of the failures two in 4, three in 3, one in 1.
    expect(none).toHaveLength(8 * 3 + 4 + 1 + 3 * 4 + 2 * 4 + 3 * 3 + 1)
    expect(none.filter((reason) => / (draft|usable) |producing \(instant\)|instant_issue \(online\)|factory_failed \(instant\)/.test(reason))).toEqual([])
  })

  it('has to be somebody who can be reached', () => expect(cover(everywhere('employer'))).toContain('has nobody to call at submitted (online)'))
})
