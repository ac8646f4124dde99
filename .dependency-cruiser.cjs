const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const npm = (...names) => names.map((name) => `(^|/)node_modules/${name}/`)

/** pages → wiring → stores → domain; content and platform join in at wiring; components are told everything. docs/adr/0001. */
module.exports = {
  forbidden: [
    error('no-cycles', 'A cycle means two things are really one thing.', {}, { circular: true }),
    error('no-unresolved', 'Every import must point at a real file.', {}, { couldNotResolve: true }),
    error('domain-is-pure', 'Domain: itself and dayjs.', { path: '^src/domain/' }, { pathNot: ['^src/domain/', ...npm('dayjs')] }),
    error('domain-features-are-islands', 'Features meet only in domain/shared.', { path: '^src/domain/([^/]+)/' }, { path: '^src/domain/', pathNot: ['^src/domain/$1/', '^src/domain/shared/'] }),
    error('content-is-data', 'Content: itself and domain types.', { path: '^src/content/' }, { pathNot: ['^src/content/', '^src/domain/'] }),
    error('content-runs-nothing', 'Types from domain, never functions.', { path: '^src/content/' }, { path: '^src/domain/', dependencyTypesNot: ['type-only'] }),
    error('platform-is-a-leaf', 'Adapters know nothing of ours.', { path: '^src/platform/' }, { path: '^src/', pathNot: '^src/platform/' }),
    error('stores-see-ports-not-adapters', 'Stores are handed adapters and content.', { path: '^src/stores/' }, { path: '^src/', pathNot: ['^src/(stores|domain)/', '^src/platform/ports\\.ts$'] }),
    error('wiring-draws-nothing', 'Wiring joins; it does not render.', { path: '^src/wiring/' }, { path: '^src/(components|pages)/' }),
    error('components-are-told', 'Components get everything by props.', { path: '^src/components/' }, { path: '^src/', pathNot: '^src/components/' }),
    error('pages-go-through-wiring', 'Pages: wiring and components.', { path: '^src/pages/' }, { path: '^src/', pathNot: '^src/(pages|wiring|components)/' }),
    error('pages-are-islands', 'No page imports a page.', { path: '^src/pages/([^/]+)/' }, { path: '^src/pages/', pathNot: '^src/pages/$1/' }),
    error('app-only-wires', 'The entry file starts wiring.', { path: '^src/app\\.ts$' }, { path: '^src/', pathNot: ['^src/wiring/', '\\.css$'] }),
    error('taro-api-only-in-platform', 'One place to look.', { path: '^src/', pathNot: '^src/platform/' }, { path: npm('@tarojs/taro') }),
    error('taro-components-only-in-views', 'Views draw.', { path: '^src/', pathNot: '^src/(components|pages)/' }, { path: npm('@tarojs/components') }),
    error('zustand-only-in-stores', 'Pages use named hooks.', { path: '^src/', pathNot: '^src/(stores|wiring)/' }, { path: npm('zustand') }),
    error('src-does-not-know-tests', 'Never the other way round.', { path: '^src/' }, { path: '^(__tests__|scripts|config)/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'types', 'default'] },
  },
}
