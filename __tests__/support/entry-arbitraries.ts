import fc from 'fast-check'
import { CHANNELS, type Entry } from '@/domain/entry/entry'
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
    kind: fc.constant('shared' as const),
    code: fc.string({ unit: fc.constantFrom(...'AZaz09_-'), minLength: 4, maxLength: 29 }),
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
    questions: [...(large === null ? [] : [large]), ...sizes].slice(0, 36).map((size, q) => [`q${q}`, Array.from({ length: size }, (_, o) => `q${q}o${o}`)] as const),
  }))

/** A layout with answers to it: any of its questions, any of their answers, 不清楚 among them. */
export const answered: fc.Arbitrary<{ readonly layout: Layout; readonly answers: Readonly<Record<string, string>> }> = layout.chain((made) =>
  fc
    .tuple(...made.questions.map(([question, options]) => fc.option(fc.constantFrom('unsure', ...options)).map((answer) => [question, answer] as const)))
    .map((pairs) => ({
      layout: made,
      answers: Object.fromEntries(pairs.filter((pair): pair is readonly [string, string] => pair[1] !== null)),
    })),
)
