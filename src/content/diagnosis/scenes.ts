import type { LikelihoodRow, OptionId, Question } from '@/domain/diagnosis/model'
import { KNOWN, question, rows } from './notation'
import type { QuestionText } from './question-text'

/** domain.md §2 Q1: which of the five scenes. A door of the home page answers it; a scanned code leaves it to be asked. */
export const scene: Question = question('scene', KNOWN, 0.05, 'card new-card family phone')

/** A fault of another scene than the one chosen stays possible: people name the scene by what they hold, not by what is wrong. */
// card new-card family phone
export const sceneRows: readonly LikelihoodRow[] = rows(`
  ? ASNR *
`)

export const sceneText: QuestionText = {
  ask: '遇到的是哪种事？',
  unsure: '说不清',
  howToFindOut: '先按刷卡来问',
  options: {
    card: ['卡刷不了', '医院、药店'],
    'new-card': ['刚换的卡不能用'],
    family: ['给家人用、家人绑定'],
    phone: ['手机付不了', '或金额不对'],
  },
}

export const sceneReasons: Readonly<Record<OptionId, string>> = {
  card: '在窗口刷卡不行',
  'new-card': '刚换的新卡不能用',
  family: '是给家人用，或者用家人的钱',
  phone: '是手机上付不了，或者金额不对',
}
