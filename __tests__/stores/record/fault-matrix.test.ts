import { depth } from '../../support/depth'
import { pinned } from '../../support/hostile-kv-designs'
import { lastingFaultsOf, lastingVanishing, play, playPairs, playSingles, type Launch } from '../../support/hostile-kv-matrix'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(120000)

const HOSTS = ['weapp', 'alipay', 'h5'] as const

const NOTHING_WRONG = { lost: 0, 'lost-all': 0, strange: 0, untruthful: 0, stuck: 0, 'blind-write': 0 }

describe.each(HOSTS)('a record on a hostile %s', (host) => {
  it('keeps everything it acknowledged when nothing goes wrong', () => {
    expect([...play(pinned, host, []).findings]).toEqual([])
  })

  it('survives every single fault: nothing lost, the status true, no unreadable copy written, able to save again', () => {
    const { examples, found, cases } = playSingles(pinned, host)
    expect(examples).toEqual([])
    expect(found).toEqual({ ...NOTHING_WRONG, misled: 0 })
    expect(cases).toBeGreaterThan(200)
  })

  it('survives every single fault that lasts to the end of the session', () => {
    const { examples, found, cases } = playSingles(pinned, host, lastingFaultsOf)
    expect(examples).toEqual([])
    expect(found).toEqual({ ...NOTHING_WRONG, misled: 0 })
    expect(cases).toBeGreaterThan(100)
  })

  // Nothing contradicts such a platform, so the session looks like a first one. But it cannot save over what it did not see.
  it('loses nothing to a session in which every read and the list of keys say that nothing is there', () => {
    const { found, cases } = playSingles(pinned, host, lastingVanishing)
    expect(found).toEqual({ ...NOTHING_WRONG, misled: found.misled })
    expect(found.misled).toBeGreaterThan(0)
    expect(cases).toBeGreaterThan(20)
  })

  // 'misled': one copy gone or cut short and a read that gives an older copy as a good one leave nothing to contradict it.
  // Every fifth, or every one in depth; five is prime to the number of modes, so that all of them are met.
  it('survives every pair of faults', () => {
    const every = depth(5, 1)
    const { examples, found, cases } = playPairs(pinned, host, undefined, undefined, undefined, every)
    expect(examples).toEqual([])
    expect(found).toEqual({ ...NOTHING_WRONG, misled: found.misled })
    expect(found.misled).toBeLessThan(30)
    expect(cases).toBeGreaterThan(20000 / every)
  })
})

describe('two faults of which one lasts to the end of its session', () => {
  const TWO_LAUNCHES: readonly Launch[] = [['add', 'add'], ['add']]

  it.each(HOSTS)('cost nothing on %s when the lasting one comes first', (host) => {
    const { found } = playPairs(pinned, host, lastingFaultsOf, undefined, TWO_LAUNCHES)
    expect(found).toEqual({ ...NOTHING_WRONG, misled: found.misled })
  })

  // The known limit, kept in view: a kill in the second save ever erases one of the only two copies, and the next session gets
  // empty answers throughout (on Alipay a failed read is one, hence twice as many). That looks like a first save cut short.
  it.each([
    ['weapp', 5],
    ['alipay', 10],
    ['h5', 0],
  ] as const)('on %s cost something in %i cases when it comes second, all of them in the first two launches ever', (host, cases) => {
    const { losing, found } = playPairs(pinned, host, undefined, lastingFaultsOf, TWO_LAUNCHES)
    expect(losing).toBe(cases)
    expect([found.strange, found.stuck]).toEqual([0, 0])
  })
})
