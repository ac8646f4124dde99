import type { Definition } from './dist-loader'

export interface SetDataCall {
  /** Page the data went to. */
  readonly page: string
  /** UTF-8 bytes of the JSON that crosses to the view. */
  readonly bytes: number
  readonly keys: readonly string[]
}

type Run = (this: unknown, ...args: unknown[]) => unknown

/** The functions of a definition, each reporting what it throws, as the platforms do, instead of throwing into the engine. */
export function guardedFunctions(definition: Definition, report: (error: unknown) => void): Record<string, Run> {
  const functions = Object.entries(definition).filter((entry): entry is [string, Run] => typeof entry[1] === 'function')
  return Object.fromEntries(functions.map(([name, run]) => [name, function (this: unknown, ...args: unknown[]) {
    try {
      return run.apply(this, args)
    } catch (error) {
      report(error)
      return undefined
    }
  }]))
}

/** setData as the platforms have it: what crosses is JSON, and it is counted. */
export function countedSetData(apply: (data: Record<string, unknown>) => void, page: string, log: SetDataCall[], later: (run: () => void) => void) {
  return (data: Record<string, unknown>, done?: () => void): void => {
    const json = JSON.stringify(data)
    log.push({ page, bytes: Buffer.byteLength(json), keys: Object.keys(data) })
    apply(JSON.parse(json) as Record<string, unknown>)
    if (done) later(done)
  }
}
