import budget from '../../config/size-budget.json'
import type { Walks } from './child-walks'
import { always, figure, type Figure } from './figure'
import { freshProcess } from './fresh-process'
import { ourFolder } from './our-build'
import { platformNames } from './reference'
import { spread } from './spread'
import { bytes, printTable } from './table'

const mini = ['weapp', 'alipay'] as const

const most = (values: readonly number[]): number => Math.max(...values)

/** What crosses to the view while the questions are answered; exact, no clock involved. */
export function measureUpdates(): readonly Figure[] {
  const walk = freshProcess<Walks>('child-walks')
  const measured = mini.map((platform) => {
    const { walks, firstQuestionBytes, resultBytes } = walk([platform, ourFolder(platform)])
    const taps = walks.flat()
    const [sent, calls] = [taps.map((tap) => tap.bytes), taps.map((tap) => tap.calls)]
    return { name: platformNames[platform], walks: walks.length, sent, calls, firstQuestionBytes, resultBytes }
  })
  printTable(['answer taps, a walk for every answer to the first question', 'walks', 'taps', 'calls a tap', 'bytes a tap, middle', 'most', 'result page, most'],
    measured.map(({ name, walks, sent, calls, resultBytes }) => [name, String(walks), String(sent.length), `${Math.min(...calls)} to ${most(calls)}`,
      bytes(spread(sent).middle), bytes(most(sent)), bytes(most(resultBytes))]))
  return measured.flatMap(({ name, sent, calls, firstQuestionBytes }) => [
    figure(`${name} first setData of the first question`, firstQuestionBytes, bytes, budget.setDataBytes.firstQuestion),
    figure(`${name} bytes of an answer tap, most`, most(sent), bytes, budget.setDataBytes.tap),
    always(`${name} setData calls of an answer tap`, calls, 1),
  ])
}
