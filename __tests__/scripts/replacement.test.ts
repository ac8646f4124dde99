import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { sources } from '@/content/sources'
import { CHANNELS, REASONS, REFUSALS, STAGES } from '@/domain/card-replacement/states'
import { answerOf } from '../../scripts/replacement/answer'
import { readArguments } from '../../scripts/replacement/arguments'
import { placeCalled } from '../../scripts/replacement/place-called'
import { readCase } from '../../scripts/replacement/read-case'

interface Given {
  readonly today: string
  readonly place: string | null
  readonly channel: string
  readonly reason: string
  readonly events: readonly { readonly state: string; readonly on: string }[]
}

/** `submitted 2026-11-16, picked_up 2026-11-20` */
const eventsIn = (text: string) => text.split(', ').filter(Boolean).map((event) => ({ state: event.split(' ')[0] ?? '', on: event.split(' ')[1] ?? '' }))

const command = ['--import', 'tsx', 'scripts/replacement.ts']
const run = (input: string, ...args: readonly string[]) => spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', input })
const asked = (given: unknown) => run(JSON.stringify(given), '--json', '-')

/** The answer of the command itself, started as people start it. */
const told = (place: string | null, channel: string, reason: string, today: string, events: string) => {
  const { status, stdout, stderr } = asked({ today, place, channel, reason, events: eventsIn(events) })
  expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 2])
  return JSON.parse(stdout)
}

/** The same within this process, for the many days of a rule. */
const answered = (place: string | null, channel: string, reason: string, today: string, events: string) => {
  const given = readCase(JSON.stringify({ today, place, channel, reason, events: eventsIn(events) }))
  if (typeof given === 'string') throw new Error(given)
  return answerOf(given)
}

/*
 * domain.md §3.3 and §10.3; 2026-11-22 is a Sunday, 2026-12-24 a Thursday. 北京: instant the same day, first card 30 calendar days,
 * otherwise 4 workdays; 杭州 by APP 3 to 10 workdays; usual 30 calendar days for a first card, 4 to 15 workdays otherwise.
 */
