import { posix } from 'node:path'
import { appJson, type BuildFolder } from './build-folder'
import { failures, type Line } from './line'

/** A package may require files of its own and of the main package. Anything else fails on the phone only, when the other package is not loaded. */
export function requires(build: BuildFolder): readonly Line[] {
  if (build.platform === 'h5') return []
  const roots = (appJson(build).subPackages ?? []).map(({ root }) => root)
  const packageOf = (file: string) => roots.find((root) => file.startsWith(`${root}/`)) ?? ''
  const scripts = build.files.filter((file) => file.endsWith('.js'))
  const found = scripts.flatMap((file) =>
    [...build.read(file).matchAll(/\brequire\("(\.[^"]*)"\)/g)].flatMap(([, to = '']) => {
      const target = posix.join(posix.dirname(file), to).replace(/(\.js)?$/, '.js')
      if (!build.files.includes(target)) return [`${file} requires ${target}, which is not there`]
      return ['', packageOf(file)].includes(packageOf(target)) ? [] : [`${file} requires ${target}, which is in another package`]
    }))
  return failures('require within packages', build.platform, found, `${scripts.length} files`)
}
