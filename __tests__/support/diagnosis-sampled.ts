import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { SimulationSettings, summarise } from './simulate-sessions'

const PRINTER = join(__dirname, 'diagnosis-print-sessions.ts')

/** Figures of seeded sessions with the shipped model, the entry question asked like any other; `flat` as in the printer. */
export const sampledFigures = (settings: SimulationSettings, prior: 'tiers' | 'flat' = 'tiers'): Promise<ReturnType<typeof summarise>> =>
  new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', PRINTER, JSON.stringify(settings), prior]
    execFile(process.execPath, args, { cwd: join(__dirname, '../..'), encoding: 'utf8' }, (error, printed) => (error ? reject(error) : resolve(JSON.parse(printed))))
  })
