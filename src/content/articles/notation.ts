import type { Article, ArticleKind, Block } from '@/domain/knowledge/article'
import type { Claim } from '@/domain/shared/source'

const split = (ids: string): readonly string[] => (ids ? ids.split(' ') : [])

const article =
  (kind: ArticleKind) =>
  (id: string, title: string, lead: string, faults: string, ...blocks: readonly Block[]): Article => ({ id, kind, title, lead, blocks, faults: split(faults) })

/* Lists of ids are written as one text, separated by blanks. */

/** How to get one thing done. */
export const procedure = article('procedure')
/** What holds, and where it differs. */
export const rule = article('rule')

export const what = (...claims: readonly Claim[]): Block => ({ kind: 'what', claims })
export const now = (...steps: readonly Claim[]): Block => ({ kind: 'now', steps })
export const later = (...steps: readonly Claim[]): Block => ({ kind: 'later', steps })
export const part = (title: string, ...claims: readonly Claim[]): Block => ({ kind: 'part', title, claims })
/** Each side is its name and what holds of it. */
export const compare = (title: string, ...sides: readonly (readonly [name: string, ...claims: readonly Claim[]])[]): Block => ({
  kind: 'compare',
  title,
  sides: sides.map(([name, ...claims]) => ({ name, claims })),
})
export const handlers = (ids: string): Block => ({ kind: 'handlers', handlers: split(ids) })
export const papers = (ids: string): Block => ({ kind: 'papers', papers: split(ids) })
export const takes = (claim: Claim): Block => ({ kind: 'takes', claim })
export const facts = (ids: string): Block => ({ kind: 'facts', facts: split(ids) })
export const places = (fields: string): Block => ({ kind: 'places', fields: split(fields) })
export const see = (ids: string): Block => ({ kind: 'see', entries: split(ids) })
