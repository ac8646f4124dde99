import type { Answers, OptionId, QuestionId } from '@/domain/diagnosis/model'
import type { IsoDate } from '@/domain/shared/iso-date'

/** Where the person stands: the window whose code was scanned. Ids only. */
export interface Site {
  readonly city: string | null
  readonly site: string
  readonly window: string | null
}

/** One walk through the questions. Holds answers and ids, never texts; the screen is a replay of it. */
export interface Walk {
  readonly answers: Answers
  /** The day of the last answer, in Asia/Shanghai; null before the first. */
  readonly answeredOn: IsoDate | null
  readonly site: Site | null
  /** What a new start put aside, so that it can be taken back. */
  readonly previous: Answers | null
  /** The tracked card the walk is about, or the relative; null where it is about none. */
  readonly card: string | null
  readonly member: string | null
}

export const freshWalk: Walk = { answers: {}, answeredOn: null, site: null, previous: null, card: null, member: null }

/** The question which scene it is; a door of the home page answers it. */
export const SCENE = 'scene'
const NEW_CARD = 'new-card'
const FAMILY = 'family'

/** Whether anything was answered beyond the door one came in by. */
export const isUnderWay = (walk: Walk): boolean => Object.keys(walk.answers).some((question) => question !== SCENE)

export const withAnswers = (walk: Walk, answers: Answers, today: IsoDate): Walk => ({ ...walk, answers: { ...walk.answers, ...answers }, answeredOn: today, previous: null })

export const withAnswer = (walk: Walk, question: QuestionId, option: OptionId, today: IsoDate): Walk => withAnswers(walk, { [question]: option }, today)

/** The walk without its latest answer; the order of the answers is the order they were given in. */
export const withoutLast = (walk: Walk): Walk => {
  const answers: Record<QuestionId, OptionId> = {}
  for (const question of Object.keys(walk.answers).slice(0, -1)) answers[question] = walk.answers[question] ?? ''
  return { ...walk, answers }
}

export const startedOver = (walk: Walk): Walk => ({ ...walk, answers: {}, answeredOn: null, previous: isUnderWay(walk) ? walk.answers : walk.previous, card: null, member: null })

export const takenBack = (walk: Walk, today: IsoDate): Walk => (walk.previous ? { ...walk, answers: walk.previous, answeredOn: today, previous: null, card: null, member: null } : walk)

/** A new start through a door of the home page; what was put aside can still be taken back. */
export const begunIn = (walk: Walk, scene: OptionId): Walk => ({ ...startedOver(walk), answers: { [SCENE]: scene } })

/** A new start about a tracked card: what is known of it is answered already. */
export const begunAbout = (walk: Walk, card: string, answers: Answers, today: IsoDate): Walk => ({ ...begunIn(walk, NEW_CARD), answers: { [SCENE]: NEW_CARD, ...answers }, answeredOn: today, card })

/** A new start about a relative of 家人绑定, the same. */
export const begunAboutMember = (walk: Walk, member: string, answers: Answers, today: IsoDate): Walk => ({ ...begunIn(walk, FAMILY), answers: { [SCENE]: FAMILY, ...answers }, answeredOn: today, member })

/** Answers of an earlier day belong to an earlier visit: put aside, not thrown away. */
export const onDay = (walk: Walk, today: IsoDate): Walk => (walk.answeredOn && walk.answeredOn !== today ? startedOver(walk) : walk)

/** A scanned window changes the place and nothing of what was answered. */
export const atSite = (walk: Walk, site: Site): Walk => ({ ...walk, site })
