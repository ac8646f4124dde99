import type { Answers } from '@/domain/diagnosis/model'
import { answerFault, diagnoseCase } from './diagnose-case'

interface Case {
  readonly id: string | number
  readonly text: string
  readonly answers: Answers
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isAnswers = (value: unknown): value is Answers => isRecord(value) && Object.values(value).every((option) => typeof option === 'string')

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** One line as a case, or a Chinese sentence saying what is wrong with it. */
export const readCase = (line: string): Case | string => {
  const given = parsed(line)
  if (!isRecord(given)) return '不是一个 JSON 对象。'
  const { id, text = '', answers = {} } = given
  if (typeof id !== 'string' && typeof id !== 'number') return '缺少 id。'
  if (typeof text !== 'string') return 'text 要是一段文字。'
  if (!isAnswers(answers)) return 'answers 要写成 {"题":"答案"}。'
  return answerFault(answers) ?? { id, text, answers }
}

/** Answers every line in turn; a bad one is complained of with its number and the rest goes on. True when none was bad. */
export const answerCases = (lines: string, print: (line: string) => void, complain: (line: string) => void): boolean => {
  let sound = true
  lines.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, at) => {
    if (!line.trim()) return
    const read = readCase(line)
    if (typeof read === 'string') {
      sound = false
      complain(`第 ${at + 1} 行：${read}`)
    } else print(JSON.stringify({ id: read.id, ...diagnoseCase(read).summary }))
  })
  return sound
}