describe('the journeys', () => {
  it('a lost card in 北京 through an instant branch', () => {
    const applied = told('北京', 'instant', 'lost', '2026-11-20', 'temp_loss 2026-11-19, formal_loss 2026-11-20, submitted 2026-11-20')
    expect(Object.keys(applied)).toEqual(['state', 'expected', 'late', 'meanwhile', 'todo', 'refused'])
    expect(applied).toMatchObject({ state: 'submitted', expected: { from: '2026-11-20', to: '2026-11-20', unit: 'calendar-day', source: 'rs-qa' }, late: false, refused: [] })
    expect(applied.meanwhile[0]).toBe('show-own-code')
    expect(applied.todo).toContain('report-loss-at-bank')
    expect(applied.todo).not.toContain('report-loss-formally')

    const enabled = told('北京市', 'instant', 'lost', '2026-11-20', 'formal_loss 2026-11-20, submitted 2026-11-20, instant_issue 2026-11-20, picked_up 2026-11-20, ss_enabled 2026-11-20')
    // 新卡多久传到医保和医院: 1 to 3 workdays, from Friday to Monday, Tuesday, Wednesday.
    expect(enabled).toMatchObject({ state: 'ss_enabled', expected: { from: '2026-11-23', to: '2026-11-25', unit: 'workday', source: 'articles' }, late: false, refused: [] })
    expect(enabled.todo).toContain('activate-bank-account')
    expect(enabled.todo).not.toContain('enable-social-function')
  })

  it('a damaged card in 杭州 through the app', () => {
    const made = (today: string) => answered('杭州', 'online', 'damaged', today, 'submitted 2026-11-16, reviewing 2026-11-17, producing 2026-11-19')
    expect(told('杭州', 'online', 'damaged', '2026-11-22', 'submitted 2026-11-16, reviewing 2026-11-17, producing 2026-11-19')).toMatchObject({
      state: 'producing',
      // 17, 18, 19 November; the tenth workday is the 30th.
      expected: { from: '2026-11-19', to: '2026-11-30', unit: 'workday', source: 'hangzhou-2024' },
      late: false,
      refused: [],
    })
    expect([made('2026-11-30').late, made('2026-12-01').late]).toEqual([false, true])
    expect(made('2026-12-01').meanwhile[0]).toBe('show-own-code')
  })

  it('the first card of a newborn', () => {
    const applied = told('广州', 'branch', 'first', '2026-11-22', 'temp_loss 2026-11-01, submitted 2026-11-02, pending-pickup 2026-11-20, picked_up 2026-11-18')
    expect(applied).toMatchObject({
      state: 'pending_pickup',
      expected: null,
      late: false,
      refused: [
        { event: { state: 'temp_loss', on: '2026-11-01' }, why: 'no-old-card' },
        { event: { state: 'picked_up', on: '2026-11-18' }, why: 'before-previous' },
      ],
    })
    expect(applied.todo).toContain('pick-up')
    expect(applied.todo.filter((id: string) => id.startsWith('report-loss') || id === 'hand-in-old-card' || id === 'close-old-bank-account')).toEqual([])
    // Thirty days after 2 November; a Wednesday.
    const waiting = (today: string) => answered('广州', 'branch', 'first', today, 'submitted 2026-11-02')
    expect(waiting('2026-11-22').expected).toMatchObject({ from: '2026-12-02', to: '2026-12-02', unit: 'calendar-day' })
    expect([waiting('2026-12-02').late, waiting('2026-12-03').late]).toEqual([false, true])
  })

  it('a card made but not enabled', () => {
    const held = told('深圳', 'branch', 'expiring', '2026-11-22', 'submitted 2026-10-12, pending_pickup 2026-10-30, picked_up 2026-11-02, activated 2026-11-02, usable 2026-11-20')
    expect(held).toMatchObject({ state: 'picked_up', expected: null, late: false, refused: [{ event: { state: 'usable', on: '2026-11-20' }, why: 'not-enabled' }] })
    expect(held.meanwhile).toEqual(expect.arrayContaining(['show-own-code', 'bank-is-not-enough']))
    expect(held.meanwhile[0]).toBe('show-own-code')
    expect(held.todo[0]).toBe('enable-social-function')
    expect(held.todo).not.toContain('activate-bank-account')
  })

  it('bank opening failed, and applied for again', () => {
    const failed = told('成都', 'branch', 'lost', '2026-11-22', 'formal_loss 2026-11-02, submitted 2026-11-02, bank_failed 2026-11-13, producing 2026-11-16')
    expect(failed).toMatchObject({ state: 'bank_failed', expected: null, late: false, refused: [{ event: { state: 'producing', on: '2026-11-16' }, why: 'apply-again' }] })
    expect(failed.meanwhile[0]).toBe('show-own-code')
    expect(failed.todo).toContain('renew-id-or-change-bank')
    // 成都 has no figure of its own: 4 to 15 workdays from Monday the 16th of November.
    expect(answered('成都', 'branch', 'lost', '2026-11-22', 'formal_loss 2026-11-02, submitted 2026-11-02, bank_failed 2026-11-13, submitted 2026-11-16')).toMatchObject({
      state: 'submitted',
      expected: { from: '2026-11-20', to: '2026-12-07', unit: 'workday', source: 'beijing-rs-2026 hangzhou-2024 articles' },
      late: false,
      refused: [],
    })
  })

  it('a year’s end whose range crosses into a year without holiday data', () => {
    const waiting = (today: string) => answered('杭州', 'online', 'damaged', today, 'submitted 2026-12-24')
    // 25, 28 and 29 December; the tenth workday lies in 2027.
    expect(told('杭州', 'online', 'damaged', '2026-12-31', 'submitted 2026-12-24')).toMatchObject({ state: 'submitted', expected: { from: '2026-12-29', to: null, unit: 'workday', source: 'hangzhou-2024' }, late: false })
    // Without holidays the tenth is Thursday 7 January: until then it is certainly not late; after it nobody can tell yet.
    expect([waiting('2027-01-07').late, waiting('2027-01-08').late]).toEqual([false, null])
    expect(waiting('2027-06-01').late).toBe(true)
    // Calendar days need no holidays: thirty days after 20 December.
    expect(answered('北京', 'branch', 'first', '2026-12-31', 'submitted 2026-12-20').expected).toEqual({ from: '2027-01-19', to: '2027-01-19', unit: 'calendar-day', source: 'beijing-rs-2026' })
    // The fourth workday after 28 December is the first of an unknown year.
    expect(answered('北京', 'branch', 'lost', '2026-12-31', 'submitted 2026-12-28').expected).toMatchObject({ from: null, to: null })
  })
})

