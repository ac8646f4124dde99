import { spawnSync } from 'node:child_process'
import type { IsoDate } from '@/domain/shared/iso-date'
import { readArguments } from '../../scripts/facts/arguments'
import { describe as inWords } from '../../scripts/facts/describe'
import { factRows } from '../../scripts/facts/rows'

const day = (text: string) => text as IsoDate

describe('the arguments', () => {
  it('are a day, a place and what to list', () => {
    expect(readArguments([])).toEqual({ kind: 'list', day: null, place: null, onlyDue: false, asJson: false })
    expect(readArguments(['--due', '--as-of', '2027-03-01', '--place=330784', '--json'])).toEqual({ kind: 'list', day: '2027-03-01', place: '330784', onlyDue: true, asJson: true })
    expect(readArguments(['--place', 'cn'])).toMatchObject({ kind: 'list', place: 'cn' })
    expect(readArguments(['--due', '-h'])).toEqual({ kind: 'help' })
  })

  it.each([
    [['--when'], '不认识的选项：--when'],
    [['510100'], '不认识的选项：510100'],
    [['--due=yes'], '不认识的选项：--due=yes'],
    [['--as-of'], '--as-of 后面要写内容。'],
    [['--place', '--json'], '--place 后面要写内容。'],
    [['--due', '--due'], '--due 只能写一次。'],
    [['--place', '510100', '--place', '110000'], '--place 只能写一次。'],
    [['--as-of', '2027-02-30'], '日期要写成 2026-11-21 这样，而且日历上要有：2027-02-30'],
    [['--as-of', '2027-02'], '日期要写成 2026-11-21 这样，而且日历上要有：2027-02'],
    [['--as-of=昨天'], '日期要写成 2026-11-21 这样，而且日历上要有：昨天'],
    [['--place', '990000'], '没有这个地方的代码：990000'],
    [['--place', '371200'], '没有这个地方的代码：371200'],
    [['--place', '成都'], '没有这个地方的代码：成都'],
  ])('%j are refused in a Chinese sentence', (args, why) => expect(readArguments(args)).toEqual({ kind: 'refused', why }))
})

describe('the list', () => {
  const row = (id: string, on: string, place: string | null) => factRows(day(on), place, false).filter((fact) => fact.id === id)[0]

  it('holds in every place that has values, or in the one asked for', () => {
    expect(row('temp-loss-days', '2026-11-22', null)?.places.map(({ place, values }) => `${place} ${values[0]?.value}`)).toEqual(['320200 7 天', '330784 10 天', '110000 10 天', '440300 3 个工作日'])
    expect(row('temp-loss-days', '2026-11-22', '510100')?.places).toEqual([{ place: '510100', kind: 'unknown', values: [] }])
  })

  it('is the list of that day', () => {
    expect(row('wallet-daily-times', '2026-05-31', null)?.places[0]?.kind).toBe('known')
    expect(row('wallet-daily-times', '2026-06-01', null)?.places[0]?.kind).toBe('unknown')
    expect(row('wallet-daily-times', '2025-09-17', null)?.places[0]?.kind).toBe('unknown')
  })

  it('can be that of the facts past their day of review alone', () => {
    expect(factRows(day('2027-02-19'), null, true)).toEqual([])
    const due = factRows(day('2027-02-20'), null, true)
    expect(due.map(({ id }) => id)).toContain('code-refresh')
    expect(due.map(({ id }) => id)).not.toContain('self-pay-refund')
    expect(due.every((fact) => fact.due && fact.reviewBy < '2027-02-20')).toBe(true)
    expect(factRows(day('2027-05-21'), null, true)).toHaveLength(factRows(day('2027-05-21'), null, false).length)
  })

  it('reads in Chinese', () => {
    const text = inWords(factRows(day('2026-11-22'), null, false), day('2026-11-22'))
    expect(text).toContain('temp-loss-days　临时挂失几天后自动失效　复核 2027-02-19\n  无锡：7 天（B；wuxi）\n')
    expect(text).toContain('  全国：说法不一，5 个（B；nhsa-hot-qa-2023 alipay-faq）；6 个（D；articles）')
    expect(text).toContain('  全国：这一天不知道')
    expect(text).toContain('  成都：2019 年 11 月 1 日（B，2019-11-01—；chengdu-magstripe）')
    expect(text).toContain('  全国：30 个工作日（U；没有来源）')
    expect(text).not.toMatch(/undefined|null|\[object/)
    expect(text.split('\n')[0]).toMatch(/^2026-11-22：\d+ 个数，0 个该复核。$/)
    expect(inWords(factRows(day('2027-02-20'), '320200', true), day('2027-02-20'))).toContain('　该复核了\n  无锡：')
  })
})

it('the command ends with 0 after a list and 2 after bad arguments', () => {
  const ran = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', 'scripts/facts.ts', ...args], { encoding: 'utf8' })
  const good = ran('--place', '320200', '--as-of', '2026-11-22', '--json')
  expect([good.status, good.stderr]).toEqual([0, ''])
  expect(JSON.parse(good.stdout)).toMatchObject({ day: '2026-11-22', place: '320200', facts: expect.arrayContaining([expect.objectContaining({ id: 'temp-loss-days', due: false })]) })
  const bad = ran('--place', 'nowhere')
  expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringContaining('没有这个地方的代码：nowhere')])
})
