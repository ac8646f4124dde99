import { STAGES } from '@/domain/card-replacement/states'
import { RELATIONS } from '@/domain/family-binding/member'
import { PREPARATIONS } from '@/domain/family-binding/preparation'
import type { Entry, RawLaunch } from '@/domain/entry/entry'
import { parseEntry } from '@/domain/entry/parse-entry'

const UNREADABLE: Entry = { kind: 'home', note: 'unreadable-code', from: null }
const NEWER: Entry = { kind: 'home', note: 'newer-code', from: null }
const NONE: Entry = { kind: 'none' }
const HOME: Entry = { kind: 'home', note: null, from: null }
const WINDOW: Entry = { kind: 'window', city: '330100', site: 'zyyy', window: '3', from: null }
const SHARED: Entry = { kind: 'shared', code: 'abcd', from: null }

const lead = (query: unknown): Entry => parseEntry({ query })
const CODE = 'w1-330100-zyyy-3'

describe('a window code', () => {
  it.each<readonly [string, Entry]>([
    [CODE, WINDOW],
    ['w1-0-zyyy-3', { ...WINDOW, city: null }],
    ['w1-330100-zyyy', { ...WINDOW, window: null }],
    ['w1-330100-abcdefghij12-a1b2c3', { ...WINDOW, site: 'abcdefghij12', window: 'a1b2c3' }],
    ['w1-330100-0-0', { ...WINDOW, site: '0', window: '0' }],
  ])('%s is read', (code, entry) => expect(lead({ c: code })).toEqual(entry))

  it.each([
    'w1-330100', 'w1-330100-', 'w1-330100-zyyy-', 'w1--zyyy-3', 'w1-33010-zyyy-3', 'w1-3301000-zyyy-3', 'w1-030100-zyyy-3', 'w1-930100-zyyy-3',
    'w1-00-zyyy', 'w1-330100-Zyyy-3', 'w1-330100-abcdefghij123-3', 'w1-330100-zyyy-1234567', 'w1-330100-zyyy-3-4', 'w1-330100-zyyy_3',
    'w1-330100-zyyy-３', 'w1-330100-医院-3', ' w1-330100-zyyy-3', 'w1-330100-zyyy-3 ', 'w1-330100-zyyy-3\n', 'W1-330100-zyyy-3', 'w0-330100-zyyy-3',
    'w1330100zyyy3', 'w', 'w1', 'w1-', 'x1-330100-zyyy-3',
  ])('%j is not one', (code) => expect(lead({ c: code })).toEqual(UNREADABLE))
})

describe('a shared position', () => {
  it.each(['abcd', '01BAAA8_KGfsZSy', '-_-_', 'A'.repeat(29)])('r1-%s is read', (code) =>
    expect(lead({ c: `r1-${code}` })).toEqual({ kind: 'shared', code, from: null }))

  it.each(['r1-', 'r1-abc', `r1-${'A'.repeat(30)}`, 'r1-ab+d', 'r1-ab.d', 'r1-ab%d', 'r1abcd', 'R1-abcd'])('%s is not one', (code) =>
    expect(lead({ c: code })).toEqual(UNREADABLE))

  it('may also come as the bare share code in r', () => {
    expect(lead({ r: 'abcd' })).toEqual(SHARED)
    expect(parseEntry({ address: 'https://q.example.cn/?r=abcd' })).toEqual(SHARED)
  })

  it.each(['abc', 'https://q.example.cn/s/r1-abcd', 'ab d'])('is not read from r=%j', (share) => expect(lead({ r: share })).toEqual(UNREADABLE))
})

describe('an article', () => {
  it.each(['card-sealed', 'a', '16-years', `z${'-'.repeat(32)}`])('a1-%s is read, whether we know it or not', (id) => expect(lead({ c: `a1-${id}` })).toEqual({ kind: 'article', id, from: null }))

  it.each(['a1-', 'a1--card', 'a1-Card', 'a1-卡', 'a1-card_sealed', 'a1-card/sealed', `a1-${'a'.repeat(34)}`, 'a1card'])('%s is not one', (code) => expect(lead({ c: code })).toEqual(UNREADABLE))
})

