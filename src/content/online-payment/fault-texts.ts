import type { FaultText } from '@/domain/knowledge/fault-text'
import { billAndRules } from '../faults/card/bill-and-rules'
import { insuredStatus } from '../faults/card/insured-status'
import { settingUp } from '../faults/family/setting-up'
import { phoneFaults } from '../faults/phone'
import { failures } from './failures'

const needed: readonly string[] = failures.map(({ fault }) => fault)

/** Of the catalogue, what a failed payment can lead to: the rest of it stays in the package of the knowledge. */
export const faultTexts: Readonly<Record<string, FaultText>> = phoneFaults
  .concat(settingUp, billAndRules, insuredStatus)
  .filter(({ id }) => needed.indexOf(id) >= 0)
  .reduce<Record<string, FaultText>>((all, text) => ({ ...all, [text.id]: text }), {})
