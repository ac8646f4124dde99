import { facts } from '@/content/facts'
import { regions as table } from '@/content/regions'
import { isPublished } from '@/domain/knowledge/audit-content'
import { nameOf, readRegions } from '@/domain/knowledge/regions'
import type { IsoDate } from '@/domain/shared/iso-date'
import type { PlaceCode } from '@/domain/shared/source'

export const usage = `用法：
  npm run -s facts -- [--due] [--as-of 日期] [--place 代码] [--json]
选项：
  --due     只列过了复核日、该重新查的
  --as-of   按哪一天算，写成 2026-11-21；不写就是今天
  --place   只看一个地方，写六位行政区划代码，如成都 510100；全国写 cn
  --json    打印一行 JSON`

export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'list'; readonly day: IsoDate | null; readonly place: PlaceCode | null; readonly onlyDue: boolean; readonly asJson: boolean }

const SWITCHES = ['--due', '--json']
const TAKES_VALUE = ['--as-of', '--place']

const regions = readRegions(table)

const dayFault = (day: string): string | null => (day.length === 10 && isPublished(day) ? null : `日期要写成 2026-11-21 这样，而且日历上要有：${day}`)

/** The table has no counties; one that a fact speaks of is a place all the same. */
const isKnown = (place: string): boolean => place === 'cn' || nameOf(regions, place) !== null || Object.values(facts).some(({ values }) => values.some((value) => value.place === place))
const placeFault = (place: string): string | null => (isKnown(place) ? null : `没有这个地方的代码：${place}`)

const refused = (why: string): Task => ({ kind: 'refused', why })

/** `--name=value` in its two parts; what is not written so has no value. */
const apart = (argument: string): readonly [name: string, value?: string] => {
  const at = argument.startsWith('--') ? argument.indexOf('=') : -1
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)]
}

/** What is asked for on the command line; a refusal says why in one Chinese sentence. */
export const readArguments = (args: readonly string[]): Task => {
  const given: Record<string, string> = {}
  for (let i = 0; i < args.length; i++) {
    const argument = args[i] ?? ''
    if (argument === '--help' || argument === '-h') return { kind: 'help' }
    const [name, inline] = apart(argument)
    const isSwitch = SWITCHES.includes(argument)
    if (!isSwitch && !TAKES_VALUE.includes(name)) return refused(`不认识的选项：${argument}`)
    if (given[name] !== undefined) return refused(`${name} 只能写一次。`)
    const value = isSwitch ? '' : inline ?? args[++i]
    if (value === undefined || (!isSwitch && inline === undefined && value.startsWith('--'))) return refused(`${name} 后面要写内容。`)
    given[name] = value
  }
  const [day, place] = [given['--as-of'], given['--place']]
  const fault = (day === undefined ? null : dayFault(day)) ?? (place === undefined ? null : placeFault(place))
  if (fault !== null) return refused(fault)
  return { kind: 'list', day: (day ?? null) as IsoDate | null, place: place ?? null, onlyDue: given['--due'] !== undefined, asJson: given['--json'] !== undefined }
}
