import { readArguments } from '../../../scripts/poster/arguments'
import { readFaces } from '../../../scripts/poster/faces'
import { legibleEm } from '../../../scripts/poster/legible'
import { readCsv } from '../../../scripts/poster/read-csv'
import { readSites } from '../../../scripts/poster/read-sites'
import { readWindow } from '../../../scripts/poster/read-window'
import { PURPOSE } from '../../../scripts/poster/words'

const faces = readFaces()
const HEADER = 'id,name,city,base,windows'
const BASE = 'https://q.example.cn/s/'
const sites = (...rows: readonly string[]) => readSites(faces, [HEADER, ...rows].join('\n'))
const wrong = (...rows: readonly string[]) => sites(...rows).wrong.map(({ line, why }) => `${line} ${why}`)

describe('a table of sites', () => {
  it('gives a poster for each window, in its order', () => {
    const { windows, wrong: none } = sites(`h1,甲医院,440300,${BASE},3|a2`, `12,"乙医院,东院",110000,${BASE},zy:住院处`)
    expect(none).toEqual([])
    expect(windows.map(({ entry, site, window, city }) => [entry.city, entry.site, entry.window, site, window, city])).toEqual([
      ['440300', 'h1', '3', '甲医院', '3号窗口', '深圳'],
      ['440300', 'h1', 'a2', '甲医院', 'A2号窗口', '深圳'],
      ['110000', '12', 'zy', '乙医院,东院', '住院处', '北京'],
    ])
  })

  it.each<[string, string, string]>([
    ['an id in capitals', `H1,甲,440300,${BASE},3`, 'id 要是 1 到 12 个小写字母和数字'],
    ['an id too long', `${'a'.repeat(13)},甲,440300,${BASE},3`, 'id 要是 1 到 12 个小写字母和数字'],
    ['no name', `h1,,440300,${BASE},3`, 'name 空着'],
    ['a name of three lines', `h1,${'长'.repeat(50)},440300,${BASE},3`, 'name 太长'],
    ['a sign without a glyph', `h1,甲🏥,440300,${BASE},3`, '字体里没有'],
    ['a city that is none', `h1,甲,999999,${BASE},3`, '没有这个 city'],
    ['a city by name', `h1,甲,深圳,${BASE},3`, 'city 要是六位行政区划代码'],
    ['plain http', 'h1,甲,440300,http://q.example.cn/s/,3', 'base 要以 https:// 开头'],
    ['no slash at the end', 'h1,甲,440300,https://q.example.cn/s,3', 'base 要以 /s/ 结尾'],
    ['a port', 'h1,甲,440300,https://q.example.cn:8443/s/,3', 'base 不能带端口'],
    ['a query', 'h1,甲,440300,https://q.example.cn/s/?x=,3', 'base 要是一个完整的网址前缀'],
    ['no window', `h1,甲,440300,${BASE},`, 'windows 空着'],
    ['an empty window', `h1,甲,440300,${BASE},3||4`, '有一个窗口是空的'],
    ['a window without a number', `h1,甲,440300,${BASE},住院处`, '没有号'],
    ['a window twice', `h1,甲,440300,${BASE},3|3`, '写了两次'],
    ['four cells', 'h1,甲,440300,3', '要有 5 格'],
    ['quotes that do not close', `h1,"甲,440300,${BASE},3`, '引号没有成对'],
    ['nine digits in a row', `12345678,甲,440300,${BASE},9`, '像是谁的证件号'],
  ])('%s is a wrong row, with its line and the reason, and prints nothing', (_, row, why) => {
    expect(wrong(`12,好医院,110000,${BASE},1`, row)).toEqual([expect.stringMatching(new RegExp(`^3 .*${why}`))])
  })

  it('tells all that is wrong, in the order of the file', () => {
    expect(wrong(`H1,,440300,${BASE},3`, `h2,乙,440300,https://other.example.cn/s/,3`, `h2,丙,440300,${BASE},3`).map((line) => line.slice(0, 6))).toEqual(['2 id 要', '2 name', '3 base', '4 id "'])
  })

  it.each([['', '表头要是'], ['id;name', '表头要是'], [HEADER, '一家也没有']])('the table %j is refused: %s', (text, why) => {
    expect(readSites(faces, text)).toEqual({ windows: [], wrong: [{ line: 1, why: expect.stringContaining(why) }] })
  })
})

test('a CSV is read as RFC 4180 has it, whatever ends its lines', () => {
  expect(readCsv('\uFEFFa,"b ""c"", d"\r\n\r\n"e\nf",\n1,2').map(({ line, fields, fault }) => [line, fields, fault])).toEqual([
    [1, ['a', 'b "c", d'], null],
    [3, ['e\nf', ''], null],
    [5, ['1', '2'], null],
  ])
})

test.each([
  ['3', { id: '3', name: '3号窗口' }],
  ['Ａ２', { id: 'a2', name: 'Ａ２' }],
  ['门诊收费5号窗', { id: '5', name: '门诊收费5号窗' }],
  ['zy：住院处', { id: 'zy', name: '住院处' }],
  ['5：5', { id: '5', name: '5号窗口' }],
])('the window %s is %j', (text, window) => expect(readWindow(text)).toEqual(window))

test('what it is for reads from two metres at seventy: half a degree of arc, in at most thirty characters', () => {
  // 2000 mm × tan 0.5° = 17.45 mm; the lines are 24 and 22 mm high (lay-out.ts).
  expect(legibleEm(2)).toBeCloseTo(17.45, 2)
  expect(PURPOSE.join('').length).toBeLessThanOrEqual(30)
})

describe('the command line', () => {
  it.each([
    [['--sites', 'a.csv', '--out', 'p'], { kind: 'make', sites: 'a.csv', out: 'p' }],
    [['--sites=a.csv', '--out=p'], { kind: 'make', sites: 'a.csv', out: 'p' }],
    [['--help'], { kind: 'help' }],
  ])('%j', (args, task) => expect(readArguments(args)).toEqual(task))
  it.each([[[]], [['--sites', 'a.csv']], [['--sites', '--out', 'p']], [['--what']], [['--sites', 'a', '--sites', 'b', '--out', 'p']]])('%j is refused in a sentence', (args) =>
    expect(readArguments(args)).toMatchObject({ kind: 'refused', why: expect.stringMatching(/[\u4e00-\u9fff]/) }),
  )
})
