import { CHANNELS, REASONS } from '@/domain/card-replacement/states'

export { readArguments } from '../command/one-file'

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