describe('what to prepare for a relative', () => {
  it('is read for every preparation and relation there is, and holds nothing else', () => {
    expect([PREPARATIONS.length, RELATIONS.length]).toEqual([7, 9])
    for (const preparation of PREPARATIONS)
      for (const relation of RELATIONS) expect(lead({ c: `f1-${preparation}-${relation}`, from: 'chat' })).toEqual({ kind: 'preparation', preparation, relation, from: 'chat' })
  })

  it('is read where we do not know it, too: another release may', () => expect(lead({ c: 'f1-abcd-abcd-efgh' })).toEqual({ kind: 'preparation', preparation: 'abcd', relation: 'abcd-efgh', from: null }))

  it.each([
    'f1-', 'f1-direct', 'f1-direct-', 'f1--child', 'f1-abc-child', 'f1-direct-abc', `f1-${'z'.repeat(9)}-child`, `f1-direct-${'z'.repeat(17)}`, 'f1-Direct-child', 'f1-direct-Child', 'f1-direct-child1', 'f1-direct1-child',
    'f1-direct-妈妈妈妈', 'f1-direct-child-19491231', 'f1-direct-11010519491231002x', 'f1-direct_child', 'f1-direct-child\n', ' f1-direct-child', 'F1-direct-child', 'f0-direct-child', 'f1-direct-child?name=x',
  ])('%j is not one', (code) => expect(lead({ c: code })).toEqual(UNREADABLE))
})

describe('how far a new card is', () => {
  it.each<readonly [string, string, string | null]>([
    ['p1-submitted-330100', 'submitted', '330100'],
    ['p1-pending_pickup-0', 'pending_pickup', null],
    ['p1-usable-820000', 'usable', '820000'],
    ['p1-abcd-110000', 'abcd', '110000'],
    ['p1-____-0', '____', null],
    [`p1-${'z'.repeat(20)}-0`, 'z'.repeat(20), null],
  ])('%s is read, whether we know the stage or not', (code, stage, place) => expect(lead({ c: code })).toEqual({ kind: 'progress', stage, place, from: null }))

  it('is read for every stage there is, and holds nothing but the stage and the place', () => {
    expect(STAGES.length).toBeGreaterThan(15)
    for (const stage of STAGES) expect(lead({ c: `p1-${stage}-110000`, from: 'chat' })).toEqual({ kind: 'progress', stage, place: '110000', from: 'chat' })
  })

  it.each([
    'p1-', 'p1-submitted', 'p1-submitted-', 'p1--330100', 'p1-abc-0', `p1-${'z'.repeat(21)}-0`, 'p1-Submitted-0', 'p1-submitted1-0', 'p1-pending-pickup-0', 'p1-制卡中啊-0',
    'p1-submitted-cn', 'p1-submitted-00', 'p1-submitted-33010', 'p1-submitted-3301000', 'p1-submitted-030100', 'p1-submitted-930100', 'p1-submitted-３３０１００',
    'p1-submitted-330100-2026-12-01', 'p1-submitted-330100-mama', 'p1-submitted-330100-', 'p1-submitted-0\n', ' p1-submitted-0', 'P1-submitted-0', 'p0-submitted-0', 'p1submitted0', 'p1-__proto__-',
    'p1-submitted-<b>', "p1-submitted-0'", 'p1-//evil-0',
  ])('%j is not one', (code) => expect(lead({ c: code })).toEqual(UNREADABLE))
})

describe('a code of a later version', () => {
  it.each(['w2-330100-zyyy-3', 'r9-', 'a2-card-sealed', 'p2-submitted-330100-2026-12', 'p9-', 'w9-anything_At-all', `r2-${'x'.repeat(400)}`])('%s leads home and says so', (code) => expect(lead({ c: code })).toEqual(NEWER))
  it.each(['w2', 'w2 -a', 'w2-<b>', 'w10-330100-a', 'w1.1-0-a', 'q2-abcd', 'p10-submitted-0', 'p2-制卡中'])('%s is merely unreadable', (code) => expect(lead({ c: code })).toEqual(UNREADABLE))
})

