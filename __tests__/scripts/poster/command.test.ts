import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readPdf, scan } from '../../support/paper'

const root = join(__dirname, '../../..')
const folder = mkdtempSync(join(tmpdir(), 'poster-'))
const out = join(folder, 'posters')
afterAll(() => rmSync(folder, { recursive: true }))

const run = (table: string, to = out) => {
  writeFileSync(join(folder, 'sites.csv'), table)
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/poster.ts', '--sites', join(folder, 'sites.csv'), '--out', to], { cwd: root, encoding: 'utf8' })
}
const table = (...rows: readonly string[]) => ['id,name,city,base,windows', ...rows].join('\n')
const right = table('h1,示例医院,440300,https://q.example.cn/s/,3|4', '12,另一家,110000,https://q.example.cn/s/,1')
const POSTERS = ['110000-12-1', '440300-h1-3', '440300-h1-4']

test('a table becomes one PDF and one SVG a window, what the host needs, and what to register', async () => {
  const { status, stdout, stderr } = run(right)
  expect(status).toBe(0)
  expect(readdirSync(out).filter((file) => /\.(pdf|svg)$/.test(file)).sort()).toEqual(POSTERS.flatMap((name) => [`${name}.pdf`, `${name}.svg`]))
  expect(readdirSync(join(out, 'host')).sort()).toEqual(['Caddyfile', 'README.txt', '_redirects', 'nginx.conf'])
  for (const file of ['nginx.conf', 'Caddyfile']) expect(readFileSync(join(out, 'host', file), 'utf8')).toContain(String.raw`^/s/[^/\\.]{1,200}/?$`)
  for (const words of ['二维码规则        https://q.example.cn/s/', 'pages/home/index', '模糊匹配', '3 张海报']) expect(stdout).toContain(words)
  expect(stderr).toContain('3/3')
  for (const name of POSTERS) {
    expect((await scan((await readPdf(readFileSync(join(out, `${name}.pdf`)), 1)).picture))?.text).toBe(`https://q.example.cn/s/w1-${name}`)
    const svg = readFileSync(join(out, `${name}.svg`), 'utf8')
    expect([svg.includes('<text'), svg.includes('width="210mm" height="297mm"'), svg.endsWith('</svg>\n')]).toEqual([false, true, true])
  }
})

test('one wrong row and nothing is written: what was there stays to the byte', () => {
  const before = readdirSync(out).map((file) => [file, file === 'host' ? '' : readFileSync(join(out, file), 'latin1')])
  const { status, stderr } = run(table('h1,示例医院,440300,https://q.example.cn/s/,3', 'H2,坏,0,http://x/,'))
  expect(status).toBe(1)
  expect(stderr.split('\n').filter((line) => line.startsWith('第 3 行：'))).toHaveLength(4)
  expect(stderr).toContain('一张也没有做')
  expect(readdirSync(out).map((file) => [file, file === 'host' ? '' : readFileSync(join(out, file), 'latin1')])).toEqual(before)
  expect(readdirSync(folder).sort()).toEqual(['posters', 'sites.csv'])
})

test('made again, the folder holds the new posters only; with anything else in it, it is left alone', () => {
  expect(run(table('12,另一家,110000,https://q.example.cn/s/,1')).status).toBe(0)
  expect(readdirSync(out).filter((file) => file.endsWith('.pdf'))).toEqual(['110000-12-1.pdf'])
  mkdirSync(join(out, 'mine'))
  writeFileSync(join(out, 'mine', 'photo.jpg'), 'x')
  const { status, stderr } = run(right)
  expect([status, existsSync(join(out, 'mine', 'photo.jpg')), readdirSync(out).filter((file) => file.endsWith('.pdf'))]).toEqual([2, true, ['110000-12-1.pdf']])
  expect(stderr).toContain('没有动它')
})

test('a folder that no run of ours made is left alone, its files to the byte', () => {
  const mine = join(folder, 'mine')
  mkdirSync(mine)
  writeFileSync(join(mine, 'letter.txt'), 'x')
  const { status, stderr } = run(right, mine)
  expect([status, readdirSync(mine), readFileSync(join(mine, 'letter.txt'), 'utf8')]).toEqual([2, ['letter.txt'], 'x'])
  expect(stderr).toContain('--out 里有别的东西，没有动它，请换一个文件夹')
})
