import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import postcss, { type Rule } from 'postcss'

const css = postcss.parse(readFileSync(join(resolve(__dirname, '..', '..'), 'src', 'app.css'), 'utf8'))

type Tokens = Readonly<Record<string, string>>

/** Custom properties of one selector that are colours, names without the dashes. */
function colours(selector: string): Tokens {
  const found: Record<string, string> = {}
  css.walkRules(selector, (rule) => rule.walkDecls(/^--/, ({ prop, value }) => void (/^#/.test(value) && (found[prop.slice(2)] = value))))
  return found
}

const base = colours('.app')
/** The same names mean other colours on the card for the clerk. */
const SCHEMES: Readonly<Record<string, Tokens>> = { 'the app': base, 'the card for the clerk': { ...base, ...colours('.app.clerk') } }

const BODY = 7 // product.md: body text
const TEXT = 4.5 // product.md: every other pair

/** Which colours stand on which, and how far apart they must be. */
const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ['ink', 'paper', BODY],
  ['ink', 'card', BODY],
  ['ink', 'act-tint', BODY],
  ['ink-soft', 'paper', BODY],
  ['ink-soft', 'card', BODY],
  ['ink-soft', 'act-tint', TEXT],
  ['on-act', 'act', BODY],
  ['on-act', 'act-pressed', BODY],
  ['act', 'on-act', BODY],
  ['act', 'paper', TEXT],
  ['act', 'card', TEXT],
  ['act', 'act-tint', TEXT],
  ['stop', 'stop-tint', TEXT],
  ['check', 'check-tint', TEXT],
  ['ink', 'check-tint', BODY],
  ['paper', 'ink', BODY],
]
/** Drawn only as hairlines between blocks that are apart without them. */
const DECORATION = ['line']

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

/** The token a declaration takes its colour from; undefined when it sets none. */
function token(rule: Rule, property: RegExp): string | undefined {
  let name: string | undefined
  rule.walkDecls(property, ({ value }) => void (name = /var\(--([\w-]+)\)/.exec(value)?.[1]))
  return name
}

test('the formula gives the ratios WCAG publishes', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(Object.entries(SCHEMES))('in %s', (_, tokens) => {
  test.each(PAIRS)('%s on %s is at least %d to 1', (front, back, least) => {
    expect(contrast(tokens[front] ?? '', tokens[back] ?? '')).toBeGreaterThanOrEqual(least)
  })
})

test('every colour is written as six digits and is in a pair', () => {
  expect(Object.values(base).filter((value) => !/^#[\da-f]{6}$/.test(value))).toEqual([])
  const paired = new Set([...PAIRS.flatMap(([front, back]) => [front, back]), ...DECORATION])
  expect(Object.keys(base).filter((name) => !paired.has(name))).toEqual([])
  expect([...paired].filter((name) => !(name in base))).toEqual([])
})

test('every rule that sets text on a ground uses a checked pair', () => {
  const checked = new Set(PAIRS.map(([front, back]) => `${front} on ${back}`))
  const used: string[] = []
  css.walkRules((rule) => {
    const [front, back] = [token(rule, /^color$/), token(rule, /^background(-color)?$/)]
    if (front && back) used.push(`${front} on ${back}`)
  })
  expect(used.length).toBeGreaterThan(0)
  expect(used.filter((pair) => !checked.has(pair))).toEqual([])
})

test('no colour is written anywhere but among the tokens', () => {
  const strays: string[] = []
  css.walkDecls((declaration) => {
    if (!declaration.prop.startsWith('--') && /#[\da-f]{3,8}\b|rgb|hsl|\b(white|black|red|gr[ae]y)\b/i.test(declaration.value)) strays.push(String(declaration))
  })
  expect(strays).toEqual([])
})

test('the platform’s own bar has the colour of the paper under it', () => {
  const src = resolve(__dirname, '..', '..', 'src')
  const found = (file: string, form: RegExp) => form.exec(readFileSync(join(src, file), 'utf8'))?.[1]?.toLowerCase()
  const bar = /navigationBarBackgroundColor: '(#[\da-f]{6})'/i
  const clerk = { ...base, ...colours('.app.clerk') }
  expect(found('app.config.ts', bar)).toBe(base['paper'])
  expect(found('index.html', /name="theme-color" content="(#[\da-f]{6})"/i)).toBe(base['paper'])
  expect(found('pages/knowledge/clerk.config.ts', bar)).toBe(clerk['paper'])
})
