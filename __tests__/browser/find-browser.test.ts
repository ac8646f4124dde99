import { existsSync } from 'node:fs'
import { findBrowser, installedBrowser, type Machine } from '../../scripts/find-browser'

const machine = (part: Partial<Machine>, ...files: string[]): Machine => ({ platform: 'linux', arch: 'x64', env: { PATH: '/usr/bin' }, exists: (file) => files.includes(file), ...part })

test('CHROME_PATH wins over what is installed', () => {
  expect(installedBrowser(machine({ env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } }, '/opt/mine', '/usr/bin/chromium'))).toBe('/opt/mine')
})

test('a CHROME_PATH that leads nowhere is said, not passed over', () => {
  expect(() => installedBrowser(machine({ env: { CHROME_PATH: '/opt/none' } }, '/usr/bin/chromium'))).toThrow('CHROME_PATH points to /opt/none, which does not exist.')
})

test('on Linux a browser is looked for along PATH, Chrome before Chromium before Edge', () => {
  const path = { env: { PATH: '/usr/local/bin:/usr/bin' } }
  expect(installedBrowser(machine(path, '/usr/bin/microsoft-edge', '/usr/bin/chromium'))).toBe('/usr/bin/chromium')
  expect(installedBrowser(machine(path, '/usr/bin/google-chrome', '/usr/local/bin/chromium'))).toBe('/usr/bin/google-chrome')
})

test('on macOS the applications of the machine and of the person are looked through', () => {
  const own = '/Users/li/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
  expect(installedBrowser(machine({ platform: 'darwin', env: { HOME: '/Users/li' } }, own))).toBe(own)
})

test('on Windows the program folders are looked through, and those that are not set are passed over', () => {
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
  expect(installedBrowser(machine({ platform: 'win32', env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' } }, edge))).toBe(edge)
})

test('where nothing is installed and none can be unpacked, one sentence says so and what to do', () => {
  expect(installedBrowser(machine({}))).toBeUndefined()
  expect(() => findBrowser(machine({ platform: 'win32', arch: 'arm64', env: {} }))).toThrow(
    'No Chrome, Chromium or Edge was found on win32 arm64: install one, or set CHROME_PATH to its executable.',
  )
})

test('here a browser is found, and it keeps to this machine', () => {
  const { executable, args } = findBrowser()
  expect(existsSync(executable)).toBe(true)
  expect(args).toEqual(expect.arrayContaining(['--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1']))
})
