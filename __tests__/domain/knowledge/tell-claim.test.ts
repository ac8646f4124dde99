import { factsNamed, tellClaim, tellFact } from '@/domain/knowledge/tell-claim'
import type { Fact } from '@/domain/knowledge/fact'
import type { Claim } from '@/domain/shared/source'
import { day, fact, held } from './facts-of-tests'
import { claim } from './texts-registry'

const disputed = (of: Fact): Fact => ({ ...of, disputed: true })
const facts: Record<string, Fact> = {
  tries: { ...fact(held('6 次')), name: '连错几次会锁' },
  refresh: { ...fact(held('约 1 分钟', { grade: 'D' })), name: '医保码多久换一次' },
  hours: { ...fact(held('3 到 12 个月', { grade: 'U', sources: [], amount: null })), name: '停多久' },
  temporary: { ...fact(held('60 天', { old: true })), name: '临时卡能用多久' },
  wallet: { ...fact(held('3 笔', { until: day('2026-05-31') })), name: '医保钱包一天能转几笔' },
  days: { ...fact(held('7 天', { place: '320200' }), held('10 天', { place: '330784' })), name: '几天后自动失效', confirmWith: '人社热线 12333' },
  pin: fact(held('123456', { amount: null })),
  limit: disputed(fact(held('5 个'), held('6 个', { grade: 'D' }))),
  lost: disputed(fact(held('授权以后能用', { amount: null }), held('不能用', { amount: null, grade: 'D' }))),
  late: { ...fact(held('2 个')), reviewBy: day('2026-11-20') },
}
const tell = (text: string, changes: Partial<Claim> = {}, on = '2026-11-22', place: string | null = null) => tellClaim(claim({ text, ...changes }), facts, day(on), place)

describe('a claim', () => {
  it('without facts is told as it stands', () => expect(tell('换一台机器。')).toBe('换一台机器。'))

  it('that nobody could verify says so, and whom to ask', () => {
    expect(tell('有的马上生效。', { grade: 'U', sources: [], confirmWith: '医保热线 12393' })).toBe('有的马上生效。（未核实，请向医保热线 12393 确认）')
  })

  it('tells the facts it names, however often', () => {
    expect(factsNamed('连错 {tries}就锁，{tries}是多地的规定，密码是 {pin}。')).toEqual(['tries', 'tries', 'pin'])
    expect(tell('连错 {tries}就锁，{tries}是多地的规定。')).toBe('连错 6 次就锁，6 次是多地的规定。')
  })

  it.each([
    ['连错 {tries}就锁。', '连错 6 次就锁。'],
    ['连错{tries}就锁。', '连错 6 次就锁。'],
    ['{tries} 就锁。', '6 次就锁。'],
    ['一般是：{tries} 。', '一般是：6 次。'],
    ['密码是{pin}吗？', '密码是 123456 吗？'],
    ['密码是 {pin} 。', '密码是 123456。'],
    ['挂失时，电子社保卡 {lost} 。', '挂失时，电子社保卡一说授权以后能用，一说不能用。'],
  ])('sets blanks between Chinese and figures and nowhere else: %s', (text, told) => expect(tell(text)).toBe(told))

  it('names all values where sources disagree, a number leading with the best supported', () => {
    expect(tell('最多绑 {limit}家人。')).toBe('最多绑 5 个（一说 6 个）家人。')
    expect(tell('电子社保卡{lost}。')).toBe('电子社保卡一说授权以后能用，一说不能用。')
  })

  it('is not told when a fact is not known on that day: it says so, and whom to ask', () => {
    expect(tell('一天 {wallet}，多了明天。', {}, '2026-05-31')).toBe('一天 3 笔，多了明天。')
    expect(tell('一天 {wallet}，多了明天。', {}, '2026-06-01')).toBe('医保钱包一天能转几笔，现在没查到准信，请问医保热线 12393。')
    expect(tell('连错 {tries}，一天 {wallet}。', { confirmWith: '医院收费窗口' }, '2026-06-01')).not.toContain('6 次')
  })

  it('goes by the place asked for', () => {
    expect(tell('{days}后失效。', {}, '2026-11-22', '320200')).toBe('7 天后失效。')
    expect(tell('{days}后失效。', {}, '2026-11-22', '330784')).toBe('10 天后失效。')
    expect(tell('{days}后失效。', {}, '2026-11-22', '330700')).toBe('几天后自动失效，现在没查到准信，请问人社热线 12333。')
  })

  it('that holds in one place is told with the facts of that place, wherever it is read', () => {
    for (const reader of [null, '320200', '330784']) expect(tell('无锡 {days}后失效。', { place: '320200' }, '2026-11-22', reader)).toBe('无锡 7 天后失效。')
  })

  it('says once that a number is due for review, and still tells it', () => {
    expect(tell('一位家人进 {late}账户，{late}满了就等。')).toBe('一位家人进 2 个账户，2 个满了就等。（这个数该复核了，以当地为准）')
    expect(tell('连错 {tries}就锁。', {}, '2027-02-19')).toBe('连错 6 次就锁。')
    expect(tell('连错 {tries}就锁。', {}, '2027-02-20')).toBe('连错 6 次就锁。（这个数该复核了，以当地为准）')
  })

  it.each(['refresh', 'hours', 'temporary'])('however well supported, is not verified when its fact %s is second-hand, unverified or an old rule', (id) => {
    expect(tell(`是{${id}}。`)).toMatch(/^是.+。（未核实，请向医保热线 12393 确认）$/)
  })

  it('keeps its own word on whom to ask', () => {
    expect(tell('{refresh}换一次。', { confirmWith: '医院收费窗口' })).toBe('约 1 分钟换一次。（未核实，请向医院收费窗口确认）')
  })

  it('marks both, review first', () => {
    expect(tell('{refresh}换一次。', {}, '2027-03-01')).toBe('约 1 分钟换一次。（这个数该复核了，以当地为准）（未核实，请向医保热线 12393 确认）')
  })

  it('bears braces that name nothing, even the names every object has', () => {
    for (const text of ['{nothing}。', '{constructor}。', '{__proto__}。', '{', '}{', '{}。', '{hasown} {tries}']) expect(tell(text).replace('6 次', '')).toContain('{')
  })
})

describe('a fact by itself', () => {
  const told = (id: string, on = '2026-11-22', place: string | null = null) => tellFact(facts[id]!, day(on), place)

  it('is its name and its value', () => expect(told('tries')).toBe('连错几次会锁：6 次'))
  it('is marked as a claim would be', () => {
    expect(told('late')).toBe('最多几个：2 个（这个数该复核了，以当地为准）')
    expect(told('refresh', '2027-03-01')).toBe('医保码多久换一次：约 1 分钟（这个数该复核了，以当地为准）（未核实，请向医保热线 12393 确认）')
    expect(told('limit')).toBe('最多几个：5 个（一说 6 个）')
  })
  it('says that it is not known, and whom to ask', () => {
    expect(told('wallet')).toBe('医保钱包一天能转几笔，现在没查到准信，请问医保热线 12393。')
    expect(told('days', '2026-11-22', '320200')).toBe('几天后自动失效：7 天')
  })
})
