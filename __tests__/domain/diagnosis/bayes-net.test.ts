import { forwardSample, parseBif } from '../../../scripts/bench/engine/bayes-net'
import { seeded } from '../../support/diagnosis-random'

/** A child listed before its parents, as happens in the published network. */
const BIF = `network unknown {
}
variable Wet {
  type discrete [ 2 ] { no, yes };
}
variable Rain {
  type discrete [ 2 ] { no, yes };
}
variable Hose {
  type discrete [ 3 ] { off, low, full };
}
probability ( Wet | Rain, Hose ) {
  (no, off) 1.0, 0.0;
  (yes, off) 0.1, 0.9;
  (no, low) 0.6, 0.4;
  (yes, low) 0.05, 0.95;
  (no, full) 0.2, 0.8;
  (yes, full) 0.0, 1.0;
}
probability ( Rain ) {
  table 0.75, 0.25;
}
probability ( Hose ) {
  table 0.5, 0.3, 0.2;
}
`

describe('the reader of the outside network', () => {
  it('puts parents first and keeps each row with its states', () => {
    const net = parseBif(BIF)
    expect(net.map(({ name }) => name)).toEqual(['Rain', 'Hose', 'Wet'])
    // Rain no: off, low, full; then Rain yes: off, low, full.
    expect(net[2]?.table).toEqual([1, 0, 0.6, 0.4, 0.2, 0.8, 0.1, 0.9, 0.05, 0.95, 0, 1])
    expect(net[1]?.states).toEqual(['off', 'low', 'full'])
  })

  it('refuses a table with gaps', () => {
    expect(() => parseBif(BIF.replace('  (yes, full) 0.0, 1.0;\n', ''))).toThrow('Wet')
  })

  it('draws states as often as the tables say', () => {
    // P(wet) = .75·(.5·0 + .3·.4 + .2·.8) + .25·(.5·.9 + .3·.95 + .2·1) = .21 + .23375 = .44375.
    const net = parseBif(BIF)
    const random = seeded(5)
    const states = new Uint8Array(3)
    let wet = 0
    for (let i = 0; i < 20000; i++) {
      forwardSample(net, random, states)
      wet += states[2] ?? 0
    }
    expect(wet / 20000).toBeCloseTo(0.44375, 1)
    expect(Math.abs(wet / 20000 - 0.44375)).toBeLessThan(0.015)
  })
})
