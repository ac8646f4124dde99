// A static server for the web build, with the headers its real host must send (npm start and the browser tests use it).
// Hash routing needs no fallback. The one address that is no file is what a printed QR code says, /s/<code>: it shows index.html.
// Usage: node scripts/serve.mjs [--dir dist/h5] [--port 8080] [--host 127.0.0.1]
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import hosting from '../config/web/hosting.js'

const { HEADERS, SITE_CODE, cacheControl } = hosting

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

// Whatever is printed there, also a code that is damaged beyond decoding: the page says so, a server's error page helps nobody.
const isSiteCode = (asked) => SITE_CODE.test(asked.replace(/%2e/gi, '.'))

/** The path of the file asked for, decoded; undefined for one that no honest client sends. */
function pathOf(url) {
  const [asked] = url.split(/[?#]/, 1)
  if (asked === '/' || isSiteCode(asked)) return '/index.html'
  try {
    const path = decodeURIComponent(asked)
    return path.startsWith('/') && !/[\0\\]|\/\.|\/\//.test(path) ? path : undefined
  } catch {
    return undefined
  }
}

/** The file a path names inside the folder; undefined when there is none. A link that leads out of the folder is none. */
async function fileOf(root, path) {
  try {
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) return undefined
    const found = await stat(file)
    return found.isFile() ? { file, path, size: found.size } : undefined
  } catch {
    return undefined
  }
}

function answer(response, status, headers, body) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', ...headers })
  response.end(body)
}

async function handle(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return answer(response, 405, { Allow: 'GET, HEAD' }, 'Method not allowed\n')
  const path = pathOf(request.url ?? '')
  if (path === undefined) return answer(response, 400, {}, 'Bad request\n')
  const found = await fileOf(root, path)
  if (!found) return answer(response, 404, { 'Cache-Control': 'no-store' }, 'Not found\n')
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': cacheControl(found.path),
  })
  if (request.method === 'HEAD') return response.end()
  createReadStream(found.file).on('error', () => response.destroy()).pipe(response)
}

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist/h5' }, port: { type: 'string', default: '8080' }, host: { type: 'string', default: '127.0.0.1' } } })
const folder = await realpath(resolve(values.dir)).catch(() => undefined)
if (!folder || !(await fileOf(folder, '/index.html'))) {
  console.error(`${values.dir} holds no index.html. Build it first: npm run build -- h5`)
  process.exit(1)
}
const server = createServer((request, response) => handle(folder, request, response).catch(() => response.destroy()))
server.on('error', (error) => {
  console.error(error.code === 'EADDRINUSE' ? `Port ${values.port} is taken; choose another with --port.` : error.message)
  process.exit(1)
})
server.listen(Number(values.port), values.host, () => console.log(`http://${values.host}:${server.address().port}/`))
