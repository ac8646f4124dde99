import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chineseFontsConfig } from '../__tests__/support/browser/chinese-fonts'
import { packagedChromium } from '../__tests__/support/browser/packaged-chromium'

export interface FoundBrowser {
  readonly executable: string
  readonly args: readonly string[]
  /** To be added to the environment of the process. */
  readonly env: Readonly<Record<string, string>>
}

/** What decides where a browser may be; an argument so that other systems can be tested on this one. */
export interface Machine {
  readonly platform: string
  readonly arch: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (file: string) => boolean
}

const thisMachine: Machine = { platform: process.platform, arch: process.arch, env: process.env, exists: existsSync }

/** Nothing leaves this machine: no update check, no resolver, no proxy to the outside. Fonts are drawn the same everywhere. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
  '--disable-lcd-text',
]

const COMMANDS = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge']
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const WINDOWS_PROGRAMS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']

/** The browser the tests and pictures use: CHROME_PATH, an installed Chrome, Chromium or Edge, or on Linux x64 the one from npm. Throws one sentence when there is none. */
export function findBrowser(machine: Machine = thisMachine): FoundBrowser {
  const linux = machine.platform === 'linux'
  const installed = installedBrowser(machine)
  const packaged = installed === undefined && linux && machine.arch === 'x64' ? packagedChromium() : undefined
  const executable = installed ?? packaged?.executable
  if (executable === undefined) throw new Error(noBrowser(machine))
  return {
    executable,
    args: linux && process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET,
    env: { ...packaged?.env, ...(linux ? { FONTCONFIG_FILE: chineseFontsConfig() } : {}) },
  }
}

/** The first installed browser of this machine, CHROME_PATH before all; undefined when there is none. */
export function installedBrowser(machine: Machine): string | undefined {
  const named = machine.env['CHROME_PATH']
  if (named) {
    if (!machine.exists(named)) throw new Error(`CHROME_PATH points to ${named}, which does not exist.`)
    return named
  }
  return places(machine).find(machine.exists)
}

function places({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return MAC_APPS.flatMap((app) => ['', env['HOME'] ?? ''].map((home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`))
  if (platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? [])
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => `${root}\\${program}`))
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean)
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)))
}

function noBrowser({ platform, arch }: Machine): string {
  const where = `No Chrome, Chromium or Edge was found on ${platform} ${arch}`
  const packaged = platform === 'linux' && arch === 'x64' ? ' and the one in @sparticuz/chromium does not start here' : ''
  return `${where}${packaged}: install one, or set CHROME_PATH to its executable.`
}
