import { checkCharacter, isSound } from '@/domain/share/check-character'
import { character, characterValue } from '@/domain/share/code-alphabet'

const ALL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split('')

describe('the alphabet', () => {
  it('numbers its 64 characters from A = 0 to _ = 63', () => {
    expect(ALL).toHaveLength(64)
    ALL.forEach((one, value) => {
      expect(character(value)).toBe(one)
      expect(characterValue(one)).toBe(value)
    })
  })
})

describe('the check character', () => {
  it.each([
    ['', 'C'], // x = 2
    ['AA', 'I'], // x³ = 8
    ['AAAAA', 'D'], // x⁶ = x + 1 = 3
    ['B', 'G'], // (x + 1)·x = 6
    ['01L', '9'],
  ])('of %j is %s', (text, check) => {
    expect(checkCharacter(text)).toBe(check)
    expect(isSound(text + check)).toBe(true)
  })

  it('is the only one that makes a text sound', () => {
    for (const text of ['', 'A', '01BAAA8_KGfsZS', '__________']) {
      expect(ALL.filter((one) => isSound(text + one))).toEqual([checkCharacter(text)])
    }
  })

  it('changes with every single change at every place up to 62', () => {
    const text = 'A'.repeat(62)
    const sound = text + checkCharacter(text)
    let passed = 0
    for (let at = 0; at < sound.length; at++) {
      for (const one of ALL) if (one !== sound[at] && isSound(sound.slice(0, at) + one + sound.slice(at + 1))) passed++
    }
    expect(passed).toBe(0)
  })

  it('notices any two different characters exchanged, next to each other or far apart', () => {
    let passed = 0
    for (let i = 0; i < 32; i++) {
      for (let j = i + 1; j < 32; j++) {
        const text = ALL.slice(0, 31).join('')
        const sound = (text + checkCharacter(text)).split('')
        const [a = '', b = ''] = [sound[i], sound[j]]
        sound[i] = b
        sound[j] = a
        if (a !== b && isSound(sound.join(''))) passed++
      }
    }
    expect(passed).toBe(0)
  })
})
