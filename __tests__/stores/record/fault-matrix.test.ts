import { pinned } from '../../support/hostile-kv-designs'
import { faultsOf, lastingFaultsOf, play, playPairs, playSingles } from '../../support/hostile-kv-matrix'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))

const lasting: typeof faultsOf = (calls, from) => lastingFaultsOf(calls, from).filter(({ mode }) => mode !== 'stale')

test.each(['weapp', 'alipay', 'h5'] as const)('%s explore', (host) => {
  const out: unknown[] = []
  const run = play(pinned, host, [])
  out.push(run.calls.length, [...run.findings])
  const t = (name: string, f: () => { cases: number; found: object; examples: string[] }) => {
    const s = Date.now()
    const r = f()
    out.push([name, Date.now() - s, r])
  }
  t('singles', () => playSingles(pinned, host))
  t('lasting', () => playSingles(pinned, host, lasting))
  t('pairs', () => playPairs(pinned, host))
  t('lasting-transient', () => playPairs(pinned, host, lasting))
  t('transient-lasting', () => playPairs(pinned, host, faultsOf, lasting))
  t('lasting-lasting', () => playPairs(pinned, host, lasting, lasting))
  process.stdout.write(JSON.stringify(out, null, 1) + '\n')
}, 300000)
