import { isRealDay } from '@/domain/shared/calendar-day'
import type { IsoDate } from '@/domain/shared/iso-date'
import { isRecord, type Fields } from './case-lines'
import { written } from './written'
import { wrong } from './wrong'

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return wrong('文件里不是 JSON。')
  }
}

/** The one object a file holds, with a byte order mark or without. */
export const objectIn = (text: string): Fields => {
  const json = parsed(text)
  return isRecord(json) ? json : wrong('文件里要是一个 JSON 对象。')
}

/** A field that has to be there; `where` it is looked for begins the sentence. */
export const given = (fields: Fields, field: string, where = ''): unknown => (fields[field] === undefined ? wrong(`${where}缺少 ${field}。`) : fields[field])

export const oneOf = <T extends string>(field: string, allowed: readonly T[], value: unknown): T =>
  allowed.find((one) => one === value) ?? wrong(`${field} 要写 ${allowed.join('、')} 里的一个，现在是：${written(value)}`)

export const dayIn = (field: string, value: unknown): IsoDate =>
  typeof value === 'string' && isRealDay(value) ? value : wrong(`${field} 要写成 2026-11-22 这样，而且日历上要有，现在是：${written(value)}`)

export const listIn = (field: string, value: unknown): readonly unknown[] => (Array.isArray(value) ? value : wrong(`${field} 要是一个列表，现在是：${written(value)}`))
