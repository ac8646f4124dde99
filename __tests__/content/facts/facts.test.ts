import { contentCheckedOn } from '@/content/checked-on'
import { facts } from '@/content/facts'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { sources } from '@/content/sources'
import { auditBareNumbers, auditFact, auditNamedFacts } from '@/domain/knowledge/audit-facts'
import { claimsIn } from '@/domain/knowledge/audit-words'
import { factOn } from '@/domain/knowledge/fact-on-day'
import type { Fact } from '@/domain/knowledge/fact'
import { factsNamed, tellClaim } from '@/domain/knowledge/tell-claim'
import type { IsoDate } from '@/domain/shared/iso-date'
import { contentModules } from '../texts/content-modules'
import { adviceNotPolicy } from './advice-not-policy'

const ids = Object.keys(facts)
const all = ids.map((id) => facts[id]!)
const modules = contentModules()
const isFact = (value: unknown): value is Fact => typeof value === 'object' && value !== null && 'values' in value && 'reviewBy' in value
const kept = modules.filter(({ at }) => at.startsWith('facts/')).flatMap(({ at, value }) => (Array.isArray(value) ? value.filter(isFact).map((fact) => ({ at: `${at}.${fact.id}`, fact })) : []))
const claims = modules.filter(({ at }) => !at.startsWith('facts/')).flatMap(({ at, value }) => claimsIn(value, at))
const said = (list: readonly { readonly at: string; readonly reason: string }[]) => list.map(({ at, reason }) => `${at}: ${reason}`)

/** What domain.md gives, by hand: fact, day, place, and the value with its grade; “?” where it is not known. */
const table: readonly (readonly [id: string, day: string, place: string | null, values: string])[] = [
  ['pin-lock-tries', '2026-11-22', null, '6 次 B'],
  ['temp-loss-days', '2026-11-22', '320200', '7 天 B'],
  ['temp-loss-days', '2026-11-22', '330784', '10 天 B'],
  ['temp-loss-days', '2026-11-22', '110000', '10 天 D'],
  ['temp-loss-days', '2026-11-22', '440300', '3 个工作日 D'],
  ['temp-loss-days', '2026-11-22', '510100', '?'],
  ['temp-loss-days', '2026-11-22', null, '?'],
  ['bank-temp-loss-days', '2026-11-22', '330784', '5 天 B'],
  ['magstripe-withdrawn', '2026-11-22', '510100', '2019 年 11 月 1 日 B'],
  ['magstripe-withdrawn', '2019-10-31', '510100', '?'],
  ['magstripe-withdrawn', '2018-08-01', '440300', '2018 年 8 月 1 日 B'],
  ['magstripe-withdrawn', '2018-07-31', '440300', '?'],
  ['first-gen-withdrawn', '2026-11-22', '440300', '2021 年 8 月 B'],
  ['card-validity', '2026-11-22', '440300', '10 年 B'],
  ['early-renewal', '2026-11-22', null, '60 天 B'],
  ['first-card-days', '2026-11-22', '110000', '30 个自然日 B'],
  ['replacement-days', '2026-11-22', '110000', '4 个工作日 B'],
  ['replacement-days', '2026-11-22', '440100', '12 个工作日 D'],
  ['replacement-days', '2026-11-22', '510100', '?'],
  ['replacement-days', '2026-11-22', '330100', '3 到 10 个工作日 B'],
  ['replacement-days', '2026-11-22', '440500', '30 个工作日 D'],
  ['usual-replacement-days', '2026-11-22', null, '4 到 15 个工作日 I'],
  ['usual-first-card-days', '2026-11-22', null, '30 个自然日 I'],
  ['card-sync-days', '2026-11-22', null, '1 到 2 个工作日 D'],
  ['card-sync-reminder', '2026-11-22', null, '3 个工作日 I'],
  ['card-kept-years', '2026-11-22', '442000', '1 年 B'],
  ['card-kept-years', '2026-11-22', '440100', '?'],
  ['replacement-fee', '2026-11-22', '410800', '不收费 A'],
  ['replacement-fee', '2024-09-30', '410800', '?'],
  ['replacement-fee', '2026-11-22', '410100', '?'],
  ['family-main-limit', '2026-11-22', null, '5 个 B|6 个 D'],
  ['family-member-limit', '2026-11-22', null, '2 个 B'],
  ['face-check-age', '2026-11-22', null, '16 周岁 A'],
  ['face-check-at-16', '2026-11-22', null, '交材料就行 B|要本人刷脸 D'],
  ['ecard-while-lost', '2026-11-22', null, '本人授权以后能用 B|不能用 D'],
  ['eservice-family-limit', '2026-11-22', null, '10 个 D'],
  ['wallet-daily-times', '2026-05-31', null, '3 笔 B'],
  ['wallet-daily-times', '2026-06-01', null, '?'],
  ['wallet-daily-times', '2026-11-22', '110000', '?'],
  ['wallet-each-limit', '2026-05-31', null, '2000 元 B'],
  ['wallet-each-limit', '2026-06-01', null, '?'],
  ['wallet-closed-hours', '2026-05-31', null, '22 点到第二天 6 点 B'],
  ['wallet-closed-hours', '2026-11-22', null, '?'],
  ['code-pin-digits', '2026-11-22', null, '6 位 A'],
  ['code-refresh', '2026-11-22', null, '约 1 分钟 D'],
  ['pay-auth-minutes', '2026-11-22', null, '5 到 10 分钟 I'],
  ['self-pay-refund', '2026-11-22', null, '1 到 3 个工作日 A'],
  ['manual-claim-takes', '2026-11-22', null, '30 个工作日 U'],
]

