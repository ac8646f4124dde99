import type { Article, ArticleKind, Block, EntryId } from './article'
import { faultArticle } from './fault-article'
import type { FaultText, Handler } from './fault-text'
import type { Myth } from './myth'

export type EntryKind = 'fault' | ArticleKind | 'myth' | 'hotline'

/** Anything one can look up: a fault, an article, a myth, a hotline, all told in blocks. */
export interface Entry {
  readonly id: EntryId
  readonly kind: EntryKind
  readonly title: string
  /** One line under the title; empty where the title says it all. */
  readonly lead: string
  readonly blocks: readonly Block[]
  readonly faults: readonly EntryId[]
}

/** Everything the knowledge is made of, as content keeps it. */
export interface Shelves {
  readonly faults: Readonly<Record<EntryId, FaultText>>
  readonly articles: Readonly<Record<EntryId, Article>>
  readonly myths: Readonly<Record<EntryId, Myth>>
  readonly handlers: Readonly<Record<EntryId, Handler>>
}

const faultEntry = (fault: FaultText): Entry => ({ id: fault.id, kind: 'fault', title: fault.name, lead: '', blocks: faultArticle(fault), faults: [fault.id] })

const mythEntry = ({ id, said, truth, since, instead, faults }: Myth): Entry => ({
  id,
  kind: 'myth',
  title: said,
  lead: '',
  blocks: [
    { kind: 'what', claims: since ? truth.concat(since) : truth },
    { kind: 'now', steps: [instead] },
    ...(faults.length > 0 ? [{ kind: 'see', entries: faults } as const] : []),
  ],
  faults,
})

const hotlineEntry = ({ id, name, phone, doesNot }: Handler): Entry => ({
  id,
  kind: 'hotline',
  title: phone ? `${phone} ${name}` : name,
  lead: '',
  // A line to call says itself what it does not handle.
  blocks: [{ kind: 'handlers', handlers: [id] }, ...(doesNot && !phone ? [{ kind: 'part', title: '不管什么', claims: [doesNot] } as const] : [])],
  faults: [],
})

const each = <T>(shelf: Readonly<Record<EntryId, T>>, entry: (item: T) => Entry): Entry[] =>
  Object.keys(shelf).reduce<Entry[]>((all, id) => {
    const item = shelf[id]
    return item === undefined ? all : all.concat(entry(item))
  }, [])

/** Every entry of the knowledge, shelf after shelf in the order of the content. */
export const entriesOf = ({ faults, articles, myths, handlers }: Shelves): readonly Entry[] =>
  each(faults, faultEntry).concat(each(articles, (article) => article), each(myths, mythEntry), each(handlers, hotlineEntry))
