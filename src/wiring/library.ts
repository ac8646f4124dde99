import { useState } from 'react'
import { knowledge as words } from '@/content/screens/knowledge'
import type { Entry, EntryKind } from '@/domain/knowledge/entry'
import { goBack, goTo } from '@/platform/navigation'
import { useScrollToTop } from '@/platform/scroll'
import { useFollowing } from './arrival'
import { knowledge, rowOf, useReading } from './knowledge'
import { openEntry } from './opened-entry'
import { useTextSize } from './text-size'

const PAGE = 20
/** A shelf of the content, or the person's own. */
type Shelf = EntryKind | 'kept'
const kinds: readonly EntryKind[] = ['theme', 'fault', 'procedure', 'rule', 'myth', 'hotline']

const entriesOf = (ids: readonly string[]): readonly Entry[] => ids.map((id) => knowledge.entry(id)).filter((entry) => entry !== undefined)
const rows = (entries: readonly Entry[]) => entries.map(rowOf)

/** A row on a shelf, where every entry is of one kind; a myth never stands without its verdict. */
const onShelfOf = (entry: Entry) => (entry.kind === 'myth' ? rowOf(entry) : ([entry.title, entry.lead] as const))

/** The shelves, what is kept at hand and read lately; one shelf at a time, twenty rows at a time. */
export const useLibrary = () => {
  const [open, setOpen] = useState<Shelf | null>(null)
  const [pages, setPages] = useState(1)
  const { favourites, recent } = useReading()
  useFollowing()
  useScrollToTop(`${open} ${pages}`)
  const favourite = entriesOf(favourites)
  const onShelf = open === 'kept' ? favourite : open ? knowledge.all().filter(({ kind }) => kind === open) : []
  const shown = onShelf.slice((pages - 1) * PAGE, pages * PAGE)
  const last = Math.min(onShelf.length, pages * PAGE)
  const kept = favourite.slice(0, PAGE)
  const beyond = favourite.length > kept.length ? [[words.allKept.replace('{}', String(favourite.length))] as const] : []
  const read = entriesOf(recent.filter((id) => favourites.indexOf(id) < 0))
  const openIn = (entries: readonly Entry[]) => (at: number) => {
    const entry = entries[at]
    if (entry) openEntry(entry.id)
  }
  const close = () => setOpen(null)
  const enter = (shelf: Shelf | null) => {
    setPages(1)
    setOpen(shelf)
  }
  const more = [
    ...(onShelf.length > last ? [[words.next, () => setPages(pages + 1)] as const] : []),
    ...(pages > 1 ? [[words.previous, () => setPages(pages - 1)] as const] : []),
    [words.backToAll, close] as const,
  ]
  return {
    words,
    size: useTextSize(),
    shelf: open && { title: words.shelves[open][0], note: [onShelf.length, (pages - 1) * PAGE + 1, last].reduce<string>((note, count) => note.replace('{}', String(count)), words.shelfNote), rows: shown.map(open === 'kept' ? rowOf : onShelfOf) },
    shelves: kinds.map((kind) => words.shelves[kind]),
    kept: { note: kept.length > 0 ? '' : words.nothingKept, rows: [...rows(kept), ...beyond] },
    recent: rows(read),
    openShelf: (at: number) => enter(kinds[at] ?? null),
    openKept: (at: number) => (at < kept.length ? openIn(kept)(at) : enter('kept')),
    openRecent: openIn(read),
    openOnShelf: openIn(shown),
    more: more.map(([way]) => way),
    showMore: (at: number) => more[at]?.[1](),
    search: () => goTo('search'),
    back: open ? close : goBack,
  }
}
