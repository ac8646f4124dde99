import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

/** Runs a script in a process of its own and returns the JSON it printed. */
export type FreshProcess<Result> = (args: readonly string[], nodeFlags?: readonly string[]) => Result

/** A measuring script of this folder as one file of plain JavaScript: nothing is compiled inside the measured process. */
export function freshProcess<Result>(script: string): FreshProcess<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = join(folder, `${script}.cjs`)
  buildSync({ entryPoints: [join(__dirname, `${script}.ts`)], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'silent' })
  return (args, nodeFlags = []) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeFlags, outfile, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
    if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed:\n${stderr.slice(-3000)}`)
    return JSON.parse(stdout) as Result
  }
}
