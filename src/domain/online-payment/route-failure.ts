import type { Failure } from './guide'

/** What was heard in the words, as answers to questions; nothing is heard in words that nobody knows. */
export type HeardAnswers = Readonly<Record<string, string>>

export type FailureRead =
  /** `more`: what the same words say besides. */
  | { readonly kind: 'found'; readonly failure: Failure; readonly more: readonly Failure[]; readonly stop: boolean }
  /** `stop`: nobody knows whether money has left. */
  | { readonly kind: 'unknown'; readonly stop: true }

/** Answers that say that money has left, or may have, whatever else was said. */
const MONEY: readonly (readonly [question: string, answer: string])[] = [['phone-step', 'no-result'], ['order-page', 'half']]
/** What the order page says when nothing was taken. */
const UNTOUCHED = 'pending'

const moneyMoved = (heard: HeardAnswers): boolean => MONEY.some(([question, answer]) => heard[question] === answer)

const isSaid = (heard: HeardAnswers, { when }: Failure): boolean => when.some((all) => Object.keys(all).every((question) => heard[question] === all[question]))

/**
 * Which failure the words speak of, by a table of which the earlier rows weigh more (domain.md §1.F, §5.3). Where money has left or may
 * have, `stop` comes before anything else: a second payment is what hurts.
 */
export const routeFailure = (table: readonly Failure[], heard: HeardAnswers): FailureRead => {
  const moved = moneyMoved(heard)
  const said = table.filter((failure) => isSaid(heard, failure))
  // Money gone says more than the message that came with it.
  const [failure, ...more] = moved ? [...said.filter(({ money }) => money === 'gone'), ...said.filter(({ money }) => money !== 'gone')] : said
  if (!failure) return { kind: 'unknown', stop: true }
  return { kind: 'found', failure, more, stop: moved || failure.money === 'gone' || (failure.money === 'maybe' && heard['order-page'] !== UNTOUCHED) }
}
