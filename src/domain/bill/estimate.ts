import { MOST_FEN } from './fields'

/** Whole 分, typed by the person: no deductible, ratio or cap is built in (domain.md §5.4). */
export interface EstimateInput {
  readonly total: number
  /** 全自费, outside the catalogue. */
  readonly outOfCatalog: number
  /** Above a price limit. */
  readonly overLimit: number
  /** 先行自付 of category B. */
  readonly preSelfPay: number
  /** What is left of the deductible of the year, or that of this time. */
  readonly deductibleLeft: number
  /** Of what is above the deductible: up to where, and how much of a hundred is paid; the last one usually without end. */
  readonly bands: readonly Band[]
  /** What is left until the cap of the year or of outpatients; null: none. */
  readonly capLeft: number | null
}

export interface Band {
  readonly upTo: number | null
  /** 0 to 100, two decimals at most. */
  readonly percent: number
}

export const ESTIMATE_AMOUNTS = ['total', 'outOfCatalog', 'overLimit', 'preSelfPay', 'deductibleLeft', 'capLeft'] as const
export type EstimateAmount = (typeof ESTIMATE_AMOUNTS)[number]

/** What takes something away from what is paid, in the order of the formula. */
export const ESTIMATE_STEPS = ['out-of-catalog', 'over-limit', 'pre-self-pay', 'deductible', 'ratio', 'cap'] as const
export type EstimateStep = (typeof ESTIMATE_STEPS)[number]

export const ESTIMATE_REFUSALS = ['no-total', 'not-an-amount', 'more-than-total', 'no-band', 'percent-range', 'percent-fine', 'bands-not-ascending', 'band-after-the-last'] as const
export type EstimateRefusal = (typeof ESTIMATE_REFUSALS)[number]

export interface EstimateResult {
  readonly kind: 'ok'
  readonly poolFen: number
  /** What the person pays inside the catalogue, without what is above a price limit. */
  readonly inCatalogSelfPayFen: number
  readonly outOfCatalogFen: number
  /** 自付 or 自费, as the place counts it. The four together are the total. */
  readonly overLimitFen: number
  /** What each assumption takes away from the total until 统筹 is left. */
  readonly steps: readonly { readonly step: EstimateStep; readonly takesFen: number }[]
  /** A band did not come out in whole 分 and was rounded, half up. */
  readonly rounded: boolean
}

export type Estimate = EstimateResult | { readonly kind: 'refused'; readonly why: EstimateRefusal; /** Which amount, or which band from 0. */ readonly at: EstimateAmount | number | null }

const HUNDREDTHS = 100
const WHOLE = 100 * HUNDREDTHS

const isAmount = (fen: number): boolean => fen >= 0 && fen <= MOST_FEN && Math.floor(fen) === fen
const hundredths = (percent: number): number => Math.round(percent * HUNDREDTHS)
const isFine = (percent: number): boolean => Math.abs(percent * HUNDREDTHS - hundredths(percent)) > 1e-6

type Refusal = Exclude<Estimate, EstimateResult>
const refused = (why: EstimateRefusal, at: Refusal['at'] = null): Refusal => ({ kind: 'refused', why, at })

const whyNoBand = (bands: readonly Band[], at: number): EstimateRefusal | null => {
  const { upTo = null, percent = 0 } = bands[at] ?? {}
  const before = at === 0 ? 0 : bands[at - 1]?.upTo ?? null
  if (!(percent >= 0 && percent <= 100)) return 'percent-range'
  if (isFine(percent)) return 'percent-fine'
  if (before === null) return 'band-after-the-last'
  if (upTo !== null && !isAmount(upTo)) return 'not-an-amount'
  return upTo !== null && upTo <= before ? 'bands-not-ascending' : null
}

const whyRefused = (input: EstimateInput): Refusal | null => {
  for (const at of ESTIMATE_AMOUNTS) {
    const fen = input[at]
    if (fen !== null && !isAmount(fen)) return refused('not-an-amount', at)
  }
  const { total, outOfCatalog, overLimit, preSelfPay, bands } = input
  if (total === 0) return refused('no-total', 'total')
  if (outOfCatalog + overLimit + preSelfPay > total) return refused('more-than-total')
  if (bands.length === 0) return refused('no-band')
  for (let at = 0; at < bands.length; at++) {
    const why = whyNoBand(bands, at)
    if (why) return refused(why, at)
  }
  return null
}

interface Paid {
  readonly paid: number
  readonly rounded: boolean
}

/** What the bands pay of an amount, each rounded to the 分 by itself, half up. */
const paidBy = (bands: readonly Band[], fen: number): Paid =>
  bands.reduce<Paid>(
    ({ paid, rounded }, { upTo, percent }, at) => {
      const from = at === 0 ? 0 : bands[at - 1]?.upTo ?? 0
      const within = Math.max(0, Math.min(fen, upTo ?? fen) - from)
      const share = within * hundredths(percent)
      return { paid: paid + Math.floor((share + WHOLE / 2) / WHOLE), rounded: rounded || share % WHOLE !== 0 }
    },
    { paid: 0, rounded: false },
  )

/** The formula of domain.md §5.4 with the person's own numbers: an explanation, no promise. */
export const estimateBill = (input: EstimateInput): Estimate => {
  const refusal = whyRefused(input)
  if (refusal) return refusal
  const { total, outOfCatalog, overLimit, preSelfPay, deductibleLeft, bands, capLeft } = input
  const compliant = total - outOfCatalog - overLimit - preSelfPay
  const deductible = Math.min(deductibleLeft, compliant)
  const { paid, rounded } = paidBy(bands, compliant - deductible)
  const poolFen = capLeft === null ? paid : Math.min(paid, capLeft)
  return {
    kind: 'ok',
    poolFen,
    inCatalogSelfPayFen: preSelfPay + compliant - poolFen,
    outOfCatalogFen: outOfCatalog,
    overLimitFen: overLimit,
    steps: [
      { step: 'out-of-catalog', takesFen: outOfCatalog },
      { step: 'over-limit', takesFen: overLimit },
      { step: 'pre-self-pay', takesFen: preSelfPay },
      { step: 'deductible', takesFen: deductible },
      { step: 'ratio', takesFen: compliant - deductible - paid },
      { step: 'cap', takesFen: paid - poolFen },
    ],
    rounded,
  }
}
