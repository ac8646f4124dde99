import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { birthRefusalTexts } from '@/content/family-binding/birth-refusals'
import { papers } from '@/content/papers'
import { preparationTexts } from '@/content/family-binding/preparations'
import { relationTexts } from '@/content/family-binding/relations'
import { RELATIONS } from '@/domain/family-binding/member'
import type { Preparation } from '@/domain/family-binding/preparation'
import { readArguments } from '../../scripts/command/one-file'
import { written } from '../../scripts/command/written'
import { answerOf } from '../../scripts/family/answer'
import { readFamily } from '../../scripts/family/read-family'
import { relationCalled } from '../../scripts/family/relation-called'
import { remarksOn } from '../../scripts/family/remarks'

type Fields = Readonly<Record<string, unknown>>

/** The ID number that the standard itself gives as its example. */
const CANARY = '11010519491231002X'

const command = ['--import', 'tsx', 'scripts/family.ts']
const run = (input: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8', input })
  return { status, stdout, stderr }
}

/** What the command would print and end with, within this process. */
const inProcess = (text: string) => {
  const given = readFamily(text)
  return typeof given === 'string' ? { status: 2, stdout: '', stderr: [given] } : { status: 0, stdout: JSON.stringify(answerOf(given)), stderr: remarksOn(given) }
}

const today = '2026-11-23'
const main = { id: 'me', bound: 0 }
/** A grown-up about whom nothing is in doubt. */
const grown = { id: 'mum', born: '1957-06-30', relation: 'parent', insured: 'yes', boundBy: 0 }
const family = (over: Fields = {}) => JSON.stringify({ today, mains: [main], members: [grown], ...over })

const answered = (over: Fields = {}) => {
  const { status, stdout, stderr } = inProcess(family(over))
  if (status !== 0) throw new Error(stderr.join())
  return { ...(JSON.parse(stdout) as ReturnType<typeof answerOf>), remarks: stderr }
}
const oneOf = (over: Fields, rest: Fields = {}) => answered({ members: [{ ...grown, ...over }], ...rest }).members[0]
const bring = (preparation: Preparation) => preparationTexts[preparation].bring

/*
 * domain.md §4.1 to §4.3: five places an account, two accounts a member, 16 the age. 我 has two places left and 爱人 one; three of the four
 * who can be bound find a place, and 爸爸, whom somebody has bound already, comes after those whom nobody has.
 */
test('the example of six over two accounts', () => {
  const { status, stdout, stderr } = run('', '--json', 'docs/examples/family-six.json')
  expect([status, stderr, stdout.split('\n').length]).toEqual([0, '', 2])
  const expected = {
    members: [
      { id: '宝宝', verdict: 'possible', route: 'direct', because: ['no-number-yet'], bring: bring('newborn'), routeChangesOn: '2042-11-14' },
      { id: '老大', verdict: 'possible', route: 'both', because: ['around-face-age'], bring: bring('both'), routeChangesOn: '2027-11-24' },
      { id: '爸爸', verdict: 'possible', route: 'face', because: ['face-check', 'last-place', 'sixth-place'], bring: bring('face'), routeChangesOn: null },
      { id: '奶奶', verdict: 'possible', route: 'face', because: ['face-check', 'no-face', 'other-relation'], bring: bring('offline'), routeChangesOn: null },
      { id: '妈妈', verdict: 'need-answers', route: 'face', because: ['insured-unsure', 'face-check'], bring: bring('face'), routeChangesOn: null },
      { id: '岳母', verdict: 'not-possible', route: 'face', because: ['bound-by-most', 'face-check', 'other-relation'], bring: [], routeChangesOn: null },
    ],
    plan: [{ member: '宝宝', main: '我' }, { member: '老大', main: '我' }, { member: '奶奶', main: '爱人' }],
    unplaced: [{ member: '爸爸', why: 'no-place' }, { member: '妈妈', why: 'need-answers' }, { member: '岳母', why: 'bound-by-most' }],
  }
  // The text itself: keys come in this order and no others do.
  expect(stdout).toBe(`${JSON.stringify(expected)}\n`)
})

