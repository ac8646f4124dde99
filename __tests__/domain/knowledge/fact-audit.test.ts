import { auditBareNumbers, auditFact, auditNamedFacts } from '@/domain/knowledge/audit-facts'
import { bareNumbers } from '@/domain/knowledge/bare-numbers'
import type { Fact, FactValue } from '@/domain/knowledge/fact'
import type { IsoDate } from '@/domain/shared/iso-date'
import { day, fact, held } from './facts-of-tests'
import { claim, registry } from './texts-registry'

const known = (changes: Partial<Fact> = {}): Fact => ({ ...fact(held('5 个')), confirmWith: '医保热线 12393', ...changes })
const audit = (changes: Partial<Fact>) => auditFact('facts/family#familyFacts.limit', known(changes), registry, day('2026-11-21')).map(({ at, reason }) => `${at}: ${reason}`)
const ofValue = (changes: Partial<FactValue>) => audit({ values: [held('5 个', changes)] })
const HERE = 'facts/family#familyFacts.limit'

describe('a fact', () => {
  it('that is well kept passes', () => expect(audit({})).toEqual([]))

  it.each<[string, Partial<Fact>]>([
    ['with periods that meet', { values: [held('3 笔', { until: day('2026-05-31') }), held('5 笔', { from: day('2026-06-01') })] }],
    ['with two places at one time', { values: [held('3 笔', { place: '320200' }), held('5 笔')] }],
    ['in dispute', { disputed: true, values: [held('5 个'), held('6 个', { grade: 'D', sources: ['d'] })] }],
    ['free of charge', { values: [held('不收费', { amount: 0 })] }],
    ['without a number', { values: [held('本人授权后能用')] }],
    ['unverified', { values: [held('3 个月', { grade: 'U', sources: [] })] }],
    ['of firm grade to be reviewed after 180 days', { reviewBy: day('2027-05-20') }],
    ['second-hand to be reviewed after 90 days', { values: [held('5 个', { grade: 'D', sources: ['d'] })], reviewBy: day('2027-02-19') }],
  ])('%s passes', (_, changes) => expect(audit(changes)).toEqual([]))

  it.each<[string, Partial<Fact>, string]>([
    ['with an id of other characters', { id: 'Limit_1' }, `${HERE}.id: is not lower-case words joined by hyphens`],
    ['without a name', { name: ' ' }, `${HERE}.name: is empty or longer than 24 characters`],
    ['with a name of 25 characters', { name: '长'.repeat(25) }, `${HERE}.name: is empty or longer than 24 characters`],
    ['without values', { values: [] }, `${HERE}.values: there is none`],
    ['with the same place twice', { values: [held('5 个'), held('6 个')] }, `${HERE}.values.1: holds in cn at the same time as values.0, and the fact is not disputed`],
    ['with periods that share a day', { values: [held('3 笔', { until: day('2026-06-01') }), held('5 笔', { from: day('2026-06-01') })] }, `${HERE}.values.1: holds in cn at the same time as values.0, and the fact is not disputed`],
    ['with periods that share a day, the later first', { values: [held('5 笔', { from: day('2026-06-01') }), held('3 笔', { until: day('2026-06-01') })] }, `${HERE}.values.1: holds in cn at the same time as values.0, and the fact is not disputed`],
    ['disputed by nobody', { disputed: true }, `${HERE}.disputed: no two values hold in one place at the same time`],
    ['disputed with the weaker word first', { disputed: true, values: [held('6 个', { grade: 'D', sources: ['d'] }), held('5 个')] }, `${HERE}.values: the strongest does not stand first`],
    ['to be asked of nobody we know', { confirmWith: '邻居' }, `${HERE}.values.0 (confirmWith): is no handler of handlers.ts with its number`],
    ['without a day of review', { reviewBy: '' as IsoDate }, `${HERE}.reviewBy: the day of the next review is missing`],
    ['reviewed on no day', { reviewBy: day('2027-02-30') }, `${HERE}.reviewBy: the day of the next review is missing`],
    ['reviewed too late', { reviewBy: day('2027-05-21') }, `${HERE}.reviewBy: lies 181 days after the last check of 2026-11-21; it has to be 1 to 180`],
    ['due on the day it was checked', { reviewBy: day('2026-11-21') }, `${HERE}.reviewBy: lies 0 days after the last check of 2026-11-21; it has to be 1 to 180`],
  ])('%s fails', (_, changes, message) => expect(audit(changes)).toEqual([message]))

  it.each<[string, Partial<FactValue>, string]>([
    ['empty', { value: ' ', amount: null }, '.value: is empty'],
    ['a figure without its unit', { value: '5', amount: 5 }, '.value: is a figure without its unit'],
    ['another number than its amount', { value: '5 个', amount: 6 }, '.amount: is not the number in “5 个”'],
    ['of a place that is none', { place: '990000' }, '.place: is no place code'],
    ['without source', { sources: [] }, '.sources: there is none, and only U goes without'],
    ['of a source nobody registered', { sources: ['b', 'z'] }, '.sources: one is not in sources.ts'],
    ['graded above its source', { grade: 'A' }, '.grade: is higher than any of its sources carries'],
    ['that ends before it begins', { from: day('2026-06-01'), until: day('2026-05-31') }, '.until: ends before it begins on 2026-06-01'],
    ['that begins on no day', { from: day('2026-02-29') }, '.from: is no day of the calendar'],
    ['that ends in a month', { until: day('2026-05') }, '.until: is no day of the calendar'],
  ])('with a value %s fails', (_, changes, message) => expect(ofValue(changes)).toEqual([`${HERE}.values.0${message}`]))

  it.each<[string, Partial<FactValue>]>([['second-hand', { grade: 'D', sources: ['d'] }], ['inferred', { grade: 'I' }], ['of public code', { grade: 'C', sources: ['c'] }], ['old', { old: true }], ['unverified', { grade: 'U', sources: [] }]])('%s is reviewed after 90 days at most', (_, changes) => {
    expect(audit({ values: [held('5 个', changes)], reviewBy: day('2027-02-20') })).toEqual([`${HERE}.reviewBy: lies 91 days after the last check of 2026-11-21; it has to be 1 to 90`])
  })
})

