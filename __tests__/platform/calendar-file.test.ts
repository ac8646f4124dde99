import fc from 'fast-check'
import { reminderTitles, reminders } from '@/content/card-replacement/reminders'
import { calendarFile, type CalendarEntry } from '@/platform/calendar-file'
import { inEveryZone } from '../support/in-time-zone'
import { breachesOf, instantOf, readCalendar, textOf } from '../support/calendar-reader'

/** 9:00 in Shanghai on 25 November 2026, made on the 22nd at 11:07:48 there. */
const ENTRY: CalendarEntry = { uid: 'lz3k-x9', title: '看一下办理进度', description: '打开上次用的小程序或网页，看现在到哪一步。', at: 1_795_568_400_000, madeAt: 1_795_316_868_000 }

const only = (values: readonly string[] | undefined): string => {
  expect(values).toHaveLength(1)
  return values?.[0] ?? ''
}

const eventIn = (file: string) => {
  const calendar = readCalendar(file)
  expect(calendar.parts.map(({ name }) => name)).toEqual(['VEVENT'])
  return calendar.parts[0]!
}

describe('the calendar file of a reminder', () => {
  it('is, octet for octet, what RFC 5545 asks for', () => {
    expect(calendarFile(ENTRY).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//reminder//ZH',
      'BEGIN:VEVENT',
      'UID:lz3k-x9',
      'DTSTAMP:20261122T030748Z',
      'DTSTART:20261125T010000Z',
      'DTEND:20261125T011500Z',
      'SUMMARY:看一下办理进度',
      // 12 octets of name and colon, 21 characters of 3: 75. Comma and full stop are full-width and need no escape.
      'DESCRIPTION:打开上次用的小程序或网页，看现在到哪一步。',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:看一下办理进度',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('is the same file wherever it is made', () => {
    const everywhere = inEveryZone("import { calendarFile } from '@/platform/calendar-file'", `calendarFile(${JSON.stringify(ENTRY)})`)
    expect(new Set(everywhere.map(({ offset }) => offset)).size).toBeGreaterThan(5)
    for (const { said } of everywhere) expect(said).toBe(calendarFile(ENTRY))
  })

  it('has in every component what the RFC requires, once', () => {
    const { properties } = readCalendar(calendarFile(ENTRY))
    expect(only(properties['VERSION'])).toBe('2.0')
    expect(only(properties['PRODID'])).not.toBe('')
    const event = eventIn(calendarFile(ENTRY))
    for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'DTEND', 'SUMMARY']) only(event.properties[name])
    expect(event.parts.map(({ name }) => name)).toEqual(['VALARM'])
    const alarm = event.parts[0]!
    expect(only(alarm.properties['ACTION'])).toBe('DISPLAY')
    expect(only(alarm.properties['DESCRIPTION'])).toBe('看一下办理进度')
    // A duration (3.3.6): "PT" alone, as the ics package writes it, is none.
    expect(only(alarm.properties['TRIGGER'])).toMatch(/^[+-]?P(\d+W|\d+D|(\d+D)?T(\d+H)?(\d+M)?(\d+S)?)$/)
    expect(only(alarm.properties['TRIGGER'])).toMatch(/\d[WDHMS]$/)
  })

  it('hides itself from people a calendar is shared with and leaves its owner free', () => {
    const { properties } = eventIn(calendarFile(ENTRY))
    expect([properties['CLASS'], properties['TRANSP']]).toEqual([['PRIVATE'], ['TRANSPARENT']])
  })

  it('escapes what would end a value and nothing else', () => {
    const { properties } = eventIn(calendarFile({ ...ENTRY, title: 'a,b;c\\d:e"f', description: '一\n二\r\n三\r四' }))
    expect(properties['SUMMARY']).toEqual(['a\\,b\\;c\\\\d:e"f'])
    expect(properties['DESCRIPTION']).toEqual(['一\\n二\\n三\\n四'])
  })

  it('lets no text add a line of its own', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nATTACH:https://evil.example\nLOCATION:y\rURL:z'
    const event = eventIn(calendarFile({ ...ENTRY, title: hostile, description: hostile }))
    expect(Object.keys(event.properties).sort()).toEqual(['CLASS', 'DESCRIPTION', 'DTEND', 'DTSTAMP', 'DTSTART', 'SUMMARY', 'TRANSP', 'UID'])
  })

  it.each([
    // "SUMMARY:" is 8 octets: 22 characters of three make 74, the next begins the second line.
    ['字'.repeat(23), ['SUMMARY:' + '字'.repeat(22), ' 字']],
    // 67 letters make 75, one more is too many.
    ['a'.repeat(67), ['SUMMARY:' + 'a'.repeat(67)]],
    ['a'.repeat(68), ['SUMMARY:' + 'a'.repeat(67), ' a']],
    // The blank that marks a second line counts: 74 more fit.
    ['a'.repeat(67 + 74), ['SUMMARY:' + 'a'.repeat(67), ' ' + 'a'.repeat(74)]],
    ['a'.repeat(67 + 75), ['SUMMARY:' + 'a'.repeat(67), ' ' + 'a'.repeat(74), ' a']],
    // Two octets: 33 make 74. Four, and two units of UTF-16: 16 make 72.
    ['é'.repeat(34), ['SUMMARY:' + 'é'.repeat(33), ' é']],
    ['𠮷'.repeat(17), ['SUMMARY:' + '𠮷'.repeat(16), ' 𠮷']],
  ])('folds %j at 75 octets, between characters', (title, lines) => {
    const file = calendarFile({ ...ENTRY, title, description: 'z' })
    const from = file.split('\r\n').findIndex((line) => line.startsWith('SUMMARY:'))
    expect(file.split('\r\n').slice(from, from + lines.length + 1)).toEqual([...lines, 'DESCRIPTION:z'])
  })

  it('says every text and time again when read back, and breaks no rule of the lines, whatever the text', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom(...'办理进度a,;\\\n:"\'é𠮷 \t'), fc.constantFrom('\r\n', '\\n')), maxLength: 200 })
    const instant = fc.integer({ min: 0, max: 4_102_444_800 }).map((seconds) => seconds * 1000)
    fc.assert(
      fc.property(fc.record({ uid: fc.constant('u'), title: text, description: text, at: instant, madeAt: instant }), (entry) => {
        const file = calendarFile(entry)
        expect(breachesOf(Buffer.from(file, 'utf8'))).toEqual([])
        const { properties, parts } = eventIn(file)
        const ended = (said: string) => said.replace(/\r\n/g, '\n')
        expect(textOf(only(properties['SUMMARY']))).toBe(ended(entry.title))
        expect(textOf(only(properties['DESCRIPTION']))).toBe(ended(entry.description))
        expect(textOf(only(parts[0]!.properties['DESCRIPTION']))).toBe(ended(entry.title))
        expect(instantOf(only(properties['DTSTART']))).toBe(entry.at)
        expect(instantOf(only(properties['DTEND']))).toBe(entry.at + 15 * 60 * 1000)
        expect(instantOf(only(properties['DTSTAMP']))).toBe(entry.madeAt)
      }),
      { numRuns: 500 },
    )
  })

  it('holds nothing of health, cards or people in any word of ours, and neither does what is copied', () => {
    const telling = /医|保|卡|病|药|院|社|证|险|身份|挂失|人社|yibao|mihc|insur|health|card|hospital|https?:/i
    for (const title of Object.values(reminderTitles)) expect(calendarFile({ ...ENTRY, title, description: reminders.description })).not.toMatch(telling)
    expect(reminders.text).not.toMatch(telling)
  })
})

