import fc from 'fast-check'
import { UNSURE as MODEL_UNSURE } from '@/domain/diagnosis/model'
import { formatEntry } from '@/domain/entry/entry-code'
import { parseEntry } from '@/domain/entry/parse-entry'
import { decodeAnswers, encodeAnswers, UNSURE } from '@/domain/share/answer-code'
import { checkCharacter } from '@/domain/share/check-character'
import type { Layout } from '@/domain/share/layout'
import { answered, layout as anyLayout, upToAnswers } from '../../support/entry-arbitraries'
import { layoutOfSize, widestAnswers } from '../../support/entry-layouts'

const SMALL: Layout = { version: '01', questions: [['a', ['x', 'y']], ['b', ['z']]] }
const DAMAGED = { kind: 'damaged' }

describe('answers as a code', () => {
  // A bit 0, then the place among the 4 choices {}, {a}, {b}, {a, b}, then places in radix 3 and 2; worked out by hand, the check character too.
  it.each<readonly [Readonly<Record<string, string>>, string]>([
    [{}, '01Ar'],
    [{ a: 'y', b: 'unsure' }, '01WH'], // 2·3 + 8·2 = 22
  ])('%j are %s', (answers, code) => {
    expect(encodeAnswers(SMALL, answers)).toBe(code)
    expect(decodeAnswers([SMALL], code)).toEqual({ kind: 'ok', version: '01', answers })
  })

  it('come back as they were, 不清楚 included, in any layout', () => {
    fc.assert(
      fc.property(answered, ({ layout, answers }) => {
        expect(decodeAnswers([layout], encodeAnswers(layout, answers))).toEqual({ kind: 'ok', version: layout.version, answers })
      }),
      { numRuns: 1000 },
    )
  })

  it('come back whatever single answer it is, in a model of 20 questions', () => {
    const layout = layoutOfSize(20, 8)
    for (const [id, options] of layout.questions) {
      for (const answer of ['unsure', ...options]) {
        expect(decodeAnswers([layout], encodeAnswers(layout, { [id]: answer }))).toEqual({ kind: 'ok', version: '01', answers: { [id]: answer } })
      }
    }
  })

  it('give a code of their own: no two sets of answers share one', () => {
    const [a, b] = [['unsure', 'x', 'y', undefined], ['unsure', 'z', undefined]] as const
    const codes = a.flatMap((one) => b.map((other) => encodeAnswers(SMALL, { ...(one && { a: one }), ...(other && { b: other }) })))
    expect(new Set(codes).size).toBe(12)
  })

  it('depend on no order', () => {
    expect(encodeAnswers(SMALL, { b: 'z', a: 'x' })).toBe(encodeAnswers(SMALL, { a: 'x', b: 'z' }))
  })

  it('that the layout does not know are left out, and nothing personal can get in', () => {
    const empty = encodeAnswers(SMALL, {})
    expect(encodeAnswers(SMALL, { name: '张三', a: '11010519491231002X', b: '' })).toBe(empty)
    expect(encodeAnswers(SMALL, JSON.parse('{"__proto__":{"a":"x"},"constructor":"x"}'))).toBe(empty)
  })

  it('call 不清楚 what the diagnosis calls it', () => expect(UNSURE).toBe(MODEL_UNSURE))
})

describe('the length of a code', () => {
  it.each([
    [20, 8, 6, 11], // 1 + 20 + 6.7 + 5·3.17 = 43.5 bits → 8
    [20, 8, 10, 13], // 56.2 bits → 10
    [20, 5, 12, 13], // 1 + 20 + 6.7 + 11·2.58 = 56.1 bits → 10
    [20, 5, 20, 14], // 1 + 6.7 + 19·2.81 = 61.0 bits → 11
    [50, 6, 6, 13], // 1 + 38 + 6.7 + 5·2.81 = 59.7 bits → 10
    [50, 6, 12, 16], // 1 + 38 + 6.7 + 11·2.81 = 76.6 bits → 13
    [50, 6, 50, 29], // 1 + 6.7 + 49·3 = 154.7 bits → 26
  ])('for %i questions of %i answers, %i of them answered, is %i at most', (questions, each, count, length) => {
    const layout = layoutOfSize(questions, each)
    expect(encodeAnswers(layout, widestAnswers(layout, count))).toHaveLength(length)
  })

  it('never passes 16 characters for twelve answers among 50 questions of six', () => {
    const layout = layoutOfSize(50, 6)
    fc.assert(fc.property(upToAnswers(layout, 12), (answers) => encodeAnswers(layout, answers).length <= 16), { numRuns: 1000 })
  })

  it('leaves room in a WeChat scene even with everything answered', () => {
    const layout = layoutOfSize(50, 6)
    const code = encodeAnswers(layout, widestAnswers(layout, 50))
    const entry = { kind: 'shared', code, from: null } as const
    expect(formatEntry(entry).length).toBeLessThanOrEqual(32)
    expect(parseEntry({ query: { scene: formatEntry(entry) } })).toEqual(entry)
  })

  it('tells which questions were answered and nothing about the answers', () => {
    const layout = layoutOfSize(20, 8)
    const lengths = new Set(layout.questions[0]?.[1].map((answer) => encodeAnswers(layout, { message: answer }).length))
    expect(lengths.size).toBe(1)
  })
})

describe('every code there is', () => {
  it('is legal in a scene and in an address', () => {
    fc.assert(fc.property(answered, ({ layout, answers }) => /^[\w-]+$/.test(encodeAnswers(layout, answers))))
  })
})

