import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cacheControl, HEADERS, SITE_CODE, writeHosting } from '../../config/web/hosting'

const folder = mkdtempSync(join(tmpdir(), 'hosting-'))
writeHosting(folder)
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
afterAll(() => rmSync(folder, { recursive: true }))

// reliability.md b.3, without Trusted Types, which Taro's router does not bear.
const OF_A_REAL_HOST = [
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; upgrade-insecure-requests",
  'max-age=63072000; includeSubDomains',
  'nosniff',
  'no-referrer',
  'geolocation=(), microphone=(), camera=(self), clipboard-read=()',
  'same-origin',
]

test('each host is told by its own file', () => {
  expect(readdirSync(folder).sort()).toEqual(['Caddyfile', '_headers', '_redirects', 'cdn.zh.txt', 'nginx.conf'])
})

test.each(['nginx.conf', 'Caddyfile', '_headers', 'cdn.zh.txt'])('%s has every header, and its names', (name) => {
  for (const value of OF_A_REAL_HOST) expect(read(name)).toContain(value)
  for (const header of [...Object.keys(HEADERS), 'Strict-Transport-Security']) expect(read(name)).toContain(header)
})

test.each(['nginx.conf', 'Caddyfile', 'cdn.zh.txt'])('%s shows the page for the code of a window', (name) => {
  expect(read(name)).toContain(String.raw`^/s/[^/\\.]{1,200}/?$`)
})

test('no script may be written into the page, on localhost neither', () => {
  expect(HEADERS['Content-Security-Policy']).toMatch(/script-src 'self';/)
  expect(HEADERS['Content-Security-Policy']).not.toContain('unsafe-eval')
})

test.each([
  ['/', 'no-store'],
  ['/index.html', 'no-store'],
  ['/s/w1-310000-ruijin-a2', 'no-store'],
  ['/sw.js', 'no-cache'],
  ['/css/app.css', 'no-cache'],
  ['/js/app.0a1b2.js', 'public, max-age=31536000, immutable'],
  ['/s/verification.txt', 'no-cache'],
])('%s is kept as its kind may be: %s', (address, caching) => expect(cacheControl(address)).toBe(caching))

test.each(['/s/w1-310000-ruijin-a2', '/s/w1-0-a/', '/s/%E5%8D%A1'])('%s is the code of a window', (address) => expect(SITE_CODE.test(address)).toBe(true))
test.each(['/s/', '/s/a/b', '/s/a.txt', '/s/../x', '/x/s/a'])('%s is not', (address) => expect(SITE_CODE.test(address)).toBe(false))
