import { statusWords } from '@/content/card-replacement/status-words'
import { foldStatusWords } from '@/domain/card-replacement/fold-status-words'
import { readStatus } from '@/domain/card-replacement/read-status'
import { SIDES, STAGES, type State } from '@/domain/card-replacement/states'
import type { IsoDate } from '@/domain/shared/iso-date'
import { normaliseWords } from '@/domain/shared/normalise-words'
import { heldOut, tuned, type StatusMessage } from './status-messages'

const today = '2026-11-22' as IsoDate
const readStates = (text: string): string[] => [...readStatus(statusWords, text, today).states].sort()

type Outcome = 'right' | 'asked' | 'missed' | 'wrong'

/** asked: several, the label among them, or several where nothing is said. wrong: a state that is not so, or one where it has to be asked. */
const outcomeOf = ({ text, states }: StatusMessage): Outcome => {
  const got = readStates(text)
  if (got.join() === states.join()) return 'right'
  if (got.length === 0) return 'missed'
  return got.length > 1 && states.every((state) => got.includes(state)) ? 'asked' : 'wrong'
}

const shareOf = (messages: readonly StatusMessage[], outcome: Outcome): number => messages.filter((message) => outcomeOf(message) === outcome).length / messages.length

describe('messages labelled by hand', () => {
  it('are many, each written once, of every state, and some of none', () => {
    const all = tuned.concat(heldOut)
    expect(all.length).toBeGreaterThanOrEqual(120)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    const labels: readonly string[] = [...STAGES, ...Object.values(SIDES).flat()]
    expect(labels.filter((label) => !all.some(({ states }) => states.includes(label)))).toEqual([])
    expect(all.flatMap(({ states }) => states).filter((state) => !labels.includes(state))).toEqual([])
    expect(all.filter(({ states }) => states.length === 0).length).toBeGreaterThan(40)
  })

  it('the words were fitted to are recognised', () => {
    expect(shareOf(tuned, 'right')).toBeGreaterThanOrEqual(0.98)
    expect(shareOf(tuned, 'wrong')).toBeLessThanOrEqual(0.02)
  })

  it('held out are recognised nine times in ten, and wrongly at most twice in a hundred', () => {
    expect(shareOf(heldOut, 'right')).toBeGreaterThanOrEqual(0.9)
    expect(shareOf(heldOut, 'wrong')).toBeLessThanOrEqual(0.02)
  })
})

describe('the words', () => {
  const patterns = statusWords.flatMap((wording) => wording.patterns)
  const known: readonly string[] = [...STAGES, ...Object.values(SIDES).flat()]

  it('are written as texts are folded, no shorter than two characters, each once', () => {
    const unfolded = patterns.filter((pattern) => pattern.split('*').some((half) => foldStatusWords(normaliseWords(half).text) !== half))
    expect(unfolded).toEqual([])
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([])
    expect(patterns.filter((pattern) => pattern.replace('*', '').length < 2)).toEqual([])
  })

  it('name every state, and none that does not exist', () => {
    const named = new Set<string>(statusWords.flatMap(({ states }) => states))
    expect([...named].filter((state) => !known.includes(state))).toEqual([])
    expect(known.filter((state) => !named.has(state))).toEqual([])
  })
})

it.each<[string, readonly State[]]>([
  // The words of the systems themselves (domain.md §3.1, §3.7; anchors.md A7).
  ['数据录入', ['submitted']],
  ['已缴费', ['submitted']],
  ['审核通过', ['reviewing']],
  ['已加入批次', ['batched']],
  ['已分配卡号', ['batched']],
  ['开户成功', ['bank_opening']],
  ['银行已导出', ['bank_opening']],
  ['银行已回盘', ['bank_opening']],
  ['制卡中', ['producing']],
  ['工厂已回盘', ['producing']],
  ['市银行签收', ['dispatched']],
  ['银行网点签收', ['dispatched']],
  ['制卡成功', ['dispatched', 'pending_pickup']],
  ['待领卡', ['pending_pickup']],
  ['领卡未激活', ['picked_up']],
  ['已领卡', ['picked_up']],
  ['封存', ['picked_up']],
  ['逾期封存', ['pickup_overdue']],
  ['社保功能已启用', ['ss_enabled']],
  ['金融功能已激活', ['activated']],
  ['已激活', ['ss_enabled', 'activated']],
  ['制卡失败', ['factory_failed']],
  ['工厂制卡数据回盘失败', ['factory_failed']],
  ['开户失败', ['bank_failed']],
  ['银行开户回盘失败', ['bank_failed']],
  ['即时制卡失败', ['instant_failed']],
  ['审核不通过', ['review_rejected']],
  ['照片不合格', ['review_rejected']],
  ['人员信息错误', ['review_rejected']],
  ['重复采集', ['review_rejected']],
  ['没有查询到', ['draft', 'submitted']],
  ['正式挂失', ['formal_loss']],
  ['临时挂失', ['temp_loss']],
  ['注销', ['cancelled']],
  ['补卡中', ['submitted', 'producing']],
  ['换卡中', ['submitted', 'producing']],
])('%s is what the systems say for %j', (text, states) => expect(readStatus(statusWords, text, today).states).toEqual(states))

it.each(['还没制好', '未领取', '没有启用', '尚未审核', '尚未启用', '还没有制卡成功', '没审核通过', '未能开户成功', '没注销', '不是制卡失败', '没有已激活的提示', '还没寄出'])('%s is never read as its opposite', (text) => {
  const { states } = readStatus(statusWords, text, today)
  const opposite: readonly State[] = ['dispatched', 'ss_enabled', 'activated', 'bank_opening', 'cancelled', 'factory_failed']
  expect(states.length === 1 ? opposite.filter((state) => states.includes(state)) : []).toEqual([])
  if (/领/.test(text)) expect(states).toEqual(['pending_pickup'])
  if (/没有启用|尚未启用/.test(text)) expect(states).toEqual(['picked_up'])
  if (text === '尚未审核') expect(states).toEqual(['submitted'])
})

it.each([
  '去网点把社保卡密码初始化了', '短信发到手机上了', '卡在手机银行里查不到余额', '收到卡中心的短信', '叫我去拿材料', '可以取钱了', '申请了异地备案', '异地备案审核通过', '领到了养老金', '医院启用了新系统',
  '银行账户已注销', '人脸识别不通过', '照片要重做', '缴费逾期了', '制卡中心电话是多少', '申请已到审核中心', '医保码激活了', '医保钱包开通了',
])('%s is said of something else', (text) => expect(readStates(text).filter((state) => state !== 'draft' && state !== 'submitted')).toEqual([]))

it('a page that lists all states says of none that it is so', () =>
  expect(readStates('数据录入 已缴费 制卡中 市银行签收 银行网点签收 领卡未激活').length).toBeGreaterThan(3))