const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')
const LAYOUT = layoutOfSize(20, 6)
const CODES = fc.sample(upToAnswers(LAYOUT, 10), { numRuns: 200, seed: 20260724 }).map((answers) => encodeAnswers(LAYOUT, answers))
const survivors = (damages: (code: string) => readonly string[]): readonly string[] =>
  CODES.flatMap((code) => damages(code).filter((damage) => damage !== code && decodeAnswers([LAYOUT], damage).kind !== 'damaged'))

describe('a damaged code is refused', () => {
  it('whichever character became whichever other', () => {
    const damages = (code: string) => code.split('').flatMap((_, at) => ALL.map((one) => code.slice(0, at) + one + code.slice(at + 1)))
    expect(CODES.reduce((sum, code) => sum + damages(code).length, 0)).toBeGreaterThan(100_000)
    expect(survivors(damages)).toEqual([])
  })

  it('whichever two characters changed places', () => {
    const swapped = (code: string, i: number, j: number) =>
      code.slice(0, i) + code.charAt(j) + code.slice(i + 1, j) + code.charAt(i) + code.slice(j + 1)
    const swaps = (code: string) => code.split('').flatMap((_, j) => Array.from({ length: j }, (__, i) => swapped(code, i, j)))
    expect(survivors(swaps)).toEqual([])
  })

  it('whichever doubled character was doubled as another', () => {
    const twins = (code: string) =>
      code.split('').flatMap((one, at) => (one === code[at + 1] ? ALL.map((other) => code.slice(0, at) + other + other + code.slice(at + 2)) : []))
    expect(CODES.some((code) => twins(code).length > 0)).toBe(true)
    expect(survivors(twins)).toEqual([])
  })

  it('wherever it was cut off', () => {
    expect(survivors((code) => code.split('').map((_, at) => code.slice(0, at)))).toEqual([])
  })

  it('whatever was stuck to its end', () => {
    const longer = [...ALL, ...ALL.map((one) => 'A' + one), '。', ' ', '\n']
    expect(survivors((code) => longer.map((more) => code + more))).toEqual([])
  })

  it.each(['', '0', '01', '01A', '01\u0000r', '医保卡', '01%41r', `01${'A'.repeat(40)}`, '__proto__'])('%j, which never was one, too', (code) =>
    expect(decodeAnswers([SMALL], code)).toEqual(DAMAGED))

  it.each(['', '7', '77', '-7A', '7_A', `77${'A'.repeat(27)}`])('%j with its right check character, which no version of ours can begin like or be as long as, too', (text) =>
    expect(decodeAnswers([SMALL], text + checkCharacter(text))).toEqual(DAMAGED))

  it('when its number is none of ours although its check character is right', () => {
    // Few answers, a alone, and place 3 of 3: 2·1 + 8·3 = 26 is beyond the numbers that a alone can make.
    const text = '01a'
    expect(decodeAnswers([SMALL], text + checkCharacter(text))).toEqual(DAMAGED)
  })
})

describe('a code of another version', () => {
  const today: Layout = { version: '02', questions: [['b', ['z', 'zz']], ['c', ['w']], ['a', ['y']]] }

  it('known from before keeps the answers that are still asked today', () => {
    const code = encodeAnswers(SMALL, { a: 'y', b: 'z' })
    expect(decodeAnswers([today, SMALL], code)).toEqual({ kind: 'other-version', version: '01', answers: { a: 'y', b: 'z' } })
  })

  it('loses those that are not', () => {
    const code = encodeAnswers(SMALL, { a: 'x', b: 'unsure' })
    expect(decodeAnswers([today, SMALL], code)).toEqual({ kind: 'other-version', version: '01', answers: { b: 'unsure' } })
  })

  it('never heard of says which, without answers', () => {
    expect(decodeAnswers([today], encodeAnswers(SMALL, { a: 'x' }))).toEqual({ kind: 'other-version', version: '01', answers: null })
    expect(decodeAnswers([], encodeAnswers(SMALL, { a: 'x' }))).toEqual({ kind: 'other-version', version: '01', answers: null })
  })

  it.each(['77A', `zZ${'A'.repeat(26)}`])('never heard of may be as short or as long as %s and its check character', (text) =>
    expect(decodeAnswers([SMALL], text + checkCharacter(text))).toEqual({ kind: 'other-version', version: text.slice(0, 2), answers: null }))

  it('is damaged all the same when its check character is wrong', () => {
    const code = encodeAnswers(SMALL, { a: 'x' })
    expect(decodeAnswers([today], code.slice(0, -1) + (code.endsWith('A') ? 'B' : 'A'))).toEqual(DAMAGED)
  })

  it('gives only answers that today’s layout can write again', () => {
    fc.assert(
      fc.property(answered, anyLayout, ({ layout: old, answers }, now) => {
        const layouts = [{ ...now, version: '77' }, old]
        const read = decodeAnswers(layouts, encodeAnswers(old, answers))
        if (read.kind !== 'other-version' || read.answers === null) throw new Error(read.kind)
        const again = decodeAnswers(layouts, encodeAnswers({ ...now, version: '77' }, read.answers))
        expect(again).toEqual({ kind: 'ok', version: '77', answers: read.answers })
        for (const [id, answer] of Object.entries(read.answers)) expect(answers[id]).toBe(answer)
      }),
    )
  })
})

describe('any text at all', () => {
  it('is read without an exception, and what is accepted is what is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^01[\w-]{1,14}$/)), (text) => {
        const read = decodeAnswers([LAYOUT], text)
        expect(['ok', 'other-version', 'damaged']).toContain(read.kind)
        if (read.kind === 'ok') expect(encodeAnswers(LAYOUT, read.answers)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })
})
