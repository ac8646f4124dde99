import { actionLabels } from '@/content/diagnosis/action-labels'
import { actions, fallback } from '@/content/diagnosis/actions'
import { model } from '@/content/diagnosis/model'
import { questionTexts } from '@/content/diagnosis/question-texts'
import { reasonTexts } from '@/content/diagnosis/reason-texts'
import { faultTexts } from '@/content/faults'
import { actionTexts } from '@/content/actions'

const causeIds = model.causes.map(({ id }) => id)
const rows = Object.values(model.likelihoods).flat()

/** domain.md §1: slug and 频度, aliases resolved. C13, D10 and E06 have no 频度 there: 偶见 is our judgement. */
const catalogue: Readonly<Record<string, readonly string[]>> = {
  常见: [
    'reader-offline center-or-network-down card-not-seated chip-contact-dirty card-sealed pin-wrong not-insured insurance-suspended remote-not-filed',
    'personal-account-low item-not-covered hospital-profile-stale chip-damaged',
    'bank-only-activated finance-not-activated',
    'family-confused-with-pooling family-main-not-ready family-member-not-insured family-member-code-inactive family-face-failed family-pin-forgotten',
    'pooling-not-set relative-link-missing',
    'code-not-activated code-expired-or-screenshot region-or-hospital-not-open remote-online-unsupported auth-expired code-pin-forgotten',
    'settled-as-self-pay deductible-not-met category-b-prepay out-of-catalogue bind-card-wrong-flow',
  ],
  偶见: [
    'year-end-shutdown obsolete-card card-temp-loss card-formal-loss card-cancelled pin-locked waiting-period multi-insurance-records',
    'provider-not-networked provider-not-designated not-selected-provider identity-mismatch inpatient-conflict third-gen-unsupported card-validity-expired bank-function-only',
    'sync-delay ecard-broken-after-replace production-failed not-received',
    'family-limit-main family-limit-member family-age-boundary family-doc-rejected family-info-mismatch pooling-provider-ineligible pooling-quota-out',
    'pooling-auto-ended pooling-area-not-open wallet-window-limit wallet-recipient-not-open wrong-family-product wrong-person-code',
    'identity-mismatch-online settlement-check-failed duplicate-order app-too-old location-denied self-paid-but-insurance-failed over-limit-price',
    'annual-cap-reached wrong-benefit-type',
  ],
  少见: [
    'card-app-locked initial-pin-blocked risk-blocked card-auth-failed antenna-broken magstripe-degaussed-legacy face-illegible',
    'bank-switch-balance-pending',
    'bill-arithmetic-mismatch',
  ],
}

describe('the faults', () => {
  it('are the 85 of the five scenes, as frequent as domain.md says', () => {
    const tiers: Readonly<Record<string, number>> = { 常见: 3, 偶见: 2, 少见: 1 }
    const wanted = Object.entries(catalogue).flatMap(([word, lines]) => lines.flatMap((line) => line.split(' ')).map((id) => [id, tiers[word]]))
    expect(wanted).toHaveLength(85)
    expect(Object.fromEntries(model.causes.map(({ id, tier }) => [id, tier]))).toEqual(Object.fromEntries(wanted))
    expect(causeIds.filter((id) => faultTexts[id] === undefined)).toEqual([])
  })

  it('pair up in at most sixty ways, each known, each once', () => {
    const pairs = model.pairs.map(({ causes }) => [...causes].sort().join('+'))
    expect(pairs.length).toBeLessThanOrEqual(60)
    expect(new Set(pairs).size).toBe(pairs.length)
    for (const { causes: [one, other], dominant } of model.pairs) {
      expect(one).not.toBe(other)
      expect(causeIds).toEqual(expect.arrayContaining([one, other]))
      if (dominant !== undefined) expect([one, other]).toContain(dominant)
    }
  })
})

