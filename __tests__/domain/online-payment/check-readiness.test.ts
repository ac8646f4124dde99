import { checkReadiness, HOMES, MISSING, needsOf, NEEDS, PAYEES, UNKNOWN, type Need, type Readiness } from '@/domain/online-payment/check-readiness'
import { THREE_WAYS, type ThreeWay } from '@/domain/shared/three-way'

const ALL: Readiness = { payee: 'own', home: 'here', insured: 'yes', code: 'yes', offered: 'yes', billed: 'yes', names: 'yes', located: 'yes', app: 'yes' }
const RELATIVE: Readiness = { ...ALL, payee: 'relative', linked: 'yes' }
const AWAY: Readiness = { ...ALL, home: 'away', filed: 'yes' }

test('with all of domain.md §5.1 it is possible, and one is told how', () => {
  expect(checkReadiness(ALL)).toEqual({ verdict: 'possible', because: ['how-to-pay'] })
  expect(checkReadiness(RELATIVE)).toEqual({ verdict: 'possible', because: ['relatives-own-code', 'how-to-pay'] })
  expect(checkReadiness(AWAY)).toEqual({ verdict: 'possible', because: ['remote-maybe-window', 'how-to-pay'] })
})

test('the family account is needed for a relative only, 备案 only by who is insured elsewhere', () => {
  expect(needsOf(ALL)).toEqual(NEEDS.filter((need) => need !== 'linked' && need !== 'filed'))
  expect(needsOf(RELATIVE)).toEqual(NEEDS.filter((need) => need !== 'filed'))
  expect(needsOf(AWAY)).toEqual(NEEDS.filter((need) => need !== 'linked'))
  expect(needsOf({})).not.toContain('linked')
})

test.each<[Need, Readiness, string, string]>([
  ['insured', ALL, 'not-insured', 'insured-unsure'],
  ['code', ALL, 'code-inactive', 'code-unsure'],
  ['linked', RELATIVE, 'relative-not-linked', 'linked-unsure'],
  ['filed', AWAY, 'remote-not-filed', 'filed-unsure'],
  ['offered', ALL, 'not-offered', 'offered-unsure'],
  ['billed', ALL, 'not-billed', 'billed-unsure'],
  ['names', ALL, 'names-differ', 'names-unsure'],
  ['located', ALL, 'location-off', 'location-unsure'],
  ['app', ALL, 'app-old', 'app-unsure'],
])('without %s alone it is not possible; not known it is asked for', (need, given, missing, unknown) => {
  const without = checkReadiness({ ...given, [need]: 'no' })
  expect([without.verdict, without.because[0]]).toEqual(['not-possible', missing])
  expect(without.because).toContain('window-settles')
  expect(without.because).not.toContain('how-to-pay')
  const unsure = checkReadiness({ ...given, [need]: 'unsure' })
  expect([unsure.verdict, unsure.because[0]]).toEqual(['need-answers', unknown])
  const { [need]: left, ...unsaid } = given
  expect([left, checkReadiness(unsaid)]).toEqual(['yes', unsure])
})

test('where the insurance is counts as not known until it is said', () => {
  for (const home of ['unsure', undefined] as const) {
    const { home: left, ...rest } = ALL
    expect([left, checkReadiness(home ? { ...rest, home } : rest).because[0]]).toEqual(['here', 'home-unsure'])
  }
})

test('whatever is answered: possible only with every need, missing only where somebody said no, and nothing twice', () => {
  let checked = 0
  for (const payee of PAYEES)
    for (const home of HOMES)
      for (let code = 0; code < 3 ** NEEDS.length; code++) {
        const given: Record<string, string> = { payee, home }
        NEEDS.forEach((need, at) => (given[need] = THREE_WAYS[Math.floor(code / 3 ** at) % 3] as ThreeWay))
        const { verdict, because } = checkReadiness(given as Readiness)
        const needs = needsOf(given as Readiness)
        const nos = needs.filter((need) => given[need] === 'no').length
        const open = needs.filter((need) => given[need] === 'unsure').length + (home === 'unsure' ? 1 : 0)
        const ok =
          verdict === (nos > 0 ? 'not-possible' : open > 0 ? 'need-answers' : 'possible') &&
          because.filter((reason) => MISSING.some((one) => one === reason)).length === nos &&
          because.filter((reason) => UNKNOWN.some((one) => one === reason)).length === open &&
          new Set(because).size === because.length &&
          because.includes('window-settles') === (verdict !== 'possible') &&
          because.includes('how-to-pay') === (verdict === 'possible')
        if (!ok) throw new Error(JSON.stringify({ given, verdict, because }))
        checked++
      }
  expect(checked).toBe(2 * 3 * 3 ** 9)
})
