import type { Bar, Cause, CauseId, CausePair, LikelihoodRow, Model, Question, QuestionId, Refinement, Tier, WindowAction } from './model'

/** Numbers causes by their place in the model, two characters each. */
type Numbers = string

/** Which row of a question holds for a cause: one character a cause, NO_ROW where the question says nothing about it. */
type RowOfCause = string

/** A question with its refinements: [id, causes] each, under the option they stand for. */
type PackedRefinements = readonly (readonly [question: QuestionId, option: string, wordings: readonly (readonly [id: string, causes: Numbers])[]])[]

/**
 * A model as it is shipped: the same, with every cause named by its number and every likelihood by its row. A third of the bytes, and
 * quicker to read on a slow phone than the tables editors write.
 */
export interface PackedModel {
  readonly rest: Omit<Model, 'causes' | 'pairs' | 'bars' | 'questions' | 'likelihoods' | 'refinements' | 'actions'>
  readonly causes: string
  readonly tiers: string
  readonly pairs: readonly (readonly [causes: Numbers, dominant?: CauseId])[]
  readonly bars: readonly (readonly [when: Bar['when'], causes: Numbers])[]
  readonly questions: readonly (Omit<Question, 'options'> & { readonly options: string })[]
  readonly likelihoods: Readonly<Record<QuestionId, readonly [levels: string, rowOf: RowOfCause]>>
  readonly refinements: PackedRefinements
  readonly actions: readonly (Omit<WindowAction, 'fixes'> & { readonly fixes: Readonly<Record<string, Numbers>> })[]
}

const NO_ROW = '-'
const FIRST = 48

/** One character for a small number, from 0 on, none of which JSON has to escape up to 44 rows. */
const character = (number: number): string => String.fromCharCode(FIRST + number)

const CHANCES = [0.95, 0.7, 0.3, 0] as const

/** The compact form of a model; done when the app is built. */
export const packModel = (model: Model): PackedModel => {
  const { causes, pairs, bars, questions, likelihoods, refinements, actions, ...rest } = model
  const ids = causes.map(({ id }) => id)
  const numbers = (named: readonly CauseId[]): Numbers => named.map((id) => `0${ids.indexOf(id)}`.slice(-2)).join('')
  const packedRows = (question: QuestionId): readonly [string, RowOfCause] => {
    const rows = likelihoods[question] ?? []
    const rowOf = ids.map((id) => {
      const at = rows.map((row) => row.causes.indexOf(id) >= 0).indexOf(true)
      return at < 0 ? NO_ROW : character(at)
    })
    return [rows.map(({ levels, basis }) => (basis === 'source' ? '+' : '?') + levels).join(' '), rowOf.join('')]
  }
  const packedRefinements: [string, string, [string, Numbers][]][] = []
  for (const { id, question, option, causes: named } of refinements) {
    const last = packedRefinements[packedRefinements.length - 1]
    if (last && last[0] === question && last[1] === option) last[2].push([id, numbers(named)])
    else packedRefinements.push([question, option, [[id, numbers(named)]]])
  }
  const packedLikelihoods: Record<QuestionId, readonly [string, RowOfCause]> = {}
  for (const question of Object.keys(likelihoods)) packedLikelihoods[question] = packedRows(question)
  return {
    rest,
    causes: ids.join(' '),
    tiers: causes.map(({ tier }) => tier).join(''),
    pairs: pairs.map(({ causes: both, dominant }) => (dominant ? [numbers(both), dominant] : [numbers(both)])),
    bars: (bars ?? []).map(({ when, causes: barred }) => [when, numbers(barred)]),
    questions: questions.map((question) => ({ ...question, options: question.options.join(' ') })),
    likelihoods: packedLikelihoods,
    refinements: packedRefinements,
    actions: actions.map((action) => {
      const fixes: Record<string, Numbers> = {}
      for (const chance of CHANCES) {
        const named = ids.filter((id) => action.fixes[id] === chance)
        if (named.length > 0) fixes[String(chance)] = numbers(named)
      }
      return { ...action, fixes }
    }),
  }
}

const chanceOf = (text: string): (typeof CHANCES)[number] => CHANCES.filter((chance) => String(chance) === text)[0] ?? 0
const tierOf = (digit: string): Tier => (digit === '3' ? 3 : digit === '2' ? 2 : 1)

/** The model again: compiled, it is the same as before in every number. */
export const unpackModel = (packed: PackedModel): Model => {
  const ids = packed.causes.split(' ')
  const named = (numbers: Numbers): CauseId[] => (numbers.match(/../g) ?? []).map((number) => ids[Number(number)] ?? '')
  const causes: Cause[] = ids.map((id, at) => ({ id, tier: tierOf(packed.tiers.charAt(at)) }))
  const pairs: CausePair[] = packed.pairs.map(([both, dominant]) => {
    const [one = '', other = ''] = named(both)
    return { causes: [one, other], ...(dominant && { dominant }) }
  })
  const likelihoods: Record<QuestionId, LikelihoodRow[]> = {}
  for (const question of Object.keys(packed.likelihoods)) {
    const [levels = '', rowOf = ''] = packed.likelihoods[question] ?? []
    likelihoods[question] = levels.split(' ').map((row, at) => ({
      causes: ids.filter((_, cause) => rowOf.charAt(cause) === character(at)),
      levels: row.slice(1),
      basis: row.charAt(0) === '+' ? 'source' : 'judgement',
    }))
  }
  const refinements: Refinement[] = []
  for (const [question, option, wordings] of packed.refinements) for (const [id, numbers] of wordings) refinements.push({ id, question, option, causes: named(numbers) })
  return {
    ...packed.rest,
    causes,
    pairs,
    bars: packed.bars.map(([when, barred]) => ({ when, causes: named(barred) })),
    questions: packed.questions.map((question) => ({ ...question, options: question.options.split(' ') })),
    likelihoods,
    refinements,
    actions: packed.actions.map((action) => {
      const fixes: Record<CauseId, (typeof CHANCES)[number]> = {}
      for (const chance of Object.keys(action.fixes)) for (const id of named(action.fixes[chance] ?? '')) fixes[id] = chanceOf(chance)
      return { ...action, fixes }
    }),
  }
}
