/** 分 as a bill prints them, 1234.50, without marks between thousands. */
export const formatFen = (fen: number): string => {
  const digits = `00${Math.abs(fen)}`
  const whole = digits.slice(0, -2).replace(/^0+(?=\d)/, '')
  return `${fen < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}

/** What `formatFen` has written, in 分 again. */
export const fenOf = (formatted: string): number => Number(formatted.replace('.', ''))
