// What ships: sizes, language level, templates, cards. Run after the builds; exits with 1 when anything is over.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildFolder, type Platform } from './build-folder'
import { knowledge } from './knowledge'
import { language } from './language'
import { table, type Line } from './line'
import { requires } from './requires'
import { sharing } from './sharing'
import { sizes } from './sizes'
import { pages, samePages, templates } from './templates'
import { wechatCompilers } from './wechat-compilers'

const dist = process.env['DIST_ROOT'] ?? join(__dirname, '..', '..', 'dist')

async function main(): Promise<void> {
  const platforms: readonly Platform[] = ['weapp', 'alipay', 'h5']
  const missing = platforms.filter((platform) => !existsSync(join(dist, platform, platform === 'h5' ? 'index.html' : 'app.json')))
  const builds = platforms.filter((platform) => !missing.includes(platform)).map((platform) => buildFolder(platform, join(dist, platform)))
  const lines: Line[] = missing.map((platform) => ({ ok: false, check: 'build', subject: platform, found: `dist/${platform} is not there` }))
  for (const build of builds) {
    lines.push(...sizes(build), ...knowledge(build), ...language(build), ...templates(build), ...pages(build), ...requires(build), ...wechatCompilers(build), ...(await sharing(build, join(dist, '..', 'src'))))
  }
  lines.push(...samePages(builds))
  console.log(table(lines))
  const over = lines.filter(({ ok }) => !ok).length
  console.log(over === 0 ? `\n${lines.length} checks, all ok` : `\n${over} of ${lines.length} over`)
  process.exitCode = over === 0 ? 0 : 1
}

void main()
