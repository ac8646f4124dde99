import type { WorkCalendar } from '@/domain/shared/work-calendar'
import type { IsoDate } from '@/domain/shared/iso-date'

export const day = (text: string) => text as IsoDate

/** 2026 by hand (domain.md §10.3): 元旦1-1~3(1-4班) 春节2-15~23(2-14、2-28班) 清明4-4~6 劳动5-1~5(5-9班) 端午6-19~21 中秋9-25~27 国庆10-1~7(9-20、10-10班). */
export const calendar2026: WorkCalendar = {
  from: day('2026-01-01'),
  until: day('2026-12-31'),
  years: {
    '2026': {
      off: '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
      worked: '01-04 02-14 02-28 05-09 09-20 10-10',
    },
  },
}
