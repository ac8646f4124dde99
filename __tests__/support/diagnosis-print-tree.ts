// Run by tsx, not by jest, whose sandbox makes the engine ten times slower: prints every state of the shipped model, one a line.
// Arguments: the most questions asked; "flat" to make all faults equally frequent, else "tiers"; the answers given beforehand, as JSON.
// Without the last, a process of its own prints what follows each answer to the entry question.
import { execFile } from 'node:child_process'
import { model } from '@/content/diagnosis/model'
import { compileModel } from '@/domain/diagnosis/compile-model'
import { diagnose } from '@/domain/diagnosis/diagnose'
import { UNSURE } from '@/domain/diagnosis/model'
import type { Answers, QuestionId } from '@/domain/diagnosis/model'

const [most = '6', prior = 'tiers', given] = process.argv.slice(2)
const compiled = compileModel(prior === 'flat' ? { ...model, causes: model.causes.map(({ id }) => ({ id, tier: 2 })) } : model)
const lines: string[] = []
const ROOM = 512 * 1024 * 1024

const print = (answers: Answers): QuestionId | null => {
  const { now, skipped, causes, next, verdict, doubtful } = diagnose(compiled, answers, { maxQuestions: Number(most) })
  lines.push(JSON.stringify({ now, skipped, causes: causes.map(({ id, grade }) => ({ id, grade })), next, verdict, doubtful }))
  return next
}

const optionsOf = (question: QuestionId): readonly string[] => [...(model.questions.find(({ id }) => id === question)?.options ?? []), UNSURE]

const visit = (answers: Answers): void => {
  const next = print(answers)
  if (next !== null) for (const option of optionsOf(next)) visit({ ...answers, [next]: option })
}

const printedBy = (answers: Answers): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [...process.execArgv, process.argv[1] ?? '', most, prior, JSON.stringify(answers)]
    execFile(process.execPath, args, { maxBuffer: ROOM, encoding: 'utf8' }, (error, printed) => (error ? reject(error) : resolve(printed)))
  })

const run = async (): Promise<void> => {
  if (given !== undefined) visit(JSON.parse(given) as Answers)
  else {
    const next = print({})
    const parts = next === null ? [] : optionsOf(next).map((option) => printedBy({ [next]: option }))
    for (const part of await Promise.all(parts)) lines.push(part)
  }
  process.stdout.write(lines.join('\n'))
}

void run()
