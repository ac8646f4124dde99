// Installs what is missing, so that every command works on a fresh clone. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const lock = createHash('sha256').update(readFileSync(new URL('package-lock.json', root))).digest('hex')
const stamp = new URL('node_modules/.installed-from', root)

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) process.exit(0)
console.log('Installing dependencies (once; about a minute) …')
const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
if (status !== 0) {
  console.error('npm ci failed. Check the network and the npm registry, then run the same command again; nothing needs to be undone.')
  process.exit(status ?? 1)
}
writeFileSync(stamp, lock)
