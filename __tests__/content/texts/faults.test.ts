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

/**
 * domain.md §1 in its own order. An alias stands where its cause stands: A07 is C01, B02 is A05, C05 is A10, C06 is A31, C07 is A28,
 * C09 is A23, C11 is A14, E03 is A18, E13 is A24.
 */
const CATALOGUE = {
  card:
    'reader-offline center-or-network-down year-end-shutdown card-not-seated chip-contact-dirty obsolete-card card-sealed card-temp-loss ' +
    'card-formal-loss card-cancelled card-app-locked pin-wrong pin-locked initial-pin-blocked not-insured insurance-suspended waiting-period ' +
    'multi-insurance-records remote-not-filed provider-not-networked provider-not-designated not-selected-provider identity-mismatch ' +
    'personal-account-low item-not-covered inpatient-conflict risk-blocked third-gen-unsupported card-auth-failed card-validity-expired ' +
    'hospital-profile-stale chip-damaged antenna-broken magstripe-degaussed-legacy bank-function-only face-illegible',
  newCard: 'bank-only-activated finance-not-activated sync-delay ecard-broken-after-replace bank-switch-balance-pending production-failed not-received',
  family:
    'family-confused-with-pooling family-main-not-ready family-member-not-insured family-member-code-inactive family-face-failed ' +
    'family-limit-main family-limit-member family-age-boundary family-doc-rejected family-info-mismatch family-pin-forgotten pooling-not-set ' +
    'pooling-provider-ineligible pooling-quota-out pooling-auto-ended pooling-area-not-open wallet-window-limit wallet-recipient-not-open ' +
    'relative-link-missing wrong-family-product wrong-person-code',
  phone:
    'code-not-activated code-expired-or-screenshot region-or-hospital-not-open remote-online-unsupported identity-mismatch-online auth-expired ' +
    'settlement-check-failed duplicate-order code-pin-forgotten app-too-old location-denied self-paid-but-insurance-failed settled-as-self-pay ' +
    'deductible-not-met category-b-prepay out-of-catalogue over-limit-price annual-cap-reached wrong-benefit-type bill-arithmetic-mismatch ' +
    'bind-card-wrong-flow',
} as const
const catalogued = (scene: keyof typeof CATALOGUE) => CATALOGUE[scene].split(' ')

