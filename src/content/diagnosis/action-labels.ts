import type { ActionId } from '@/domain/diagnosis/model'
import { actionLabels as ofCard } from './card/action-labels'
import { actionLabels as ofFamily } from './family/action-labels'
import { actionLabels as ofPhone } from './phone/action-labels'

/** An action in a few words, to stand beside every question; the full sentences are in content/action-texts. */
export const actionLabels: Readonly<Record<ActionId, string>> = { ...ofCard, ...ofFamily, ...ofPhone }
