const path = require('node:path')
const { buildSync } = require('esbuild')

const root = path.resolve(__dirname, '..')
const model = /content[\\/]diagnosis[\\/]model\.ts$/
const claims = /content[\\/]((actions|articles|facts|faults|myths)[\\/]index|places[\\/](fields|places)|handlers|papers|wording[\\/]manual-reimbursement|online-payment[\\/](fault-texts|old-guide-myths))\.ts$/

/** What editors write in many files and calls travels as one literal, which two functions of the domain pack and unpack. */
const packings = [
  { of: model, pack: "import { packModel } from '@/domain/diagnosis/packed-model'; const pack = packModel", unpack: "import { unpackModel as unpack } from '@/domain/diagnosis/packed-model'" },
  {
    of: claims,
    pack: "import { packClaims } from '@/domain/knowledge/packed-claims'; import { sources } from '@/content/sources'; const pack = (value) => packClaims(value, Object.keys(sources))",
    unpack: "import { unpackClaims } from '@/domain/knowledge/packed-claims'; import { sources } from '@/content/sources'; const unpack = (value: unknown) => unpackClaims(value, Object.keys(sources)) as any",
  },
]

/** Runs a piece of TypeScript of ours here and now, as it would run in the app. */
const run = (code) => {
  const { outputFiles } = buildSync({ stdin: { contents: code, resolveDir: root, loader: 'ts' }, alias: { '@': path.join(root, 'src') }, bundle: true, write: false, platform: 'node', format: 'cjs' })
  const made = { exports: {} }
  new Function('module', 'exports', outputFiles[0].text)(made, made.exports)
  return made.exports
}

/**
 * Webpack loader for modules of content: puts their packed form in their place. Written out, the model alone is 15 KB more, twice, on
 * the way to the first question, and the claims a fifth more. __tests__/content/packed.test.ts holds the two forms against each other.
 */
module.exports = function packedContent() {
  // On the web a file can be shared by all pages: the whole catalogue is there once, and no part of it a second time.
  if (process.env.TARO_ENV === 'h5' && /online-payment[\\/]fault-texts\.ts$/.test(this.resourcePath)) return "export { faultTexts } from '@/content/faults'\n"
  const { pack, unpack } = packings.find(({ of }) => of.test(this.resourcePath))
  const exported = run(`import * as content from ${JSON.stringify(this.resourcePath)}; ${pack}; for (const name of Object.keys(content)) exports[name] = pack(content[name])`)
  return `${unpack}\n${Object.keys(exported).map((name) => `export const ${name} = unpack(${JSON.stringify(exported[name])})`).join('\n')}\n`
}
module.exports.packed = packings.map(({ of }) => of)
