import { textSizeFor } from '@/stores/settings'

test.each([
  [1, 'standard'],
  [1.14, 'standard'],
  [1.15, 'large'],
  [1.4, 'large'], // WeChat 关怀模式: 23.8 px against 17
  [1.59, 'large'],
  [1.6, 'largest'],
  [2, 'largest'],
])('a platform text scale of %s begins as %s', (scale, size) => expect(textSizeFor(scale)).toBe(size))
