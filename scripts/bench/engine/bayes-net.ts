/** A discrete Bayesian network, nodes in an order in which parents come first. */
export interface Node {
  readonly name: string
  readonly states: readonly string[]
  readonly parents: readonly number[]
  /** P(state | parents), states fastest, then the last parent. */
  readonly table: readonly number[]
}

const VARIABLE = /variable (\S+) \{\s*type discrete \[ \d+ \] \{ ([^}]*?) \};/g
const PROBABILITY = /probability \( ([^)|]*?)(?: \| ([^)]*?))? \) \{([^}]*)\}/g
const ROW = /(?:table|\(([^)]*)\))\s+([^;]+);/g

const list = (text: string | undefined): string[] => (text ? text.split(',').map((word) => word.trim()) : [])

interface Block {
  readonly parents: readonly string[]
  readonly rows: readonly { readonly given: readonly string[]; readonly p: readonly number[] }[]
}

const parentsFirst = (blocks: ReadonlyMap<string, Block>): string[] => {
  const order: string[] = []
  const visit = (name: string): void => {
    if (order.includes(name)) return
    blocks.get(name)?.parents.forEach(visit)
    order.push(name)
  }
  blocks.forEach((_, name) => { visit(name) })
  return order
}

/** Reads a network in the BIF text format, as far as the public repositories use it. Throws when a table has gaps. */
export const parseBif = (text: string): Node[] => {
  const states = new Map([...text.matchAll(VARIABLE)].map((m) => [m[1] ?? '', list(m[2])] as const))
  const blocks = new Map([...text.matchAll(PROBABILITY)].map((m): [string, Block] => {
    const rows = [...(m[3] ?? '').matchAll(ROW)].map((row) => ({ given: list(row[1]), p: list(row[2]).map(Number) }))
    return [(m[1] ?? '').trim(), { parents: list(m[2]), rows }]
  }))
  const order = parentsFirst(blocks)
  return order.map((name): Node => {
    const block = blocks.get(name)
    const own = states.get(name)
    if (!block || !own) throw new Error(`no table for ${name}`)
    const sizes = block.parents.map((parent) => states.get(parent)?.length ?? 0)
    const table = new Array<number>(sizes.reduce((product, n) => product * n, own.length)).fill(NaN)
    for (const { given, p } of block.rows) {
      const at = given.reduce((index, state, i) => index * (sizes[i] ?? 0) + (states.get(block.parents[i] ?? '') ?? []).indexOf(state), 0)
      p.forEach((value, s) => { table[at * own.length + s] = value })
    }
    if (table.some(Number.isNaN)) throw new Error(`gaps in the table of ${name}`)
    return { name, states: own, parents: block.parents.map((parent) => order.indexOf(parent)), table }
  })
}

/** Draws one state for every node, into `into`. */
export const forwardSample = (net: readonly Node[], random: () => number, into: Uint8Array): void => {
  for (let i = 0; i < net.length; i++) {
    const { parents, states, table } = net[i]!
    let at = 0
    for (let j = 0; j < parents.length; j++) at = at * net[parents[j]!]!.states.length + into[parents[j]!]!
    at *= states.length
    let left = random()
    let state = 0
    while (state < states.length - 1 && left >= table[at + state]!) left -= table[at + state++]!
    into[i] = state
  }
}
