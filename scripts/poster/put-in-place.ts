import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Says that a folder was made by us; a folder without it is never replaced. */
const MARK = '.poster-run'

const unfinishedOf = (out: string): string => `${out}.unfinished`

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]))

const listOf = (files: readonly string[]): string => `这个文件夹由 npm run poster 写成，再做一次会整个换掉。\n${files.join('\n')}\n`

/** Why a folder cannot be written to, or null. One that holds anything but an earlier run's files is left alone. */
export const faultOfOut = (folder: string, read: (file: string) => string): string | null => {
  const out = resolve(folder)
  if (dirname(out) === out) return '--out 不能是根目录。'
  if (!existsSync(out)) return null
  if (!statSync(out).isDirectory()) return `--out 已经是一个文件：${folder}`
  const found = filesIn(out)
  if (!found.length) return null
  const mark = join(out, MARK)
  if (!found.includes(mark)) return `--out 里有别的东西，没有动它，请换一个文件夹：${folder}`
  const ours = new Set(read(mark).split('\n'))
  const strange = found.map((file) => relative(out, file).split('\\').join('/')).find((file) => file !== MARK && !ours.has(file))
  return strange === undefined ? null : `--out 里有不是上次做的东西，没有动它，请先拿走：${strange}`
}

export interface Folder {
  /** A file of the new folder, by its path in it. */
  readonly write: (file: string, content: string | Buffer) => void
  /** Puts the new folder in the place of the old one. */
  readonly finish: () => void
  /** Takes away what was written; the old folder stays. */
  readonly giveUp: () => void
}

/** Begins a folder beside the place it is meant for. Nothing of it is seen there before it is finished, and what an interrupted run left is cleared. */
export const beginFolder = (place: string): Folder => {
  const out = resolve(place)
  const unfinished = unfinishedOf(out)
  const files: string[] = []
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  return {
    write: (file, content) => {
      const path = join(unfinished, file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      files.push(file)
    },
    finish: () => {
      writeFileSync(join(unfinished, MARK), listOf(files))
      const before = `${out}.before`
      rmSync(before, { recursive: true, force: true })
      if (existsSync(out)) renameSync(out, before)
      renameSync(unfinished, out)
      rmSync(before, { recursive: true, force: true })
    },
    giveUp: () => rmSync(unfinished, { recursive: true, force: true }),
  }
}
