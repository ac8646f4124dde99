import { freshProcess } from '../fresh-process'
import { figure, type Figure } from '../figure'
import { spread } from '../spread'
import { count, milliseconds, printTable, ratio } from '../table'

interface Ready {
  readonly milliseconds: number
  readonly characters: number
}

const PROCESSES = 11
const modes = [
  { name: 'jit', flags: [] },
  { name: 'jitless', flags: ['--jitless'] },
] as const

/** From the loaded content to an index that can be searched, beside JSON.parse of the same content; CPU of first calls in fresh processes. */
export function measureReady(): readonly Figure[] {
  const run = freshProcess<Ready>('search/child-ready')
  const figures = modes.map(({ name, flags }) => {
    const turns = Array.from({ length: PROCESSES }, () => [run(['index'], flags), run(['parse'], flags)] as const)
    const ours = spread(turns.map(([index]) => index.milliseconds)).least
    const parse = spread(turns.map(([, parsed]) => parsed.milliseconds)).least
    printTable([name, 'index ready', `JSON.parse of ${count(turns[0]![1].characters)} characters`], [['least of first calls', milliseconds(ours), milliseconds(parse)]])
    return figure(`index ready / JSON.parse of the content, ${name}`, ours / parse, ratio, 1)
  })
  return figures
}
