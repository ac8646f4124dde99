import { mkdirSync, renameSync, rmSync, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const cache = resolve(__dirname, '..', '..', '..', 'node_modules', '.cache', 'browser')

/** Makes a folder of the cache exactly once, also when several test workers start together: it is filled aside and moved into place whole. */
export function unpackOnce(name: string, fill: (folder: string) => void): string {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  const aside = `${folder}.${process.pid}`
  mkdirSync(aside, { recursive: true })
  fill(aside)
  mkdirSync(dirname(folder), { recursive: true })
  try {
    renameSync(aside, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(aside, { recursive: true }) // another worker was quicker
  }
  return folder
}
