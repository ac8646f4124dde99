/** What Taro's plugin knows of a module several packages need; `chunks` are the pages that use it. */
interface SharedModule {
  readonly identifier?: string
  readonly resource?: string
  readonly rawIdentifier: string
  readonly chunks: ReadonlySet<string>
}

interface Splitter {
  subCommonDeps: Map<string, SharedModule>
  readonly subRoots: readonly string[]
  getSubCommonCacheGroup(): Record<string, object>
}

type Module = { readonly resource?: string; readonly _identifier?: string }
type Plugin = new (...args: never[]) => Splitter

interface Chain {
  plugin(name: string): { init(make: (plugin: Plugin, args: never[]) => Splitter): void }
}

/** One word for the packages a module is needed in, as it stands in the name of a file: diagnosis_knowledge. */
const packagesOf = (roots: readonly string[], { chunks }: SharedModule): string =>
  roots.filter((root) => [...chunks].some((page) => page.startsWith(`${root}/`))).map((root) => root.slice(root.lastIndexOf('/') + 1)).join('_')

/**
 * Code that the first question shares with other packages stands once, in the main one: it has to be fetched for that question anyway, and a copy in
 * each of five packages came to 9 KB. Content stays with the packages that tell it.
 */
const isForMain = ({ resource = '', chunks }: SharedModule): boolean => /src[\\/](domain|wiring|platform|components)[\\/]/.test(resource) && [...chunks].some((page) => page.startsWith('pages/diagnosis/'))

const oneFile = (Taros: Plugin): Plugin =>
  class extends Taros {
    override getSubCommonCacheGroup() {
      const files = new Map<string, SharedModule>()
      const fileOf = new Map<string | undefined, string>()
      // Taro's own list of exceptions would end its search of a page at the first of them, and leave what comes later in the main package.
      for (const module of [...this.subCommonDeps.values()].filter((each) => !isForMain(each))) {
        const file = packagesOf(this.subRoots, module)
        fileOf.set(module.resource ?? module.identifier, file)
        files.set(file, { ...module, chunks: new Set([...(files.get(file)?.chunks ?? []), ...module.chunks]) })
      }
      this.subCommonDeps = files
      return Object.fromEntries([...files.keys()].map((file) => [`sub-common/${file}`, { name: `sub-common/${file}`, priority: 1000, test: ({ resource, _identifier }: Module) => fileOf.get(resource ?? _identifier) === file }]))
    }
  }

/**
 * Modules that the same packages need stand in one file of each of these packages. Taro writes a file for each module, and in each
 * page a line for each file: in the package of knowledge that came to 10 KB.
 */
export const shareFiles = (chain: Chain): void => chain.plugin('miniSplitChunksPlugin').init((Taros, args) => new (oneFile(Taros))(...args))