describe('a claim that names facts', () => {
  const facts = { limit: known(), days: known({ id: 'days', values: [held('7 天', { place: '320200' }), held('9 天', { place: '330000' })] }) }
  const messages = (text: string, place = 'cn') => auditNamedFacts('faults/x#x.y', claim({ text, place }), facts).map(({ at, reason }) => `${at}: ${reason}`)

  it('that exist passes', () => {
    expect(messages('最多 {limit}。')).toEqual([])
    expect(messages('无锡 {days}。', '320200')).toEqual([])
    expect(messages('杭州 {days}。', '330100')).toEqual([])
    expect(messages('各地 {days}不同。')).toEqual([])
  })

  it.each([
    ['最多 {limits}。', 'cn', 'names the unknown fact limits'],
    ['最多 {constructor}。', 'cn', 'names the unknown fact constructor'],
    ['最多 {limit。', 'cn', 'has a brace that names no fact'],
    ['最多 {Limit}。', 'cn', 'has a brace that names no fact'],
    ['成都 {days}。', '510100', 'names the fact days, which has no value for 510100'],
  ])('%s fails', (text, place, reason) => expect(messages(text, place)).toEqual([`faults/x#x.y.text: ${reason}`]))
})

describe('an amount written out', () => {
  it.each([
    ['连错 6 次就锁', '6 次'], ['连错六次就锁', '六次'], ['7天后', '7天'], ['等 10 个工作日', '10 个工作日'], ['要两个工作日', '两个工作日'], ['30 个自然日内', '30 个自然日'],
    ['有的要一个月', '一个月'], ['三个月', '三个月'], ['满 16 周岁', '16 周岁'], ['十六岁', '十六岁'], ['2019 年起', '2019 年'], ['11 月 1 日', '1 日'], ['六位密码', '六位'], ['2000 元', '2000 元'],
    ['两千元', '两千元'], ['只给五个人', '五个人'], ['最多 5 个', '5 个'], ['报 80%', '80%'], ['1.5 元', '1.5 元'], ['一天 3 笔', '3 笔'], ['10 分钟', '10 分钟'], ['72 小时', '72 小时'], ['22 点', '22 点'], ['一个工作日', '一个工作日'],
  ])('is found in “%s”', (text, amount) => expect(bareNumbers(text)).toEqual([amount]))

  it.each(['再插一次', '一位家人', '换一个窗口', '一个人只有一个', '隔一天再来', '刚满的那一年', '第二天再来', '第 3 天', '打 12333', '凭证类型 01', '几天后', '多年', '最多 {limit}', '三代卡', '一说'])('is not seen in “%s”', (text) => expect(bareNumbers(text)).toEqual([]))

  it('fails a claim, unless it is listed as advice of ours', () => {
    const text = '等 10 到 30 分钟再试，连错 6 次就锁。'
    const messages = (allowed: readonly string[]) => auditBareNumbers('faults/x#x.y', claim({ text }), allowed).map(({ at, reason }) => `${at}: ${reason}`)
    expect(messages([])).toEqual([`faults/x#x.y.text: writes out “30 分钟” instead of naming a fact: ${text}`, `faults/x#x.y.text: writes out “6 次” instead of naming a fact: ${text}`])
    expect(messages(['等 10 到 30 分钟再试'])).toEqual([`faults/x#x.y.text: writes out “6 次” instead of naming a fact: ${text}`])
    expect(messages(['等 10 到 30 分钟再试', '连错 6 次'])).toEqual([])
  })
})
