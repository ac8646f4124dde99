import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)

test('the lock file records no download addresses and an integrity hash for every package', () => {
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; integrity?: string; link?: boolean; inBundle?: boolean }> }
  const packages = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  expect(packages.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([])
})

test('every dependency is pinned to one version, and Taro to 4.2.0', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
  const all = Object.entries({ ...dependencies, ...devDependencies })
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  expect(all.filter(([name, version]) => name.startsWith('@tarojs/') && version !== '4.2.0')).toEqual([])
})

test('no test is skipped or run alone', () => {
  const tests = tracked.filter((file) => /\.test\.tsx?$/.test(file) && file !== '__tests__/architecture/repository.test.ts')
  expect(tests.filter((file) => /\b(it|test|describe)\.(skip|only|todo)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(/.test(read(file)))).toEqual([])
})

test('the web page may be zoomed and says which language it speaks', () => {
  const page = read('src/index.html')
  expect(page).toContain('<html lang="zh-CN">')
  expect(page).not.toMatch(/user-scalable|maximum-scale/)
})
