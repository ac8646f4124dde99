import { readLatin } from '@/domain/search/read-latin'
import { readSounds } from '@/domain/search/sounds'

const sounds = readSounds('bao保宝ka卡le了乐ma码马shi失是si四yi医一异zhang账zan攒ning凝lin林yue月yu余e额', 'liao了')

describe('how a text sounds', () => {
  it('is the same for characters of one syllable, whatever the tone, and keeps the length of the text', () => {
    expect(sounds.soundOf('医保码')).toBe(sounds.soundOf('一宝马'))
    expect(sounds.soundOf('医保码')).not.toBe(sounds.soundOf('医保卡'))
    expect(sounds.soundOf('a医x')).toHaveLength(3)
  })

  it('is the same for sounds that many speakers do not tell apart', () => {
    expect(sounds.soundOf('失')).toBe(sounds.soundOf('四'))
    expect(sounds.soundOf('账')).toBe(sounds.soundOf('攒'))
    expect(sounds.soundOf('凝')).toBe(sounds.soundOf('林'))
  })

  it('has an initial for each sound, other characters staying as they are', () => {
    expect(sounds.initialsOf(sounds.soundOf('医保码 失'))).toBe('ybm s')
  })
})

describe('letters typed for Chinese', () => {
  const typed = (word: string) => readLatin(word, sounds).map((reading) => reading.map((one) => one.typed).join(' '))

  it('are read in full syllables, or as initials, or as both', () => {
    expect(typed('yibaoma')[0]).toBe('yi bao ma')
    expect(typed('ybm')[0]).toBe('y b m')
    expect(typed('ybao')[0]).toBe('y bao')
  })

  it('are read the other way, too, where one syllable can be two', () => {
    expect(typed('yue')).toEqual(['yue', 'yu e', 'y u e'])
  })

  it('may end in the middle of a syllable', () => {
    const last = readLatin('yiba', sounds)[0]?.[1]
    expect([last?.typed, last?.sounds]).toEqual(['ba', sounds.soundOf('保')])
  })

  it('know second readings of a character', () => {
    expect(sounds.spelt('liao')).toBe(sounds.soundOf('了'))
  })

  it('are not read beyond 40', () => {
    expect(readLatin('b'.repeat(41), sounds)).toEqual([])
    expect(readLatin('b'.repeat(40), sounds)[0]).toHaveLength(40)
  })
})