describe('the questions', () => {
  it('have short stable ids and two to ten options, most of them five at most', () => {
    for (const { id, options } of model.questions) {
      for (const name of [id, ...options]) expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(new Set(options).size).toBe(options.length)
      expect(options.length).toBeGreaterThanOrEqual(2)
      expect([id, options.length <= 10]).toEqual([id, true])
    }
    expect(model.questions.filter(({ options }) => options.length > 5).length).toBeLessThanOrEqual(model.questions.length / 3)
    expect(model.questions.filter(({ options }) => options.length > 9).map(({ id }) => id)).toEqual(['message'])
    expect(model.version).toMatch(/^[A-Za-z0-9]{2}$/)
  })

  it('are asked only under conditions that exist', () => {
    for (const { when = {} } of model.questions) {
      for (const [id, options] of [when].flat().flatMap((one) => Object.entries(one))) {
        const known = model.questions.find((question) => question.id === id)?.options ?? []
        expect([...known, 'unsure']).toEqual(expect.arrayContaining([...options]))
      }
    }
  })

  it('begin with the scene, which every fault has its own view of and which alone opens no more than its own questions', () => {
    expect(model.entry).toBe('scene')
    expect(model.questions[0]?.id).toBe('scene')
    const named = (model.likelihoods['scene'] ?? []).flatMap(({ causes }) => causes)
    expect([...named].sort()).toEqual([...causeIds].sort())
    // Whoever came by another door can still be asked: nothing hangs on the scene and on nothing else.
    const stuck = model.questions.filter(({ when = {} }) => [when].flat().every((one) => Object.keys(one).join() === 'scene') && [when].flat().some((one) => one['scene']))
    expect(stuck.map(({ id }) => id)).toEqual([])
  })

  it('have ids of options and refinements that cannot be mistaken for each other', () => {
    for (const { id, options } of model.questions) {
      const answers = [...options, ...model.refinements.filter(({ question }) => question === id).map((refinement) => refinement.id), 'unsure']
      expect(answers.filter((answer, at) => answers.indexOf(answer) !== at)).toEqual([])
    }
  })
})

describe('the likelihoods', () => {
  it('name known faults, once a question, with one letter per option', () => {
    expect(Object.keys(model.likelihoods).sort()).toEqual(model.questions.map(({ id }) => id).sort())
    for (const { id, options } of model.questions) {
      const named = (model.likelihoods[id] ?? []).flatMap(({ causes }) => causes)
      expect([id, named.filter((cause, at) => named.indexOf(cause) !== at || !causeIds.includes(cause))]).toEqual([id, []])
      for (const { levels } of model.likelihoods[id] ?? []) expect([id, levels]).toEqual([id, expect.stringMatching(new RegExp(`^[AOSRN]{${options.length}}$`))])
    }
  })

  it('separate the faults in every question: no two options mean the same', () => {
    for (const { id, options } of model.questions) {
      const column = (o: number) => (model.likelihoods[id] ?? []).map(({ levels }) => levels[o]).join('')
      const columns = options.map((_, o) => column(o))
      expect([id, new Set(columns).size]).toEqual([id, options.length])
      expect([id, options.filter((_, o) => new Set(columns[o]).size < 2)]).toEqual([id, []])
    }
  })

  it('say on what they rest', () => {
    const sourced = rows.filter(({ basis }) => basis === 'source').reduce((sum, { causes }) => sum + causes.length, 0)
    const all = rows.reduce((sum, { causes }) => sum + causes.length, 0)
    console.info(`likelihoods: ${all} stated, ${sourced} named in domain.md as confirming or ruling out (${Math.round((100 * sourced) / all)} %), the rest our judgement`)
    expect(sourced).toBeGreaterThan(150)
    for (const cause of causeIds) expect([cause, rows.some(({ causes }) => causes.includes(cause))]).toEqual([cause, true])
  })
})

describe('the refinements', () => {
  it('stand for a known option and point at known faults that the option does not exclude', () => {
    const ids = model.refinements.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, question, option, causes } of model.refinements) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(model.questions.find((one) => one.id === question)?.options).toContain(option)
      const at = model.questions.find((one) => one.id === question)?.options.indexOf(option) ?? -1
      for (const cause of causes) {
        expect(causeIds).toContain(cause)
        const row = model.likelihoods[question]?.find((one) => one.causes.includes(cause))
        expect([id, cause, row?.levels[at]]).toEqual([id, cause, expect.stringMatching(/[AOSR]/)])
      }
    }
  })
})

