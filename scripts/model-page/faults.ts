import { actionLabels } from '@/content/diagnosis/action-labels'
import { model } from '@/content/diagnosis/model'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { faultTexts } from '@/content/faults'
import { sources } from '@/content/sources'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE, type Answers, type Cause, type LikelihoodRow } from '@/domain/diagnosis/model'
import { sourcesOf, faultArticle } from '@/domain/knowledge/fault-article'

const compiled = compileModel(model)
const levels: Readonly<Record<string, string>> = { A: 'almost always', O: 'often', S: 'sometimes', R: 'rarely', N: 'never' }
const frequency = ['', '少见', '偶见', '常见'] as const

const rowOf = (question: string, cause: string): LikelihoodRow | undefined => model.likelihoods[question]?.find(({ causes }) => causes.includes(cause))

/** What somebody with this fault most likely answers; 不清楚 where the model says nothing. */
const likeliest = (question: string, cause: string): string => {
  const row = rowOf(question, cause)
  const options = model.questions.find(({ id }) => id === question)?.options ?? []
  if (!row) return UNSURE
  const best = 'AOSRN'.split('').find((letter) => row.levels.includes(letter)) ?? 'A'
  return options[row.levels.indexOf(best)] ?? UNSURE
}

const walk = (cause: string, answers: Answers = {}): Answers => {
  const { next } = diagnose(compiled, answers)
  return next ? walk(cause, { ...answers, [next]: likeliest(next, cause) }) : answers
}

const walked = (cause: string): string => {
  const answers = walk(cause)
  const rank = diagnose(compiled, answers).causes.findIndex(({ id }) => id === cause)
  const said = Object.keys(answers).map((question) => `${question} = ${answers[question]}`).join(' → ')
  return `${said || '—'} ⇒ ${rank < 0 ? 'not named' : `named ${rank + 1}.`}`
}

/** A row that so many faults share tells nothing of one of them. */
const SHARED_BY_MOST = 20

const evidence = (cause: string): readonly string[] => {
  const rows = model.questions.flatMap(({ id, options }) => {
    const row = rowOf(id, cause)
    if (!row || row.causes.length > SHARED_BY_MOST) return []
    const at = (letter: string) => options.filter((_, o) => row.levels[o] === letter).map((option) => reasonTexts[id]?.[option] ?? option)
    const telling = ['A', 'O'].filter((letter) => at(letter).length > 0).map((letter) => `${levels[letter]}: ${at(letter).join('、')}`)
    return telling.length > 0 ? [`| \`${id}\` | ${telling.join('; ')} | ${row.basis === 'source' ? 'a source' : 'judgement'} |`] : []
  })
  return ['| question | answers | rests on |', '|---|---|---|', ...rows]
}

const wordings = (cause: string): string => model.refinements.filter(({ causes }) => causes.includes(cause)).map(({ question, id }) => reasonTexts[question]?.[id] ?? id).join('、')

const steps = (cause: string): string =>
  model.actions
    .filter(({ fixes, otherwise }) => (fixes[cause] ?? otherwise) > 0)
    .map(({ id, fixes, otherwise }) => `${actionLabels[id] ?? id} ${fixes[cause] ?? otherwise}`)
    .join('、')

const rests = (cause: string): string => {
  const text = faultTexts[cause]
  return text ? sourcesOf(faultArticle(text)).map((id) => `${id} (${sources[id]?.grade ?? '?'})`).join(', ') : ''
}

/** What the ids stand for. */
export const sourceTable = (): readonly string[] => [
  '| source | grade | issuer | what it is | place | published | checked |',
  '|---|---|---|---|---|---|---|',
  ...Object.values(sources).map(({ id, grade, issuer, title, place, published, checkedOn }) => `| ${id} | ${grade} | ${issuer} | ${title} | ${place} | ${published ?? '—'} | ${checkedOn} |`),
]

export const faultSection = ({ id, tier }: Cause): readonly string[] => [
  `### ${faultTexts[id]?.name ?? id} \`${id}\``,
  '',
  `${frequency[tier]}. ${faultTexts[id]?.meaning.text ?? ''}`,
  '',
  `Asked of somebody who has it and answers as is likeliest: ${walked(id)}`,
  '',
  ...evidence(id),
  '',
  ...(wordings(id) ? [`Real messages: ${wordings(id)}.`, ''] : []),
  `Steps and their chance: ${steps(id) || 'the fall-back only'}.`,
  '',
  `Text rests on: ${rests(id)}.`,
  '',
]
