import fc from 'fast-check'
import type { StatusWording } from '@/domain/card-replacement/guide'
import { readStatus } from '@/domain/card-replacement/read-status'
import type { State } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'

// A Sunday.
const today = '2026-11-22' as IsoDate

const row = (patterns: string, ...states: State[]): StatusWording => ({ patterns: patterns.split(' '), states })
const words: readonly StatusWording[] = [
  row('已申请 已重新提交', 'submitted'),
  row('已撤销', 'draft'),
  row('已审核 审核通过', 'reviewing'),
  row('开户成功', 'bank_opening'),
  row('制卡中', 'producing'),
  row('做好了', 'dispatched', 'pending_pickup'),
  row('已寄出', 'dispatched'),
  row('待领卡 网点领取', 'pending_pickup'),
  row('卡到了', 'pending_pickup', 'picked_up'),
  row('领到了 领卡时间# 没启用', 'picked_up'),
  row('已启用', 'ss_enabled'),
  row('能刷*了', 'usable'),
  row('已激活', 'ss_enabled', 'activated'),
  row('金融账户已激活', 'activated'),
  row('金融账户未激活', 'inactive'),
  row('电子卡能用', 'restored'),
  row('照片不合格', 'review_rejected'),
  row('制卡失败', 'factory_failed'),
  row('已逾期', 'pickup_overdue'),
  row('退回来了', 'review_rejected', 'pickup_overdue'),
  row('临时挂失', 'temp_loss'),
  row('正式挂失', 'formal_loss'),
  row('已解挂', 'normal'),
  row('已注销', 'cancelled'),
  row('重回制卡中', 'submitted'),
  row('制卡机'),
]
const read = (text: string) => readStatus(words, text, today)
const statesIn = (text: string): readonly State[] => read(text).states

it.each<[string, readonly State[]]>([
  ['制卡中', ['producing']],
  ['【某市】您的社会保障卡目前状态：制 卡 中。', ['producing']],
  ['状态：／制卡中', ['producing']],
  ['制卡\n中', ['producing']],
  ['己经审核', ['reviewing']],
  ['己审核', ['reviewing']],
  ['做好了', ['dispatched', 'pending_pickup']],
  ['今天能刷医保卡了', ['usable']],
])('%j says %j', (text, states) => expect(statesIn(text)).toEqual(states))

describe('of several', () => {
  it.each<[string, string, readonly State[]]>([
    ['a history', '已审核，制卡中', ['producing']],
    ['a history, the newest first', '制卡中\n开户成功\n审核通过', ['producing']],
    ['a failure after what went well', '审核通过，制卡失败', ['factory_failed']],
    ['a failure behind it, nobody knows when', '照片不合格，制卡中', ['review_rejected', 'producing']],
    ['a new application after the failure', '照片不合格，已重新提交', ['submitted']],
    ['a withdrawal', '已申请，已撤销', ['draft']],
    ['what one leaves open and the other tells', '做好了，已寄出', ['dispatched']],
    ['what both leave open but in common', '做好了，卡到了', ['pending_pickup']],
    ['what is left open behind what is certain', '领到了，早就做好了', ['picked_up']],
    ['what is left open beyond what is certain', '已寄出，卡到了', ['pending_pickup', 'picked_up']],
    ['an end that only some of the meanings allow', '待领卡，退回来了', ['pending_pickup', 'pickup_overdue']],
    ['the card and what is ambiguous between card and bank', '领到了，已激活', ['ss_enabled', 'activated']],
    ['the longer wording', '金融账户已激活', ['activated']],
    ['a longer wording and not the shorter in it', '重回制卡中', ['submitted']],
    ['a later loss', '临时挂失后来正式挂失', ['formal_loss']],
    ['a loss and its end, in whatever order', '临时挂失，已解挂', ['temp_loss', 'normal']],
  ])('%s: %s', (_, text, states) => expect(statesIn(text).slice().sort()).toEqual([...states].sort()))

  it('what runs beside the card is told besides', () => {
    expect(read('旧卡已注销，新卡制卡中')).toEqual({ states: ['producing'], also: ['cancelled'], on: null })
    expect(read('已启用，金融账户未激活')).toEqual({ states: ['ss_enabled'], also: ['inactive'], on: null })
    expect(read('金融账户已激活，旧卡已注销').also).toHaveLength(1)
  })

  it('the headings of a page say nothing of where one stands, unless they have days', () => {
    const page = ['已申请', '已审核', '开户成功', '制卡中', '已寄出']
    expect(statesIn(page.join('→'))).toHaveLength(5)
    expect(statesIn(page.map((line, at) => `2026-11-0${at + 1} ${line}`).join('\n'))).toEqual(['dispatched'])
  })
})

