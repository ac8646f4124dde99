import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../../../scripts/find/arguments'
import { answerLines } from '../../../scripts/command/case-lines'
import { answerCase } from '../../../scripts/find/cases'
import { describe as inWords, found } from '../../../scripts/find/describe'

describe('the arguments', () => {
  it('are words, or a file of cases', () => {
    expect(readArguments(['读不出'])).toEqual({ kind: 'one', text: '读不出', asJson: false })
    expect(readArguments(['--json', '读不出'])).toEqual({ kind: 'one', text: '读不出', asJson: true })
    expect(readArguments(['--', '--json'])).toEqual({ kind: 'one', text: '--json', asJson: false })
    expect(readArguments(['--cases', 'cases.jsonl'])).toEqual({ kind: 'cases', file: 'cases.jsonl' })
    expect(readArguments(['--cases=cases.jsonl'])).toEqual({ kind: 'cases', file: 'cases.jsonl' })
    expect(readArguments(['读不出', '--help'])).toEqual({ kind: 'help' })
    expect(readArguments(['', '--json'])).toEqual({ kind: 'one', text: '', asJson: true })
  })

  it.each([
    [[], '请写想找的话，或 --cases。'],
    [['--json'], '请写想找的话，或 --cases。'],
    [['--colour'], '不认识的选项：--colour'],
    [['读不出', '医保卡'], '想找的话里有空格时，请用引号括起来。'],
    [['--cases'], '--cases 后面要写文件名。'],
    [['--cases='], '--cases 后面要写文件名。'],
    [['--cases', '--json'], '--cases 后面要写文件名。'],
    [['--cases', 'a', '--cases', 'b'], '--cases 只能写一次。'],
    [['--cases', 'a', '读不出'], '--cases 不能和别的内容一起用。'],
    [['--cases', 'a', '--json'], '--cases 不能和别的内容一起用。'],
  ])('%j are refused in a Chinese sentence', (args, why) => {
    expect(readArguments(args)).toEqual({ kind: 'refused', why })
  })
})

describe('cases', () => {
  it.each([
    ['[]', '不是一个 JSON 对象。'],
    ['{', '不是一个 JSON 对象。'],
    ['{"text":"挂失"}', '缺少 id。'],
    ['{"id":"a"}', 'text 要是一段文字。'],
    ['{"id":"a","text":5}', 'text 要是一段文字。'],
  ])('%s is complained of', (line, why) => {
    const complaints: string[] = []
    expect(answerLines(line, answerCase, () => undefined, (complaint) => complaints.push(complaint))).toBe(false)
    expect(complaints).toEqual([`第 1 行：${why}`])
  })

  it('are answered line by line; a bad one is complained of with its number and the rest goes on', () => {
    const printed: string[] = []
    const complaints: string[] = []
    const sound = answerLines('\uFEFF{"id":"a","text":"PIN锁定"}\r\n\n{"id":"b"}\n{"id":"c","text":"PIN锁定"}\n', answerCase, (line) => printed.push(line), (line) => complaints.push(line))
    expect(sound).toBe(false)
    expect(complaints).toEqual(['第 3 行：text 要是一段文字。'])
    const [a, c] = printed.map((line) => JSON.parse(line) as { id: string; results: unknown[] })
    expect([a?.id, c?.id]).toEqual(['a', 'c'])
    expect(a?.results).toEqual(c?.results)
    expect(a?.results).toEqual(found('PIN锁定'))
  })
})

it('a result is its id, kind, title and faults, the best first', () => {
  const [best] = found('PIN锁定')
  expect(Object.keys(best ?? {})).toEqual(['id', 'kind', 'title', 'faults'])
  expect(best?.faults).toContain('pin-locked')
})

it('in words the hits stand in brackets and the groups under their names', () => {
  expect(inWords('等待期')).toContain('【等待期】')
  expect(inWords('红烧肉')).toContain('12393')
})

describe('the command', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../../scripts/find.ts'), ...args], { encoding: 'utf8' })

  it('prints one line of JSON', () => {
    const { status, stdout } = run('封存', '--json')
    expect(status).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(JSON.parse(stdout)).toEqual(found('封存'))
  })

  it('answers a file of cases', () => {
    const folder = mkdtempSync(join(tmpdir(), 'find-'))
    try {
      const file = join(folder, 'cases.jsonl')
      writeFileSync(file, '{"id":"q","text":"封存"}\n')
      const printed = execFileSync(process.execPath, ['--import', 'tsx', join(__dirname, '../../../scripts/find.ts'), '--cases', file], { encoding: 'utf8' })
      expect(JSON.parse(printed)).toEqual({ id: 'q', results: found('封存') })
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('ends with 2 and a Chinese sentence where it is asked wrongly or the file is not there', () => {
    expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('请写想找的话') })
    expect(run('--cases', '/no/such/file')).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('读不了这个文件') })
  })
})
