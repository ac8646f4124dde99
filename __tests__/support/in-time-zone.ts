import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const root = join(__dirname, '../..')

/** Zones far apart, with half hours, with summer time, and on both sides of the date line. */
const ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'Pacific/Pago_Pago'] as const

export interface Said {
  /** Minutes behind UTC, as the process itself sees it: proof that it was elsewhere. */
  readonly offset: number
  readonly said: unknown
}

/**
 * What a program (its imports, then an expression) says in a process of each time zone. A test cannot change its own: Node reads TZ when it
 * starts, and what jest calls process.env is a copy.
 */
export const inEveryZone = (imports: string, expression: string): readonly Said[] => {
  const contents = `${imports}\nconsole.log(JSON.stringify({ offset: new Date(2026, 10, 25).getTimezoneOffset(), said: ${expression} }))`
  const { outputFiles } = buildSync({ stdin: { contents, resolveDir: root, loader: 'ts' }, bundle: true, write: false, platform: 'node', alias: { '@': join(root, 'src') } })
  const run = (zone: string) => execFileSync(process.execPath, ['-e', outputFiles[0]?.text ?? ''], { env: { ...process.env, TZ: zone }, encoding: 'utf8' })
  return ZONES.map((zone) => JSON.parse(run(zone)) as Said)
}
