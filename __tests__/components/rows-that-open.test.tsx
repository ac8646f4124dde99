import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { FoldList, type FoldRow } from '@/components/fold-list'
import { Timeline } from '@/components/timeline'
import { timelineExamples } from '@/components/timeline.examples'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const show = (element: ReactElement): HTMLElement => {
  document.body.innerHTML = '<div id="app"></div>'
  const place = document.getElementById('app') as HTMLElement
  act(() => createRoot(place).render(element))
  return place
}

const tap = (place: HTMLElement, text: string): void => {
  const [button, ...others] = [...place.querySelectorAll('button')].filter(({ textContent }) => textContent?.startsWith(text))
  expect(others).toEqual([])
  act(() => button?.click())
}

const row = (title: string, open: boolean, act?: string): FoldRow => ({ title, hint: `${title}的头一句`, open, parts: [{ name: '', lines: [`${title}里的话`] }], act })

const nothing = () => undefined

test('only an open row shows what it holds, and says in words that a tap closes it', () => {
  const text = show(<FoldList rows={[row('甲', false), row('乙', true)]} close="收起" onFold={nothing} />).textContent
  expect(text).toBe('甲甲的头一句乙收起乙里的话')
})

test('a tap on a row, and a tap on what can be done within it, each tell which row it was', () => {
  const folded: number[] = []
  const done: number[] = []
  const place = show(<FoldList rows={[row('甲', false), row('乙', false), row('丙', true, '办好了')]} close="收起" onFold={(at) => folded.push(at)} onAct={(at) => done.push(at)} />)
  tap(place, '乙')
  tap(place, '办好了')
  tap(place, '丙')
  expect(folded).toEqual([1, 2])
  expect(done).toEqual([2])
})

test('what is only to be read offers nothing to be done', () => {
  const buttons = (element: ReactElement) => [...show(element).querySelectorAll('button')].map(({ textContent }) => textContent)
  expect(buttons(<FoldList rows={[row('甲', true)]} close="收起" onFold={nothing} onAct={nothing} />)).toEqual(['甲收起'])
  expect(buttons(<FoldList rows={[row('甲', true, '办好了')]} close="收起" onFold={nothing} />)).toEqual(['甲收起'])
})

test('a row that is opened keeps the focus, and what it holds comes right after it', () => {
  const list = (open: boolean) => <FoldList rows={[row('甲', open, '办好了'), row('乙', false)]} close="收起" onFold={nothing} onAct={nothing} />
  document.body.innerHTML = '<div id="app"></div>'
  const place = document.getElementById('app') as HTMLElement
  const root = createRoot(place)
  act(() => root.render(list(false)))
  const button = place.querySelector('button') as HTMLButtonElement
  button.focus()
  act(() => root.render(list(true)))
  expect(document.activeElement).toBe(button)
  expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['甲收起', '办好了', '乙乙的头一句'])
})

test('a timeline is heard in the order of time, and what is still to come is said to be so before it', () => {
  expect(show(timelineExamples['a card that is being made']).textContent).toBe(
    '已申请11月2日 周一银行开户中11月4日 周三制卡中现在在这一步 · 11月5日 周四还没到的。到了，点一下那一步去领卡启用社保功能和银行激活是两件事第一次刷卡成功',
  )
})

test('each row of a timeline tells what was tapped: what is done, what is now, what is ahead', () => {
  const taps: (string | number)[] = []
  const place = show(<Timeline done={[['一'], ['二']]} here={['三']} ahead={[['四'], ['五']]} onDone={(at) => taps.push('done', at)} onHere={() => taps.push('here')} onAhead={(at) => taps.push('ahead', at)} />)
  for (const text of ['二', '三', '五']) tap(place, text)
  expect(taps).toEqual(['done', 1, 'here', 'ahead', 1])
})
