// A poster for every window of a table, the files the host of the printed addresses needs, and what to register; what it takes is in poster/arguments.ts.
import { readFileSync } from 'node:fs'
import { complain, printLine } from './command/print'
import { shown } from './command/personal'
import { readArguments, usage } from './poster/arguments'
import { makePosters } from './poster/make-posters'
import { readFaces } from './poster/faces'
import { faultOfOut } from './poster/put-in-place'
import { readSites } from './poster/read-sites'
import { readTable } from './poster/read-table'
import { registration } from './poster/registration'

const refuse = (why: string): number => {
  complain(why)
  return 2
}

const make = async (table: string, out: string): Promise<number> => {
  const text = readTable(table)
  if (text === null) return refuse(`读不了这个文件：${shown(table)}`)
  const faultOfFolder = faultOfOut(out, (file) => readFileSync(file, 'utf8'))
  if (faultOfFolder !== null) return refuse(faultOfFolder)
  if (text.remark) complain(text.remark)
  const faces = readFaces()
  const { windows, wrong } = readSites(faces, text.text)
  if (wrong.length) {
    wrong.forEach(({ line, why }) => complain(`第 ${line} 行：${why}。`))
    complain(`有 ${wrong.length} 处不对，一张也没有做，原来的文件没有动。改好再做一次。`)
    return 1
  }
  await makePosters(faces, windows, out)
  const base = windows[0]?.base ?? ''
  printLine(`做好了 ${windows.length} 张海报，在 ${out}：每个窗口一个 PDF（打印用）和一个 SVG，A4，按实际大小打印。\n\n${registration(base)}`)
  return 0
}

const run = (): Promise<number> | number => {
  const task = readArguments(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      printLine(usage)
      return 0
    case 'refused':
      return refuse(`${task.why}\n\n${usage}`)
    case 'make':
      return make(task.sites, task.out)
  }
}

// 0 done, 1 wrong rows, 2 refused. The process then ends by itself, so that all output is written even into a pipe.
void Promise.resolve(run()).then((code) => {
  process.exitCode = code
})
