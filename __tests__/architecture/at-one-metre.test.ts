import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postcss from 'postcss'

const css = postcss.parse(readFileSync(join(resolve(__dirname, '..', '..'), 'src', 'app.css'), 'utf8'))

/** The smallest phone: 375 px on a screen 58.5 mm wide (iPhone 8); on every other a px is larger. */
const MM_A_PX = 58.5 / 375
const DISTANCE = 1000

/** How large something of so many px stands before an eye one metre away, in minutes of arc. */
const minutes = (px: number): number => (Math.atan((px * MM_A_PX) / DISTANCE) * 180 * 60) / Math.PI

const sizes: Readonly<Record<string, number>> = (() => {
  const found: Record<string, number> = {}
  css.walkRules('.app.clerk', (rule) => rule.walkDecls(/^--/, ({ prop, value }) => void (/px$/.test(value) && (found[prop] = parseFloat(value)))))
  return found
})()

test('a px is as large as measured by hand: 38 are 5.9 mm, 20.4 minutes', () => {
  expect(38 * MM_A_PX).toBeCloseTo(5.93, 2)
  expect(minutes(38)).toBeCloseTo(20.4, 1)
})

test('on the card for the clerk nothing is smaller than ISO 9241-303 allows at one metre, 16 minutes', () => {
  expect(Object.keys(sizes).sort()).toEqual(['--body', '--head', '--small', '--title'])
  for (const px of Object.values(sizes)) expect(minutes(px)).toBeGreaterThanOrEqual(16)
})

test('what is asked there is as large as it prefers, 20 minutes', () => {
  const used: string[] = []
  css.walkRules('.app.clerk .step', (rule) => rule.walkDecls('font-size', ({ value }) => void used.push(value)))
  expect(used).toEqual(['var(--head)'])
  expect(minutes(sizes['--head'] ?? 0)).toBeGreaterThanOrEqual(20)
  expect(minutes(sizes['--title'] ?? 0)).toBeGreaterThanOrEqual(20)
})