describe('a member', () => {
  it.each([
    ['today', today, 'direct', '2042-11-22'],
    ['two days before 16', '2010-11-25', 'direct', '2026-11-24'],
    ['the day before 16', '2010-11-24', 'both', '2027-11-24'],
    ['16 today', '2010-11-23', 'both', '2027-11-23'],
    ['the day before 17', '2009-11-24', 'both', '2026-11-24'],
    ['17 today', '2009-11-23', 'face', null],
    ['130', '1896-11-23', 'face', null],
  ])('born %s: %s', (_, born, route, routeChangesOn) => expect(oneOf({ relation: 'child', born })).toMatchObject({ verdict: 'possible', route, routeChangesOn }))

  it('born on 29 February is 17 on the 28th where there is no 29th', () => {
    expect(oneOf({ relation: 'child', born: '2008-02-29' }, { today: '2025-02-27' })).toMatchObject({ route: 'both', routeChangesOn: '2025-02-28' })
    expect(oneOf({ relation: 'child', born: '2008-02-29' }, { today: '2025-02-28' })).toMatchObject({ route: 'face', routeChangesOn: null })
  })

  it.each<[string, Fields, string, readonly string[], readonly string[]]>([
    ['of whom all is known', {}, 'possible', ['face-check'], bring('face')],
    ['of whom least is said', { born: undefined, insured: undefined, boundBy: undefined }, 'need-answers', ['born-unknown', 'insured-unsure'], bring('both')],
    ['of whom nothing is known', { born: null, insured: 'unsure', boundBy: null }, 'need-answers', ['born-unknown', 'insured-unsure', 'bound-by-unsure'], bring('both')],
    ['born nobody knows when', { born: 'unsure' }, 'need-answers', ['born-unknown'], bring('both')],
    ['bound nobody knows how often', { boundBy: 'unsure' }, 'need-answers', ['bound-by-unsure', 'face-check'], bring('face')],
    ['bound once', { boundBy: 1 }, 'possible', ['face-check', 'last-place'], bring('face')],
    ['bound twice', { boundBy: 2 }, 'not-possible', ['bound-by-most', 'face-check'], []],
    ['bound oftener than can be', { boundBy: 3 }, 'not-possible', ['bound-by-most', 'face-check'], []],
    ['not insured', { insured: 'no' }, 'not-possible', ['not-insured', 'face-check'], []],
    ['who is no relative, not insured, born nobody knows when', { relation: 'not-family', insured: 'no', born: null }, 'not-possible', ['not-family', 'not-insured', 'born-unknown'], []],
    ['who cannot come', { face: 'no' }, 'possible', ['face-check', 'no-face'], bring('offline')],
    ['who can come', { face: 'yes' }, 'possible', ['face-check'], bring('face')],
    ['who is a baby with a number', { relation: 'child', born: '2026-11-01', number: 'yes' }, 'possible', ['papers-only'], bring('direct')],
    ['who is a baby without', { relation: 'child', born: '2026-11-01', number: 'no' }, 'possible', ['no-number-yet'], bring('newborn')],
    ['who is a baby, and nobody says', { relation: 'child', born: '2026-11-01' }, 'possible', ['papers-only', 'no-number-yet'], bring('infant')],
    ['who is one year old', { relation: 'child', born: '2025-11-23' }, 'possible', ['papers-only'], bring('direct')],
    ['whose age is a child’s and relation a parent’s', { born: '2015-06-30' }, 'possible', ['papers-only', 'age-and-relation'], bring('direct')],
  ])('%s', (_, over, verdict, because, papersOf) => expect(oneOf(over)).toMatchObject({ verdict, because, bring: papersOf }))

  it('brings papers that there are', () => {
    const ids = Object.keys(papers)
    for (const over of [{}, { face: 'no' }, { born: null }, { relation: 'child', born: '2026-11-01' }, { relation: 'child', born: '2015-06-30' }])
      for (const paper of oneOf(over)?.bring ?? []) expect(ids).toContain(paper)
  })
})

