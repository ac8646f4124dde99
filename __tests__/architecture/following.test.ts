import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const src = join(__dirname, '../../src')
const pages = readdirSync(join(src, 'pages')).flatMap((folder) => readdirSync(join(src, 'pages', folder)).filter((file) => file.endsWith('.tsx')).map((file) => `${folder}/${file}`))

/** The files of wiring a page takes its hook from. */
const wiringOf = (page: string): readonly string[] => [...readFileSync(join(src, 'pages', page), 'utf8').matchAll(/from '@\/(wiring\/[^']+)'/g)].map(([, file = '']) => readFileSync(join(src, `${file}.ts`), 'utf8'))

// On Alipay a code scanned while the app is open reaches the app and no page: whichever page is on top has to go where it leads.
test.each(pages)('%s goes where a code scanned meanwhile leads', (page) => {
  expect(wiringOf(page).some((text) => /\buse(Following|Landing)\(\)/.test(text))).toBe(true)
})
