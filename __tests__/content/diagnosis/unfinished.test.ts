import fc from 'fast-check'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE, type Answers, type QuestionId } from '@/domain/diagnosis/model'
import { answersToSend, unclearIn } from '@/domain/diagnosis/unfinished'
import { formatEntry } from '@/domain/entry/entry-code'
import { parseEntry } from '@/domain/entry/parse-entry'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'

const compiled = compileModel(model)
const layout = layoutOf(model)
const at = (answers: Answers, askFirst: QuestionId | null) => diagnose(compiled, answers, askFirst ? { askFirst } : {})
const optionsOf = (id: QuestionId): readonly string[] => model.questions.find((question) => question.id === id)?.options ?? []

/** Answers the questions that are asked, each with the choice the number falls on, the last of them being 不清楚. */
const walked = (choices: readonly number[]): Answers =>
  choices.reduce<Answers>((answers, choice) => {
    const { next } = at(answers, null)
    const options = next ? [...optionsOf(next), UNSURE] : []
    return next ? { ...answers, [next]: options[choice % options.length] ?? UNSURE } : answers
  }, {})

const choices = fc.array(fc.nat(59), { minLength: 1, maxLength: 7 })
const anyQuestion = fc.constantFrom(...model.questions.map(({ id }) => id))

/** Sent as a code in a scene, and read by whoever opens it. */
const opened = (answers: Answers): Answers => {
  const scene = formatEntry({ kind: 'asked', code: encodeAnswers(layout, answers), from: null })
  expect(scene.length).toBeLessThanOrEqual(32)
  const entry = parseEntry({ query: { scene } })
  const read = entry.kind === 'asked' ? decodeAnswers([layout], entry.code) : null
  return (read?.kind === 'ok' && read.answers) || {}
}

describe('an unfinished diagnosis that is sent', () => {
  it('opens with the same answers, at the same question, with the same causes', () => {
    fc.assert(
      fc.property(choices, (given) => {
        const answers = walked(given)
        const here = at(answers, null)
        const there = opened(answersToSend(answers, here.next, here.next))
        expect(there).toEqual(answers)
        expect(at(there, null)).toEqual(here)
      }),
      { numRuns: 25 },
    )
  })

  it('asks first what could not be answered, and nothing else first', () => {
    expect(unclearIn({ scene: 'card', message: UNSURE, 'other-card': 'fails', stage: UNSURE })).toEqual(['message', 'stage'])
    expect(unclearIn({ scene: 'card' })).toEqual([])
  })

  it('opens at the question that typed words brought up, though the engine would ask another', () => {
    fc.assert(
      fc.property(choices, anyQuestion, (given, askFirst) => {
        const answers = walked(given)
        const shown = at(answers, askFirst).next
        const { next } = at(answers, null)
        const there = opened(answersToSend(answers, shown, next))
        const first = unclearIn(there).filter((question) => answers[question] !== UNSURE)[0] ?? at(there, null).next
        expect(first).toBe(shown)
      }),
      { numRuns: 25 },
    )
  })

  it('is not changed by a question that is answered already or by none', () => {
    const answers = { scene: 'card', message: 'balance' }
    expect(answersToSend(answers, 'message', 'other-card')).toBe(answers)
    expect(answersToSend(answers, null, 'other-card')).toBe(answers)
    expect(answersToSend(answers, 'stage', 'other-card')).toEqual({ ...answers, stage: UNSURE })
  })
})
