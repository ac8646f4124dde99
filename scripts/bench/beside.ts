/** Milliseconds of something of ours, and of the yardstick timed by turns with it in the same process. */
export interface Beside {
  readonly ours: number
  readonly yardstick: number
}

/** What a child-*.ts prints: one entry an operation. */
export type Timings = Readonly<Record<string, Beside>>

export const beside = ([ours = NaN, yardstick = NaN]: readonly number[]): Beside => ({ ours, yardstick })

export const print = (timings: Timings): void => console.log(JSON.stringify(timings))

/** Rounds to time, as the parent process asks. */
export const rounds = (): number => Number(process.argv[2] ?? 5)
