import axe from 'axe-core'
import { act, type ReactElement } from 'react'
import { createRoot } from 'react-dom/client'
import { blocksExamples } from '@/components/blocks.examples'
import { causeCardExamples } from '@/components/cause-card.examples'
import { checkCardExamples } from '@/components/check-card.examples'
import { choiceListExamples } from '@/components/choice-list.examples'
import { foldListExamples } from '@/components/fold-list.examples'
import { plainExamples } from '@/components/plain.examples'
import { questionsExamples } from '@/components/questions.examples'
import { timelineExamples } from '@/components/timeline.examples'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const show = (example: ReactElement): HTMLElement => {
  document.body.innerHTML = '<div id="app"></div>'
  const place = document.getElementById('app') as HTMLElement
  act(() => createRoot(place).render(example))
  return place
}

const examples = Object.entries({ ...choiceListExamples, ...plainExamples, ...causeCardExamples, ...blocksExamples, ...foldListExamples, ...timelineExamples, ...checkCardExamples, ...questionsExamples })

describe.each(examples)('%s', (_name, example) => {
  test('gives assistive technology nothing to complain of', async () => {
    const place = show(example)
    // Contrast needs real pixels: the browser tests look at it. A lone part has no page around it, so no landmarks either.
    const { violations } = await axe.run(place, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  })

  test('names every control', () => {
    for (const control of show(example).querySelectorAll('button, input')) {
      expect((control.textContent ?? '') + (control.getAttribute('aria-label') ?? '')).not.toBe('')
    }
  })
})

test('a tap tells which row it was', () => {
  const taps: number[] = []
  const { ChoiceList } = jest.requireActual<typeof import('@/components/choice-list')>('@/components/choice-list')
  const place = show(<ChoiceList kind="rows" choices={[['一'], ['二'], ['三']]} onChoose={(at) => taps.push(at)} />)
  act(() => place.querySelectorAll('button')[2]?.click())
  act(() => place.querySelectorAll('button')[0]?.click())
  expect(taps).toEqual([2, 0])
})

test('words are sent as typed, without blanks around them, and not when there are none', () => {
  const said: string[] = []
  const { WordsBox } = jest.requireActual<typeof import('@/components/words-box')>('@/components/words-box')
  const place = show(<WordsBox placeholder="屏幕上写了什么？" go="查" onWords={(words) => said.push(words)} onTyping={() => undefined} />)
  const field = place.querySelector('input') as HTMLInputElement
  act(() => place.querySelector('button')?.click())
  field.value = '  卡状态异常 '
  act(() => place.querySelector('button')?.click())
  expect(said).toEqual(['卡状态异常'])
})

test('a field for an ID number leaves nothing to the memory of the browser, and others may', () => {
  const field = (example: ReactElement) => show(example).querySelector('input')
  expect([field(questionsExamples['a question with a field'])?.autocomplete, field(questionsExamples['a question with a field'])?.type]).toEqual(['off', 'text'])
  expect(field(plainExamples['one line of words'])?.autocomplete).toBe('')
})

test('with nothing left to ask, the answers are the only rows', () => {
  expect([...show(questionsExamples['all that was answered']).querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['父母', '妈妈'])
})

test('a number to call is offered once for each handler that has one', () => {
  const place = show(causeCardExamples['a cause with everything'])
  expect([...place.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['拨打 12333 人社热线管社保卡不管：医保报销'])
})

test('an answer already given is said to be pressed, and only that one', () => {
  const place = show(choiceListExamples['an answer already given'])
  expect([...place.querySelectorAll('[aria-pressed=true]')].map(({ textContent }) => textContent)).toEqual(['✓ 也不行'])
})

test('words put into the field stand there and are sent like typed ones', () => {
  const said: string[] = []
  const { WordsBox } = jest.requireActual<typeof import('@/components/words-box')>('@/components/words-box')
  const place = show(<WordsBox placeholder="屏幕上写了什么？" go="查" start="余额不足" onWords={(words) => said.push(words)} onTyping={() => undefined} />)
  expect((place.querySelector('input') as HTMLInputElement).value).toBe('余额不足')
  act(() => place.querySelector('button')?.click())
  expect(said).toEqual(['余额不足'])
})

test('typing is told once it pauses, with the last words only', () => {
  jest.useFakeTimers()
  const heard: string[] = []
  const { WordsBox } = jest.requireActual<typeof import('@/components/words-box')>('@/components/words-box')
  const field = show(<WordsBox placeholder="屏幕上写了什么？" go="查" onWords={() => undefined} onTyping={(words) => heard.push(words)} />).querySelector('input') as HTMLInputElement
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  for (const words of ['余', '余额', '余额不足 ']) {
    act(() => {
      setValue?.call(field, words)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      jest.advanceTimersByTime(100)
    })
  }
  expect(heard).toEqual([])
  act(() => void jest.advanceTimersByTime(1000))
  expect(heard).toEqual(['余额不足'])
  jest.useRealTimers()
})

test('things that are mixed up stand under their names, each name once', () => {
  const text = show(blocksExamples['an article with every kind of piece']).textContent ?? ''
  expect(text.split('社保密码')).toHaveLength(2)
  expect(text).toContain('社保密码插卡看病时输。锁了去社保卡网点。银行密码取钱时输。')
})

test('what to read on opens by its own id', () => {
  const opened: string[] = []
  const { Blocks } = jest.requireActual<typeof import('@/components/blocks')>('@/components/blocks')
  const links = { kind: 'links', title: '接着看', links: [['甲'], ['乙']], ids: ['card-temp-loss', 'three-passwords'] } as const
  const place = show(<Blocks blocks={[links]} words={{ call: '拨打', notFor: '不管：' }} onCall={() => undefined} onOpen={(id) => opened.push(id)} />)
  act(() => place.querySelectorAll('button')[1]?.click())
  expect(opened).toEqual(['three-passwords'])
})
