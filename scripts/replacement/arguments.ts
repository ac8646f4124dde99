import { CHANNELS, REASONS } from '@/domain/card-replacement/states'

export const usage = `用法：
  npm run -s replacement -- --json 文件
  文件写 - 就从标准输入读。文件里是一个 JSON 对象：
  {
    "today": "2026-11-22",
    "place": "杭州",
    "channel": "online",
    "reason": "damaged",
    "events": [{ "state": "submitted", "on": "2026-11-16" }]
  }
各项：
  today    按哪一天算
  place    城市名；没说就写 null，按全国的说法算
  channel  ${CHANNELS.join('、')}
  reason   ${REASONS.join('、')}
  events   先后发生的事，state 如 submitted、pending_pickup、ss_enabled、temp_loss
打印一行 JSON：走到哪一步、预计哪天、晚了没有、眼下怎么办、还要办什么、哪些事不可能。
晚没晚写 null 是说不准：还没公布放假安排的日子不猜。`

export type Task = { readonly kind: 'help' } | { readonly kind: 'refused'; readonly why: string } | { readonly kind: 'one'; readonly file: string }

const refused = (why: string): Task => ({ kind: 'refused', why })

/** What is asked for on the command line; a refusal says why in one Chinese sentence. - is the standard input. */
export const readArguments = (args: readonly string[]): Task => {
  const files: string[] = []
  let asJson = false
  for (const argument of args) {
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    if (argument === '--json') asJson = true
    else if (argument.startsWith('--json=')) {
      asJson = true
      files.push(argument.slice('--json='.length))
    } else if (argument.startsWith('-') && argument !== '-') return refused(`不认识的选项：${argument}`)
    else files.push(argument)
  }
  const [file, ...more] = files
  if (!asJson || !file) return refused('请写 --json 和文件名。')
  return more.length ? refused('只能写一个文件。') : { kind: 'one', file }
}
