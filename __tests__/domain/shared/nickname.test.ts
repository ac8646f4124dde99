import fc from 'fast-check'
import { readNickname } from '@/domain/shared/nickname'

describe('a nickname', () => {
  it.each([
    ['妈妈', '妈妈'],
    ['  妈妈的卡  ', '妈妈的卡'],
    ['\u3000外婆\u00a0', '外婆'],
    ['一二三四五六七八', '一二三四五六七八'],
    ['卡2', '卡2'],
    ['小 明', '小 明'],
    ['我的card', '我的card'],
    // One character each, as people see them.
    ['👵👴👶🐱🐶🌸🍎🚀', '👵👴👶🐱🐶🌸🍎🚀'],
    ['❤️❤️❤️❤️❤️❤️❤️❤️', '❤️❤️❤️❤️❤️❤️❤️❤️'],
    ['👍🏽👍🏽👍🏽👍🏽一二三四', '👍🏽👍🏽👍🏽👍🏽一二三四'],
    ['🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳', '🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳🇨🇳'],
    ['𠮷野𠮷野𠮷野𠮷野', '𠮷野𠮷野𠮷野𠮷野'],
    // Composed, it is the same as if typed so.
    ['Zoe\u0308', 'Zo\u00eb'],
    ['e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301', '\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9'],
  ])('%j is kept as %j', (text, nickname) => expect(readNickname(text)).toEqual({ kind: 'ok', nickname }))

  it.each([
    ['', 'empty'],
    ['   \u3000', 'empty'],
    ['\u0301', 'empty'],
    ['一二三四五六七八九', 'too-long'],
    ['👵👴👶🐱🐶🌸🍎🚀😀', 'too-long'],
    ['妈妈\n爸爸', 'line-break'],
    ['妈妈\r爸爸', 'line-break'],
    ['妈妈\u2028爸爸', 'line-break'],
    ['妈\u200b妈', 'hidden-character'],
    ['妈\u202e妈', 'hidden-character'],
    ['妈\u2066妈', 'hidden-character'],
    ['妈\u0000妈', 'hidden-character'],
    ['妈\t妈', 'hidden-character'],
    ['妈\u007f', 'hidden-character'],
    ['妈\ufeff妈', 'hidden-character'],
    ['\u3164', 'hidden-character'],
    ['妈\ud83d', 'hidden-character'],
    ['\udc00妈', 'hidden-character'],
    ['妈\u{e0041}妈', 'hidden-character'],
    ['👨‍👩‍👧', 'hidden-character'],
    [`妈${'\u0334'.repeat(3)}`, 'hidden-character'],
    // The number is the reason that matters, however long it is and whatever hides it.
    ['11010519491231002X', 'id-card'],
    ['妈13800138000', 'phone'],
    ['138 0013\u200b8000', 'phone'],
    ['4111 1111 1111 1111', 'bank-card'],
    ['验证码\n123456', 'one-time-code'],
  ])('%j is refused: %s', (text, why) => expect(readNickname(text)).toEqual({ kind: 'refused', why }))

  it('once kept is kept again as it is, and can be sent anywhere', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 10 })), (text) => {
        const read = readNickname(text)
        if (read.kind === 'refused') return
        expect(readNickname(read.nickname)).toEqual(read)
        expect(decodeURIComponent(encodeURIComponent(read.nickname))).toBe(read.nickname)
        expect(read.nickname.trim()).toBe(read.nickname)
        expect(read.nickname.length).toBeGreaterThan(0)
        expect(read.nickname.length).toBeLessThanOrEqual(8 * 8)
      }),
      { numRuns: 2000 },
    ))
})
