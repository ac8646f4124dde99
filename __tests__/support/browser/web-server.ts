import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(__dirname, '..', '..', '..')
const built = () => join(process.env['DIST_ROOT'] ?? join(root, 'dist'), 'h5')

export interface WebServer {
  /** Without a slash at the end. */
  readonly origin: string
  stop(): Promise<void>
}

/** Starts `scripts/serve.mjs` on a free port for a folder, by default the web build. Throws with the command that makes the build when it is missing. */
export async function startWebServer(folder: string = built()): Promise<WebServer> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('dist/h5 holds no web build. Make it first: npm run build -- h5')
  }
  const server = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs'), '--dir', folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const kill = () => void server.kill()
  process.once('exit', kill)
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  return {
    origin: line.replace(/\/$/, ''),
    stop: async () => {
      process.off('exit', kill)
      server.kill()
      await once(server, 'close')
    },
  }
}
