import type { IsoDate } from '@/domain/shared/iso-date'
import { missingFestivals, workYear } from './years'
import type { DayOf } from './years'

/** How far back a card somebody still waits for can have been applied for. */
export const FIRST_YEAR = 2024

export type Written = { readonly kind: 'file'; readonly text: string } | { readonly kind: 'refused'; readonly why: string }

const line = (year: number, dayOf: DayOf): string => {
  const { off, worked } = workYear(year, dayOf)
  return `    '${year}': {\n      off: '${off}',\n      worked: '${worked}',\n    },`
}

/** The whole generated file, or why there is none: a year of which the package has no data is never written, since it would reckon by weekdays in silence. */
export const holidaysFile = (lastYear: number, version: string, fetchedOn: IsoDate, dayOf: DayOf): Written => {
  if (lastYear < FIRST_YEAR) return { kind: 'refused', why: `最后一年不能早于 ${FIRST_YEAR} 年。` }
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n)
  for (const year of years) {
    const missing = missingFestivals(year, dayOf)
    if (missing.length > 0) return { kind: 'refused', why: `chinese-days ${version} 没有 ${year} 年的放假安排：查不到${missing.join('、')}。` }
  }
  const text = `import type { WorkCalendar } from '@/domain/shared/work-calendar'
import type { IsoDate } from '@/domain/shared/iso-date'

/** From where, and fetched when; written by scripts/holidays.ts, as is all of this file. */
export const holidaysFrom = { source: 'npm chinese-days', version: '${version}', fetchedOn: '${fetchedOn}' as IsoDate }

/** Holidays and make-up working days of the whole country, and the days they are known of. After the last of them nothing is known. */
export const holidays: WorkCalendar = {
  from: '${FIRST_YEAR}-01-01' as IsoDate,
  until: '${lastYear}-12-31' as IsoDate,
  years: {
${years.map((year) => line(year, dayOf)).join('\n')}
  },
}
`
  return { kind: 'file', text }
}
