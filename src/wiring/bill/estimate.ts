import { useState } from 'react'
import { amountRefusalTexts } from '@/content/bill/amount-refusals'
import { estimateAsk, estimateCaution, estimateFieldTexts, estimateRefusalTexts, estimateRounding, estimateStepTexts } from '@/content/bill/estimate'
import { estimateWords as words } from '@/content/screens/bill'
import { estimateBill, type Band, type EstimateAmount, type EstimateInput, type EstimateResult } from '@/domain/bill/estimate'
import { readAmount } from '@/domain/bill/read-amount'
import { goBack, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from '../arrival'
import { openEntry } from '../opened-entry'
import { tellIn, useOwnPlace } from '../tell'
import { useTextSize } from '../text-size'
import { readMoney, tenthsOf } from './money'

type Step = { readonly at: EstimateAmount } | { readonly at: 'percent' | 'upTo' | 'more'; readonly band: number } | { readonly at: 'result' }

const BEFORE_BANDS: readonly EstimateAmount[] = ['total', 'outOfCatalog', 'overLimit', 'preSelfPay', 'deductibleLeft']
const FIRST: Step = { at: 'total' }
const nothing: EstimateInput = { total: 0, outOfCatalog: 0, overLimit: 0, preSelfPay: 0, deductibleLeft: 0, bands: [], capLeft: null }
const numbered = (text: string, band: number): string => text.replace('{}', String(band + 1))

/** What follows a step of the questions. */
const after = (step: Step): Step => {
  switch (step.at) {
    case 'percent':
      return { at: 'upTo', band: step.band }
    case 'upTo':
      return { at: 'more', band: step.band }
    case 'more':
      return { at: 'capLeft' }
    case 'capLeft':
    case 'result':
      return { at: 'result' }
    default: {
      const next = BEFORE_BANDS[BEFORE_BANDS.indexOf(step.at) + 1]
      return next ? { at: next } : { at: 'percent', band: 0 }
    }
  }
}

const withBand = (bands: readonly Band[], at: number, band: Partial<Band>): readonly Band[] => {
  const before = bands[at] ?? { upTo: null, percent: 0 }
  return [...bands.slice(0, at), { ...before, ...band }]
}

const barOf = ({ poolFen, inCatalogSelfPayFen, outOfCatalogFen, overLimitFen }: EstimateResult) => {
  const parts = [poolFen, inCatalogSelfPayFen, outOfCatalogFen, overLimitFen]
  const whole = parts.reduce((sum, fen) => sum + fen, 0)
  const tones = [1, 4, 3, 2] as const
  return parts.map((fen, at) => ({ fen, tone: tones[at] ?? 4 })).filter(({ fen }) => fen > 0).map(({ fen, tone }) => ({ tone, tenths: tenthsOf(fen, whole) }))
}

/** What might be paid, by the formula and the person's own numbers, and what each of them takes away. */
export const useEstimate = () => {
  const [input, setInput] = useState(nothing)
  const [step, setStep] = useState<Step>(FIRST)
  const [notice, setNotice] = useState('')
  const tell = tellIn(useOwnPlace())
  useFollowing()
  useScrollToTop(JSON.stringify(step))

  const go = (next: Step) => {
    setNotice('')
    setStep(next)
  }
  const give = (change: Partial<EstimateInput>) => {
    setInput({ ...input, ...change })
    go(after(step))
  }
  const put = (value: number | null) => {
    if (step.at === 'result' || step.at === 'more') return
    if (step.at === 'percent') give({ bands: withBand(input.bands, step.band, { percent: (value ?? 0) / 100 }) })
    else if (step.at === 'upTo') give({ bands: withBand(input.bands, step.band, { upTo: value }) })
    else give({ [step.at]: value })
  }
  const take = (typed: string) => {
    // 70% is the ratio 70; both are read with two decimals.
    const read = readAmount(typed.replace(/[%％]\s*$/, ''))
    if (read.kind === 'ok') put(read.fen)
    else setNotice(amountRefusalTexts[read.kind === 'refused' ? read.why : 'no-number'])
  }
  const estimate = step.at === 'result' ? estimateBill(input) : null
  const ask = () => {
    switch (step.at) {
      case 'result':
        return null
      case 'percent':
        return { title: numbered(words.percentOf, step.band), note: tell(estimateFieldTexts.bandPercent.hint), placeholder: words.percent, rows: [], pick: () => undefined }
      case 'upTo':
        return { title: numbered(words.upTo, step.band), note: tell(estimateFieldTexts.bandUpTo.hint), placeholder: words.amount, rows: [words.noEnd] as const, pick: () => (setInput({ ...input, bands: withBand(input.bands, step.band, { upTo: null }) }), go({ at: 'capLeft' })) }
      case 'more':
        return { title: words.moreBands[0], note: '', placeholder: '', rows: [words.moreBands, words.enough] as const, pick: (at: number) => go(at === 0 ? { at: 'percent', band: step.band + 1 } : { at: 'capLeft' }) }
      case 'capLeft':
        return { title: estimateFieldTexts.capLeft.label, note: tell(estimateFieldTexts.capLeft.hint), placeholder: words.amount, rows: [words.noCap] as const, pick: () => put(null) }
      default: {
        const { label, hint } = estimateFieldTexts[step.at]
        return { title: label, note: tell(hint), placeholder: words.amount, rows: step.at === 'total' ? [] : ([words.zero] as const), pick: () => put(0) }
      }
    }
  }
  const question = ask()
  const given = BEFORE_BANDS.slice(0, 'band' in step || step.at === 'capLeft' || step.at === 'result' ? BEFORE_BANDS.length : BEFORE_BANDS.indexOf(step.at))
  const result = estimate?.kind === 'ok' ? estimate : null
  const ways = [[words.again, () => go(FIRST)], [words.bill, () => goTo('bill')], [words.read, () => openEntry('reimbursement-estimate')]] as const
  return {
    words,
    size: useTextSize(),
    chipsNote: given.length > 0 ? words.chips : '',
    chips: given.map((amount) => [`${estimateFieldTexts[amount].label} ${readMoney(input[amount] ?? 0)}`] as const),
    change: (at: number) => given[at] && go({ at: given[at] }),
    notice: estimate?.kind === 'refused' ? estimateRefusalTexts[estimate.why] : notice,
    question: question && { title: question.title, note: question.note, many: false, rows: question.rows as readonly (readonly [string, string?])[], pick: question.pick },
    field: question?.placeholder ? { placeholder: question.placeholder, go: words.go, keyboard: 'digit' as const, take } : null,
    caution: tell(estimateCaution),
    hotline: estimateAsk,
    result: result && {
      title: words.result.replace('{}', readMoney(result.poolFen)),
      bar: barOf(result),
      legend: [
        words.selfPay.replace('{}', readMoney(result.inCatalogSelfPayFen)),
        ...(result.outOfCatalogFen > 0 ? [words.outOfCatalog.replace('{}', readMoney(result.outOfCatalogFen))] : []),
        ...(result.overLimitFen > 0 ? [words.overLimit.replace('{}', readMoney(result.overLimitFen))] : []),
        ...(result.rounded ? [estimateRounding] : []),
      ],
      steps: result.steps.filter(({ takesFen }) => takesFen > 0).map(({ step: taking, takesFen }) => ({
        name: words.step.replace('{}', estimateStepTexts[taking].label).replace('{}', readMoney(takesFen)), lines: [tell(estimateStepTexts[taking].hint)],
      })),
    },
    ways: ways.map(([way]) => way),
    go: (at: number) => ways[at]?.[1](),
    back: goBack,
  }
}