describe('what it says of any case', () => {
  it('has nothing to wait for and an application to make before anything happened', () => {
    expect(answered(null, 'branch', 'damaged', '2026-11-22', '')).toMatchObject({ state: 'draft', expected: null, late: false, todo: ['apply'], refused: [] })
  })

  it('names sources, states and reasons that exist, whatever the case and the stage', () => {
    for (const reason of REASONS)
      for (const channel of CHANNELS)
        for (const stage of STAGES) {
          const { state, expected, meanwhile, refused, todo } = answered('杭州', channel, reason, '2026-11-22', `submitted 2026-11-16, picked_up 2026-11-17, ${stage} 2026-11-18`)
          expect(STAGES).toContain(state)
          for (const id of expected?.source.split(' ') ?? []) expect(Object.keys(sources)).toContain(id)
          for (const { why } of refused) expect(REFUSALS).toContain(why)
          expect(meanwhile[0]).toBe('show-own-code')
          expect(new Set([...meanwhile, ...todo]).size).toBe(meanwhile.length + todo.length)
        }
  })

  it('refuses what is no state and no day as it was written, and goes on', () => {
    const { state, refused } = answered(null, 'branch', 'damaged', '2026-11-22', 'submitted 2026-02-30, submitted 2026-11-16, made-up 2026-11-17, bank-opening 2026-11-23, bank-opening 2026-11-18')
    expect(state).toBe('bank_opening')
    expect(refused).toEqual([
      { event: { state: 'submitted', on: '2026-02-30' }, why: 'no-such-day' },
      { event: { state: 'made-up', on: '2026-11-17' }, why: 'no-such-state' },
      { event: { state: 'bank-opening', on: '2026-11-23' }, why: 'in-the-future' },
    ])
  })
})

