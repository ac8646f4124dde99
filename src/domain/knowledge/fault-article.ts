import type { Claim, SourceId } from '../shared/source'
import type { Block } from './article'
import type { FaultText } from './fault-text'

/** The article of a fault: what it is, what to do now and later, who handles it, what to bring and how long it takes, in this order. Parts with nothing in them are left out. */
export const faultArticle = ({ meaning, atWindow, later, handledBy, bring, takes }: FaultText): readonly Block[] => {
  const blocks: readonly (Block | false)[] = [
    { kind: 'what', claims: [meaning] },
    { kind: 'now', steps: atWindow },
    later.length > 0 && { kind: 'later', steps: later },
    handledBy.length > 0 && { kind: 'handlers', handlers: handledBy },
    bring.length > 0 && { kind: 'papers', papers: bring },
    { kind: 'takes', claim: takes },
  ]
  return blocks.filter((block): block is Block => block !== false)
}

const NONE: readonly Claim[] = []

/** The claims of one block in the order they are read; none where it only names what stands elsewhere. */
export const claimsOf = (block: Block): readonly Claim[] => {
  switch (block.kind) {
    case 'what':
    case 'part':
      return block.claims
    case 'now':
    case 'later':
      return block.steps
    case 'compare':
      return NONE.concat(...block.sides.map(({ claims }) => claims))
    case 'takes':
      return [block.claim]
    case 'handlers':
    case 'papers':
    case 'facts':
    case 'places':
    case 'see':
      return NONE
  }
}

/** The ids of the sources the claims of some blocks cite, in the order of first citation, each once. */
export const sourcesOf = (blocks: readonly Block[]): readonly SourceId[] => {
  const cited: SourceId[] = []
  for (const block of blocks)
    for (const { sources } of claimsOf(block))
      for (const id of sources) if (cited.indexOf(id) < 0) cited.push(id)
  return cited
}
