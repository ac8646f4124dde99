import { figure, type Figure } from './figure'
import { measureSpeed, type Measured } from './speed'
import { milliseconds, ratio } from './table'
import type { Beside } from './beside'

/** For the question shown after a tap, ms: with JIT, and without (engine.md c.4). */
const mostOfQuestion = { jit: 5, jitless: 50 }
/** For search, ms (engine.md, Metrics). */
const mostOfWords = 20

const named = (timings: Measured['jit'], start: string): Beside => {
  const found = [...timings].find(([name]) => name.startsWith(start))
  if (!found) throw new Error(`“${start}” was not measured`)
  return found[1]
}

/** The engine on the model that ships. */
export function measureEngine(): readonly Figure[] {
  const { jit, jitless } = measureSpeed('child-engine')
  const slowest = { jit: named(jit, 'next question, slowest'), jitless: named(jitless, 'next question, slowest') }
  return [
    figure('next question, slowest state, jit', slowest.jit.ours, milliseconds, mostOfQuestion.jit),
    figure('  the same / naive entropy scan', slowest.jit.ours / slowest.jit.yardstick, ratio),
    figure('next question, slowest state, jitless', slowest.jitless.ours, milliseconds, mostOfQuestion.jitless),
    figure('  the same / naive entropy scan', slowest.jitless.ours / slowest.jitless.yardstick, ratio),
  ]
}

/** What a person types. */
export function measureWords(): readonly Figure[] {
  const words = named(measureSpeed('child-words').jitless, 'read')
  return [figure('read 100 typed characters, jitless', words.ours, milliseconds, mostOfWords)]
}

/** The code a card carries. */
export function measureShare(): readonly Figure[] {
  const { jitless } = measureSpeed('child-share')
  const decode = named(jitless, 'decode')
  return [figure('read a share code / JSON.parse of its answers, jitless', decode.ours / decode.yardstick, ratio)]
}

/** The user's record: what its safety costs. */
export function measureStorage(): readonly Figure[] {
  const saved = named(measureSpeed('child-storage').jit, 'save')
  return [figure('save and verify / one plain write, files', saved.ours / saved.yardstick, ratio)]
}
