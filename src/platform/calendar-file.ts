// Not the ics package that Taro.addPhoneCalendar uses on the web. Measured, version 3.12.0: 77 KB (24 KB gzipped) for one entry; it folds by
// characters, so that a Chinese line is up to three times too long; and it writes an alarm at the start as TRIGGER:-PT, which is no duration.

const CRLF = '\r\n'
const LONGEST_LINE = 75
const QUARTER_OF_AN_HOUR = 900_000

const octets = (char: string): number => (char.length > 1 ? 4 : char < '\x80' ? 1 : char < '\u0800' ? 2 : 3)

/** RFC 5545 3.1: at most 75 octets of UTF-8 a line, the rest behind a space on the next, no character torn. */
const fold = (line: string): string => {
  let folded = ''
  let room = LONGEST_LINE
  for (const char of line.match(/[\ud800-\udbff][\udc00-\udfff]|[^]/g) ?? []) {
    const size = octets(char)
    if (size > room) {
      folded += CRLF + ' '
      room = LONGEST_LINE - 1
    }
    folded += char
    room -= size
  }
  return folded
}

/** 3.3.11. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

const utc = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '')

export interface CalendarEntry {
  readonly uid: string
  readonly title: string
  readonly description: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** When the file is made, in milliseconds since 1970. */
  readonly madeAt: number
}

/** An iCalendar file (RFC 5545) of one private entry that takes no time of the day and rings when it begins. All times in UTC. */
export const calendarFile = ({ uid, title, description, at, madeAt }: CalendarEntry): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reminder//ZH',
    'BEGIN:VEVENT',
    'UID:' + uid,
    'DTSTAMP:' + utc(madeAt),
    'DTSTART:' + utc(at),
    'DTEND:' + utc(at + QUARTER_OF_AN_HOUR),
    'SUMMARY:' + escape(title),
    'DESCRIPTION:' + escape(description),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:' + escape(title),
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join(CRLF)
