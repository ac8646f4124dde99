import { readFileSync } from 'node:fs'

/** 1 yes, 0 no, 2 not sure. */
type Said = '0' | '1' | '2'

/** One consultation of the symptom-inquiry corpora: what was said unasked, what is answered when asked, and the disease. */
export interface SymptomCase {
  readonly exp_sxs: Readonly<Record<string, Said>>
  readonly imp_sxs: Readonly<Record<string, Said>>
  readonly label: string
}

const isCase = (value: unknown): value is SymptomCase => typeof value === 'object' && value !== null && 'exp_sxs' in value && 'imp_sxs' in value && 'label' in value

export const readCases = (path: string): SymptomCase[] => {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (!Array.isArray(parsed) || !parsed.every(isCase)) throw new Error(`not a list of consultations: ${path}`)
  return parsed
}
