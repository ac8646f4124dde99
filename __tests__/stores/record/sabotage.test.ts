import { oneKey, pinned, twoSlots } from '../../support/hostile-kv-designs'
import { playPairs, playSingles } from '../../support/hostile-kv-matrix'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(60000)

// Does the harness find losses at all? It must find these, exactly: a lower number means that it has gone blind somewhere.
// The numbers belong to our sequence of launches and our list of faults. The prototype in the reliability study counted, with
// sequences and faults of its own, 30 losing cases of 78 for one key and 5 of 126 for two slots.
describe('the harness', () => {
  it('finds the losses of one key in the manner of persist', () => {
    const single = playSingles(oneKey, 'weapp')
    expect([single.losing, single.found['lost-all'], single.cases]).toEqual([39, 9, 77])
    const pairs = playPairs(oneKey, 'weapp')
    expect([pairs.losing, pairs.cases]).toEqual([1735, 2411])
  })

  it('finds the losses of two slots, which come from overwriting what could not be read', () => {
    const single = playSingles(twoSlots, 'weapp')
    expect([single.losing, single.found['lost-all'], single.found['blind-write'], single.cases]).toEqual([10, 0, 3, 125])
    const pairs = playPairs(twoSlots, 'weapp')
    expect([pairs.losing, pairs.cases]).toEqual([970, 6715])
  })

  it('hands the same adapters the same faults when it tests ours', () => {
    expect(playSingles(pinned, 'weapp').losing).toBe(0)
  })
})
