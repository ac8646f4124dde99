export type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** What is said of one case besides its id, or a Chinese sentence saying what is wrong with it. */
export type AnswerLine = (given: Fields) => object | string

const answerOne = (line: string, answer: AnswerLine): object | string => {
  const given = parsed(line)
  if (!isRecord(given)) return '不是一个 JSON 对象。'
  const id = given['id']
  if (typeof id !== 'string' && typeof id !== 'number') return '缺少 id。'
  const said = answer(given)
  return typeof said === 'string' ? said : { id, ...said }
}

/** Answers every line of a file in turn; a bad one is complained of with its number and the rest goes on. True when none was bad. */
export const answerLines = (lines: string, answer: AnswerLine, print: (line: string) => void, complain: (line: string) => void): boolean => {
  let sound = true
  lines.replace(/^\uFEFF/, '').split(/\r?\n/).forEach((line, at) => {
    if (!line.trim()) return
    const said = answerOne(line, answer)
    if (typeof said === 'string') {
      sound = false
      complain(`第 ${at + 1} 行：${said}`)
    } else print(JSON.stringify(said))
  })
  return sound
}
