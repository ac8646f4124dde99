import { execFile, execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSync } from 'esbuild'

const root = join(__dirname, '../..')

/** Zones far apart, with half hours, with summer time, and on both sides of the date line. */
const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'Pacific/Pago_Pago'] as const

/** So many processes at once, where a program has much to do. */
const AT_ONCE = 2

export interface Said {
  /** Minutes behind UTC, as the process itself sees it: proof that it was elsewhere. */
  readonly offset: number
  readonly said: unknown
}

const bundled = (imports: string, expression: string): string => {
  const contents = `${imports}\nconsole.log(JSON.stringify({ offset: new Date(2026, 10, 25).getTimezoneOffset(), said: ${expression} }))`
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, platform: 'node', alias: { '@': join(root, 'src') } })
  return outputFiles[0]?.text ?? ''
}

const inZone = (zone: string) => ({ env: { ...process.env, TZ: zone }, encoding: 'utf8' as const })

/**
 * What a program (its imports, then an expression) says in a process of each time zone. A test cannot change its own: Node reads TZ when it
 * starts, and what jest calls process.env is a copy.
 */
export const inEveryZone = (imports: string, expression: string, zones: readonly string[] = ZONES): readonly Said[] => {
  const program = bundled(imports, expression)
  return zones.map((zone) => JSON.parse(execFileSync(process.execPath, ['-e', program], inZone(zone))) as Said)
}

/** The same for a program that takes long: the processes run beside each other. */
export const besideInEveryZone = async (imports: string, expression: string, zones: readonly string[] = ZONES): Promise<readonly Said[]> => {
  const program = bundled(imports, expression)
  const said: Said[] = []
  const waiting = zones.map((zone, at) => ({ zone, at }))
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      said[next.at] = JSON.parse((await promisify(execFile)(process.execPath, ['-e', program], inZone(next.zone))).stdout) as Said
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return said
}
