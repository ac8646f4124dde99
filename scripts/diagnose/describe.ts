import { actionTexts } from '@/content/actions'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { faultTexts } from '@/content/faults'
import { causeGradeWords } from '@/content/wording/grades'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Position, Reason, RankedCause, Verdict } from '@/domain/diagnosis/position'
import type { Claim } from '@/domain/shared/source'
import type { Diagnosed } from './diagnose-case'

const stopped: Readonly<Record<Verdict, string>> = {
  asking: '',
  settled: '不再问：再问也不会改变现在该做的事。',
  enough: '不再问：已经问够了。',
  unsure: '不再问：都不清楚，再问也帮不上。',
  'nothing-left': '不再问：能问的都问过了。',
}

const spoken = (claim: Claim | undefined, id: string): string =>
  claim ? claim.text + (claim.confirmWith ? `（未核实，请向${claim.confirmWith}确认）` : '') : id

const reason = ({ question, option }: Reason): string => reasonTexts[question]?.[option] ?? `${question}=${option}`

const now = ({ now: steps, skipped }: Position): string[] => [
  '现在就做：',
  ...steps.map((id, at) => `  ${at + 1}. ${spoken(actionTexts[id]?.say, id)}`),
  ...skipped.map(({ action, because }) => `  不用再试“${(actionTexts[action]?.say.text ?? action).replace(/。$/, '')}”：${reason(because)}。`),
]

const cause = ({ id, grade, speaksFor, speaksAgainst }: RankedCause): string[] => [
  `  ${causeGradeWords[grade]}：${faultTexts[id]?.name ?? id}（${id}）`,
  ...(speaksFor.length ? [`    像：${speaksFor.map(reason).join('；')}`] : []),
  ...(speaksAgainst.length ? [`    不像：${speaksAgainst.map(reason).join('；')}`] : []),
]

const causes = ({ causes: ranked, fitsNothing }: Position): string[] => [
  '可能的原因：',
  ...(ranked.length ? ranked.map(cause).reduce((all, lines) => all.concat(lines), []) : ['  还看不出来。可以打 12393 问医保，打 12333 问社保卡。']),
  ...(fitsNothing ? ['  这些都不太像，请窗口念一遍提示。'] : []),
]

const heard = ({ words, answers }: Diagnosed): string[] => {
  const lines = Object.keys(answers).map((question) => `  ${answers[question] === UNSURE ? `${questionTexts[question]?.ask}不清楚` : reason({ question, option: answers[question] ?? '' })}（${question}=${answers[question]}）`)
  return [...(lines.length ? ['已经知道：', ...lines] : []), ...words.notes.map((note) => `提醒：${note}`)]
}

const next = ({ next: id, remaining, verdict, doubtful }: Position): string[] => {
  const again = doubtful === null ? [] : [`这一题和别的回答不太一致，请确认：${questionTexts[doubtful]?.ask}（${doubtful}）`]
  const texts = id === null ? undefined : questionTexts[id]
  if (!texts) return [...again, stopped[verdict]]
  return [
    ...again,
    `接下来问：${texts.ask}（大约还要 ${remaining} 题）`,
    ...Object.entries(texts.options).map(([option, [label, hint]]) => `  --answer ${id}=${option}　${label}${hint ? `（${hint}）` : ''}`),
    `  --answer ${id}=${UNSURE}　${texts.unsure}（${texts.howToFindOut}）`,
  ]
}

/** The whole result as people read it: what to do now, what it may be and why, what to ask next or why no more is asked. */
export const describe = (done: Diagnosed): string =>
  [...now(done.position), ...causes(done.position), ...heard(done), ...next(done.position)].join('\n')
