import type { Answers } from '@/domain/diagnosis/model'
import { isRecord, type Fields } from '../command/case-lines'
import { answerFault, diagnoseCase } from './diagnose-case'

const isAnswers = (value: unknown): value is Answers => isRecord(value) && Object.values(value).every((option) => typeof option === 'string')

/** Where the text and the answers of one line lead. */
export const answerCase = ({ text = '', answers = {} }: Fields): object | string => {
  if (typeof text !== 'string') return 'text 要是一段文字。'
  if (!isAnswers(answers)) return 'answers 要写成 {"题":"答案"}。'
  return answerFault(answers) ?? diagnoseCase({ text, answers }).summary
}
