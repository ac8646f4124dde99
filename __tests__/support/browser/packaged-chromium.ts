import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { unpackOnce } from './unpack-once'

const fromHere = createRequire(__filename)

/** The Chromium that @sparticuz/chromium carries for Linux x64, unpacked; undefined where it is not installed or cannot run. */
export function packagedChromium(): { readonly executable: string; readonly env: Readonly<Record<string, string>> } | undefined {
  const bin = binFolder()
  if (!bin) return undefined
  const folder = unpackOnce(`chromium-${version(bin)}`, (aside) => {
    writeFileSync(join(aside, 'chromium'), brotliDecompressSync(readFileSync(join(bin, 'chromium.br'))), { mode: 0o755 })
    // NSS and friends, for machines without libnss3.
    execFileSync('tar', ['xf', '-', '-C', aside], { input: brotliDecompressSync(readFileSync(join(bin, 'al2023.tar.br'))) })
  })
  const executable = join(folder, 'chromium')
  const environments = [{}, { LD_LIBRARY_PATH: join(folder, 'lib') }]
  const env = environments.find((extra) => starts(executable, extra))
  return env && { executable, env }
}

function binFolder(): string | undefined {
  try {
    return resolve(fromHere.resolve('@sparticuz/chromium'), '..', '..', '..', 'bin')
  } catch {
    return undefined
  }
}

function version(bin: string): string {
  const { version: text }: { version: string } = JSON.parse(readFileSync(join(bin, '..', 'package.json'), 'utf8'))
  return text
}

function starts(executable: string, env: Readonly<Record<string, string>>): boolean {
  return spawnSync(executable, ['--version'], { env: { ...process.env, ...env } }).status === 0
}
