import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Journey } from './journey'

/** The journeys of every `*.cases.ts` beside this file; each exports `journeys`. */
export function allJourneys(): readonly Journey[] {
  const files = readdirSync(__dirname).filter((file) => file.endsWith('.cases.ts')).sort()
  return files.flatMap((file) => (require(join(__dirname, file)) as { readonly journeys: readonly Journey[] }).journeys)
}
