import type { IsoDate } from '@/domain/shared/iso-date'

/** The day a person last compared all content with its sources. */
export const contentCheckedOn = '2026-11-21' as IsoDate
