import { nicknameFlaw, type NicknameFlaw } from './nickname-flaw'
import { personalNumberIn, type PersonalNumber } from './personal-numbers'

export type NicknameRefusal = NicknameFlaw | PersonalNumber

export type NicknameRead = { readonly kind: 'ok'; readonly nickname: string } | { readonly kind: 'refused'; readonly why: NicknameRefusal }

const composed = (text: string): string => (typeof text.normalize === 'function' ? text.normalize('NFC') : text)

/**
 * A nickname as it is kept: blanks around it taken off, one to eight characters as people count them, accents composed. A personal number is
 * the first reason to refuse it, since that is the one that matters (reliability.md T8).
 */
export const readNickname = (text: string): NicknameRead => {
  const nickname = composed(text.trim())
  const why = personalNumberIn(nickname) ?? nicknameFlaw(nickname)
  return why ? { kind: 'refused', why } : { kind: 'ok', nickname }
}
