import type { Fields } from '../command/case-lines'
import { found } from './describe'

/** What is found for the text of one line. */
export const answerCase = ({ text }: Fields): object | string => (typeof text === 'string' ? { results: found(text) } : 'text 要是一段文字。')
