import { squash } from '../squash'

/** One node of a rendered page, the same for every engine: `#text`, or an element with its composed children. */
export interface ViewNode {
  readonly tag: string
  /** Only for `#text`. */
  readonly value: string
  readonly children: readonly ViewNode[]
  attribute(name: string): string | undefined
  /** Whether the template binds this event here. */
  hears(event: string): boolean
  /** Fires an event as a finger or keyboard does: it bubbles when the platform's does. */
  fire(event: string, detail: Readonly<Record<string, unknown>>, bubbles: boolean): void
}

const inline = new Set(['text', '#text', 'block'])

const isHidden = (node: ViewNode): boolean =>
  /display:\s*none/.test(node.attribute('style') ?? '') || node.attribute('hidden') === 'true'

/** What a person reads in this part of the page, in reading order; a block starts a new line. */
export function visibleText(node: ViewNode): string {
  if (node.tag === '#text') return node.value
  if (isHidden(node)) return ''
  const inside = node.children.map(visibleText).join('')
  return inline.has(node.tag) ? inside : `\n${inside}\n`
}

/** Lines without blank ones. */
export const tidy = (text: string): string => text.split('\n').map((line) => line.trim()).filter(Boolean).join('\n')

interface Found {
  readonly node: ViewNode
  readonly path: readonly ViewNode[]
}

function* elements(node: ViewNode, above: readonly ViewNode[] = []): Generator<Found> {
  if (node.tag === '#text' || isHidden(node)) return
  const path = [...above, node]
  yield { node, path }
  for (const child of node.children) yield* elements(child, path)
}

const labels = (node: ViewNode): string[] =>
  [visibleText(node), node.attribute('aria-label') ?? ''].map(squash).filter(Boolean)

const innermost = (found: readonly Found[]): Found[] =>
  found.filter(({ node }) => !found.some((other) => other.node !== node && other.path.includes(node)))

const heard = (event: string) => ({ path }: Found) => path.some((node) => node.hears(event))

/** The first of the groups that is not empty. */
const best = (...groups: readonly (readonly Found[])[]): readonly Found[] => groups.find((group) => group.length > 0) ?? []

/**
 * The node a finger would hit when told to tap `text`: equal before containing, what listens before what does not.
 * Throws unless exactly one is left, naming the candidates or everything that could be tapped.
 */
export function tapTarget(root: ViewNode, text: string): ViewNode {
  const wanted = squash(text)
  const all = [...elements(root)]
  const equal = innermost(all.filter(({ node }) => labels(node).includes(wanted)))
  const containing = innermost(all.filter(({ node }) => labels(node).some((label) => label.includes(wanted))))
  const found = best(equal.filter(heard('tap')), containing.filter(heard('tap')))
  const [first, second] = found
  if (first && !second) return first.node
  const shown = (list: readonly Found[]) => list.map(({ node }) => `「${labels(node).join('」=「')}」`).join(' ')
  if (first) throw new Error(`「${text}」 can be tapped in ${found.length} places: ${shown(found)}`)
  if (containing.length > 0) throw new Error(`「${text}」 is shown but nothing there listens for a tap: ${shown(containing)}`)
  throw new Error(`nothing reads 「${text}」; what can be tapped: 「${tappable(root).join('」 「')}」`)
}

/** What can be tapped, by what it reads, in reading order. */
export const tappable = (root: ViewNode): readonly string[] =>
  innermost([...elements(root)].filter(({ node }) => node.hears('tap') && labels(node).length > 0)).map(({ node }) => labels(node)[0] ?? '')

/** The field with this placeholder or label. */
export function field(root: ViewNode, name: string): ViewNode {
  const fields = [...elements(root)].map(({ node }) => node).filter(({ tag }) => tag === 'input' || tag === 'textarea')
  const called = (node: ViewNode) => [node.attribute('placeholder') ?? '', node.attribute('aria-label') ?? '']
  const found = fields.find((node) => called(node).some((label) => squash(label).includes(squash(name))))
  if (found) return found
  throw new Error(`no field is called 「${name}」; fields: ${fields.map((node) => `「${called(node).filter(Boolean).join('」=「')}」`).join(' ')}`)
}
