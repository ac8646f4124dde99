import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import type { Precondition, Question } from '@/domain/diagnosis/model'

const label = (question: string, option: string): string => questionTexts[question]?.options[option]?.[0] ?? (option === 'unsure' ? (questionTexts[question]?.unsure ?? option) : option)
const ask = (id: string): string => questionTexts[id]?.ask ?? '（不问，从日历得知）'

/** The conditions any of which opens a question. */
const conditions = ({ when }: Question): readonly Precondition[] => ([] as Precondition[]).concat(when ?? [])

const told = (condition: Precondition): string =>
  Object.keys(condition).map((id) => `${id} = ${(condition[id] ?? []).map((option) => `${option}（${label(id, option)}）`).join(' / ')}`).join('; ')

const edges = (question: Question): readonly string[] =>
  conditions(question).flatMap((condition) => Object.keys(condition).map((from) => `  ${from} -->|${(condition[from] ?? []).map((option) => label(from, option)).join('、')}| ${question.id}`))

/** Which answer opens which question; everything else may be asked at any time, the most useful first. */
export const questionGraph = (): readonly string[] => {
  const { questions } = model
  const linked = questions.filter((question) => question.when || questions.some((other) => conditions(other).some((condition) => question.id in condition)))
  return [
    '```mermaid',
    'flowchart LR',
    ...linked.map(({ id }) => `  ${id}["${ask(id)}"]`),
    ...questions.flatMap(edges),
    '```',
  ]
}

export const questionTable = (): readonly string[] => [
  '| question | asks | options | may be asked when | cost | wrong answers |',
  '|---|---|---|---|--:|--:|',
  ...model.questions.map(
    (question) => { const { id, options, cost, noise } = question; return `| \`${id}\` | ${ask(id)} | ${options.map((option) => `\`${option}\` ${label(id, option)}`).join('<br>')} | ${conditions(question).map(told).join(', or ') || 'always'} | ${cost} | ${noise * 100} % |` },
  ),
]