describe('nothing is heard', () => {
  it.each([
    '', '你好', '没有制卡中', '还没做好了', '不是制卡失败', '尚未开户成功', '没显示已寄出',
    '做好了吗', '做好了没有', '制卡中？', '是不是已寄出', '什么时候制卡失败', '制卡失败怎么办', '请问制卡中是啥',
    '做好了以后通知', '预计11月30日做好了', '如果已激活就别管', '审核通过后才行', '等已审核之后，到网点领取', '别人领到了', '好像已寄出', '快做好了', '要正式挂失',
    '医保码已激活', '电子社保卡已启用', '制卡机坏了', '制卡中心', '在制卡中心', '领到了养老金', '已申请异地备案', '异地备案已审核', '银行卡已激活', '领卡时间：9:00-17:00', '领卡时间：2026-12-01',
  ])('in %j', (text) => expect(read(text)).toEqual({ states: [], also: [], on: null }))

  it('of what is denied, though beside it something is so', () => {
    expect(statesIn('没有制卡失败，制卡中')).toEqual(['producing'])
    expect(statesIn('领到了但没有启用')).toEqual(['picked_up'])
  })

  it('of a question that follows what is so', () => {
    expect(statesIn('制卡中，什么时候能领')).toEqual(['producing'])
    expect(statesIn('已审核多久能领到了')).toEqual(['reviewing'])
  })
})

describe('one that is told to fetch a card', () => {
  it('can fetch it', () => expect(statesIn('请尽快到网点领取')).toEqual(['pending_pickup']))
  it('cannot yet, where it is to be made first', () => expect(statesIn('开户成功后，请到网点领取')).toEqual([]))
})

describe('the day', () => {
  it.each<[string, string | null]>([
    ['2026-11-02 制卡中', '2026-11-02'],
    ['制卡中，11月2号', '2026-11-02'],
    ['昨天领到了', '2026-11-21'],
    ['制卡中 2026-11-02\n开户成功 2026-10-28', '2026-11-02'],
    ['领卡时间：2026-11-02', '2026-11-02'],
    // Not the day of what was recognised.
    ['11月2日申请的，制卡中', null],
    ['11月2日办的卡做好了', null],
    ['已申请 2026-10-20\n制卡中', null],
    ['制卡中，预计2026-11-21完成', null],
    ['网点领取，请于11月10日前', null],
    ['制卡中 2026-12-02', null],
    ['制卡中', null],
  ])('of %j is %s', (text, on) => expect(read(text).on).toBe(on))

  it('of an application is that of the application', () => expect(read('11月2日申请的，已申请')).toEqual({ states: ['submitted'], also: [], on: '2026-11-02' }))
})

it('whatever is typed is read, is never in the future, and says no state twice', () =>
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...words.flatMap(({ patterns }) => patterns), '没有', '，', '\n', '？', '2026-11-23', '昨天', '后', '制', '卡'), fc.string({ unit: 'binary' })), { maxLength: 12 }), (parts) => {
      const { states, also, on } = read(parts.join(''))
      expect(new Set([...states, ...also]).size).toBe(states.length + also.length)
      expect(on === null || on <= today).toBe(true)
    }),
  ))
