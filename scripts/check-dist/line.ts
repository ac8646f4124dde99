/** One line of the report. */
export interface Line {
  readonly ok: boolean
  readonly check: string
  readonly subject: string
  /** What was found; on a failure, where. */
  readonly found: string
}

export const failures = (check: string, subject: string, found: readonly string[], fine: string): readonly Line[] =>
  found.length === 0 ? [{ ok: true, check, subject, found: fine }] : found.map((one) => ({ ok: false, check, subject, found: one }))

/** At most as much as allowed. */
export const within = (check: string, subject: string, size: number, limit: number, baseline?: number): Line => ({
  ok: size <= limit,
  check,
  subject,
  found: `${grouped(size)} of ${grouped(Math.floor(limit))} bytes${baseline ? ` = ${(size / baseline).toFixed(3)} × baseline` : ''}`,
})

const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ' ')

export const table = (lines: readonly Line[]): string => {
  const widths = [(line: Line) => line.check, (line: Line) => line.subject].map((of) => Math.max(...lines.map((line) => of(line).length)))
  return lines.map(({ ok, check, subject, found }) => `${ok ? 'ok  ' : 'OVER'}  ${check.padEnd(widths[0] ?? 0)}  ${subject.padEnd(widths[1] ?? 0)}  ${found}`).join('\n')
}
