import { facts } from '@/content/facts'
import { handlers } from '@/content/handlers'
import { papers } from '@/content/papers'
import { placeFields } from '@/content/places/fields'
import { knowledge as words } from '@/content/screens/knowledge'
import type { Block } from '@/domain/knowledge/article'
import type { Fact } from '@/domain/knowledge/fact'
import { factOn } from '@/domain/knowledge/fact-on-day'
import { fieldInPlace } from '@/domain/knowledge/field-in-place'
import { tellFact } from '@/domain/knowledge/tell-claim'
import type { Claim, PlaceCode } from '@/domain/shared/source'
import { knowledge, rowOf } from './knowledge'
import { linesOf } from './lines'
import { today } from './walks'

type Tell = (claim: Claim) => string

const known = <T>(item: T | undefined): item is T => item !== undefined

const text = (title: string, lines: readonly string[]) => (lines.length > 0 ? ({ kind: 'text', title, lines } as const) : null)

const fieldLines = (tell: Tell, place: PlaceCode | null) => (id: string): readonly string[] => {
  const field = placeFields[id]
  if (!field) return []
  const { told } = fieldInPlace(field, place)
  if (told.length === 0) return [words.placeUnknown.replace('{}', field.name).replace('{}', field.confirmWith)]
  return told.map((claim) => `${field.name}：${tell(claim)}${claim.place === 'cn' ? '' : words.placeLocal}`)
}

const placeLines = (tell: Tell, place: PlaceCode | null, fields: readonly string[]): readonly string[] =>
  (place === null ? [words.noPlace] : ([] as string[])).concat(...fields.map(fieldLines(tell, place)))

/** What is known, a line each; what nobody could find out, in one line with whom to ask. */
const factLines = (all: readonly Fact[], place: PlaceCode | null): readonly string[] => {
  const day = today()
  const isKnown = (fact: Fact): boolean => factOn(fact, day, place).kind !== 'unknown'
  const unknown = all.filter((fact) => !isKnown(fact))
  const ask = unknown.map(({ confirmWith }) => confirmWith).filter((who, at, whom) => whom.indexOf(who) === at)
  const lines = all.filter(isKnown).map((fact) => tellFact(fact, day, place))
  return unknown.length > 0 ? lines.concat(words.factsUnknown.replace('{}', unknown.map(({ name }) => name).join('；')).replace('{}', ask.join('或'))) : lines
}

/** One piece of an article in words; null where nothing is left to say. What it is drawn as: components/blocks. */
export const blockView = (tell: Tell, place: PlaceCode | null) => (block: Block) => {
  const titles = words.blocks
  switch (block.kind) {
    case 'what':
      return text(titles.what, block.claims.map(tell))
    case 'part':
      return text(block.title, block.claims.map(tell))
    case 'compare':
      return { kind: 'sides', title: block.title, sides: block.sides.map(({ name, claims }) => ({ name, lines: claims.map(tell) })) } as const
    case 'now':
    case 'later':
      return block.steps.length > 0 ? ({ kind: block.kind, title: titles[block.kind], lines: block.steps.map(tell) } as const) : null
    case 'handlers':
      return { kind: 'calls', title: titles.handlers, handlers: linesOf(tell, place)(block.handlers.map((id) => handlers[id]).filter(known)) } as const
    case 'papers':
      return text(titles.papers, block.papers.map((id) => papers[id]).filter(known).map(({ name }) => tell(name)))
    case 'takes':
      return text(titles.takes, [tell(block.claim)])
    case 'facts':
      return text(titles.facts, factLines(block.facts.map((id) => facts[id]).filter(known), place))
    case 'places':
      return text(titles.places, placeLines(tell, place, block.fields))
    case 'see': {
      const entries = block.entries.map((id) => knowledge.entry(id)).filter(known)
      return entries.length > 0 ? ({ kind: 'links', title: titles.see, links: entries.map(rowOf), ids: entries.map(({ id }) => id) } as const) : null
    }
  }
}
