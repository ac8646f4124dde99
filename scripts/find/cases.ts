import { found } from './describe'

interface Case {
  readonly id: string | number
  readonly text: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** One line as a case, or a Chinese sentence saying what is wrong with it. */
export const readCase = (line: string): Case | string => {
  const given = parsed(line)
  if (!isRecord(given)) return '不是一个 JSON 对象。'
  const { id, text } = given
  if (typeof id !== 'string' && typeof id !== 'number') return '缺少 id。'
  return typeof text === 'string' ? { id, text } : 'text 要是一段文字。'
}

/** Answers every line in turn; a bad one is complained of with its number and the rest goes on. True when none was bad. */
export const answerCases = (lines: string, print: (line: string) => void, complain: (line: string) => void): boolean => {
  let sound = true
  lines.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, at) => {
    if (!line.trim()) return
    const read = readCase(line)
    if (typeof read === 'string') {
      sound = false
      complain(`第 ${at + 1} 行：${read}`)
    } else print(JSON.stringify({ id: read.id, results: found(read.text) }))
  })
  return sound
}
