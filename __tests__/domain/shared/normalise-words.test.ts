import { normaliseWords } from '@/domain/shared/normalise-words'

const text = (given: string): string => normaliseWords(given).text

describe('a payment code (domain.md §1.F)', () => {
  it.each([
    ['268545963', '268545963'],
    ['错误码：268545963，请重试', '错误码268545963,请重试'],
    ['（２６８５４５９６３）', '268545963'],
    ['code=268510610;', 'code268510610,'],
  ])('%s keeps its number', (given, kept) => expect(text(given)).toBe(kept))

  it.each([
    ['2685459631', '#'],
    ['1268545963', '#'],
    ['26854596', '#'],
    ['168545963', '#'],
    ['剩余次数3次', '剩余次数#次'],
  ])('%s is no code, and its digits are one mark', (given, kept) => expect(text(given)).toBe(kept))

  it('stays where it stood', () => {
    const { text: words, from, to } = normaliseWords('码 268545963。')
    expect(words).toBe('码268545963,')
    expect([from[1], to[9]]).toEqual([2, 11])
  })

  it('is the same when brought into the notation twice', () => expect(text(text('错误 268545963 次 12'))).toBe(text('错误 268545963 次 12')))
})
