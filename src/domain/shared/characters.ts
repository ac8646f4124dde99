/** The code of the half-width form of a full-width letter, digit, mark or blank; any other code as it is. */
export const halfWidth = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code === 0x3000 ? 0x20 : code)

/** Whether a UTF-16 code is a Chinese character of the basic plane. */
export const isChinese = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
