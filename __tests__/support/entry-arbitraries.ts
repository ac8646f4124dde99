import fc from 'fast-check'
import { STAGES } from '@/domain/card-replacement/states'
import { CHANNELS, type Entry } from '@/domain/entry/entry'
import { RELATIONS } from '@/domain/family-binding/member'
import { PREPARATIONS } from '@/domain/family-binding/preparation'
import type { Layout } from '@/domain/share/layout'

const id = (longest: number) => fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: longest })
const from = fc.constantFrom(null, ...CHANNELS)

/** Every entry a link can carry. */
export const linkedEntry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant('window' as const),
    city: fc.option(fc.constantFrom('110000', '330100', '442000', '659010', '820000')),
    site: id(12),
    window: fc.option(id(6)),
    from,
  }),
  fc.record({
    kind: fc.constantFrom('shared' as const, 'asked' as const),
    code: fc.string({ unit: fc.constantFrom(...'AZaz09_-'), minLength: 4, maxLength: 29 }),
    from,
  }),
  fc.record({ kind: fc.constant('checked' as const), code: fc.string({ unit: fc.constantFrom(...'AZaz09_-'), minLength: 7, maxLength: 7 }), from }),
  fc.record({ kind: fc.constant('article' as const), id: fc.string({ unit: fc.constantFrom(...'abz09'), minLength: 1, maxLength: 33 }), from }),
  fc.record({
    kind: fc.constant('progress' as const),
    stage: fc.oneof(fc.constantFrom(...STAGES), fc.string({ unit: fc.constantFrom(...'az_'), minLength: 4, maxLength: 20 })),
    place: fc.option(fc.constantFrom('110000', '330100', '442000', '659010', '820000')),
    from,
  }),
  fc.record({
    kind: fc.constant('preparation' as const),
    preparation: fc.oneof(fc.constantFrom(...PREPARATIONS), fc.string({ unit: fc.constantFrom(...'az'), minLength: 4, maxLength: 8 })),
    relation: fc.oneof(fc.constantFrom(...RELATIONS), fc.string({ unit: fc.constantFrom(...'az-'), minLength: 4, maxLength: 16 })),
    from,
  }),
)

/** Layouts of 1 to 36 questions with 1 to 12 answers each, one of them sometimes with up to 120. */
export const layout: fc.Arbitrary<Layout> = fc
  .record({
    version: fc.constantFrom('01', 'zZ', '9a'),
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 36 }),
    large: fc.option(fc.integer({ min: 60, max: 120 })),
  })
  .map(({ version, sizes, large }) => ({
    version,
    questions: (large === null ? sizes : [large, ...sizes.slice(1)]).map((size, q) => [`q${q}`, Array.from({ length: size }, (_, o) => `q${q}o${o}`)] as const),
  }))

type AnswersTo = Readonly<Record<string, string>>

const answerTo = ([id, options]: Layout['questions'][number]) => fc.constantFrom('unsure', ...options).map((answer) => [id, answer] as const)

/** Answers to at most so many of a layout's questions, 不清楚 among them. */
export const upToAnswers = (made: Layout, count: number): fc.Arbitrary<AnswersTo> =>
  fc
    .shuffledSubarray([...made.questions], { maxLength: Math.min(count, made.questions.length) })
    .chain((chosen) => fc.tuple(...chosen.map(answerTo)))
    .map((pairs) => Object.fromEntries(pairs))

/** A layout with answers to any of its questions. */
export const answered: fc.Arbitrary<{ readonly layout: Layout; readonly answers: AnswersTo }> = layout.chain((made) =>
  upToAnswers(made, made.questions.length).map((answers) => ({ layout: made, answers })),
)