describe('a birth that cannot be', () => {
  it.each([
    ['2026-02-30', 'no-such-day', birthRefusalTexts['no-such-day']],
    ['2023-02-29', 'no-such-day', birthRefusalTexts['no-such-day']],
    ['2026-11-24', 'in-the-future', birthRefusalTexts['in-the-future']],
    ['1895-11-23', 'too-old', birthRefusalTexts['too-old']],
    ['1957年6月30日', 'not-read', '要写成 2010-11-24 这样。'],
    ['2010-1-2', 'not-read', '要写成 2010-11-24 这样。'],
    ['', 'not-read', '要写成 2010-11-24 这样。'],
    [19570630, 'not-read', '要写成 2010-11-24 这样。'],
    [false, 'not-read', '要写成 2010-11-24 这样。'],
    [['1957-06-30'], 'not-read', '要写成 2010-11-24 这样。'],
  ])('%j is told and asked for again, and the others are answered', (born, why, told) => {
    const { members, plan, unplaced, remarks } = answered({ members: [{ ...grown, id: 'dad', born }, grown] })
    expect(members[0]).toEqual({ id: 'dad', verdict: 'need-answers', route: 'both', because: [why], bring: bring('both'), routeChangesOn: null })
    expect([plan, unplaced]).toEqual([[{ member: 'mum', main: 'me' }], [{ member: 'dad', why: 'need-answers' }]])
    expect(remarks).toEqual([`"dad" 的出生日期先当作不知道：${told}`])
  })

  it('comes first, whatever else is in the way or missing, and then nothing is decided', () => {
    const { members, unplaced } = answered({ members: [{ ...grown, born: '2026-02-30', relation: '朋友', insured: 'no', boundBy: null }] })
    expect(members[0]).toMatchObject({ verdict: 'need-answers', because: ['no-such-day', 'not-family', 'not-insured', 'bound-by-unsure'], bring: bring('both') })
    expect(unplaced).toEqual([{ member: 'mum', why: 'need-answers' }])
  })

  it.each([CANARY, '110105194912310021', '110105 19491231 002x', '１１０１０５１９４９１２３１００２Ｘ', 110105194912310021, '110105491231002', '13800138000'])('%s is not taken apart and not said again', (born) => {
    const { members, remarks } = answered({ members: [{ ...grown, born }] })
    expect(members[0]).toMatchObject({ verdict: 'need-answers', because: ['not-read'] })
    expect(remarks).toEqual(['"mum" 的出生日期先当作不知道：像是证件号、卡号或手机号，这里只写出生日期，如 2010-11-24。'])
  })
})

describe('the accounts', () => {
  const of = (...mains: readonly Fields[]) => {
    const { members, plan, unplaced } = answered({ mains })
    return [members[0]?.verdict, plan, unplaced[0]?.why]
  }

  it('take nobody where there are none, or none that is ready', () => {
    expect(of()).toEqual(['possible', null, 'no-main'])
    expect(of({ ...main, ready: 'no' })).toEqual(['not-possible', null, 'main-not-ready'])
    expect(of({ ...main, ready: 'unsure' }, { ...main, id: 'you', ready: 'no' })).toEqual(['need-answers', null, 'need-answers'])
    expect(of({ ...main, ready: 'no' }, { ...main, id: 'you', ready: 'yes' })).toEqual(['possible', [{ member: 'mum', main: 'you' }], undefined])
  })

  it('take five, and the sixth is told of it', () => {
    expect(of({ id: 'me' })).toEqual(['possible', [{ member: 'mum', main: 'me' }], undefined])
    expect(of({ ...main, bound: 4 })).toEqual(['possible', [{ member: 'mum', main: 'me' }], undefined])
    expect(of({ ...main, bound: 5 })).toEqual(['possible', null, 'no-place'])
    expect(of({ ...main, bound: 9 })).toEqual(['possible', null, 'no-place'])
    expect(oneOf({}, { mains: [{ ...main, bound: 5 }] })?.because).toEqual(['face-check', 'sixth-place'])
  })

  it('do not bind whom they belong to', () => {
    expect(of({ ...main, id: 'mum' })).toEqual(['possible', null, 'own-account-only'])
    expect(of({ ...main, id: 'mum' }, { ...main, bound: 4 })).toEqual(['possible', [{ member: 'mum', main: 'me' }], undefined])
  })

  it('of ten take all fifty there is room for, and ten find none', () => {
    const mains = Array.from({ length: 10 }, (_, at) => ({ id: `main-${at}` }))
    const { plan, unplaced } = answered({ mains, members: Array.from({ length: 60 }, (_, at) => ({ ...grown, id: `m-${at}` })) })
    expect([plan?.length, unplaced.map(({ member }) => member)]).toEqual([50, Array.from({ length: 10 }, (_, at) => `m-${50 + at}`)])
  })

  it('take people whatever they are called', () => {
    const members = ['__proto__', 'constructor', 'toString', 'a,b', 'a', '7'].map((id) => ({ ...grown, id }))
    const { plan, unplaced } = answered({ members, mains: [{ id: 'hasOwnProperty', bound: 1 }] })
    expect(plan).toEqual(['__proto__', 'constructor', 'toString', 'a,b'].map((member) => ({ member, main: 'hasOwnProperty' })))
    expect(unplaced).toEqual(['a', '7'].map((member) => ({ member, why: 'no-place' })))
  })
})

