import { suggestedBy } from '@/domain/card-replacement/moves-on'
import type { MovesOn } from '@/domain/card-replacement/moves-on'
import { SIDES, STAGES } from '@/domain/card-replacement/states'
import type { State } from '@/domain/card-replacement/states'
import fc from 'fast-check'

const table: MovesOn = { sealed: ['ss_enabled'], bankOnly: ['ss_enabled', 'activated'], failed: ['bank_failed', 'submitted'] }

describe('what can be put down after a diagnosis', () => {
  it('is what mends the causes, the likeliest first', () => {
    expect(suggestedBy(table, ['failed', 'bankOnly'], ['submitted', 'activated', 'ss_enabled', 'bank_failed'])).toEqual(['bank_failed', 'submitted', 'ss_enabled', 'activated'])
    expect(suggestedBy(table, ['bankOnly', 'failed'], ['submitted', 'activated', 'ss_enabled', 'bank_failed'])).toEqual(['ss_enabled', 'activated', 'bank_failed', 'submitted'])
  })

  it('is said once though two causes ask for it', () => {
    expect(suggestedBy(table, ['sealed', 'bankOnly'], ['ss_enabled', 'activated'])).toEqual(['ss_enabled', 'activated'])
  })

  it('is never something that cannot follow now', () => {
    expect(suggestedBy(table, ['failed', 'bankOnly'], ['submitted'])).toEqual(['submitted'])
    expect(suggestedBy(table, ['sealed'], ['activated', 'synced'])).toEqual([])
  })

  it('is nothing for a cause with nothing to put down', () => {
    expect(suggestedBy(table, ['personal-account-low'], ['ss_enabled', 'activated'])).toEqual([])
    expect(suggestedBy(table, [], ['ss_enabled'])).toEqual([])
  })

  it('holds for any causes and any states: each once, possible, and wanted by one of the causes', () => {
    const states: readonly State[] = [...STAGES, ...SIDES.oldCard, ...SIDES.bankAccount, ...SIDES.ecard, ...SIDES.payee, ...SIDES.hospital]
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.subarray([...states], { maxLength: 5 })),
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 }),
        fc.subarray([...states]),
        (any, causes, possible) => {
          const told = suggestedBy(any, causes, possible)
          expect(new Set(told).size).toBe(told.length)
          expect(new Set(told)).toEqual(new Set(possible.filter((state) => causes.some((cause) => any[cause]?.includes(state)))))
        },
      ),
    )
  })
})
