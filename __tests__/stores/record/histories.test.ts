import fc from 'fast-check'
import { createMedium, type Fault } from '../../support/hostile-kv'
import { pinned } from '../../support/hostile-kv-designs'
import { adapters, createOracle, NOTHING } from '../../support/hostile-kv-matrix'
import { connect } from '../../support/hostile-kv-taro'

jest.mock('@tarojs/taro', () => jest.requireActual('../../support/hostile-kv-taro'))
jest.setTimeout(60000)

const session = fc.record({
  steps: fc.array(fc.constantFrom('add' as const, 'drop' as const), { minLength: 1, maxLength: 4 }),
  fault: fc.option(fc.record({ after: fc.nat(30), mode: fc.nat(1000) }), { nil: null }),
  decay: fc.option(fc.record({ copy: fc.nat(2), at: fc.nat(200) }), { nil: null }),
})

// Months of use: a fault in any session, and between two quiet sessions a copy may rot. Each is over before the next begins.
it.each(['weapp', 'alipay', 'h5'] as const)('on %s no history with one misfortune at a time loses anything acknowledged', (host) => {
  const kv = adapters[host]
  fc.assert(
    fc.property(fc.array(session, { minLength: 1, maxLength: 12 }), (sessions) => {
      const faults: Fault[] = []
      const medium = createMedium(faults)
      const oracle = createOracle()
      connect(host, medium)
      let isQuiet = false
      for (const { steps, fault, decay } of sessions) {
        const copy = isQuiet && decay && !fault ? [...medium.disk][decay.copy % medium.disk.size] : undefined
        if (copy) medium.disk.set(copy[0], copy[1].slice(0, decay?.at))
        medium.startSession()
        if (fault) faults.push({ at: medium.calls.length + fault.after, mode: fault.mode })
        const record = pinned.open(kv)
        let kept = record.value ?? NOTHING
        isQuiet = !fault
        for (const step of steps) {
          kept = oracle.attempt(kept, step)
          const isSaved = record.save(kept)
          if (medium.isDead()) break
          if (isSaved) oracle.acknowledge(kept)
          else if (!fault) throw new Error('a quiet session could not save')
        }
        faults.length = 0
        medium.startSession()
        const shown = pinned.open(kv)
        expect(oracle.judge(shown.value)).toBeNull()
        expect(['fresh', 'ok', 'recovered', 'salvage']).toContain(shown.status)
      }
    }),
    { numRuns: 1500 },
  )
})
