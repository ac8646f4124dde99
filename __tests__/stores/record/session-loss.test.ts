import { createMedium } from '../../support/hostile-kv'
import { pinned } from '../../support/hostile-kv-designs'
import { adapters, createOracle, LAUNCHES, NOTHING } from '../../support/hostile-kv-matrix'
import { connect, type Host } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))

/** What a device that never flushed may leave of a key written in the session. */
const FATES: readonly ((now: string | undefined, before: string | null) => string | null)[] = [
  (now) => now ?? null,
  (_, before) => before,
  (now) => now?.slice(0, now.length >> 1) ?? null,
  () => null,
]

const fatesOf = (keys: number): number[][] => (keys === 0 ? [[]] : fatesOf(keys - 1).flatMap((rest) => FATES.map((_, fate) => [...rest, fate])))

/** Plays all launches but acknowledges nothing of the last, whose writes then meet their fates. Null: nothing of before was lost. */
const complaint = (host: Host, launches: number, fates: readonly number[]): string | null => {
  const medium = createMedium([])
  const kv = adapters[host]
  const oracle = createOracle()
  connect(host, medium)
  LAUNCHES.slice(0, launches).forEach((steps, index) => {
    medium.startSession()
    const record = pinned.open(kv)
    let kept = record.value ?? NOTHING
    for (const step of steps) {
      kept = oracle.attempt(kept, step)
      if (record.save(kept) && index < launches - 1) oracle.acknowledge(kept)
    }
  })
  const written = [...medium.overwritten]
  expect(written).toHaveLength(2)
  written.forEach(([key, before], index) => {
    const text = FATES[fates[index] ?? 0]?.(medium.disk.get(key), before) ?? null
    if (text === null) medium.disk.delete(key)
    else medium.disk.set(key, text)
  })
  const { value, save } = pinned.open(kv)
  const finding = oracle.judge(value)
  if (finding) return finding
  const next = oracle.attempt(value ?? NOTHING, 'add')
  if (!save(next)) return 'stuck'
  oracle.acknowledge(next)
  return oracle.judge(pinned.open(kv).value)
}

it.each(['weapp', 'alipay', 'h5'] as const)(
  'on %s losing a whole session, each key kept, reverted, torn or gone, costs nothing of the sessions before',
  (host) => {
    const cases = [1, 2, 3].flatMap((launches) => fatesOf(2).map((fates) => ({ launches, fates })))
    expect(cases).toHaveLength(48)
    for (const { launches, fates } of cases) expect([launches, fates, complaint(host, launches, fates)]).toEqual([launches, fates, null])
  },
)
