import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => (statSync(join(root, folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const views = filesIn('src').filter((file) => file.endsWith('.tsx'))

test('every component drawn on a mini-program stands in the table of config/mini', () => {
  const { components } = jest.requireActual<{ components: Record<string, unknown> }>('../../config/mini/components.js')
  const used = views.flatMap((file) => /import \{ ([^}]+) \} from '@tarojs\/components'/.exec(read(file))?.[1]?.split(', ') ?? [])
  expect(used.length).toBeGreaterThan(5)
  expect(used.filter((name) => !(name in components))).toEqual([])
})

test('every platform call that answers later stands in the list of config/mini', () => {
  const { ours } = jest.requireActual<{ ours: readonly string[] }>('../../config/mini/async-apis.js')
  const called = filesIn('src/platform').flatMap((file) => [...read(file).matchAll(/\bTaro\.(\w+)\(/g)].map(([, name]) => name ?? ''))
  const sync = (name: string) => name.endsWith('Sync') || ['getAppBaseInfo', 'getCurrentPages'].includes(name)
  expect([...new Set(called.filter((name) => !sync(name)))].sort()).toEqual([...ours].filter((name) => called.includes(name)).sort())
})

test('every attribute we write on a component of Taro is in its template, or the mini-programs never see it', () => {
  const { components } = require('../../config/mini/components.js') as { readonly components: Readonly<Record<string, Readonly<Record<string, string>>>> }
  const ours = filesIn('src').filter((file) => file.endsWith('.tsx') && !/\.(h5|alipay|examples)\.tsx$/.test(file))
  const used = ours.flatMap((file) => [...read(file).matchAll(/<(View|Text|Image|Button|Input)\b((?:[^<>{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)>/g)].flatMap(([, name = '', written = '']) => [...written.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '{}').matchAll(/(?:^|\s)([a-zA-Z-]+)(?==|\s|$)/g)].map(([, attribute = '']) => [name, attribute] as const)))
  // What is no attribute of a template: Taro's own and React's; events stand in it as bindInput.
  const plain = used.filter(([, attribute]) => !/^(className|key|ref|aria-hidden)$|^on[A-Z]/.test(attribute))
  expect(plain.length).toBeGreaterThan(5)
  const kebab = (attribute: string) => attribute.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)
  expect(plain.filter(([name, attribute]) => !(kebab(attribute) in (components[name] ?? {})))).toEqual([])
})

test('every page that can be shared has the flag without which Taro drops its share handler', () => {
  const wiring = filesIn('src/wiring').filter((file) => read(file).includes('useShareCard(')).map((file) => /(\w[\w-]*)\.ts$/.exec(file)?.[1] ?? '')
  const pages = filesIn('src/pages').filter((file) => wiring.some((name) => read(file).includes(`@/wiring/${name}'`)))
  expect(pages).toEqual(['src/pages/diagnosis/index.tsx', 'src/pages/knowledge/article.tsx', 'src/pages/knowledge/result.tsx'])
  for (const page of pages) {
    const config = read(page.replace('.tsx', '.config.ts'))
    expect(config).toContain('enableShareAppMessage: true')
    // 朋友圈 shows a page alone: there nobody could go on answering.
    if (!page.includes('/diagnosis/')) expect(config).toContain('enableShareTimeline: true')
  }
})

test('every page stands in app.config and every address in navigation is a page', () => {
  const config = read('src/app.config.ts')
  const listed = [...config.matchAll(/root: '([^']+)', pages: \[([^\]]+)\]/g)].flatMap(([, folder, pages]) => (pages ?? '').split(', ').map((page) => `/${folder}/${page.replace(/'/g, '')}`))
  listed.push('/pages/home/index')
  const drawn = filesIn('src/pages').filter((file) => file.endsWith('.tsx')).map((file) => file.replace(/^src/, '').replace('.tsx', ''))
  const addressed = [...read('src/platform/navigation.ts').matchAll(/^ {2}\w+: '([^']+)'/gm)].map(([, address]) => `/pages/${address}`)
  expect([...drawn].sort()).toEqual([...listed].sort())
  expect([...addressed].sort()).toEqual([...listed].sort())
})

test('platform variants have names that Taro can see: no dot before the suffix', () => {
  const variants = filesIn('src').filter((file) => /\.(weapp|alipay|h5)\.tsx?$/.test(file))
  expect(variants.length).toBeGreaterThan(5)
  expect(variants.filter((file) => !/^[\w-]+\.(weapp|alipay|h5)\.tsx?$/.test(file.split('/').pop() ?? ''))).toEqual([])
  // And a neutral file beside each, or TypeScript and the other platforms find nothing.
  expect(variants.filter((file) => !filesIn('src').includes(file.replace(/\.(weapp|alipay|h5)\./, '.')))).toEqual([])
})