describe('the file', () => {
  const good: Given = { today: '2026-11-22', place: '北京', channel: 'branch', reason: 'lost', events: [{ state: 'submitted', on: '2026-11-16' }] }
  const without = (field: keyof Given) => JSON.stringify({ ...good, [field]: undefined })
  const withThis = (over: Readonly<Record<string, unknown>>) => JSON.stringify({ ...good, ...over })

  it('is one object, read with a byte order mark as well', () => {
    expect(readCase(`\uFEFF${JSON.stringify(good)}`)).toEqual({
      today: '2026-11-22',
      of: { reason: 'lost', channel: 'branch', place: '110000' },
      events: [{ state: 'submitted', on: '2026-11-16', given: { state: 'submitted', on: '2026-11-16' } }],
      unknownPlace: null,
    })
  })

  it.each([
    ['{', '文件里不是 JSON。'],
    ['', '文件里不是 JSON。'],
    ['[]', '文件里要是一个 JSON 对象。'],
    ['null', '文件里要是一个 JSON 对象。'],
    [without('today'), '缺少 today。'],
    [without('place'), '缺少 place。'],
    [without('channel'), '缺少 channel。'],
    [without('reason'), '缺少 reason。'],
    [without('events'), '缺少 events。'],
    [withThis({ today: '2026-02-30' }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是："2026-02-30"'],
    [withThis({ today: '2026-11-22T00:00:00Z' }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是："2026-11-22T00:00:00Z"'],
    [withThis({ today: 20261122 }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是：20261122'],
    [withThis({ today: null }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是：null'],
    [withThis({ place: 110000 }), 'place 要写城市名，没说就写 null，现在是：110000'],
    [withThis({ channel: 'post' }), 'channel 要写 instant、branch、online、employer 里的一个，现在是："post"'],
    [withThis({ reason: 'constructor' }), 'reason 要写 first、lost、damaged、expiring、upgrade、info-change、warranty 里的一个，现在是："constructor"'],
    [withThis({ events: { state: 'submitted' } }), 'events 要是一个列表，现在是：{"state":"submitted"}'],
    [withThis({ events: [...good.events, null] }), 'events 第 2 条要写成 {"state":"…","on":"…"}，现在是：null'],
    [withThis({ events: ['submitted'] }), 'events 第 1 条要写成 {"state":"…","on":"…"}，现在是："submitted"'],
    [withThis({ events: [['submitted', '2026-11-16']] }), 'events 第 1 条要写成 {"state":"…","on":"…"}，现在是：["submitted","2026-11-16"]'],
    [withThis({ events: [{ on: '2026-11-16' }] }), 'events 第 1 条缺少 state。'],
    [withThis({ events: [{ state: 'submitted' }] }), 'events 第 1 条缺少 on。'],
    [withThis({ events: [{ state: 3, on: '2026-11-16' }] }), 'events 第 1 条的 state 要是一段文字。'],
    [withThis({ events: [{ state: 'submitted', on: 20261116 }] }), 'events 第 1 条的 on 要是一段文字。'],
  ])('%s is refused in one Chinese sentence', (text, why) => expect(readCase(text)).toBe(why))

  it('may hold anything: a case or a sentence comes of it, and of every case an answer', () => {
    const states = fc.oneof(fc.constantFrom('submitted', 'picked-up', 'ss_enabled', 'formal_loss', 'toString', '__proto__'), fc.string())
    const days = fc.oneof(fc.constantFrom('2026-11-16', '2026-11-31', '2027-01-01', '-000001-01-01'), fc.string())
    const events = fc.array(fc.oneof({ weight: 9, arbitrary: fc.record({ state: states, on: days }) }, { weight: 1, arbitrary: fc.jsonValue() }), { maxLength: 8 })
    fc.assert(fc.property(fc.oneof(fc.json(), fc.string(), events.map((any) => withThis({ events: any }))), (text) => {
      const given = readCase(text)
      if (typeof given === 'string') expect(given).toMatch(/。$|现在是：/)
      else expect(answerOf(given).refused.length).toBeLessThanOrEqual(given.events.length)
    }))
  })

  it('may name no place, or one nobody knows', () => {
    expect(readCase(withThis({ place: null }))).toMatchObject({ of: { place: null }, unknownPlace: null })
    expect(readCase(withThis({ place: ' ' }))).toMatchObject({ of: { place: null }, unknownPlace: null })
    expect(readCase(withThis({ place: '亚特兰蒂斯' }))).toMatchObject({ of: { place: null }, unknownPlace: '亚特兰蒂斯' })
  })
})

describe('a place', () => {
  it.each([
    ['北京', '110000'],
    ['北京市', '110000'],
    ['重庆市', '500000'],
    ['杭州', '330100'],
    ['杭州市', '330100'],
    ['浙江杭州', '330100'],
    ['浙江省杭州市', '330100'],
    ['浙江省', '330000'],
    ['广西壮族自治区', '450000'],
    ['广西壮族自治区南宁市', '450100'],
    ['内蒙古自治区', '150000'],
    ['呼和浩特市', '150100'],
    ['吉林', '220000'],
    ['吉林省', '220000'],
    ['吉林市', '220200'],
    ['吉林省吉林市', '220200'],
    ['海南', '460000'],
    ['海南藏族自治州', '632500'],
    ['延边朝鲜族自治州', '222400'],
    ['克孜勒苏柯尔克孜自治州', '653000'],
    ['阿拉善盟', '152900'],
    ['喀什地区', '653100'],
    ['香港特别行政区', '810000'],
  ])('is found by its name: %s', (name, code) => expect(placeCalled(name)).toBe(code))

  it.each(['', '市', '省', '杭', '杭州西湖', '杭州省', '浙江市', '广东杭州', '110000', 'Beijing', '杭州市市'])('is not guessed: %j', (name) => expect(placeCalled(name)).toBeNull())
})

describe('the arguments', () => {
  it('are --json and a file', () => {
    expect(readArguments(['--json', 'case.json'])).toEqual({ kind: 'one', file: 'case.json' })
    expect(readArguments(['--json=case.json'])).toEqual({ kind: 'one', file: 'case.json' })
    expect(readArguments(['--json', '-'])).toEqual({ kind: 'one', file: '-' })
    expect(readArguments(['-', '--json'])).toEqual({ kind: 'one', file: '-' })
    expect(readArguments(['--json', 'case.json', '-h'])).toEqual({ kind: 'help' })
  })

  it.each([
    [[], '请写 --json 和文件名。'],
    [['case.json'], '请写 --json 和文件名。'],
    [['--json'], '请写 --json 和文件名。'],
    [['--json='], '请写 --json 和文件名。'],
    [['--json', 'a.json', 'b.json'], '只能写一个文件。'],
    [['--cases', 'a.json'], '不认识的选项：--cases'],
  ])('%j are refused in a Chinese sentence', (args, why) => expect(readArguments(args)).toEqual({ kind: 'refused', why }))
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'replacement-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const good: Given = { today: '2026-11-22', place: '永康', channel: 'branch', reason: 'lost', events: [] }

  it('reads a file, and says on standard error that it does not know a place', () => {
    const file = join(folder, '补卡.json')
    writeFileSync(file, JSON.stringify(good))
    const { status, stdout, stderr } = run('', '--json', file)
    expect([status, stderr]).toEqual([0, '没有找到“永康”这个地方，按全国的说法算。\n'])
    expect(JSON.parse(stdout)).toMatchObject({ state: 'draft', expected: null })
  })

  it('ends with 2 and prints nothing where the file or the arguments cannot be read', () => {
    const outcome = ({ status, stdout, stderr }: ReturnType<typeof run>) => [status, stdout, stderr]
    expect(outcome(run('', '--json', join(folder, 'none.json')))).toEqual([2, '', `读不了这个文件：${join(folder, 'none.json')}\n`])
    expect(outcome(asked({ ...good, today: '2026-13-01' }))).toEqual([2, '', 'today 要写成 2026-11-22 这样，而且日历上要有，现在是："2026-13-01"\n'])
    expect(outcome(run('not json', '--json', '-'))).toEqual([2, '', '文件里不是 JSON。\n'])
    expect(outcome(run('', '--nonsense'))).toEqual([2, '', expect.stringMatching(/^不认识的选项：--nonsense\n\n用法：/)])
  })

  it('explains itself', () => {
    const { status, stdout, stderr } = run('', '--help')
    expect([status, stderr]).toEqual([0, ''])
    for (const word of ['--json', 'today', 'place', 'channel', 'reason', 'events', ...CHANNELS, ...REASONS]) expect(stdout).toContain(word)
  })
})

test('the example of the README gives what the README says', () => {
  const [, file = '', output = ''] = /^\$ npm run -s replacement -- --json (\S+)\n(\{.*\})$/m.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(run('', '--json', file).stdout).toBe(`${output}\n`)
})
