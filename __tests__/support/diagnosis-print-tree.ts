// Run by tsx, not by jest, whose sandbox makes the engine ten times slower: prints every state of the shipped model, one a line.
// Arguments: the most questions asked, and "flat" to make all faults equally frequent.
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers } from '@/domain/diagnosis/model'
import { model } from '@/content/diagnosis/model'

const [most, flat] = process.argv.slice(2)
const compiled = compileModel(flat === 'flat' ? { ...model, causes: model.causes.map(({ id }) => ({ id, tier: 2 })) } : model)
const lines: string[] = []

const visit = (answers: Answers): void => {
  const { now, skipped, causes, next, verdict, doubtful } = diagnose(compiled, answers, { maxQuestions: Number(most) })
  lines.push(JSON.stringify({ now, skipped, causes: causes.map(({ id, grade }) => ({ id, grade })), next, verdict, doubtful }))
  if (next === null) return
  const { options = [] } = model.questions.find(({ id }) => id === next) ?? {}
  for (const option of [...options, UNSURE]) visit({ ...answers, [next]: option })
}

visit({})
process.stdout.write(lines.join('\n'))
