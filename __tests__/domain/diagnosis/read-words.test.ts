import fc from 'fast-check'
import { normaliseWords } from '@/domain/shared/normalise-words'
import { readWords } from '@/domain/diagnosis/read-words'
import type { Lexicon } from '@/domain/diagnosis/wording'

const lexicon: Lexicon = [
  { says: ['取消密码输入'], answers: {}, note: '再输一次。' },
  { says: ['pin校验失败剩余次数#次'], answers: { message: 'tries-left' } },
  { says: ['接口设备故障', '读卡器连接错'], answers: { message: 'reader-error' } },
  { says: ['初始密码不能交易'], answers: { message: 'initial' } },
  { says: ['余额不足'], answers: { message: 'balance' } },
  { says: ['没备案'], answers: { message: 'remote', 'remote-word': 'unfiled' } },
  { says: ['停保'], answers: { message: 'insured', 'insured-word': 'suspended' } },
  { says: ['读不出', '没反应'], answers: { message: 'unreadable' } },
  { says: ['挂失'], answers: { message: 'card-state' }, ask: 'card-state-word' },
  { says: ['卡状态异常'], answers: { message: 'card-state' }, ask: 'card-state-word' },
  { says: ['封存'], answers: { message: 'sealed', 'card-state-word': 'sealed' } },
  { says: ['没换过卡'], answers: { 'recent-card': 'none' } },
  { says: ['要不要换卡', '换卡'], answers: {} },
  { says: ['别人也不行'], answers: { 'other-card': 'fails' } },
  { says: ['刷不了'], answers: {}, ask: 'message' },
]
const read = (text: string) => readWords(lexicon, text)
const heard = (text: string) => read(text).heard.map(({ id }) => id)

describe('what is heard', () => {
  it('answers the questions that the words answer', () => {
    expect(read('别人也不行，屏幕说停保了').answers).toEqual({ 'other-card': 'fails', message: 'insured', 'insured-word': 'suspended' })
  })

  it('hears full-width letters, capitals, spaces, punctuation and figures as the terminal writes them', () => {
    for (const text of ['PIN校验失败，剩余次数3次', 'ｐｉｎ 校验失败: 剩余次数 １２ 次', 'Pin校验失败剩余次数三次', '提示【PIN校验失败，剩余次数2次】']) {
      expect(read(text).answers).toEqual({ message: 'tries-left' })
    }
  })

  it('says where in the given text the words stand', () => {
    expect(read('窗口说 余额 不足！').heard).toEqual([{ id: '余额不足', at: [4, 9] }])
    expect(read('先是没反应，后来说停保').heard).toEqual([{ id: '停保', at: [9, 11] }])
  })

  it('answers nothing to words it does not know', () => {
    for (const text of ['', '   ', '今天天气不错', '？？？', '12393']) expect(read(text)).toEqual({ answers: {}, heard: [], ask: null, notes: [] })
  })

  it('tells a note where the words are no sign of a fault', () => {
    expect(read('用户取消密码输入')).toEqual({ answers: {}, heard: [{ id: '取消密码输入', at: [2, 8] }], ask: null, notes: ['再输一次。'] })
  })
})

describe('of several wordings', () => {
  it('takes the longest where they overlap', () => {
    expect(heard('没换过卡')).toEqual(['没换过卡'])
    expect(read('初始密码不能交易').answers).toEqual({ message: 'initial' })
  })

  it('gives one answer a question, that of the more exact wording, wherever it stands', () => {
    expect(read('停保，余额不足').answers).toEqual({ message: 'balance' })
    expect(read('余额不足，停保').answers).toEqual({ message: 'balance' })
  })

  it('lets an exact wording silence a vague one and its question', () => {
    expect(read('卡状态异常，封存')).toMatchObject({ answers: { message: 'sealed', 'card-state-word': 'sealed' }, ask: null })
    expect(read('卡状态异常')).toMatchObject({ answers: { message: 'card-state' }, ask: 'card-state-word' })
  })

  it('asks what the words leave open, unless they answer it too', () => {
    expect(read('卡刷不了')).toMatchObject({ answers: {}, ask: 'message' })
    expect(read('卡刷不了，读不出')).toMatchObject({ answers: { message: 'unreadable' }, ask: null })
  })

  it('sets aside what is only there to be heard', () => {
    expect(read('要不要换卡？')).toEqual({ answers: {}, heard: [], ask: null, notes: [] })
  })
})

