// Times the share code of a walk with as many answers as the engine ever asks for.
import { model } from '@/content/diagnosis/model'
import { decodeAnswers, encodeAnswers } from '@/domain/share/answer-code'
import { layoutOf } from '@/domain/share/layout'
import { beside, print, rounds } from './beside'
import { sideBySide } from './stopwatch'

const mostAnswers = 10
const layout = layoutOf(model)
const answers: Record<string, string> = {}
for (const { id, options } of model.questions.slice(0, mostAnswers)) answers[id] = options[options.length - 1]!
const code = encodeAnswers(layout, answers)
const read = decodeAnswers([layout], code)
if (read.kind !== 'ok' || JSON.stringify(read.answers) !== JSON.stringify(answers)) throw new Error(`${code} does not read back`)
const json = JSON.stringify(answers)

print({
  [`encode ${mostAnswers} answers in ${code.length} characters / JSON.stringify`]: beside(sideBySide(rounds(), () => encodeAnswers(layout, answers), () => JSON.stringify(answers))),
  [`decode ${code.length} characters of ${mostAnswers} answers / JSON.parse`]: beside(sideBySide(rounds(), () => decodeAnswers([layout], code), () => JSON.parse(json))),
})