describe('the reader these tests rest on', () => {
  const lines = (...all: string[]) => Buffer.from(all.join('\r\n') + '\r\n')

  it.each([
    [Buffer.from('A:1\nB:2\r\n'), 'a bare CR or LF'],
    [Buffer.from('A:1'), 'the last line has no end'],
    [lines('A:1', '', 'B:2'), 'an empty line'],
    [lines('A:' + '字'.repeat(25)), '77 octets'],
    [lines('A:\u0007'), 'a control character'],
    [Buffer.from([0x41, 0x3a, 0xe5, 0x8c, 0x0d, 0x0a]), 'not UTF-8'],
  ])('sees what is wrong with %j', (bytes, breach) => expect(breachesOf(bytes).join()).toContain(breach))

  it('does not take what the RFC does not allow', () => {
    expect(() => readCalendar('BEGIN:A\r\nEND:B\r\n')).toThrow('A ended by B')
    expect(() => readCalendar('BEGIN:A\r\nX:1\r\n')).toThrow('A has no END')
    expect(() => readCalendar('BEGIN:A\r\nnonsense\r\nEND:A\r\n')).toThrow('no content line')
    expect(() => textOf('a,b')).toThrow('not escaped')
    expect(() => textOf('a\\x')).toThrow('unknown escape')
    expect(() => instantOf('20261125T090000')).toThrow('no time in UTC')
    expect(textOf('a\\,b\\;c\\\\d\\ne\\Nf')).toBe('a,b;c\\d\ne\nf')
    expect(instantOf('20261125T010000Z')).toBe(1_795_568_400_000)
  })
})
