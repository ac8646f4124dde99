/** The device clock, in milliseconds since 1970. The only place that reads it; everything else is told the time. */
export const now = (): number => Date.now()
