// Audits the content, then makes the three builds at once, each in a process of its own: in one they would share Taro's template state. `node scripts/build.mjs weapp h5` makes some.
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

export const platforms = { weapp: 'WeChat', alipay: 'Alipay', h5: 'web' }
const cwd = new URL('..', import.meta.url)

const buildOne = (type) =>
  new Promise((resolve, reject) => {
    rmSync(new URL(`dist/${type}`, cwd), { recursive: true, force: true })
    const started = Date.now()
    const child = spawn('npx', ['taro', 'build', '--type', type], { cwd, env: { ...process.env, NODE_ENV: 'production' }, shell: process.platform === 'win32' })
    let log = ''
    const keep = (chunk) => {
      log += chunk
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('close', (code) => {
      // Taro exits with 0 after a failed compilation; its own words are the only sign.
      const failed = code !== 0 || /Compiled with .*error|ERROR in|Module not found|✖ Webpack/i.test(log)
      console.log(`${process.stdout.isTTY ? '\r' : ''}  ${platforms[type]}: ${failed ? 'FAILED' : 'done'} in ${Math.round((Date.now() - started) / 1000)} s → dist/${type}`)
      if (failed) reject(new Error(`The ${platforms[type]} build failed:\n${log.slice(-6000)}`))
      else resolve()
    })
  })

/** What is wrong with the content stops the builds before the first begins. */
const auditContent = () => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/audit-content.ts'], { cwd, stdio: 'inherit' })
  if (status !== 0) throw new Error('Nothing was built: what the lines above name in the content has to be mended first.')
}

export const build = async (types) => {
  auditContent()
  console.log(`Building ${types.map((type) => platforms[type]).join(', ')}:`)
  const started = Date.now()
  const tick = setInterval(() => process.stdout.isTTY && process.stdout.write(`\r  … ${Math.round((Date.now() - started) / 1000)} s`), 500)
  await Promise.all(types.map(buildOne)).finally(() => clearInterval(tick))
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/\\/g, '/').split('/').pop())) {
  const asked = process.argv.slice(2)
  build(asked.length > 0 ? asked : Object.keys(platforms)).catch((error) => {
    console.error(error.message)
    process.exit(1)
  })
}