describe('the parameter that carries it', () => {
  it.each(['c', 'q', 'qrCode', 'scene'])('may be %s, with the code, an address, or either of them encoded once', (key) => {
    for (const value of [CODE, 'w1%2D330100%2Dzyyy%2D3', `https://q.example.cn/s/${CODE}`, encodeURIComponent(`https://q.example.cn/s/${CODE}?x=%25`)]) {
      expect(lead({ [key]: value })).toEqual(WINDOW)
    }
  })

  it('counts before any other when it is c, then q, qrCode, scene, r, and the address last', () => {
    const order = ['c', 'q', 'qrCode', 'scene', 'r'] as const
    order.forEach((key, i) => {
      const query: Record<string, string> = Object.fromEntries(order.slice(i).map((later) => [later, 'w1-0-wrong']))
      query[key] = key === 'r' ? 'abcd' : 'r1-abcd'
      expect(parseEntry({ query, address: 'https://q.example.cn/s/w1-0-wrong' })).toEqual(SHARED)
    })
  })

  it('is passed over when it is there but empty', () => {
    expect(lead({ c: '', q: undefined, qrCode: null, scene: CODE })).toEqual(WINDOW)
    expect(parseEntry({ query: { c: '' }, address: `https://q.example.cn/s/${CODE}` })).toEqual(WINDOW)
  })

  it('must be the record’s own: an inherited one is not a parameter', () => {
    expect(lead(Object.create({ c: CODE }))).toEqual(NONE)
    expect(lead(JSON.parse(`{"__proto__":{"c":"${CODE}"}}`))).toEqual(NONE)
    expect(lead(Object.assign(Object.create(null), { c: CODE }))).toEqual(WINDOW)
  })

  it.each([[['w1-330100-zyyy-3']], [{}], [1], [true], [() => CODE], [Symbol('c')], [new String(CODE)], [NaN]])(
    'holding %p instead of text is unreadable',
    (value) => expect(lead({ c: value })).toEqual(UNREADABLE),
  )

  it('holding a number or up to five digits is the entrance number when it is scene, and never a code', () => {
    for (const scene of [1047, 0, '7', '1047', '0000', '10001']) expect(lead({ scene })).toEqual(NONE)
    expect(lead({ scene: 1047, r: 'abcd' })).toEqual(SHARED)
    for (const scene of ['123456', 'a1', '-1', [1047]]) expect(lead({ scene })).toEqual(UNREADABLE)
  })
})

describe('encoding', () => {
  it('is undone once a layer and no more', () => {
    const poster = `https://q.example.cn/s/${CODE}`
    expect(lead({ q: encodeURIComponent(poster) })).toEqual(WINDOW)
    expect(lead({ q: encodeURIComponent(encodeURIComponent(poster)) })).toEqual(UNREADABLE)
    expect(lead({ scene: 'w1%252D330100%252Dzyyy%252D3' })).toEqual(UNREADABLE)
    expect(lead({ q: encodeURIComponent('https://q.example.cn/s/w1%2D330100%2Dzyyy%2D3') })).toEqual(WINDOW)
    expect(lead({ q: encodeURIComponent('https://q.example.cn/s/w1%252D330100%252Dzyyy%252D3') })).toEqual(UNREADABLE)
    expect(parseEntry({ address: 'https://q.example.cn/?c=w1%252D330100%252Dzyyy%252D3' })).toEqual(UNREADABLE)
  })

  it('gone wrong around the code does no harm', () => {
    expect(lead({ q: `https://q.example.cn/s/${CODE}?discount=100%` })).toEqual(WINDOW)
    expect(parseEntry({ address: `https://q.example.cn/?x=%E4%&c=${CODE}` })).toEqual(WINDOW)
  })

  it.each(['%', '%E4', '%00', 'w1-330100-zyyy-3%', 'w1-330100-zyyy-3%00', 'w1-330100-zyyy-3\u0000', '\u202ew1-330100-zyyy-3', 'w1-330100-zyyy-\ud800', '%FF%FE'])(
    'gone wrong inside the code, %j, makes it unreadable',
    (value) => {
      for (const key of ['c', 'q', 'qrCode', 'scene']) expect(lead({ [key]: value })).toEqual(UNREADABLE)
    },
  )
})

