import { createKnowledgeStore } from '@/stores/knowledge'

const entry = (id: string, title = id) => ({ id, title })

test('content is loaded when something is first looked up, and once', () => {
  let loads = 0
  const store = createKnowledgeStore(() => {
    loads += 1
    return [entry('card-sealed', '新卡还没启用')]
  })
  expect([loads, store.getState().byId]).toEqual([0, {}])
  expect(store.entry('card-sealed')?.title).toBe('新卡还没启用')
  expect(store.entry('card-sealed')?.title).toBe('新卡还没启用')
  expect(loads).toBe(1)
})

test('an id that is not there is undefined, and so is one that every object inherits', () => {
  const store = createKnowledgeStore(() => [entry('a')])
  for (const id of ['b', '', 'constructor', 'toString', '__proto__']) expect(store.entry(id)).toBeUndefined()
})

test('all come in the order of the content', () => {
  expect(createKnowledgeStore(() => [entry('b'), entry('a')]).all().map(({ id }) => id)).toEqual(['b', 'a'])
})

test('other content takes the place of the old one as a whole, and those who listen hear of it', () => {
  const store = createKnowledgeStore(() => [entry('a'), entry('b')])
  store.all()
  let heard = 0
  store.subscribe(() => {
    heard += 1
  })
  store.replace([entry('b', '新的')])
  expect([heard, store.entry('a'), store.entry('b')?.title]).toEqual([1, undefined, '新的'])
})

test('content that was put in first is not overwritten by a later look', () => {
  const store = createKnowledgeStore(() => [entry('a', '旧')])
  store.replace([entry('a', '新')])
  expect(store.entry('a')?.title).toBe('新')
})
