// Writes src/content/card-replacement/holidays.ts from the package chinese-days: every year up to the one given.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { version } from 'chinese-days/package.json'
import { holidays } from '@/content/card-replacement/holidays'
import { shanghaiDay } from '@/domain/shared/iso-date'
import { holidaysFile } from './holidays/file'
import { ofPackage } from './holidays/years'

const usage = `用法：
  npm run -s holidays -- [最后一年]
不写年份，就写到现有文件的最后一年。国务院办公厅公布下一年的安排、chinese-days 更新以后，写上新的一年再跑。`

const FILE = join(__dirname, '../src/content/card-replacement/holidays.ts')

const refuse = (why: string): number => {
  process.stderr.write(`${why}\n\n${usage}\n`)
  return 2
}

const run = (args: readonly string[]): number => {
  const [year = holidays.until.slice(0, 4)] = args
  if (args.length > 1 || !/^20\d{2}$/.test(year)) return refuse(`只能写一个年份：${args.join(' ')}`)
  const written = holidaysFile(Number(year), version, shanghaiDay(Date.now()), ofPackage)
  if (written.kind === 'refused') return refuse(written.why)
  writeFileSync(FILE, written.text)
  return 0
}

process.exitCode = run(process.argv.slice(2))
