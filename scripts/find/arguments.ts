import type { Task as CommandTask } from '../command/run'

export const usage = `用法：
  npm run -s find -- "想找的话" [--json]
  npm run -s find -- --cases 文件
选项：
  --json   只打印一行 JSON，最合适的在前
  --cases  每行一个 {"id":"…","text":"…"}，逐行打印 JSON`

export type Task = CommandTask<{ readonly kind: 'one'; readonly text: string; readonly asJson: boolean }>

const refused = (why: string): Task => ({ kind: 'refused', why })

const taskOf = (words: readonly string[], files: readonly string[], asJson: boolean): Task => {
  const [text, ...moreWords] = words
  const [file, ...moreFiles] = files
  if (file !== undefined) {
    if (moreFiles.length) return refused('--cases 只能写一次。')
    return text !== undefined || asJson ? refused('--cases 不能和别的内容一起用。') : { kind: 'cases', file }
  }
  if (text === undefined) return refused('请写想找的话，或 --cases。')
  if (moreWords.length) return refused('想找的话里有空格时，请用引号括起来。')
  return { kind: 'one', text, asJson }
}

/** What is asked for on the command line; a refusal says why in one Chinese sentence. Everything after -- is words. */
export const readArguments = (args: readonly string[]): Task => {
  const words: string[] = []
  const files: string[] = []
  let asJson = false
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    if (argument === '--') {
      words.push(...args.slice(i + 1))
      break
    }
    if (argument === '--json') asJson = true
    else if (argument === '--cases' || argument.startsWith('--cases=')) {
      const file = argument === '--cases' ? args[++i] : argument.slice('--cases='.length)
      if (!file || file.startsWith('--')) return refused('--cases 后面要写文件名。')
      files.push(file)
    } else if (argument.startsWith('-') && argument.length > 1) return refused(`不认识的选项：${argument}`)
    else words.push(argument)
  }
  return taskOf(words, files, asJson)
}