describe('the facts', () => {
  it('are sound, each message naming file, field and reason', () => {
    expect(kept).toHaveLength(ids.length)
    expect(said(kept.flatMap(({ at, fact }) => auditFact(at, fact, { sources, handlers, papers }, contentCheckedOn)))).toEqual([])
  })

  it('are under their own ids, each a number of something else', () => {
    expect(all.filter((fact) => facts[fact.id] !== fact)).toEqual([])
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  })

  it.each(table)('%s on %s in %s is %s', (id, day, place, values) => {
    const on = factOn(facts[id]!, day as IsoDate, place)
    const told = on.kind === 'known' ? [on.value] : on.kind === 'disputed' ? on.values : []
    expect(told.map(({ value, grade }) => `${value} ${grade}`).join('|') || '?').toBe(values)
  })

  it('are reviewed 180 days after the check where they are firm, 90 days where they are not', () => {
    const [firm, shaky] = [all.filter(({ reviewBy }) => reviewBy === '2027-05-20'), all.filter(({ reviewBy }) => reviewBy === '2027-02-19')]
    expect(firm.length + shaky.length).toBe(all.length)
    expect(firm.every(({ values }) => values.every(({ grade, old }) => 'AB'.includes(grade) && !old))).toBe(true)
    expect(shaky.every(({ values }) => values.some(({ grade, old }) => !'AB'.includes(grade) || old))).toBe(true)
  })

  it('carry the rule of one place into no other: only a source of that place, or of the country, or second-hand words', () => {
    const foreign = all.flatMap(({ id, values }) => values.filter(({ place, sources: of }) => of.some((source) => !['cn', place].includes(sources[source]!.place))).map(({ value }) => `${id}: ${value}`))
    // Stated by several places alike (domain.md: A/B 省人社厅、陕西人社、上海; 深圳、济宁; 福州 as the one example found); inferred from all found (§3.3).
    expect(foreign.sort()).toEqual(['card-validity: 10 年', 'ecard-while-lost: 本人授权以后能用', 'face-check-at-16: 交材料就行', 'pin-lock-tries: 6 次',
      'usual-first-card-days: 30 个自然日', 'usual-replacement-days: 4 到 15 个工作日', 'yearend-stop-days: 1 到 3 天'])
  })
})

describe('every claim', () => {
  it('names only facts that exist and that have a value where it holds', () => {
    expect(claims.filter(({ claim }) => factsNamed(claim.text).length > 0).length).toBeGreaterThan(30)
    expect(said(claims.flatMap(({ at, claim }) => auditNamedFacts(at, claim, facts)))).toEqual([])
  })

  it('writes out no policy number', () => {
    const allowed = adviceNotPolicy.map(([wording]) => wording)
    expect(said(claims.flatMap(({ at, claim }) => auditBareNumbers(at, claim, allowed)))).toEqual([])
  })

  it('is excused only where the wording really stands, and with a reason', () => {
    expect(adviceNotPolicy.filter(([wording, why]) => !why || !claims.some(({ claim }) => claim.text.includes(wording)))).toEqual([])
  })

  it('is told on any day without braces, and with nothing undefined in it', () => {
    for (const day of ['2018-01-01', '2026-11-22', '2030-01-01'])
      for (const place of [null, '110000', '320200']) expect(claims.map(({ claim }) => tellClaim(claim, facts, day as IsoDate, place)).filter((text) => /[{}]|undefined|null/.test(text))).toEqual([])
  })
})

it('the age on the list of papers is that of the fact', () => expect(papers['household-register']!.name.text).toContain(`没满 ${factOn(facts['id-card-age']!, '2026-11-22' as IsoDate, null).kind === 'known' ? facts['id-card-age']!.values[0]!.value : ''}的用`))
