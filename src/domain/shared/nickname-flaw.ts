const MOST_CHARACTERS = 8

/** Controls, invisible characters, those that turn the direction of writing, and halves of characters. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\uffff]|\udb40/
const PAIRS = /[\ud800-\udbff][\udc00-\udfff]/g
const HALVES = /[\ud800-\udfff]/
/** What is seen as part of the character before: accents, variation selectors, shades of skin. */
const MARKS = /[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]/g
/** More than two upon one letter draw over the lines beside. */
const STACKED = /(?:[\u0300-\u036f\u20d0-\u20ff\ufe00-\ufe0f]|\ud83c[\udffb-\udfff]){3}/
const FLAGS = /(?:\ud83c[\udde6-\uddff]){2}/g

export type NicknameFlaw = 'empty' | 'too-long' | 'line-break' | 'hidden-character'

const lengthSeen = (text: string): number => text.replace(FLAGS, 'x').replace(MARKS, '').replace(PAIRS, 'x').length

/** What keeps a composed text from being a nickname of one to eight characters as people count them, its digits apart; null where nothing does. */
export const nicknameFlaw = (nickname: string): NicknameFlaw | null => {
  if (/[\n\r\u2028\u2029]/.test(nickname)) return 'line-break'
  if (HIDDEN.test(nickname) || HALVES.test(nickname.replace(PAIRS, '')) || STACKED.test(nickname)) return 'hidden-character'
  const length = lengthSeen(nickname)
  return length < 1 ? 'empty' : length > MOST_CHARACTERS ? 'too-long' : null
}
