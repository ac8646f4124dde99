import { field, tapTarget, tappable, tidy, visibleText, type ViewNode } from '../support/compiled/view-node'

type Extra = { readonly taps?: string[]; readonly attributes?: Readonly<Record<string, string>> }

const text = (value: string): ViewNode => ({ tag: '#text', value, children: [], attribute: () => undefined, hears: () => false, fire: () => undefined })

/** An element; with `taps` it listens, and its name is noted when tapped. */
const element = (tag: string, children: readonly (ViewNode | string)[], { taps, attributes = {} }: Extra = {}): ViewNode => ({
  tag,
  value: '',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  attribute: (name) => attributes[name],
  hears: (event) => event === 'tap' && taps !== undefined,
  fire: () => undefined,
})
const view = (...children: (ViewNode | string)[]) => element('view', children)
const button = (...children: (ViewNode | string)[]) => element('view', children, { taps: [] })

describe('what a person reads', () => {
  it('is one line for each block, with texts inside a line joined', () => {
    expect(tidy(visibleText(view(view('大约还要 ', '3', ' 题'), view(element('text', ['卡']), '刷不了'))))).toBe('大约还要 3 题\n卡刷不了')
  })

  it('leaves out what is not displayed', () => {
    const hidden = element('view', ['藏着'], { attributes: { style: 'display: none' } })
    expect(tidy(visibleText(view('看得见', hidden)))).toBe('看得见')
  })
})

describe('a tap on a text', () => {
  it('hits the innermost element that reads it, and leaves bubbling to the engine', () => {
    const label = view('读不出来')
    expect(tapTarget(view(button(label, view('无卡'))), '读不出来')).toBe(label)
  })

  it('prefers the equal text to the containing one', () => {
    const short = button('亮')
    expect(tapTarget(view(button('不亮'), short), '亮')).toBe(short)
  })

  it('prefers what listens to a title that reads the same', () => {
    const door = button('换卡进度')
    expect(tapTarget(view(view('换卡进度'), door), '换卡进度')).toBe(door)
  })

  it('finds a row by its label and hint together', () => {
    const row = button(view('读不出来'), view('无卡、读卡失败'))
    expect(tapTarget(view(row), '读不出来 无卡、读卡失败')).toBe(row)
  })

  it('finds a button by the label read aloud', () => {
    const icon = element('view', ['✕'], { taps: [], attributes: { 'aria-label': '删掉这条' } })
    expect(tapTarget(view(icon), '删掉这条')).toBe(icon)
  })

  it('refuses to choose between two', () => {
    expect(() => tapTarget(view(button('不清楚'), button('不清楚')), '不清楚')).toThrow('2 places')
  })

  it('says so when the text is there and nothing listens', () => {
    expect(() => tapTarget(view(view('结果')), '结果')).toThrow('nothing there listens for a tap')
  })

  it('lists what could be tapped when nothing reads it', () => {
    expect(() => tapTarget(view(button('下一步')), '上一步')).toThrow('what can be tapped: 「下一步」')
  })
})

it('lists what can be tapped in reading order', () => {
  expect(tappable(view(view('标题'), button('甲'), button('乙')))).toEqual(['甲', '乙'])
})

it('finds a field by placeholder or label', () => {
  const words = element('input', [], { attributes: { placeholder: '输入屏幕上的字' } })
  const city = element('input', [], { attributes: { 'aria-label': '城市' } })
  expect(field(view(words, city), '屏幕上的字')).toBe(words)
  expect(field(view(words, city), '城市')).toBe(city)
  expect(() => field(view(words), '城市')).toThrow('「输入屏幕上的字」')
})
