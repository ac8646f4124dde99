import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { startWebServer, type WebServer } from '../support/browser/web-server'

const FILES = { 'site/index.html': 'INDEX', 'site/js/app.0a1b2.js': 'APP', 'site/static/cover.png': 'PNG', 'site/s/verify.txt': 'MINE', 'site/.hidden': 'HIDDEN', 'secret.txt': 'SECRET', 'site-two/x.txt': 'TWO' }
let folder: string
let server: WebServer

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'serve-')))
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site', 'link.txt'))
  server = await startWebServer(join(folder, 'site'))
})

afterAll(async () => {
  await server.stop()
  rmSync(folder, { recursive: true })
})

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** Sends the path exactly as written: fetch would tidy up `..` before it leaves. */
function ask(path: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (response) => {
      let body = ''
      response.on('data', (part) => (body += part))
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }))
    })
    asked.on('error', reject)
    asked.end()
  })
}

test.each([
  ['/', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/index.html?c=1', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/js/app.0a1b2.js', 'APP', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/static/cover.png', 'PNG', 'image/png', 'no-cache'],
  ['/s/w1-310000-ruijin-a2', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/s/w1-310000-ruijin/', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/s/w1-310000-ruijin?from=poster', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/s/%E0%A4%A', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/s/%E5%8D%A1%20', 'INDEX', 'text/html; charset=utf-8', 'no-store'],
  ['/s/verify.txt', 'MINE', 'text/plain; charset=utf-8', 'no-cache'],
])('%s is answered with its file, type and caching', async (path, body, type, caching) => {
  const answer = await ask(path)
  expect([answer.status, answer.body, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([200, body, type, caching])
})

test.each(['/missing', '/missing.txt', '/s/missing.txt', '/s/w1-310000.txt', '/s/w1-310000%2Etxt', '/s/', '/js', '/s/a/b', '/link.txt', '/pages/home/index'])('%s is not found and never falls back', async (path) => {
  const answer = await ask(path)
  expect([answer.status, answer.body]).toEqual([404, 'Not found\n'])
})

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/s/%2e%2e/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/../site-two/x.txt', '/.hidden', '/%00', '/%', '//etc/passwd', '/js/..%2f..%2fsecret.txt'])(
  '%s is refused',
  async (path) => {
    const answer = await ask(path)
    expect([answer.status, answer.body]).toEqual([400, 'Bad request\n'])
  },
)

test('only reading is allowed', async () => {
  const posted = await ask('/', 'POST')
  expect([posted.status, posted.headers['allow']]).toEqual([405, 'GET, HEAD'])
  const head = await ask('/', 'HEAD')
  expect([head.status, head.headers['content-length'], head.body]).toEqual([200, '5', ''])
})

test('every answer, errors too, carries the security headers', async () => {
  for (const path of ['/', '/missing', '/%']) {
    const { headers } = await ask(path)
    expect(headers).toMatchObject({
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': 'geolocation=(), microphone=(), camera=(self), clipboard-read=()',
      'cross-origin-opener-policy': 'same-origin',
    })
  }
})

test('a folder without a build is refused with the command that makes it', async () => {
  await expect(startWebServer(join(folder, 'site-two'))).rejects.toThrow('dist/h5 holds no web build. Make it first: npm run build -- h5')
})