describe('a relation', () => {
  it.each([
    ['妈妈', 'parent'],
    ['父亲', 'parent'],
    ['孩子', 'child'],
    ['女儿', 'child'],
    ['老公', 'spouse'],
    ['奶奶', 'grandparent'],
    ['外孙', 'grandchild'],
    ['岳母', 'in-law'],
    ['婆婆', 'in-law'],
    ['弟弟', 'sibling'],
    ['舅舅', 'other'],
    ['朋友', 'not-family'],
    ['邻居', 'not-family'],
    ['保姆', 'not-family'],
    ['mother', 'parent'],
    ['father', 'parent'],
    ['son', 'child'],
    ['daughter', 'child'],
    ['baby', 'child'],
    ['newborn', 'child'],
    ['husband', 'spouse'],
    ['wife', 'spouse'],
    ['grandmother', 'grandparent'],
    ['grandma', 'grandparent'],
    ['Mother in Law', 'in-law'],
    ['sister_in_law', 'other'],
    ['Friend', 'not-family'],
    [' neighbour ', 'not-family'],
    ['not_family', 'not-family'],
    ['本人', 'self'],
    ['self', 'self'],
  ])('%s is %s', (word, relation) => expect(relationCalled(word)).toBe(relation))

  it('is called by its own name, and by what the pages call it', () => {
    for (const relation of RELATIONS) for (const word of [relation, ...relationTexts[relation].names]) expect([word, relationCalled(word)]).toEqual([word, relation])
  })

  it.each(['', '二大爷', '阿姨', '媳妇', 'constructor', '__proto__', 'parents?'])('is not guessed: %j', (word) => expect(relationCalled(word)).toBeNull())

  it('that nobody knows is told, and reckoned with as another relative’s', () => {
    const { members, plan, remarks } = answered({ members: [{ ...grown, relation: '二大爷' }, { ...grown, id: 'x', relation: CANARY }] })
    expect([members[0]?.verdict, members[0]?.because, plan?.length]).toEqual(['possible', ['face-check', 'other-relation'], 2])
    expect(remarks).toEqual(['"mum" 的关系先当作别的亲戚，没认出来的是："二大爷"', '"x" 的关系先当作别的亲戚，没认出来的是：（像是证件号、卡号或手机号，不在这里重复）'])
  })
})

