import { openQuestion } from '../arrival'
import { answerAll, beginIn, setOut } from '../walks'
import { goTo } from '@/platform/navigation'

/** The scene a question belongs to. */
const sceneOf = (answers: Readonly<Record<string, string>>): string => {
  const [first = ''] = Object.keys(answers)
  return first === 'message' ? 'card' : first.slice(0, 6) === 'family' ? 'family' : 'phone'
}

/** Into the questions, with what is known already. */
export const findCause = (answers: Readonly<Record<string, string>> = {}): void => {
  const scene = answers['scene'] ?? sceneOf(answers)
  beginIn(scene)
  openQuestion(null)
  if (Object.keys(answers).length > 0) answerAll('own', { ...answers, scene })
  setOut('own')
  goTo('diagnosis')
}
