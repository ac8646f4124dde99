// Installs what is missing, so that every command works on a fresh clone. Node's own modules only.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
const lock = createHash('sha256').update(readFileSync(new URL('package-lock.json', root))).digest('hex')
const stamp = new URL('node_modules/.installed-from', root)

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) process.exit(0)
// To stderr: what a command prints may be read by another program.
console.error('Installing dependencies (once; about a minute) …')
// Not npm ci: it refuses a lock file in which a registry left out binaries for other systems. --no-save takes the versions of the lock and leaves it as it is.
const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
if (status !== 0) {
  console.error('npm install failed. Check the network and the npm registry, then run the same command again; nothing needs to be undone.')
  process.exit(status ?? 1)
}
writeFileSync(stamp, lock)
