import { regions as regionTable } from '@/content/regions'
import { nameOf, placeStillThere, readRegions } from '@/domain/knowledge/regions'
import { formatShortCode } from '@/domain/entry/short-code'
import { written } from '../command/written'
import { looksPersonal, WITHHELD } from '../command/personal'
import type { Faces } from './faces'
import { breakName, codeFits, windowFits } from './lay-out'
import type { PosterWindow } from './poster'
import { faultOfBase } from './read-base'
import { readCsv, type CsvRow } from './read-csv'
import { readWindow, type NamedWindow } from './read-window'

export interface WrongRow {
  /** The line of the file the row begins on. */
  readonly line: number
  readonly why: string
}

export interface Sites {
  /** In the order of the file. */
  readonly windows: readonly PosterWindow[]
  /** Everything that is wrong, in the order of the file. As long as there is any, nothing is to be printed. */
  readonly wrong: readonly WrongRow[]
}

const COLUMNS = ['id', 'name', 'city', 'base', 'windows'] as const
const HEADER = COLUMNS.join(',')

const regions = readRegions(regionTable)

interface Site {
  readonly line: number
  readonly id: string
  readonly name: string
  readonly city: string
}

/** What has been read so far, which the next rows have to agree with. */
interface Before {
  readonly sites: Map<string, Site>
  readonly windows: Map<string, number>
  base: Pick<Site, 'line'> & { readonly base: string } | null
}

const quoted = (text: string): string => (looksPersonal(text) ? WITHHELD : `“${text}”`)

const faultOfName = (faces: Faces, name: string): string | null => {
  if (!name) return 'name 空着'
  const missing = faces.bold.missing(name)
  if (missing.length) return `name 里的 ${missing.map(written).join(' ')} 字体里没有，印不出来`
  return breakName(faces, name) ? null : 'name 太长，海报上放不下：最多两行，一行 20 个汉字'
}

const faultOfCity = (city: string): string | null => {
  if (!/^\d{6}$/.test(city)) return `city 要是六位行政区划代码，现在是：${written(city)}`
  if (nameOf(regions, city) !== null) return null
  const around = placeStillThere(regions, city)?.code
  return around === undefined ? `没有这个 city：${city}` : `没有这个 city：${city}。请写所在的市或省：${nameOf(regions, around)} ${around}`
}

const faultsOfSite = (faces: Faces, { id, name, city }: Site, before: Before): readonly (string | null)[] => {
  const earlier = before.sites.get(id)
  return [
    /^[a-z\d]{1,12}$/.test(id) ? null : `id 要是 1 到 12 个小写字母和数字，现在是：${written(id)}`,
    faultOfName(faces, name),
    faultOfCity(city),
    earlier && (earlier.name !== name || earlier.city !== city) ? `id ${written(id)} 在第 ${earlier.line} 行是另一家` : null,
  ]
}

const faultOfWindow = (faces: Faces, site: Site, { id, name }: NamedWindow, before: Before): string | null => {
  const earlier = before.windows.get(`${site.id}-${id}`)
  if (earlier === site.line) return `窗口 ${written(id)} 在这一行写了两次；不同的窗口请在前面写不同的编号和冒号`
  if (earlier !== undefined) return `窗口 ${written(id)} 在第 ${earlier} 行已经有了`
  const missing = faces.bold.missing(name)
  if (missing.length) return `窗口名 ${quoted(name)} 里的 ${missing.map(written).join(' ')} 字体里没有，印不出来`
  const city = nameOf(regions, site.city) ?? ''
  if (!windowFits(faces, name, city)) return `窗口名 ${quoted(name)} 太长，海报上要和城市放在一行`
  const code = formatShortCode({ kind: 'window', city: site.city, site: site.id, window: id, from: null })
  if (code === null) return `id 和窗口 ${written(id)} 连起来有九个以上的数字，像是谁的证件号，请换短的`
  return codeFits(faces, code) ? null : `id 和窗口 ${written(id)} 太长，手输的编号 ${code} 印不下，请换短的或少用 i、l、o、v`
}

const readRow = (faces: Faces, { line, fields }: CsvRow, before: Before): Sites => {
  const [id = '', name = '', city = '', base = '', windows = ''] = fields.map((field) => field.trim())
  const site = { line, id, name, city }
  const faults = [...faultsOfSite(faces, site, before), faultOfBase(base) ?? (before.base && before.base.base !== base ? `base 和第 ${before.base.line} 行的不一样：登记一个前缀，全部海报都要用它` : null)]
  if (!before.base && faultOfBase(base) === null) before.base = { line, base }
  if (!before.sites.has(id)) before.sites.set(id, site)
  const siteIsRight = faults.every((fault) => fault === null)
  const made: PosterWindow[] = []
  for (const text of windows ? windows.split('|') : []) {
    const read = readWindow(text)
    // Of a site that is wrong itself, only what is wrong with the window alone is known.
    const fault = typeof read === 'string' ? read : siteIsRight ? faultOfWindow(faces, site, read, before) : null
    faults.push(fault)
    if (typeof read === 'string' || fault !== null) continue
    before.windows.set(`${id}-${read.id}`, line)
    made.push({ entry: { kind: 'window', city, site: id, window: read.id, from: null }, base, site: name, window: read.name, city: nameOf(regions, city) ?? '' })
  }
  if (!windows) faults.push('windows 空着，至少写一个窗口')
  return { windows: made, wrong: faults.flatMap((why) => (why === null ? [] : [{ line, why }])) }
}

const wrongShape = ({ line, fields, fault }: CsvRow): WrongRow | null => {
  if (fault) return { line, why: fault }
  return fields.length === COLUMNS.length ? null : { line, why: `要有 ${COLUMNS.length} 格（${HEADER}），现在有 ${fields.length} 格；格子里有逗号的，用引号括起来` }
}

/** Reads a table of sites. Nothing in it is put right silently: what is not as it should be is a wrong row. */
export const readSites = (faces: Faces, file: string): Sites => {
  const [header, ...rows] = readCsv(file)
  if (header?.fields.map((field) => field.trim()).join(',') !== HEADER) return { windows: [], wrong: [{ line: header?.line ?? 1, why: `表头要是 ${HEADER}` }] }
  if (!rows.length) return { windows: [], wrong: [{ line: header.line, why: '表头下面一家也没有' }] }
  const before: Before = { sites: new Map(), windows: new Map(), base: null }
  const read = rows.map((row): Sites => {
    const wrong = wrongShape(row)
    return wrong ? { windows: [], wrong: [wrong] } : readRow(faces, row, before)
  })
  return { windows: read.flatMap(({ windows }) => windows), wrong: read.flatMap(({ wrong }) => wrong) }
}
