import type { LikelihoodRow, OptionId, Precondition, Question } from '@/domain/diagnosis/model'
import { KNOWN, question, rows } from './notation'
import type { QuestionText } from './question-text'

/** domain.md §2 Q1: which of the five scenes. A door of the home page answers it; a scanned code leaves it to be asked. */
export const scene: Question = question('scene', KNOWN, 0.05, 'card new-card family phone')

/**
 * A fault of another scene than the one chosen stays possible: people name the scene by what they hold, not by what is wrong. The lists of
 * scenes A–C are those of domain.md §1; of scenes D and E, every fault of the folder that its own rows do not name.
 */
// card new-card family phone
export const sceneRows: readonly LikelihoodRow[] = rows(`
  + OANN bank-only-activated finance-not-activated sync-delay bank-switch-balance-pending card-sealed hospital-profile-stale initial-pin-blocked third-gen-unsupported card-cancelled
  ? OANR ecard-broken-after-replace
  ? OANN production-failed not-received
  ? ASNN card-formal-loss bank-function-only card-auth-failed
  ? ARNS center-or-network-down year-end-shutdown personal-account-low item-not-covered identity-mismatch
  ? ARRS not-insured insurance-suspended multi-insurance-records remote-not-filed
  ? RNAS relative-link-missing
  + RNAR *family
  + RNRA *phone
  ? ARNN *
`)

const isOne = (when: Precondition | readonly Precondition[]): when is Precondition => !Array.isArray(when)

/** How people who chose another scene are seen to belong to one after all: by what they hold, once no message of a card fits. */
const otherDoors: readonly Precondition[] = [{ message: ['none', 'unsure'], 'in-hand': ['own-code', 'family-code', 'online'] }]

/**
 * The same question, asked also of who came by another door: what hangs on the scene alone opens by the other signs as well, and what
 * hangs on an answer of the scene needs no more than that answer.
 */
export const throughAnotherDoor = (asked: Question): Question => {
  const when = asked.when
  if (!when || !isOne(when) || !when[scene.id]) return asked
  const { [scene.id]: chosen = [], ...rest } = when
  return { ...asked, when: Object.keys(rest).length ? rest : [{ [scene.id]: chosen }, ...otherDoors] }
}

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