describe('length', () => {
  const padded = (length: number) => `https://q.example.cn/s/${CODE}?x=`.padEnd(length, 'a')

  it('is no matter up to 512 characters', () => {
    expect(lead({ q: padded(512) })).toEqual(WINDOW)
    expect(parseEntry({ address: padded(512) })).toEqual(WINDOW)
  })

  it('beyond 512 makes a value unreadable', () => {
    expect(lead({ q: padded(513) })).toEqual(UNREADABLE)
    expect(parseEntry({ address: padded(513) })).toEqual(UNREADABLE)
    expect(lead({ c: 'w'.repeat(1_000_000) })).toEqual(UNREADABLE)
  })

  it('counts before decoding', () => {
    const encoded = encodeURIComponent(`https://q.example.cn/s/${CODE}?x=${'医'.repeat(60)}`)
    expect(encoded.length).toBeGreaterThan(512)
    expect(lead({ q: encoded })).toEqual(UNREADABLE)
  })
})

describe('the channel', () => {
  it.each(['alipay-health', 'poster', 'chat', 'web'] as const)('%s is kept', (from) => {
    expect(lead({ c: CODE, from })).toEqual({ ...WINDOW, from })
    expect(parseEntry({ address: `https://q.example.cn/s/${CODE}?from=${from}` })).toEqual({ ...WINDOW, from })
  })

  it.each(['Chat', 'chat ', 'timeline', '', '__proto__', 'toString', ['chat'], 0, null])('%p is ignored', (from) => {
    expect(lead({ c: CODE, from })).toEqual(WINDOW)
    expect(lead({ from })).toEqual(NONE)
  })

  it('alone leads to the home page', () => {
    expect(lead({ from: 'alipay-health' })).toEqual({ ...HOME, from: 'alipay-health' })
    expect(parseEntry({ address: 'https://q.example.cn/?from=web' })).toEqual({ ...HOME, from: 'web' })
  })

  it('survives a code that cannot be read', () => {
    expect(lead({ c: 'nonsense', from: 'chat' })).toEqual({ ...UNREADABLE, from: 'chat' })
    expect(lead({ c: 'w2-x', from: 'chat' })).toEqual({ ...NEWER, from: 'chat' })
  })

  it('of the scanned address counts before that of the launch', () => {
    expect(lead({ q: `https://q.example.cn/s/${CODE}?from=poster`, from: 'web' })).toEqual({ ...WINDOW, from: 'poster' })
    expect(lead({ q: `https://q.example.cn/s/${CODE}?from=other`, from: 'web' })).toEqual({ ...WINDOW, from: 'web' })
  })
})

describe('nothing to go by', () => {
  it.each<readonly [RawLaunch]>([
    [{}], [{ query: {} }], [{ query: { utm: 'x', $taroTimestamp: 1, scancode_time: '1790000000' } }], [{ query: null }], [{ query: 'c=w1-0-a' }],
    [{ query: [CODE] }], [{ query: () => 0 }], [{ query: { C: CODE } }], [{ address: '' }], [{ address: 'https://q.example.cn/index.html#/pages/home/index' }],
  ])('%j leaves the screen as it is', (launch) => expect(parseEntry(launch)).toEqual(NONE))

  it.each([null, undefined, 0, '', 'w1-0-a', true, [], () => 0])('%p instead of launch options does, too', (launch) =>
    expect(parseEntry(launch as unknown as RawLaunch)).toEqual(NONE))

  it('in something scanned leads home without a note: somebody wanted to come here', () => {
    for (const address of ['https://q.example.cn', 'https://q.example.cn/s/', 'https://q.example.cn/s', 'https://q.example.cn/other?x=1']) {
      expect(lead({ q: address })).toEqual(HOME)
      expect(lead({ qrCode: encodeURIComponent(address) })).toEqual(HOME)
    }
  })

  it('in an object that throws when it is read leads home with a note', () => {
    const trap = () => {
      throw new Error('trap')
    }
    expect(lead({ get c() { return trap() } })).toEqual(UNREADABLE)
    expect(lead(new Proxy({}, { getOwnPropertyDescriptor: trap, get: trap, has: trap, ownKeys: trap }))).toEqual(UNREADABLE)
  })
})
