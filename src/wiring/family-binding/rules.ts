import { facts } from '@/content/facts'
import type { SharingRules } from '@/domain/family-binding/check-sharing'
import type { BindingRules } from '@/domain/family-binding/member'
import { factOn } from '@/domain/knowledge/fact-on-day'
import type { IsoDate } from '@/domain/shared/iso-date'

const onDay = (id: string, day: IsoDate) => {
  const fact = facts[id]
  return fact ? factOn(fact, day, null) : null
}

/** Of sources that disagree the best supported one counts; the others are told beside it. */
const amountOn = (id: string, day: IsoDate): number | null => {
  const on = onDay(id, day)
  if (on?.kind === 'known') return on.value.amount
  return on?.kind === 'disputed' ? (on.values[0]?.amount ?? null) : null
}

const isInForce = (id: string, day: IsoDate): boolean => (onDay(id, day)?.kind ?? 'unknown') !== 'unknown'

/** The numbers of the family account in force on a day. */
export const bindingRulesOn = (day: IsoDate): BindingRules => ({
  placesPerMain: amountOn('family-main-limit', day),
  mainsPerMember: amountOn('family-member-limit', day),
  faceAge: amountOn('face-check-age', day),
})

/** Since when 家庭共济 is in force, as of a day. */
export const sharingRulesOn = (day: IsoDate): SharingRules => ({ inProvince: isInForce('pooling-in-province-since', day), acrossProvinces: isInForce('pooling-across-since', day) })
