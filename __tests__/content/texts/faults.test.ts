import { auditFaultText } from '@/domain/knowledge/audit-texts'
import { actions } from '@/content/diagnosis/actions'
import { faultTexts } from '@/content/faults'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { sources } from '@/content/sources'

const ids = Object.keys(faultTexts)
const fault = (id: string) => faultTexts[id]!
const gradesOf = (id: string) => [...fault(id).atWindow, ...fault(id).later].map(({ grade }) => grade)
const everything = (id: string) => JSON.stringify(fault(id))

/** domain.md §1.A and §1.B in their own order; A07 is C01, B02 is A05. */
const CATALOGUE =
  'reader-offline center-or-network-down year-end-shutdown card-not-seated chip-contact-dirty obsolete-card card-sealed card-temp-loss ' +
  'card-formal-loss card-cancelled card-app-locked pin-wrong pin-locked initial-pin-blocked not-insured insurance-suspended waiting-period ' +
  'multi-insurance-records remote-not-filed provider-not-networked provider-not-designated not-selected-provider identity-mismatch ' +
  'personal-account-low item-not-covered inpatient-conflict risk-blocked third-gen-unsupported card-auth-failed card-validity-expired ' +
  'hospital-profile-stale chip-damaged antenna-broken magstripe-degaussed-legacy bank-function-only face-illegible'

describe('the texts about faults', () => {
  it('are the 36 faults of scenes A and B, no more and no fewer', () => {
    expect(ids.slice().sort()).toEqual(CATALOGUE.split(' ').sort())
    expect(ids).toHaveLength(36)
  })

  it('say what is going on, what to do, who handles it and what to ask, all within their limits', () => {
    expect(ids.flatMap((id) => auditFaultText(id, fault(id), { sources, handlers, papers }))).toEqual([])
  })

  it('bear names that differ', () => {
    expect(new Set(ids.map((id) => fault(id).name)).size).toBe(36)
  })

  it('each have something to do at the window, from the engine or of their own', () => {
    const helpless = ids.filter((id) => fault(id).atWindow.length === 0 && !actions.some(({ atWindow, fixes, otherwise }) => atWindow && (fixes[id] ?? otherwise) > 0))
    expect(helpless).toEqual([])
  })

  it('never send anybody off to replace a card whose password is locked', () => {
    for (const id of ['pin-wrong', 'pin-locked', 'initial-pin-blocked']) expect(everything(id)).not.toMatch(/[换补]卡/)
  })

  it('send nobody to the insurance hotline first for a matter of the card, nor to the card hotline for one of the insurance', () => {
    for (const id of ['card-sealed', 'card-temp-loss', 'card-formal-loss', 'card-app-locked', 'card-auth-failed', 'chip-damaged', 'pin-locked'])
      expect(fault(id).handledBy).not.toContain('insurance-hotline')
    for (const id of ['not-insured', 'insurance-suspended', 'waiting-period', 'multi-insurance-records', 'remote-not-filed', 'personal-account-low'])
      expect(fault(id).handledBy).not.toContain('card-hotline')
  })

  it('tell nobody that a low balance stops the reimbursement', () => {
    expect(fault('personal-account-low').meaning.text).toContain('和余额没有关系')
    expect(fault('personal-account-low').atWindow[0]!.text).toContain('照样走医保')
  })

  it('ask whether it can be claimed before anybody pays where the insurance itself is in doubt', () => {
    for (const id of ['not-insured', 'insurance-suspended', 'waiting-period', 'risk-blocked', 'identity-mismatch', 'year-end-shutdown'])
      expect(fault(id).atWindow.map(({ text }) => text).join('')).toMatch(/先.*问清/)
  })

  it('rest on nothing but second-hand words only where they say whom to ask', () => {
    const weak = ids.filter((id) => fault(id).meaning.sources.every((source) => sources[source]!.grade === 'D'))
    expect(weak).toEqual(['not-selected-provider'])
    expect(fault('not-selected-provider').meaning.confirmWith).toBe('医保热线 12393')
    expect(gradesOf('not-selected-provider')).toContain('I')
  })

  it('keep a rule of one city in that city', () => {
    const placed = ids.flatMap((id) => fault(id).later.filter(({ place }) => place !== 'cn').map(({ place, text }) => `${place} ${text.slice(0, 3)}`))
    expect(placed.sort()).toEqual(['220100 长春曾', '310000 在上海', '320200 无锡的', '440300 深圳的', '510100 成都的'])
  })

  it('carry no days or initial password of one city into the whole country', () => {
    for (const id of ids)
      for (const { place, text } of [fault(id).meaning, ...fault(id).atWindow, ...fault(id).later, fault(id).takes])
        if (place === 'cn') expect(text).not.toMatch(/123456|[57七五]\s?天后|10 天|\d+\s?元/)
  })
})