describe('the actions', () => {
  it('work for known faults only', () => {
    for (const { fixes, atWindow, blockedBy = [], firstWhen = [] } of actions) {
      for (const cause of Object.keys(fixes)) expect(causeIds).toContain(cause)
      const leads = [firstWhen].flat()
      if (leads.length > 0) expect(atWindow).toBe(true)
      for (const [id, options] of [...[blockedBy].flat(), ...leads].flatMap((condition) => Object.entries(condition))) expect(model.questions.find((question) => question.id === id)?.options).toEqual(expect.arrayContaining([...options]))
    }
    expect(actions.filter(({ always }) => always).map(({ id }) => id)).toEqual(['show-own-code'])
    expect(actions.filter(({ firstWhen }) => firstWhen).map(({ id }) => id)).toEqual(expect.arrayContaining(['do-not-pay-again', 'own-credential-only']))
  })

  it('have words for all of them', () => {
    for (const id of [...actions.map((action) => action.id), fallback.id]) {
      expect([id, (actionLabels[id] ?? '').length]).toEqual([id, expect.any(Number)])
      expect((actionLabels[id] ?? '').length).toBeGreaterThan(0)
      expect((actionLabels[id] ?? '').length).toBeLessThanOrEqual(10)
      expect(actionTexts[id]).toBeDefined()
    }
    expect(Object.keys(actionLabels).sort()).toEqual([...actions.map(({ id }) => id), fallback.id].sort())
  })

  it('never replace or mend a card while somebody waits', () => {
    for (const id of [...actions.map((action) => action.id), fallback.id]) {
      expect(`${actionLabels[id]}${actionTexts[id]?.say.text}`).not.toMatch(/补卡|换卡|换张卡|办新卡|修/)
    }
  })
})

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8')

/** Reckoned for the nodes of one row beside its words. */
const ROW_OVERHEAD = 60

describe('the words of the questions', () => {
  it('exist for every question and every option, in the order of the model', () => {
    expect(Object.keys(questionTexts).sort()).toEqual(model.questions.map(({ id }) => id).sort())
    for (const { id, options } of model.questions) expect(Object.keys(questionTexts[id]?.options ?? {})).toEqual(options)
  })

  it('are short: 16 characters to ask, 10 a label, 14 a hint', () => {
    for (const { ask, unsure, howToFindOut, options } of Object.values(questionTexts)) {
      expect(ask.length).toBeLessThanOrEqual(16)
      expect(ask).toMatch(/？$/)
      expect(unsure.length).toBeLessThanOrEqual(10)
      expect(howToFindOut.length).toBeGreaterThan(0)
      for (const [label, hint = ''] of Object.values(options)) {
        expect([label, label.length <= 10]).toEqual([label, true])
        expect([hint, hint.length <= 14]).toEqual([hint, true])
      }
    }
  })

  it('fit one screen of a kilobyte', () => {
    for (const [id, { ask, why = '', unsure, howToFindOut, options }] of Object.entries(questionTexts)) {
      const words = [ask, why, unsure, howToFindOut, ...Object.values(options).flat()].reduce((sum, text = '') => sum + bytes(text), 0)
      expect([id, words + ROW_OVERHEAD * (Object.keys(options).length + 1) <= 1024]).toEqual([id, true])
    }
  })

  it('have a sentence for every answer and every real message', () => {
    for (const { id, options } of model.questions) {
      const wanted = [...options, ...model.refinements.filter(({ question }) => question === id).map((refinement) => refinement.id)]
      expect(Object.keys(reasonTexts[id] ?? {}).sort()).toEqual([...wanted].sort())
      for (const text of Object.values(reasonTexts[id] ?? {})) {
        expect(text.length).toBeGreaterThan(3)
        expect(text).not.toMatch(/[。！]$/)
      }
    }
  })

  it('never speak of what hurts (domain.md §0.2)', () => {
    const spoken = JSON.stringify([questionTexts, reasonTexts, actionLabels])
    expect(spoken).not.toMatch(/充值|充磁|加磁|消磁|维修|修芯片|借用|家人的卡|别人的码/)
    expect(spoken).not.toMatch(/%|％|概率/)
  })
})
