/** Eight characters as people count them (domain/shared/nickname.ts): a flag is one, an accent or a shade of skin none. */
const MARKS = '(?:[\\u0300-\\u036f\\u20d0-\\u20ff\\ufe00-\\ufe0f]|\\ud83c[\\udffb-\\udfff]){0,4}'
const NICKNAME = new RegExp(`^${MARKS}(?:(?:(?:\\ud83c[\\udde6-\\uddff]){2}|[\\ud800-\\udbff][\\udc00-\\udfff]|[^])${MARKS}){0,8}`)

/** The beginning of a nickname, as much as may be kept; no character is cut in two. */
export const asNickname = (text: string): string => (NICKNAME.exec(text) ?? [''])[0]
