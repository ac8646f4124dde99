import type { Myth } from '@/domain/knowledge/myth'
import { onlineMyths } from '../myths/online'
import { oldGuides } from './code-channels'

/** What old guides say of paying by phone, put right. */
export const oldGuideMyths: readonly Myth[] = onlineMyths.filter(({ id }) => oldGuides.indexOf(id) >= 0)