describe('what is denied', () => {
  it('counts for nothing', () => {
    for (const text of ['没有挂失', '不是余额不足', '没有显示余额不足', '并非停保', '没说停保', '没去挂失']) expect(read(text).answers).toEqual({})
  })

  it('is not what only sounds like a denial', () => {
    expect(read('没反应').answers).toEqual({ message: 'unreadable' })
    expect(read('没备案').answers).toEqual({ message: 'remote', 'remote-word': 'unfiled' })
    expect(read('不是没反应').answers).toEqual({})
  })

  it('reaches to the end of its clause, not further', () => {
    expect(read('别的提示没有，余额不足').answers).toEqual({ message: 'balance' })
    expect(read('没有。停保').answers).toEqual({ message: 'insured', 'insured-word': 'suspended' })
  })

  it('does not let a shorter wording inside it be heard', () => {
    expect(read('没有初始密码不能交易').heard).toEqual([])
  })
})

describe('typing errors', () => {
  it('are forgiven in wordings of six characters and more: one missing or one too many', () => {
    for (const text of ['接口设备故', '口设备故障', '接口设故障', '接口的设备故障', '读卡器器连接错']) expect(read(text).answers).toEqual({ message: 'reader-error' })
  })

  it('are not forgiven in shorter ones, nor two of them', () => {
    for (const text of ['余额足', '余额很不足', '接口故障', '接的口设备的故障']) expect(read(text).answers).toEqual({})
  })

  it('never turn a meaning round', () => {
    expect(read('初始密码能交易').answers).toEqual({})
    expect(read('接口设备没故障').answers).toEqual({})
  })

  it('do not run past the end of the text', () => {
    expect(read('接口设备').answers).toEqual({})
  })
})

describe('any text', () => {
  const pieces = fc.array(fc.constantFrom(...lexicon.flatMap(({ says }) => says), '没有', '不是', '，', ' ', '卡', '\ud83d', '\udc00', 'Ｎ', '3', '#', '次'), { maxLength: 60 }).map((all) => all.join(''))
  const anything = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 700 }), fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 700 }).map((units) => String.fromCharCode(...units)))

  it('is read without failing, into known answers and places inside the text', () => {
    const options = lexicon.map(({ answers }) => answers)
    fc.assert(
      fc.property(anything, (text) => {
        const { answers, heard: all, ask } = read(text)
        for (const question of Object.keys(answers)) expect(options.some((known) => known[question] === answers[question])).toBe(true)
        for (const { at: [start, end] } of all) expect(start >= 0 && start < end && end <= text.length).toBe(true)
        for (let i = 1; i < all.length; i++) expect((all[i]?.at[0] ?? 0) >= (all[i - 1]?.at[1] ?? 0)).toBe(true)
        expect(ask === null || answers[ask] === undefined).toBe(true)
      }),
    )
  })

  it('means the same once normalised, and normalising it twice changes nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const once = normaliseWords(text).text
        expect(normaliseWords(once).text).toBe(once)
        expect(read(once).answers).toEqual(read(text).answers)
      }),
    )
  })

  it('keeps its places though a capital may become two small letters', () => {
    const { text, from } = normaliseWords('İİ余额不足')
    expect([text.length, from]).toEqual([4, [2, 3, 4, 5]])
  })

  it('is read to its five hundredth character', () => {
    expect(read(`${'卡'.repeat(496)}余额不足`).answers).toEqual({ message: 'balance' })
    expect(read(`${'卡'.repeat(497)}余额不足`).answers).toEqual({})
    expect(read('余额不足'.repeat(100000)).heard).toHaveLength(125)
  })

  it('has places that point at the wording itself', () => {
    fc.assert(
      fc.property(fc.constantFrom('余额不足', '停保', '别人也不行'), fc.string({ unit: fc.constantFrom('卡', '的', '，', ' ', '好'), maxLength: 20 }), (wording, around) => {
        const text = `${around}${wording}${around}`
        expect(read(text).heard.map(({ at: [start, end] }) => text.slice(start, end))).toEqual([wording])
      }),
    )
  })
})

describe('what goes without saying', () => {
  const implying: Lexicon = [
    { says: ['手机'], answers: { scene: 'phone' } },
    { says: ['别人能刷'], answers: { 'other-card': 'works' }, implies: { scene: 'card' } },
  ]

  it('is answered where nothing heard says otherwise, and never drops what was said', () => {
    expect(readWords(implying, '别人能刷').answers).toEqual({ 'other-card': 'works', scene: 'card' })
    expect(readWords(implying, '别人能刷，我用手机').answers).toEqual({ 'other-card': 'works', scene: 'phone' })
    expect(readWords(implying, '今天').answers).toEqual({})
  })
})
