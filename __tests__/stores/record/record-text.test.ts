import { crc32 as zlibCrc32 } from 'node:zlib'
import fc from 'fast-check'
import { crc32 } from '@/stores/record/crc32'
import { asciiJson, formatRecordText, parseRecordText, RECORD_JSON_LIMIT } from '@/stores/record/record-text'

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 200 })

describe('the checksum', () => {
  it('is CRC-32: the standard check value of 123456789 is cbf43926', () => {
    expect(crc32('123456789')).toBe('cbf43926')
  })

  it('keeps its leading zeros', () => {
    expect(crc32('')).toBe('00000000')
  })

  it('agrees with zlib on any ASCII text', () => {
    fc.assert(fc.property(ascii, (text) => crc32(text) === ('0000000' + zlibCrc32(text).toString(16)).slice(-8)))
  })
})

describe('the text of a record', () => {
  // Frozen: phones hold texts of this form. The checksum was computed by zlib over '1|7|29|{"schema":1,"data":{"a":"x"}}'.
  const FROZEN = '1|7|29|221a8aa4|{"schema":1,"data":{"a":"x"}}'

  it('is 1|generation|length|crc32|json', () => {
    expect(formatRecordText(7, asciiJson({ schema: 1, data: { a: 'x' } }))).toBe(FROZEN)
  })

  it('is read back with its generation and json', () => {
    expect(parseRecordText(FROZEN)).toEqual({ format: 1, generation: 7, json: '{"schema":1,"data":{"a":"x"}}' })
  })

  it('is ASCII whatever is in it, so a character is a byte and no bridge can alter it', () => {
    const json = asciiJson({ 备注: '杭州市', 'lone \ud800 surrogate': '\u0000\u007f\u2028😀' })
    expect(json).toMatch(/^[ -~]+$/)
    expect(json).toContain('\\u676d\\u5dde\\u5e02')
  })

  it('gives back any JSON value it was given, prototype keys and lone surrogates included', () => {
    const value = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(value, fc.nat(), (content, generation) => {
        const record = parseRecordText(formatRecordText(generation, asciiJson(content)))
        expect(record?.generation).toBe(generation)
        expect(JSON.stringify(JSON.parse(record?.json ?? ''))).toBe(JSON.stringify(content))
      }),
    )
  })

  it('stays within 64 KB with the longest JSON and the longest numbers there can be', () => {
    const longest = formatRecordText(999999999999999, 'x'.repeat(RECORD_JSON_LIMIT))
    expect(longest.length).toBeLessThanOrEqual(65536)
    expect(parseRecordText(longest)?.generation).toBe(999999999999999)
  })

  it('is refused with any one character changed, dropped, doubled or cut off', () => {
    for (let at = 0; at < FROZEN.length; at++) {
      const [before, char, after] = [FROZEN.slice(0, at), FROZEN.charAt(at), FROZEN.slice(at + 1)]
      for (const other of ['0', '1', '|', ' ', '\0', String.fromCharCode(char.charCodeAt(0) ^ 1), String.fromCharCode(char.charCodeAt(0) + 256)]) {
        if (other !== char) expect(parseRecordText(before + other + after)).toBeNull()
      }
      for (const text of [before + after, before + char + char + after, before]) expect(parseRecordText(text)).toBeNull()
    }
  })

  it('is refused when something is appended', () => {
    expect(parseRecordText(FROZEN + ' ')).toBeNull()
    expect(parseRecordText(FROZEN + FROZEN)).toBeNull()
  })

  it('is refused, never thrown at, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => parseRecordText(text) === null))
  })
})
