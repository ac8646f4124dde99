import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../../scripts/diagnose/arguments'
import { answerLines } from '../../scripts/command/case-lines'
import { answerCase } from '../../scripts/diagnose/cases'
import { describe as inWords } from '../../scripts/diagnose/describe'
import { diagnoseCase } from '../../scripts/diagnose/diagnose-case'

describe('the arguments', () => {
  it('are words, answers, or a file of cases', () => {
    expect(readArguments(['--text', '读不出'])).toEqual({ kind: 'one', text: '读不出', answers: {}, asJson: false })
    expect(readArguments(['--answer', 'message=insured', '--answer=other-card=works', '--json'])).toEqual({ kind: 'one', text: '', answers: { message: 'insured', 'other-card': 'works' }, asJson: true })
    expect(readArguments(['--cases', 'cases.jsonl'])).toEqual({ kind: 'cases', file: 'cases.jsonl' })
    expect(readArguments(['--text', '读不出', '--help'])).toEqual({ kind: 'help' })
  })

  it('take 不清楚 and real messages as answers', () => {
    expect(readArguments(['--answer', 'message=unsure'])).toMatchObject({ kind: 'one' })
    expect(readArguments(['--answer', 'message=pin-is-locked'])).toMatchObject({ kind: 'one' })
  })

  it.each([
    [[], '请写 --text、--answer 或 --cases。'],
    [['--colour'], '不认识的选项：--colour'],
    [['读不出'], '不认识的选项：读不出'],
    [['--text'], '--text 后面要写内容。'],
    [['--text', '--json'], '--text 后面要写内容。'],
    [['--json=yes', '--text', '读不出'], '不认识的选项：--json=yes'],
    [['--answer', 'message'], '--answer 要写成 题=答案，现在是：message'],
    [['--answer', '=works'], '--answer 要写成 题=答案，现在是：=works'],
    [['--answer', 'weather=rain'], '没有这一题：weather。'],
    [['--answer', '__proto__=works'], '没有这一题：__proto__。'],
    [['--answer', 'other-card=perhaps'], 'other-card 没有这个答案：perhaps。'],
    [['--answer', 'other-card=works', '--answer', 'other-card=fails'], '同一题回答了两次：other-card'],
    [['--text', 'a', '--text', 'b'], '--text 和 --cases 各只能写一次。'],
    [['--cases', 'a', '--text', 'b'], '--cases 不能和别的选项一起用。'],
    [['--cases', 'a', '--json'], '--cases 不能和别的选项一起用。'],
  ])('%j are refused in a Chinese sentence', (args, why) => {
    expect(readArguments(args)).toEqual({ kind: 'refused', why: expect.stringContaining(why) })
  })
})

