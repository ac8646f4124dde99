import type { Failure, Fixer, OutcomeText, ReadinessText, ToldText } from '@/domain/online-payment/guide'
import type { Claim } from '@/domain/shared/source'

/** What it is called, who mends it, why it is so, what to do about it, where it is said at length. */
export const need = (title: string, by: Fixer, why: readonly Claim[], how: readonly Claim[], entry: string | null = null): ReadinessText => ({ title, by, why, how, entry })

/** Answers are written as in diagnosis/phone/wordings.ts, those of one row joined by +: phone-step=activate+phone-message=nothing. */
const answersIn = (row: string): Readonly<Record<string, string>> => {
  const answers: Record<string, string> = {}
  for (const term of row.split('+')) {
    const [question = '', answer = ''] = term.split('=')
    answers[question] = answer
  }
  return answers
}

export const failure = (id: string, money: Failure['money'], label: string, hint: string, when: string, fault: string, article: string, say: Claim): Failure => ({
  id, label, hint, money, when: when.split(' ').map(answersIn), say, fault, article,
})

export const outcome = (title: string, tells: readonly Claim[], doNow: readonly Claim[]): OutcomeText => ({ title, tells, doNow })
export const told = (label: string, hint: string, follows: readonly Claim[]): ToldText => ({ label, hint, follows })
