import { endsAsSentence, isHedged, sentencesIn, speaksLikeAClerk, withFacts } from '@/domain/knowledge/sentence'

test.each(['通常是机器坏了。', '一般当场好。', '多半没坏。', '多数马上好。'])('“%s” is hedged', (text) => expect(isHedged(text)).toBe(true))
test.each(['机器坏了。', '一定当场好。', ''])('“%s” is not hedged', (text) => expect(isHedged(text)).toBe(false))

test('sentences are counted by the marks that end them', () => {
  expect(sentencesIn('先问。再付！行吗？')).toBe(3)
  expect(sentencesIn('先问，再付')).toBe(0)
})

test('a sentence ends with its mark, or with a quotation that does', () => {
  expect(['好。', '行吗？', '问一句：“行吗？”'].every(endsAsSentence)).toBe(true)
  expect(['好', '好，', '“好”', ''].some(endsAsSentence)).toBe(false)
})

test('a named fact is read as words of usual length', () => {
  expect(withFacts('{temp-loss-days}后，最多 {pin-lock-tries}。')).toBe('若干个工作日后，最多 若干个工作日。')
  expect(withFacts('没有{括号}')).toBe('没有{括号}')
})

test('Latin letters are a clerk’s words, save APP and the names of facts', () => {
  expect(['看 err_msg。', '打开App。', '{days}内看 PIN。'].every(speaksLikeAClerk)).toBe(true)
  expect(['打开医保APP，{code-pin-digits}。', '打 12393。'].some(speaksLikeAClerk)).toBe(false)
})