describe('one case', () => {
  it('goes by the words', () => {
    const { summary } = diagnoseCase({ text: '提示 PIN 锁定', answers: {} })
    expect(summary.causes[0]).toEqual({ id: 'pin-locked', grade: 'likely' })
    expect(summary.now[0]).toBe('show-own-code')
  })

  it('lets explicit answers win over words', () => {
    expect(diagnoseCase({ text: '余额不足', answers: { message: 'remote', 'remote-word': 'unfiled' } }).summary.causes[0]?.id).toBe('remote-not-filed')
  })

  it('asks first what the words leave open, unless an answer settles it', () => {
    expect(diagnoseCase({ text: '卡状态异常', answers: {} }).summary.next?.id).toBe('card-state-word')
    expect(diagnoseCase({ text: '卡状态异常', answers: { 'card-state-word': 'sealed' } }).summary.next?.id).not.toBe('card-state-word')
  })

  it('lists the options of the next question, 不清楚 last', () => {
    expect(diagnoseCase({ text: '', answers: {} }).summary.next).toEqual({ id: 'scene', options: ['card', 'new-card', 'family', 'phone', 'unsure'] })
    expect(diagnoseCase({ text: '卡刷不了', answers: {} }).summary.next).toEqual({
      id: 'message',
      options: ['unreadable', 'card-state', 'pin-wrong', 'pin-locked', 'insured', 'remote', 'balance', 'item', 'system', 'none', 'unsure'],
    })
  })

  it('is described in Chinese: steps, causes with reasons, the next question', () => {
    const text = inWords(diagnoseCase({ text: '窗口说没备案', answers: { 'own-code': 'insured-problem' } }))
    expect(text).toMatch(/^现在就做：\n {2}1\. /)
    expect(text).toContain('异地')
    expect(text).toContain('像：')
    expect(text).toContain('不用再试“亮出本人的医保码，请窗口扫”：我的医保码也不能结')
    expect(text).not.toMatch(/undefined|\[object|%/)
  })

  it('says whom to ask when nothing is known, and why it stops', () => {
    const nothing = inWords(diagnoseCase({ text: '', answers: {} }))
    expect(nothing).toContain('12393')
    expect(nothing).toContain('接下来问：遇到的是哪种事？')
    const unsure = inWords(diagnoseCase({ text: '', answers: { message: 'unsure', 'sent-to': 'unsure', lately: 'unsure', stage: 'unsure' } }))
    expect(unsure).toContain('不再问：都不清楚')
  })
})

describe('a file of cases', () => {
  const run = (lines: string) => {
    const [printed, complaints]: [string[], string[]] = [[], []]
    const sound = answerLines(lines, answerCase, (line) => printed.push(line), (line) => complaints.push(line))
    return { sound, printed: printed.map((line) => JSON.parse(line) as Record<string, unknown>), complaints }
  }

  it('gives one line of JSON a case, in order', () => {
    const { sound, printed, complaints } = run('{"id":"a","text":"PIN锁定"}\n{"id":2,"answers":{"message":"balance"}}\r\n\n{"id":"c"}\n')
    expect({ sound, complaints }).toEqual({ sound: true, complaints: [] })
    expect(printed.map(({ id }) => id)).toEqual(['a', 2, 'c'])
    for (const line of printed) expect(Object.keys(line)).toEqual(['id', 'now', 'causes', 'next'])
    expect(printed[2]).toMatchObject({ causes: [], next: { id: 'scene' } })
  })

  it('names bad lines by number and goes on with the rest', () => {
    const { sound, printed, complaints } = run(['{"id":"a"}', 'nonsense', '[]', '{"text":"没有 id"}', '{"id":"b","text":5}', '{"id":"c","answers":["x"]}', '{"id":"d","answers":{"message":"rain"}}', '{"id":"e"}'].join('\n'))
    expect(sound).toBe(false)
    expect(printed.map(({ id }) => id)).toEqual(['a', 'e'])
    expect(complaints.map((line) => line.split('：')[0])).toEqual(['第 2 行', '第 3 行', '第 4 行', '第 5 行', '第 6 行', '第 7 行'])
  })

  it('bears a mark of byte order, odd ids and hostile words', () => {
    expect(run('{"id":"__proto__","text":"\\ud83d"}').printed).toMatchObject([{ id: '__proto__' }])
    expect(run('\uFEFF{"id":"a"}').printed).toHaveLength(1)
    expect(run(JSON.stringify({ id: 'long', text: '余额不足'.repeat(10000) })).printed).toHaveLength(1)
  })
})

describe('the command', () => {
  const command = ['--import', 'tsx', 'scripts/diagnose.ts']
  const folder = mkdtempSync(join(tmpdir(), 'cases-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('ends with 0 after an answer, 2 after bad arguments, 1 after a file with a bad line', () => {
    const file = join(folder, 'cases.jsonl')
    writeFileSync(file, '{"id":"a"}\n{]\n')
    const ran = (...args: string[]) => spawnSync(process.execPath, [...command, ...args], { encoding: 'utf8' })
    const good = ran('--text', '余额不足', '--json')
    expect([good.status, JSON.parse(good.stdout)]).toEqual([0, expect.objectContaining({ now: expect.arrayContaining(['pay-difference']) })])
    const bad = ran('--nonsense')
    expect([bad.status, bad.stdout, bad.stderr]).toEqual([2, '', expect.stringContaining('用法：')])
    const mixed = ran('--cases', file)
    expect([mixed.status, mixed.stdout.trim().split('\n').length, mixed.stderr]).toEqual([1, 1, '第 2 行：不是一个 JSON 对象。\n'])
    expect(ran('--cases', join(folder, 'none.jsonl')).status).toBe(2)
  })

  it('writes thousands of lines into a pipe without losing one', () => {
    const file = join(folder, 'many.jsonl')
    writeFileSync(file, Array.from({ length: 1500 }, (_, n) => `{"id":${n},"text":"读不出"}`).join('\n'))
    const out = execFileSync(process.execPath, [...command, '--cases', file], { encoding: 'utf8', maxBuffer: 1 << 26 })
    expect(out.trim().split('\n')).toHaveLength(1500)
  })
})
