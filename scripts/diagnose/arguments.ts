import type { Answers } from '@/domain/diagnosis/model'
import type { Task as CommandTask } from '../command/run'
import { answerFault } from './diagnose-case'

export const usage = `用法：
  npm run -s diagnose -- --text "屏幕上的字，或一句话" [--answer 题=答案 …] [--json]
  npm run -s diagnose -- --answer message=unreadable --answer other-card=works
  npm run -s diagnose -- --cases 文件
选项：
  --text    窗口或屏幕怎么说，怎么打字都行
  --answer  直接回答一题，可以多次；答案 unsure 是“不清楚”。和 --text 冲突时，以它为准
  --json    只打印一行 JSON
  --cases   每行一个 {"id":"…","text":"…","answers":{"题":"答案"}}，逐行打印 JSON；text、answers 可以不写`

export type Task = CommandTask<{ readonly kind: 'one'; readonly text: string; readonly answers: Answers; readonly asJson: boolean }>

interface Given {
  readonly texts: string[]
  readonly files: string[]
  readonly answers: Record<string, string>
  asJson: boolean
}

const TAKES_VALUE = ['--text', '--answer', '--cases']

const refused = (why: string): Task => ({ kind: 'refused', why })

const taskOf = ({ texts, files, answers, asJson }: Given): Task => {
  const [file] = files
  const answered = Object.keys(answers).length > 0
  if (texts.length > 1 || files.length > 1) return refused('--text 和 --cases 各只能写一次。')
  if (file !== undefined) {
    return texts.length || answered || asJson ? refused('--cases 不能和别的选项一起用。') : { kind: 'cases', file }
  }
  if (!texts.length && !answered) return refused('请写 --text、--answer 或 --cases。')
  return { kind: 'one', text: texts[0] ?? '', answers, asJson }
}

const takeAnswer = (answers: Record<string, string>, value: string): string | null => {
  const at = value.indexOf('=')
  if (at < 1) return `--answer 要写成 题=答案，现在是：${value}`
  const [question, option] = [value.slice(0, at), value.slice(at + 1)]
  const fault = answerFault({ [question]: option })
  if (fault !== null) return fault
  if (answers[question] !== undefined && answers[question] !== option) return `同一题回答了两次：${question}`
  answers[question] = option
  return null
}

/** `--name=value` in its two parts; what is not written so has no value. */
const apart = (argument: string): readonly [name: string, value?: string] => {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)]
}

/** What is asked for on the command line; a refusal says why in one Chinese sentence. */
export const readArguments = (args: readonly string[]): Task => {
  const given: Given = { texts: [], files: [], answers: {}, asJson: false }
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    const [name, inline] = apart(argument)
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    if (argument === '--json') {
      given.asJson = true
      continue
    }
    if (!TAKES_VALUE.includes(name)) return refused(`不认识的选项：${argument}`)
    const value = inline ?? args[++i]
    if (value === undefined || (inline === undefined && value.startsWith('--'))) return refused(`${name} 后面要写内容。`)
    if (name === '--text') given.texts.push(value)
    else if (name === '--cases') given.files.push(value)
    else {
      const fault = takeAnswer(given.answers, value)
      if (fault !== null) return refused(fault)
    }
  }
  return taskOf(given)
}
