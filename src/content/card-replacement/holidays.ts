import type { WorkCalendar } from '@/domain/shared/work-calendar'
import type { IsoDate } from '@/domain/shared/iso-date'

/** From where, and fetched when; written by scripts/holidays.ts, as is all of this file. */
export const holidaysFrom = { source: 'npm chinese-days', version: '1.5.7', fetchedOn: '2026-11-22' as IsoDate }

/** Holidays and make-up working days of the whole country, and the days they are known of. After the last of them nothing is known. */
export const holidays: WorkCalendar = {
  from: '2024-01-01' as IsoDate,
  until: '2026-12-31' as IsoDate,
  years: {
    '2024': {
      off: '01-01 02-12 02-13 02-14 02-15 02-16 04-04 04-05 05-01 05-02 05-03 06-10 09-16 09-17 10-01 10-02 10-03 10-04 10-07',
      worked: '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    },
    '2025': {
      off: '01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 06-02 10-01 10-02 10-03 10-06 10-07 10-08',
      worked: '01-26 02-08 04-27 09-28 10-11',
    },
    '2026': {
      off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
      worked: '01-04 02-14 02-28 05-09 09-20 10-10',
    },
  },
}