describe('the file', () => {
  const mains = (...all: readonly unknown[]) => family({ mains: all })
  const members = (...all: readonly unknown[]) => family({ members: all })
  const many = (length: number) => Array.from({ length }, (_, at) => ({ ...grown, id: `m${at}` }))

  it('may begin with a byte order mark', () => expect(inProcess(`\uFEFF${family()}`).status).toBe(0))

  it.each([
    ['{', '文件里不是 JSON。'],
    ['', '文件里不是 JSON。'],
    ['[]', '文件里要是一个 JSON 对象。'],
    ['null', '文件里要是一个 JSON 对象。'],
    ['"x"', '文件里要是一个 JSON 对象。'],
    [family({ today: undefined }), '缺少 today。'],
    [family({ mains: undefined }), '缺少 mains。'],
    [family({ members: undefined }), '缺少 members。'],
    [family({ today: '2026-02-30' }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是："2026-02-30"'],
    [family({ today: 20261123 }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是：20261123'],
    [family({ mains: { id: 'me' } }), 'mains 要是一个列表，现在是：{"id":"me"}'],
    [family({ members: null }), 'members 要是一个列表，现在是：null'],
    [mains('me'), 'mains 第 1 个要写成 {"id":"…"} 这样，现在是："me"'],
    [mains({}), 'mains 第 1 个缺少 id。'],
    [mains({ id: 1 }), 'mains 第 1 个的 id 要是一段文字，现在是：1'],
    [mains(main, { ...main, id: ' ' }), 'mains 第 2 个的 id 要是一段文字，现在是：" "'],
    [mains({ ...main, bound: -1 }), 'mains 第 1 个的 bound 要写 0、1、2 这样的个数，现在是：-1'],
    [mains({ ...main, bound: 1.5 }), 'mains 第 1 个的 bound 要写 0、1、2 这样的个数，现在是：1.5'],
    [mains({ ...main, bound: '3' }), 'mains 第 1 个的 bound 要写 0、1、2 这样的个数，现在是："3"'],
    [mains({ ...main, bound: null }), 'mains 第 1 个的 bound 要写 0、1、2 这样的个数，现在是：null'],
    [mains({ ...main, ready: true }), 'mains 第 1 个的 ready 要写 yes、no、unsure 里的一个，现在是：true'],
    [mains(main, main), 'mains 里有两个 id 都是："me"'],
    [mains(...many(11)), 'mains 最多写 10 个，现在有 11 个。'],
    [members([grown]), 'members 第 1 个要写成 {"id":"…"} 这样，现在是：[{"id":"mum","born":"1957-06-30","relation":"parent","insured":"yes","boundBy":0}]'],
    [members({ ...grown, id: undefined }), 'members 第 1 个缺少 id。'],
    [members({ ...grown, relation: undefined }), 'members 第 1 个缺少 relation。'],
    [members({ ...grown, relation: 6 }), 'members 第 1 个的 relation 要是一段文字，现在是：6'],
    [members(grown, { ...grown, id: 'me', relation: '本人' }), '自己不用绑自己，请去掉 members 第 2 个。'],
    [members({ ...grown, relation: 'self' }), '自己不用绑自己，请去掉 members 第 1 个。'],
    [members({ ...grown, insured: 'maybe' }), 'members 第 1 个的 insured 要写 yes、no、unsure 里的一个，现在是："maybe"'],
    [members({ ...grown, insured: null }), 'members 第 1 个的 insured 要写 yes、no、unsure 里的一个，现在是：null'],
    [members({ ...grown, face: 0 }), 'members 第 1 个的 face 要写 yes、no、unsure 里的一个，现在是：0'],
    [members({ ...grown, number: '110' }), 'members 第 1 个的 number 要写 yes、no、unsure 里的一个，现在是："110"'],
    [members({ ...grown, boundBy: -1 }), 'members 第 1 个的 boundBy 要写 0、1、2 这样的个数，现在是：-1'],
    [members({ ...grown, boundBy: 0.5 }), 'members 第 1 个的 boundBy 要写 0、1、2 这样的个数，现在是：0.5'],
    [members({ ...grown, boundBy: 'two' }), 'members 第 1 个的 boundBy 要写 0、1、2 这样的个数，现在是："two"'],
    [members(grown, { ...grown, id: 'dad' }, { ...grown }), 'members 里有两个 id 都是："mum"'],
    [members(...many(61)), 'members 最多写 60 个，现在有 61 个。'],
    [members({ ...grown, id: CANARY }), 'members 第 1 个的 id 像是证件号、卡号或手机号，请换成“妈妈”“老大”这样的叫法。'],
    [mains({ ...main, id: '138 0013 8000' }), 'mains 第 1 个的 id 像是证件号、卡号或手机号，请换成“妈妈”“老大”这样的叫法。'],
    [family({ today: CANARY }), 'today 要写成 2026-11-22 这样，而且日历上要有，现在是：（像是证件号、卡号或手机号，不在这里重复）'],
  ])('%s is refused in one Chinese sentence', (text, why) => expect(inProcess(text)).toEqual({ status: 2, stdout: '', stderr: [why] }))

  it('may have an account and a member of one name, ten accounts, sixty members, and nobody at all', () => {
    expect(inProcess(members({ ...grown, id: 'me' })).status).toBe(0)
    expect(inProcess(family({ mains: many(10).map(({ id }) => ({ id })), members: many(60) })).status).toBe(0)
    expect(inProcess(family({ mains: [], members: [] })).stdout).toBe('{"members":[],"plan":null,"unplaced":[]}')
  })
})

describe('a value said again', () => {
  it.each([
    ['2026-02-30', '"2026-02-30"'],
    [[1, { a: null }], '[1,{"a":null}]'],
    ['二大爷', '"二大爷"'],
    ['a'.repeat(300), `"${'a'.repeat(199)}…`],
  ])('%j stands as in the file, the beginning of it', (value, text) => expect(written(value)).toBe(text))

  it.each([
    CANARY,
    `我是 ${CANARY}`,
    [{ id: CANARY }],
    '1101051949123\t1002X',
    `"${CANARY}"`,
    110105194912310021,
    '110105194912310021',
    '13800138000',
    '6222020000000000000',
    `${'a'.repeat(190)}${CANARY}`,
  ])('%j is not', (value) => expect(written(value)).toBe('（像是证件号、卡号或手机号，不在这里重复）'))

  it('is not written where it goes too deep', () => {
    const deep = `${'['.repeat(50000)}${']'.repeat(50000)}`
    expect(inProcess(`{"today":${deep}}`)).toMatchObject({ status: 2, stdout: '', stderr: [expect.stringContaining('（套了太多层）')] })
  })
})

describe('whatever is in the file', () => {
  const word = fc.constantFrom('yes', 'no', 'unsure', 'me', 'mum', '本人', '妈妈', 'baby', 'parent', '__proto__', '', CANARY, `x${CANARY}`, '2010-11-24', '2026-02-30', '9999-12-31', today)
  const odd = fc.oneof({ weight: 4, arbitrary: word }, fc.constantFrom<unknown>(0, 1, 2, 5, -1, 0.5, 1e21, true, null, undefined, [], {}, 110105194912310021), fc.jsonValue({ maxDepth: 2 }))
  const sound = (values: readonly unknown[]) => fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: odd })
  const ids = fc.oneof({ weight: 30, arbitrary: fc.string({ minLength: 1, maxLength: 3 }) }, { weight: 1, arbitrary: odd })
  const ways = ['yes', 'yes', 'no', 'unsure', undefined]
  const mains = fc.array(fc.record({ id: ids, bound: sound([0, 3, 4, 5, undefined]), ready: sound(ways) }), { maxLength: 4 })
  const members = fc.array(
    fc.record({
      id: ids,
      born: fc.oneof(sound(['1957-06-30', '2010-11-24', '2026-11-01', null, undefined]), odd),
      relation: sound([...RELATIONS, '妈妈', 'baby', '二大爷']),
      insured: sound(ways),
      boundBy: sound([0, 1, 2, null, 'unsure', undefined]),
      face: sound(ways),
      number: sound(ways),
    }),
    { maxLength: 8 },
  )
  const families = fc.record({ today: sound([today, '2026-12-31', '2010-11-24', '9999-12-31', '0001-01-01']), mains, members }).map((all) => JSON.stringify(all))

  it('it ends with 0 or 2 and never with a stack trace, says no number again, and leaves nobody out', () => {
    let count = 0
    fc.assert(
      fc.property(fc.oneof({ weight: 8, arbitrary: families }, fc.json(), fc.string()), (text) => {
        const { status, stdout, stderr } = inProcess(text)
        expect(stdout + stderr.join('\n')).not.toMatch(/11010519491231002|1101051949123100/)
        if (status === 2) return expect([stdout, stderr.length, /[一-鿿]/.test(stderr[0] ?? '')]).toEqual(['', 1, true])
        count += 1
        const { members: all, plan, unplaced } = JSON.parse(stdout) as ReturnType<typeof answerOf>
        const given = (JSON.parse(text) as { members: readonly { id: string }[] }).members.map(({ id }) => id)
        expect(all.map(({ id }) => id)).toEqual(given)
        expect([...(plan ?? []), ...unplaced].map(({ member }) => member).sort()).toEqual([...given].sort())
        expect(plan === null || plan.length > 0).toBe(true)
        for (const { id, verdict, because, bring: papersOf } of all) {
          expect(because.length).toBeGreaterThan(0)
          expect(papersOf.length > 0).toBe(verdict !== 'not-possible')
          if (verdict !== 'possible') expect(unplaced.map(({ member }) => member)).toContain(id)
        }
      }),
      { numRuns: 1500 },
    )
    expect(count).toBeGreaterThan(300)
  })
})

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'family-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads the standard input, and tells beside the answer what it could not take', () => {
    const { status, stdout, stderr } = run(family({ members: [{ ...grown, born: CANARY }, { ...grown, id: 'dad', relation: '二大爷' }] }), '--json', '-')
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ members: [{ because: ['not-read'] }, { verdict: 'possible' }], plan: [{ member: 'dad', main: 'me' }], unplaced: [{ member: 'mum', why: 'need-answers' }] })
    expect(stderr).toBe('"mum" 的出生日期先当作不知道：像是证件号、卡号或手机号，这里只写出生日期，如 2010-11-24。\n"dad" 的关系先当作别的亲戚，没认出来的是："二大爷"\n')
  })

  it('ends with 2 and prints nothing where the file cannot be read or is refused', () => {
    const file = join(folder, '家人.json')
    writeFileSync(file, family({ members: [{ ...grown, relation: '本人' }] }))
    expect(run('', '--json', file)).toEqual({ status: 2, stdout: '', stderr: '自己不用绑自己，请去掉 members 第 1 个。\n' })
    expect(run('not json', '--json', '-')).toEqual({ status: 2, stdout: '', stderr: '文件里不是 JSON。\n' })
    expect(run('', '--json', join(folder, 'none.json'))).toEqual({ status: 2, stdout: '', stderr: `读不了这个文件：${join(folder, 'none.json')}\n` })
    expect(run('', '--json', join(folder, CANARY))).toEqual({ status: 2, stdout: '', stderr: '读不了这个文件：（像是证件号、卡号或手机号，不在这里重复）\n' })
  })

  it('refuses arguments it does not know, without saying a number again', () => {
    expect(readArguments(['--cases', 'a.json'])).toEqual({ kind: 'refused', why: '不认识的选项：--cases' })
    expect(readArguments([`--${CANARY}`])).toEqual({ kind: 'refused', why: '不认识的选项：（像是证件号、卡号或手机号，不在这里重复）' })
    expect(run('', 'family.json')).toEqual({ status: 2, stdout: '', stderr: expect.stringMatching(/^请写 --json 和文件名。\n\n用法：\n {2}npm run -s family /) as string })
  })

  it('explains itself', () => {
    const { status, stdout, stderr } = run('', '--help')
    expect([status, stderr]).toEqual([0, ''])
    for (const name of ['--json', 'today', 'mains', 'members', 'bound', 'ready', 'born', 'relation', 'insured', 'boundBy', 'face', 'number', ...RELATIONS]) expect(stdout).toContain(name)
  })
})