describe('the texts about faults', () => {
  it('are the 85 faults of scenes A to E, no more and no fewer', () => {
    expect(ids.slice().sort()).toEqual([...catalogued('card'), ...catalogued('newCard'), ...catalogued('family'), ...catalogued('phone')].sort())
    expect(ids).toHaveLength(85)
  })

  it('say what is going on, what to do, who handles it and what to ask, all within their limits', () => {
    expect(ids.flatMap((id) => auditFaultText(id, fault(id), { sources, handlers, papers }))).toEqual([])
  })

  it('bear names that differ', () => {
    expect(new Set(ids.map((id) => fault(id).name)).size).toBe(ids.length)
  })

  it('each have something to do at the window, from the engine or of their own', () => {
    const helpless = ids.filter((id) => fault(id).atWindow.length === 0 && !actions.some(({ atWindow, fixes, otherwise }) => atWindow && (fixes[id] ?? otherwise) > 0))
    expect(helpless).toEqual([])
  })

  it('never send anybody off to replace a card whose password is locked', () => {
    for (const id of ['pin-wrong', 'pin-locked', 'initial-pin-blocked']) expect(everything(id)).not.toMatch(/[换补]卡/)
  })

  it('send nobody to the insurance hotline first for a matter of the card, nor to the card hotline for one of the insurance', () => {
    const ofTheCard = ['card-sealed', 'card-temp-loss', 'card-formal-loss', 'card-app-locked', 'card-auth-failed', 'chip-damaged', 'pin-locked', 'bank-only-activated']
    for (const id of [...ofTheCard, 'finance-not-activated', 'ecard-broken-after-replace', 'production-failed', 'not-received'])
      expect(fault(id).handledBy).not.toContain('insurance-hotline')
    for (const id of ['not-insured', 'insurance-suspended', 'waiting-period', 'multi-insurance-records', 'remote-not-filed', 'personal-account-low', ...catalogued('family')])
      expect(fault(id).handledBy).not.toContain('card-hotline')
  })

  it('tell nobody that a low balance stops the reimbursement', () => {
    expect(fault('personal-account-low').meaning.text).toContain('和余额没有关系')
    expect(fault('personal-account-low').atWindow[0]!.text).toContain('照样走医保')
  })

  it('ask whether it can be claimed before anybody pays where the insurance itself is in doubt', () => {
    for (const id of ['not-insured', 'insurance-suspended', 'waiting-period', 'risk-blocked', 'identity-mismatch', 'year-end-shutdown', 'family-member-not-insured'])
      expect(fault(id).atWindow.map(({ text }) => text).join('')).toMatch(/先.*问清/)
  })

  it('enable the social-security side and activate the bank side, each with its own verb', () => {
    expect(ids.filter((id) => /激活社保|社保功能[^。；，]{0,4}激活|启用(银行|金融)/.test(everything(id)))).toEqual([])
    expect(fault('bank-only-activated').meaning.text).toMatch(/激活的是银行那一半.*社保功能还要另外启用/)
    expect(fault('finance-not-activated').meaning.text).toMatch(/社保功能启用了，银行功能还没激活.*不影响看病/)
  })

  it('tell the family account, which shows the relative’s own code, from sharing, which spends one’s own personal account', () => {
    const naming = (names: RegExp) => ids.filter((id) => names.test(everything(id)))
    const showing = naming(/亲情账户/)
    const spending = naming(/家庭共济|医保钱包/)
    expect(showing).toEqual(expect.arrayContaining(['family-confused-with-pooling', 'family-limit-main', 'relative-link-missing', 'pooling-not-set']))
    expect(spending).toEqual(expect.arrayContaining(['family-confused-with-pooling', 'pooling-auto-ended', 'wallet-window-limit', 'wrong-person-code']))
    expect(showing.filter((id) => !/(家人|孩子|老人)自己(的|那个)(医保码|码|医保)/.test(everything(id)))).toEqual([])
    expect(spending.filter((id) => !/个人账户/.test(everything(id)))).toEqual([])
  })

  it('let everybody be treated with a credential of the person’s own, whatever is wrong with the family account', () => {
    for (const id of ['family-main-not-ready', 'family-member-code-inactive', 'family-face-failed', 'family-limit-main', 'family-limit-member', 'family-pin-forgotten'])
      expect(fault(id).atWindow.map(({ text }) => text).join('')).toContain('家人自己的实体卡')
    expect(fault('wrong-person-code').atWindow[0]!.text).toContain('看病人自己的')
  })

  it('go on settling when the money to be shared does not come', () => {
    for (const id of catalogued('family').filter((one) => /^pooling|^wallet|confused/.test(one)))
      expect(fault(id).atWindow.map(({ text }) => text)).toContain('照样走医保结算，差的钱用现金或手机付。')
  })

  it('name the numbers of a policy as facts, so that each is corrected once', () => {
    const figures = [...catalogued('newCard'), ...catalogued('family')].flatMap((id) =>
      [fault(id).meaning, ...fault(id).atWindow, ...fault(id).later, fault(id).takes]
        .map(({ text }) => text.replace(/\{[a-z0-9-]+\}|12393|12333/g, ''))
        .filter((text) => /\d/.test(text)),
    )
    // Three working days is when to ask, our own advice; nobody's rule.
    expect(figures).toEqual(['过了 3 个工作日还不行， 和  都打，两边都查。'])
  })

  it('rest on nothing but second-hand words only where they say whom to ask', () => {
    const weak = ids.filter((id) => fault(id).meaning.sources.every((source) => sources[source]!.grade === 'D'))
    expect(weak).toEqual(['not-selected-provider'])
    expect(fault('not-selected-provider').meaning.confirmWith).toBe('医保热线 12393')
    expect(gradesOf('not-selected-provider')).toContain('I')
  })

  it('keep a rule of one city in that city', () => {
    const placed = ids.flatMap((id) => fault(id).later.filter(({ place }) => place !== 'cn').map(({ place, text }) => `${place} ${text.slice(0, 3)}`))
    expect(placed.sort()).toEqual(['220100 长春曾', '310000 在上海', '320200 无锡的', '440300 深圳的', '440300 深圳的', '510100 成都的'])
  })

  it('carry no days or initial password of one city into the whole country', () => {
    for (const id of ids)
      for (const { place, text } of [fault(id).meaning, ...fault(id).atWindow, ...fault(id).later, fault(id).takes])
        if (place === 'cn') expect(text).not.toMatch(/123456|[57七五]\s?天后|10 天|\d+\s?元/)
  })
})
