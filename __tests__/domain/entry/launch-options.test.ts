import { parseEntry } from '@/domain/entry/parse-entry'
import { LAUNCHES } from '../../support/entry-launches'

describe('the launch options of every entrance', () => {
  it.each(LAUNCHES.map((launch) => [launch.name, launch] as const))('%s', (_, { launch, leads }) => {
    expect(parseEntry(launch)).toEqual(leads)
  })

  it('lead to the same place whatever number the platform gives the entrance, and in whatever type', () => {
    for (const { launch, leads } of LAUNCHES) {
      for (const scene of [1000, 1047, '1047', '0000', undefined]) expect(parseEntry({ ...launch, scene } as typeof launch)).toEqual(leads)
    }
  })
})
